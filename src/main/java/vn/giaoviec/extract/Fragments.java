package vn.giaoviec.extract;

import vn.giaoviec.notice.Role;

/** Sentences with no action of their own, which belong to the task before them. */
final class Fragments {

  private Fragments() {}

  /** Returns whether a sentence that is no task only adds to the task before it in its item. */
  static boolean belongs(Statement statement, Verdict verdict) {
    return verdict.role() == Role.CONTEXT && statement.opening().kind() == Opening.Kind.NONE;
  }

  /** "Hoàn thành trước ngày 30/9.", "Việc này phải xong trước ngày 14/3.": only a deadline. */
  static boolean onlyBounds(Statement statement) {
    Sentence s = statement.sentence();
    boolean whole = statement.span().equals(s.span());
    int i = s.is(0, "việc") && s.is(1, "này") ? 2 : 0;
    i += s.is(i, "phải") || s.is(i, "cần") ? 1 : 0;
    boolean completes = s.is(i, "hoàn") && s.is(i + 1, "thành");
    int next = completes ? i + 2 : i + 1;
    return whole
        && (completes || s.is(i, "xong"))
        && (s.is(next, "trước") || s.is(next, "trong") || s.is(next, "chậm") || s.is(next, "xong"))
        && statement.verbs().size() <= 1;
  }
}
