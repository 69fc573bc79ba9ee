package vn.giaoviec.extract.time;

import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.Timex3;

/**
 * A time itself, without the words that say how it bounds.
 *
 * @param kind its grain
 * @param start the first token
 * @param end the token after the last
 * @param value its value; "" when it can't be resolved
 * @param mod how it bounds, where its own words say so ("hằng ngày, trước 17 giờ"), or null
 */
record Core(Kind kind, int start, int end, String value, Timex3.@Nullable Mod mod) {

  Core(Kind kind, int start, int end, String value) {
    this(kind, start, end, value, null);
  }

  /** The grains of time. */
  enum Kind {
    CLOCK,
    DAY,
    WEEK,
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
