package vn.giaoviec.extract;

import vn.giaoviec.notice.Role;

/** Sentences with no action of their own, which belong to the task before them. */
final class Fragments {

  private Fragments() {}

  /** Returns whether a sentence that is no task only adds to the task before it in its item. */
  static boolean belongs(Statement statement, Verdict verdict) {
    return verdict.role() == Role.CONTEXT && statement.opening().kind() == Opening.Kind.NONE;
  }
}
