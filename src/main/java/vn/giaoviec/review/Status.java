package vn.giaoviec.review;

/** How far the check of a task is. */
enum Status {
  /** Nobody looked at it. */
  OPEN,
  /** Somebody decided, but the program reads it otherwise since. */
  CHANGED,
  /** Right as it was read. */
  ACCEPTED,
  /** Put right, or made of others. */
  CORRECTED,
  /** Added by a person. */
  ADDED,
  /** No task. */
  REJECTED,
  /** Became part of another. */
  MERGED;

  boolean isChecked() {
    return this != OPEN && this != CHANGED;
  }

  /** Whether a person says that this is a task, and how it reads. */
  boolean isKept() {
    return this == ACCEPTED || this == CORRECTED || this == ADDED;
  }
}
