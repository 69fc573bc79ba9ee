package vn.giaoviec.review;

/** What a person can decide. */
public enum Kind {
  /** A task is right as it stands. */
  ACCEPT,
  /** A task's values are put right. */
  CORRECT,
  /** One task becomes several. */
  SPLIT,
  /** Several tasks become one. */
  MERGE,
  /** A task that was missed is added. */
  ADD,
  /** A task is none. */
  REJECT,
  /** A remark; nothing changes. */
  COMMENT,
  /** An earlier decision no longer holds. */
  UNDO,
  /** A notice hands out no task that isn't in its list. */
  COMPLETE;

  /** Whether tasks are other ones afterwards, or count as checked. */
  boolean changesTasks() {
    return this != COMMENT && this != UNDO && this != COMPLETE;
  }
}
