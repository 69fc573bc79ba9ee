package vn.giaoviec.review;

/** Somebody else decided on the same task in the meantime. */
final class ConflictException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String subject;

  ConflictException(String subject) {
    super(subject);
    this.subject = subject;
  }

  /** Returns the id of the task or notice. */
  String subject() {
    return subject;
  }
}
