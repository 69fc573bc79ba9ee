package vn.giaoviec.evaluate;

/** How well a value, or all values of a field, agree with the other side. */
public enum Match {
  /** The same, as the strict measure has it. */
  EXACT,
  /** Near enough for the soft measure. */
  SOFT,
  /** Different, missed or invented. */
  NONE
}
