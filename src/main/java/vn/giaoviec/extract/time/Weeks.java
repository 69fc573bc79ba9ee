package vn.giaoviec.extract.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.time.Core.Kind;
import vn.giaoviec.notice.Timex3.Mod;
import vn.giaoviec.text.Tokens;

/** Parses weeks: "tuần này", "tuần 42", "tuần cuối của tháng 4". */
final class Weeks {

  private static final int LAST = 53;

  private Weeks() {}

  /** Returns the week that begins at a token, or null. */
  static @Nullable Core parse(Tokens t, CoreParser parser, @Nullable LocalDate issued, int i) {
    if (t.is(i + 1, "cuối")) {
      int at = i + 2;
      at += t.is(at, "cùng") ? 1 : 0;
      at += t.is(at, "của") ? 1 : 0;
      Core month = t.is(at, "tháng") ? parser.parse(at) : null;
      return month == null ? null : new Core(Kind.MONTH, i, month.end(), month.value(), Mod.END);
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

  private static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
