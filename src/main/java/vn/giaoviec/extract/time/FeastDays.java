package vn.giaoviec.extract.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.time.Core.Kind;
import vn.giaoviec.text.Tokens;

/**
 * Parses days of the lunar calendar: "mùng 2 Tết", "29 tháng Chạp (16/02)", "rằm tháng Giêng",
 * "trước Tết Nguyên đán", "ngày ông Công, ông Táo"; and the solar New Year, "Tết Dương lịch". A
 * solar day in brackets wins.
 */
final class FeastDays {

  private static final int LONGEST_YEAR_NAME = 3;

  private final Tokens t;
  private final CoreParser solar;
  private final @Nullable LocalDate issued;

  FeastDays(Tokens tokens, CoreParser solar, TimeContext context) {
    this.t = tokens;
    this.solar = solar;
    this.issued = context.earliest();
  }

  /** Returns the day that begins at a token, or null. */
  @Nullable Core parse(int i) {
    int at = t.is(i, "ngày") ? i + 1 : i;
    if (t.is(at, "rằm", "tháng")) {
      return ofMonth(i, 15, at + 1);
    }
    if (t.is(at, "tết") || t.is(at, "ông") && at > i) {
      return feast(i, at);
    }
    boolean named = t.is(at, "mùng") || t.is(at, "mồng");
    at += named ? 1 : 0;
    int day = solar.number(at);
    if (day < 1 || day > 30) {
      return null;
    }
    if (t.is(at + 1, "tết")) {
      int end = afterName(at + 2);
      return of(i, end, day, day > 15 ? 12 : 1);
    }
    return t.is(at + 1, "tháng") ? ofMonth(i, day, at + 1) : null;
  }

  /** "tháng Chạp", "tháng Giêng năm Canh Dần", "tháng 3 âm lịch". */
  private @Nullable Core ofMonth(int start, int day, int i) {
    int month = t.is(i + 1, "giêng") ? 1 : t.is(i + 1, "chạp") ? 12 : solar.number(i + 1);
    boolean words = t.is(i + 1, "giêng") || t.is(i + 1, "chạp");
    int end = i + 2;
    boolean lunar = t.is(end, "âm", "lịch");
    boolean full = start < i - 1 && t.is(i - 1, "rằm") || t.is(start, "rằm");
    if (month < 1 || month > 12 || !words && !lunar && !full) {
      return null;
    }
    return of(start, afterName(lunar ? end + 2 : end), day, month);
  }

  /** "Tết Nguyên đán", "Tết Bính Ngọ", "Tết Trung thu", "Tết ông Công, ông Táo". */
  private @Nullable Core feast(int start, int i) {
    int at = t.is(i, "tết") ? i + 1 : i;
    if (t.is(at, "ông", "công")) {
      int end = t.sign(at + 2) == ',' || t.is(at + 2, "và") ? at + 3 : at + 2;
      return of(start, t.is(end, "ông", "táo") ? end + 2 : at + 2, 23, 12);
    }
    if (at > i && t.is(at, "dương", "lịch")) {
      return newYear(start, at + 2);
    }
    if (at == i || t.sign(at) == ',' || t.is(at, "và")) {
      return null;
    }
    boolean autumn = t.is(at, "trung", "thu");
    boolean newYear = t.is(at, "nguyên", "đán");
    int end = autumn || newYear ? at + 2 : at;
    return of(start, afterName(end), autumn ? 15 : 1, autumn ? 8 : 1);
  }

  /** "Tết Dương lịch", "Tết Dương lịch năm 2026"; none before "và Tết Nguyên đán": a season. */
  private @Nullable Core newYear(int start, int i) {
    int at = t.is(i, "năm") ? i + 1 : i;
    int year = solar.number(at);
    boolean named = year >= 1900;
    if (!named && issued != null) {
      year = issued.getYear() + (issued.getDayOfYear() > 1 ? 1 : 0);
    }
    boolean season = t.is(i, "và") || t.sign(i) == ',' && t.is(i + 1, "tết");
    return season || year < 1900
        ? null
        : new Core(Kind.DAY, start, named ? at + 1 : i, LocalDate.of(year, 1, 1).toString());
  }

  /** Returns the token after "năm Canh Dần", "Bính Ngọ", "năm 2026", or {@code i}. */
  private int afterName(int i) {
    if (t.is(i, "năm") && (t.isCapital(i + 1) || t.isNumber(i + 1))) {
      return t.isNumber(i + 1) ? i + 2 : i + LONGEST_YEAR_NAME;
    }
    boolean name = t.isCapital(i) && t.isWord(i) && t.isCapital(i + 1) && t.isWord(i + 1);
    int end = name && !t.isNumber(i) ? i + 2 : i;
    return t.isNumber(end) && solar.number(end) >= 1900 && end > i ? end + 1 : end;
  }

  /** Makes the core; "(tức ngày 16/02/2026)" behind it says which solar day it is. */
  private Core of(int start, int end, int day, int month) {
    if (t.sign(end) == '(') {
      int at = end + 1;
      at += t.is(at, "tức") || t.is(at, "nhằm") ? 1 : 0;
      at += t.is(at, "là") ? 1 : 0;
      Core inner = solar.parse(at);
      if (inner != null && inner.kind() == Kind.DAY) {
        int close = inner.end();
        while (close < t.size() && t.sign(close) != ')' && close < inner.end() + 3) {
          close++;
        }
        return new Core(Kind.DAY, start, Math.min(close + 1, t.size()), inner.value());
      }
    }
    int year = month < 12 && end <= t.size() ? solar.number(end - 1) : -1;
    String value =
        year >= 1900 ? LunarCalendar.solar(day, month, year).toString() : value(day, month);
    return new Core(Kind.DAY, start, Math.min(end, t.size()), value);
  }

  /** The next such day on or after the day of issue. */
  private String value(int day, int month) {
    if (issued == null) {
      return "";
    }
    for (int year = issued.getYear() - 1; year <= issued.getYear() + 1; year++) {
      LocalDate date = LunarCalendar.solar(day, month, year);
      if (!date.isBefore(issued)) {
        return date.toString();
      }
    }
    return "";
  }
}
