package vn.giaoviec.notice;

/** What a reviewer should look at in a task. */
public enum Flag {
  /** More than one reading of who leads was possible. */
  AMBIGUOUS_LEAD,
  /** A deadline's day could not be fixed, because the notice shows no date of issue. */
  DEADLINE_UNRESOLVED,
  /** The leading unit was found several levels above the directive. */
  INHERITED_FAR,
  /** No time is set. */
  NO_DEADLINE,
  /** Nobody is named, neither in the directive nor above it. */
  NO_LEAD,
  /** A date or number was not read surely from the page's image, or can hardly be right. */
  OCR_DOUBTFUL,
  /** The sentence is near the border of what is a directive. */
  POSSIBLY_NOT_A_TASK
}
