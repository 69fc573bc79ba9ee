package vn.giaoviec.extract;

import vn.giaoviec.notice.Role;

/** Sentences with no action of their own, which belong to the task before them. */
final class Fragments {

  private static final int LONGEST = 40;

  private Fragments() {}

  /** Returns whether a sentence that is no task only adds to the task before it in its item. */
  static boolean belongs(Statement statement, Verdict verdict) {
    return verdict.role() == Role.CONTEXT
        && (statement.opening().kind() == Opening.Kind.NONE || verdict.rule().equals(Threats.RULE));
  }

  /** "Hoàn thành trước ngày 30/9.", "Việc này phải xong trước ngày 14/3.": only a deadline. */
  static boolean onlyBounds(Statement statement) {
    Sentence s = statement.sentence();
    boolean whole = statement.span().equals(s.span());
    int i = s.is(0, "việc", "này") ? 2 : 0;
    boolean work = s.is(0, "công") || s.is(0, "nhiệm") || s.is(0, "nội");
    i = work && s.is(2, "này") ? 3 : i; // "Công tác này phải hoàn thành ..."
    i += s.is(i, "phải") || s.is(i, "cần") ? 1 : 0;
    boolean completes = s.is(i, "hoàn", "thành");
    int next = completes ? i + 2 : i + 1;
    return whole
        && (completes || s.is(i, "xong"))
        && (s.is(next, "trước")
            || s.is(next, "trong")
            || s.is(next, "chậm")
            || s.is(next, "xong")
            || s.is(next, "đến"))
        && statement.verbs().size() <= 1;
  }

  /**
   * "Các việc trên hoàn thành trước ngày ...", "Thời hạn thực hiện các nội dung tại mục 8: ...": a
   * deadline of the whole list before it.
   */
  static boolean boundsList(Statement statement) {
    Sentence s = statement.sentence();
    if (!statement.span().equals(s.span()) || s.size() > LONGEST) {
      return false;
    }
    if (onlyBounds(statement)) {
      return true;
    }
    if (s.is(0, "thời") && (s.is(1, "hạn") || s.is(1, "gian"))) {
      return s.next(':', 0) > 0 || s.is(2, "hoàn");
    }
    boolean all = s.is(0, "các") || s.is(0, "những") || s.is(0, "toàn") || s.is(0, "tất");
    boolean work = false;
    for (int i = 1; i < s.size() && all; i++) {
      work |= i < 5 && (s.is(i, "việc") || s.is(i, "dung") || s.is(i, "vụ"));
      if (work && (s.is(i, "hoàn", "thành") || s.is(i, "xong"))) {
        return i + 2 < s.size() && s.sign(i - 1) != ',';
      }
    }
    return false;
  }

  /** "Báo cáo của các đơn vị gửi về UBND tỉnh trước ngày ...": a task that bounds its list, too. */
  static boolean gathersList(Statement statement) {
    Sentence s = statement.sentence();
    boolean report = s.is(0, "báo", "cáo") || s.is(0, "kết", "quả");
    for (int i = 2; report && i < 8 && !s.is(i, Word.PAST); i++) {
      if (s.is(i, "gửi") && s.sign(2) == ',') {
        return true; // "Báo cáo, biểu mẫu gửi về ..."
      }
    }
    return report && (s.is(2, "của") || s.is(2, "gửi") || s.is(2, "đề", "nghị"));
  }
}
