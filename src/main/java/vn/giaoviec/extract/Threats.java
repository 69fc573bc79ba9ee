package vn.giaoviec.extract;

import java.util.stream.IntStream;

/** "Cá nhân cung cấp minh chứng không trung thực sẽ bị xem xét kỷ luật.": what those risk. */
final class Threats {

  static final String RULE = "role.threat";

  private Threats() {}

  /** Returns whether a statement says what becomes of those who fail, and hands nothing out. */
  static boolean threatens(Statement statement) {
    Sentence s = statement.sentence();
    if (losesRight(s)) {
      return true;
    }
    boolean fails = false;
    for (int i = 0; i < s.size() && ",;:".indexOf(s.sign(i)) < 0; i++) {
      fails |= s.is(i, Word.FAULT);
      if (fails && s.is(i, "bị") && s.is(i + 1, Word.PENALTY)) {
        return isSubject(s)
            && (s.is(i - 1, "sẽ")
                || s.is(i - 1, "thì")
                || s.is(i - 2, "chậm")
                || s.is(i - 1, "chậm"));
      }
    }
    return false;
  }

  /** "Hộ giấu dịch thì không được hỗ trợ", "... thì người đứng đầu phải chịu kỷ luật". */
  private static boolean losesRight(Sentence s) {
    boolean then = false;
    boolean does = s.is(0, Word.LIGHT) || s.is(0, Word.ORDER) || s.length(0, Word.VERB) > 1;
    for (int i = 1; !does && i < s.size() && s.sign(i) != ';'; i++) {
      then |= s.is(i, "thì");
      if (then && actsAt(s, i)) {
        return false; // "... thì phải kiểm điểm và không được xét danh hiệu"
      }
      boolean right = s.is(i + 2, "hỗ") || s.is(i + 2, "xét") || s.is(i + 2, "hưởng");
      right |= s.is(i + 2, "bồi");
      boolean denied = s.is(i, "không", "được") && right;
      boolean punished = s.is(i, "chịu", "kỷ", "luật");
      if (then && (denied || punished)) {
        return IntStream.range(i, s.size()).noneMatch(later -> actsAt(s, later));
      }
    }
    return false;
  }

  /** "phải giải trình", "..., UBND xã hướng dẫn ...". */
  private static boolean actsAt(Sentence s, int i) {
    boolean must = s.is(i, "phải") && s.is(i + 1, Word.VERB) && !s.is(i + 1, "chịu");
    return must || s.sign(i) == ',' && (s.beginsBody(i + 1) || s.length(i + 1, Word.VERB) > 1);
  }

  /** Those who fail, by their sort: "Cá nhân", "Các đơn vị"; no body is told so by its name. */
  private static boolean isSubject(Sentence s) {
    int sort = s.length(0, Word.DETERMINER);
    return s.is(sort, Word.GROUP) || s.is(sort, Word.SOLE) || s.is(sort, "người");
  }
}
