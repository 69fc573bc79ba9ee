package vn.giaoviec.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.Timex3;
import vn.giaoviec.notice.Timex3.Mod;

/** The last calendar day on which a deadline is still kept. */
public final class Due {

  /** The day of this notice, not of some contract. */
  private static final Pattern OWN_DAY =
      Pattern.compile(
          "ngày ký(?! (?:kết|hợp đồng|thỏa thuận|biên bản|hiệp định))"
              + "|ban hành.* này|này.* ban hành");

  private Due() {}

  /**
   * Returns the day, or null where nothing fixes it (a duration, a recurring time, "đầu quý", "giữa
   * tháng"). BEFORE a day or period is the day before it begins; within a period is its last day.
   */
  public static @Nullable LocalDate of(Timex3 timex) {
    if (timex.type() == Timex3.Type.DURATION
        || timex.type() == Timex3.Type.SET
        || timex.mod() == Mod.START
        || timex.mod() == Mod.MID) {
      return null;
    }
    try {
      return timex.mod() == Mod.BEFORE ? before(timex) : last(timex.value());
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * Returns the last day of a duration that is counted from the notice's own signing, or null.
   *
   * @param anchor what it is counted from, folded: "ngày ký chỉ thị này"
   * @param issuedOn the notice's date, or null
   */
  public static @Nullable LocalDate after(
      Timex3 timex, String anchor, @Nullable LocalDate issuedOn) {
    boolean own = OWN_DAY.matcher(anchor).find();
    boolean days = timex.type() == Timex3.Type.DURATION && timex.value().matches("P[0-9]+[DWM]");
    boolean before = timex.mod() == Mod.BEFORE;
    return own && days && issuedOn != null && !before
        ? issuedOn.plus(Period.parse(timex.value()))
        : of(timex);
  }

  private static LocalDate before(Timex3 timex) {
    boolean clock = timex.type() == Timex3.Type.TIME;
    LocalDate first = first(timex.value());
    return clock && !timex.value().endsWith("T00:00") ? first : first.minusDays(1);
  }

  private static LocalDate first(String value) {
    int year = Integer.parseInt(value.substring(0, 4));
    if (value.length() == 4) {
      return LocalDate.of(year, 1, 1);
    }
    char kind = value.charAt(5);
    if (kind == 'W') {
      int week = Integer.parseInt(value.substring(6));
      return LocalDate.of(year, 1, 4)
          .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
          .with(ChronoField.DAY_OF_WEEK, 1);
    }
    if (kind == 'Q' || kind == 'H') {
      int months = kind == 'Q' ? 3 : 6;
      return LocalDate.of(year, (value.charAt(6) - '1') * months + 1, 1);
    }
    int month = Integer.parseInt(value.substring(5, 7));
    return value.length() == 7
        ? LocalDate.of(year, month, 1)
        : LocalDate.of(year, month, Integer.parseInt(value.substring(8, 10)));
  }

  private static LocalDate last(String value) {
    LocalDate first = first(value);
    if (value.length() == 4) {
      return LocalDate.of(first.getYear(), 12, 31);
    }
    char kind = value.charAt(5);
    if (kind == 'W') {
      return first.plusDays(6);
    }
    if (kind == 'Q' || kind == 'H') {
      return YearMonth.from(first).plusMonths(kind == 'Q' ? 2 : 5).atEndOfMonth();
    }
    return value.length() == 7 ? YearMonth.from(first).atEndOfMonth() : first;
  }
}
