package vn.giaoviec.extract.time;

import vn.giaoviec.notice.Timex3;

/**
 * A time itself, without the words that say how it bounds.
 *
 * @param kind its grain
 * @param start the first token
 * @param end the token after the last
 * @param value its value; "" when it can't be resolved
 */
record Core(Kind kind, int start, int end, String value) {

  /** The grains of time. */
  enum Kind {
    CLOCK,
    DAY,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    RECURRING,
    DURATION
  }

  Timex3.Type type() {
    return switch (kind) {
      case CLOCK -> Timex3.Type.TIME;
      case RECURRING -> Timex3.Type.SET;
      case DURATION -> Timex3.Type.DURATION;
      default -> Timex3.Type.DATE;
    };
  }
}
