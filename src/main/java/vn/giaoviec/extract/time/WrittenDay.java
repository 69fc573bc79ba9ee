package vn.giaoviec.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Days as they are written: day, month and year in figures. */
public final class WrittenDay {

  private WrittenDay() {}

  /**
   * Returns the day whose day, month and year are the first three groups of a match, or null where
   * there is none: 31/02 is a slip or misread.
   */
  public static @Nullable LocalDate of(MatchResult found) {
    try {
      return LocalDate.of(
          Integer.parseInt(found.group(3)),
          Integer.parseInt(found.group(2)),
          Integer.parseInt(found.group(1)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
