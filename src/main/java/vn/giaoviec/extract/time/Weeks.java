package vn.giaoviec.extract.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.time.Core.Kind;
import vn.giaoviec.notice.Timex3.Mod;
import vn.giaoviec.text.Tokens;

/** Parses weeks and such parts of a period: "tuần này", "tuần 42", "tuần cuối của tháng 4". */
final class Weeks {

  private static final int LAST = 53;

  private Weeks() {}

  /** Returns the week that begins at a token, or null. */
  static @Nullable Core parse(Tokens t, CoreParser parser, @Nullable LocalDate issued, int i) {
    Core ofMonth = ofMonth(t, parser, i);
    if (ofMonth != null) {
      return ofMonth;
    }
    if (issued == null) {
      return null;
    }
    if (t.is(i + 1, "này") || t.is(i + 1, "sau") || t.is(i + 1, "tới")) {
      LocalDate day = t.is(i + 1, "này") ? issued : issued.plusWeeks(1);
      return new Core(Kind.WEEK, i, i + 2, week(day));
    }
    int number = parser.number(i + 1);
    boolean counts = t.sign(i + 2) == '/' || t.is(i + 2, "tháng") || t.is(i - 1, "từng");
    if (number < 1 || number > LAST || counts) {
      return null;
    }
    int year = issued.getYear();
    int now = issued.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    year += number < now && issued.getMonthValue() > 6 ? 1 : 0;
    return new Core(Kind.WEEK, i, i + 2, String.format(Locale.ROOT, "%04d-W%02d", year, number));
  }

  /** Returns "thứ Sáu tuần này", "thứ Tư tuần sau" as a day, or null. */
  static @Nullable Core day(Tokens t, CoreParser parser, @Nullable LocalDate issued, int i) {
    int day = t.is(i + 2, "tuần") ? new Weekdays(t, parser).dayOfWeek(i) : -1;
    boolean next = t.is(i + 3, "sau") || t.is(i + 3, "tới");
    if (issued == null || day < 0 || !next && !t.is(i + 3, "này")) {
      return null;
    }
    LocalDate monday = issued.minusDays(issued.getDayOfWeek().getValue() - 1L);
    return new Core(Kind.DAY, i, i + 4, monday.plusDays(day + (next ? 7 : 0)).toString());
  }

  /**
   * "tuần cuối của tháng 4", "tuần thứ hai tháng 3", "5 ngày cuối quý II": a period with the part
   * of it that is meant, for no norm says which days a month's second week has. "15 ngày đầu tháng
   * 5" is by the 15th.
   */
  static @Nullable Core ofMonth(Tokens t, CoreParser parser, int i) {
    int at = t.is(i, "tuần") ? i + 1 : i + 2;
    at += t.is(at, "thứ") ? 1 : 0;
    Mod mod = t.is(i, "tuần") || t.is(i + 1, "ngày") ? part(t, parser, at) : null;
    at += t.is(at, "cuối", "cùng") || t.is(at, "đầu", "tiên") ? 2 : 1;
    at += t.is(at, "của") ? 1 : 0;
    boolean period = t.is(at, "tháng") || t.is(at, "quý");
    Core whole = mod == null || !period ? null : parser.parse(at);
    if (whole == null || whole.kind() == Kind.RECURRING) {
      return null;
    }
    int days =
        t.is(i, "tuần") || mod != Mod.START || whole.kind() != Kind.MONTH ? 0 : parser.number(i);
    return days < 1 || days > 28 || whole.value().isEmpty()
        ? new Core(whole.kind(), i, whole.end(), whole.value(), mod)
        : new Core(Kind.DAY, i, whole.end(), day(whole.value(), days), Mod.ON_OR_BEFORE);
  }

  private static String day(String month, int day) {
    return String.format(Locale.ROOT, "%s-%02d", month, day);
  }

  private static @Nullable Mod part(Tokens t, CoreParser parser, int at) {
    if (t.is(at, "đầu") || t.is(at, "nhất")) {
      return Mod.START;
    }
    if (t.is(at, "cuối")) {
      return Mod.END;
    }
    boolean week = t.is(at - 1, "tuần") || t.is(at - 1, "thứ");
    int number = t.is(at, "hai") ? 2 : t.is(at, "ba") ? 3 : t.is(at, "tư") ? 4 : parser.number(at);
    boolean counted = week && number > 0 && number <= 5;
    return !counted ? null : number == 1 ? Mod.START : number < 4 ? Mod.MID : Mod.END;
  }

  private static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
