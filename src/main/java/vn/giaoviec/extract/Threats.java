package vn.giaoviec.extract;

/** "Cá nhân cung cấp minh chứng không trung thực sẽ bị xem xét kỷ luật.": what those risk. */
final class Threats {

  static final String RULE = "role.threat";

  private Threats() {}

  /** Returns whether a statement says what becomes of those who fail, and hands nothing out. */
  static boolean threatens(Statement statement) {
    Sentence s = statement.sentence();
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

  /** Those who fail, by their sort: "Cá nhân", "Các đơn vị"; no body is told so by its name. */
  private static boolean isSubject(Sentence s) {
    int sort = s.length(0, Word.DETERMINER);
    return s.is(sort, Word.GROUP) || s.is(sort, Word.SOLE) || s.is(sort, "người");
  }
}
