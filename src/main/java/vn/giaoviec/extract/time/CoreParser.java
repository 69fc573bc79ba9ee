package vn.giaoviec.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.time.Core.Kind;
import vn.giaoviec.text.Tokens;

/** Parses dates, months, quarters, years, clock times and durations from a token on, by hand. */
final class CoreParser {

  private final Tokens t;
  private final @Nullable LocalDate issued;

  CoreParser(Tokens tokens, TimeContext context) {
    this.t = tokens;
    this.issued = context.issuedOn();
  }

  /** Returns the time that begins at a token, or null. */
  @Nullable Core parse(int i) {
    if (t.isNumber(i)) {
      Core clock = clock(i);
      if (clock != null) {
        return clock;
      }
      Core day = day(i, i);
      return day != null ? day : half(i);
    }
    if (t.is(i, "ngày")) {
      return day(i, i + 1);
    }
    if (t.is(i, "tháng")) {
      return month(i);
    }
    if (t.is(i, "quý") || t.is(i, "quí")) {
      return quarter(i);
    }
    return t.is(i, "năm") ? year(i) : null;
  }

  /** "16 giờ 00 ngày 12/3/2025", "17h00, ngày 5/4". */
  private @Nullable Core clock(int i) {
    int hour = number(i);
    int next = i + 1;
    int minute = 0;
    if (hour < 0) {
      int h = fused(i);
      if (h < 0) {
        return null;
      }
      hour = h / 100;
      minute = h % 100;
    } else if (t.is(i + 1, "giờ")) {
      next = i + 2;
      if (number(next) >= 0 && number(next) < 60 && !t.is(next + 1, "/") && !t.is(next + 1, "ngày")
          || number(next) >= 0 && t.is(next + 1, "ngày") && number(next) < 60) {
        minute = number(next);
        next += t.is(next + 1, "phút") ? 2 : 1;
      }
    } else {
      return null;
    }
    next += t.is(next, "sáng") || t.is(next, "chiều") || t.is(next, "tối") ? 1 : 0;
    next += t.is(next, ",") ? 1 : 0;
    int today = today(next);
    if (today > next && issued != null && hour < 24) {
      String value = String.format(Locale.ROOT, "%sT%02d:%02d", issued, hour, minute);
      return new Core(Kind.CLOCK, i, today, value);
    }
    if (hour > 24 || !t.is(next, "ngày")) {
      return null;
    }
    Core day = day(next, next + 1);
    if (day == null) {
      return null;
    }
    String value = String.format(Locale.ROOT, "%sT%02d:%02d", day.value(), hour, minute);
    return new Core(Kind.CLOCK, i, day.end(), day.value().isEmpty() ? "" : value);
  }

  /** Returns the token after "hôm nay", "ngày hôm nay", "tối nay", "đêm nay", or {@code i}. */
  private int today(int i) {
    int at = t.is(i, "ngày") ? i + 1 : i;
    boolean part = t.is(at, "hôm") || t.is(at, "đêm") || t.is(at, "tối") || t.is(at, "chiều");
    return part && t.is(at + 1, "nay") ? at + 2 : t.is(i - 1, "tối") && t.is(i, "nay") ? i + 1 : i;
  }

  /** "17h00" and "17h" as hour * 100 + minute, or -1. */
  private int fused(int i) {
    String word = t.words(i, i + 1).toLowerCase(Locale.ROOT);
    int h = word.indexOf('h');
    if (h < 1 || h > 2) {
      return -1;
    }
    try {
      int minute = h + 1 == word.length() ? 0 : Integer.parseInt(word.substring(h + 1));
      return Integer.parseInt(word.substring(0, h)) * 100 + minute;
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** "15/02/2024", "15/02", "15 tháng 02 năm 2024", after "ngày" or bare. */
  private @Nullable Core day(int start, int i) {
    int day = number(i);
    if (day < 1 || day > 31) {
      return null;
    }
    boolean words = t.is(i + 1, "tháng");
    char sign = t.sign(i + 1);
    if (!words && sign != '/' && sign != '.' && sign != '-'
        || i > 0 && start == i && isSign(i - 1)) {
      return null;
    }
    int month = number(i + 2);
    if (month < 1 || month > 12 || !words && t.start(i + 1) != t.end(i)) {
      return null;
    }
    int year = -1;
    int end = i + 3;
    if (words) {
      year = yearAfter(end);
      end = year > 0 ? afterYear(end) : end;
    } else if (t.sign(end) == sign && fourDigits(end + 1)) {
      year = number(end + 1);
      end += 2;
    } else if (sign != '/' || start == i || t.sign(end) == '/') {
      if (sign != '/' || t.sign(end) == '/') {
        return null;
      }
    }
    return date(start, end, year, month, day);
  }

  private boolean isSign(int i) {
    return t.sign(i) == '/' || t.sign(i) == '-' || t.is(i, "số");
  }

  private @Nullable Core date(int start, int end, int year, int month, int day) {
    try {
      LocalDate date;
      if (year > 0) {
        date = LocalDate.of(year, month, day);
      } else if (issued == null) {
        LocalDate.of(2024, month, day);
        return new Core(
            Kind.DAY, start, end, String.format(Locale.ROOT, "--%02d-%02d", month, day));
      } else {
        date = LocalDate.of(issued.getYear(), month, day);
        date = date.isBefore(issued) ? date.plusYears(1) : date;
      }
      return new Core(Kind.DAY, start, end, date.toString());
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** "tháng 01/2024", "tháng 3 năm 2010", "tháng 6", "tháng này". */
  private @Nullable Core month(int i) {
    int month = number(i + 1);
    if (t.is(i + 1, "này") && issued != null) {
      return new Core(Kind.MONTH, i, i + 2, issued.toString().substring(0, 7));
    }
    if (month < 1 || month > 12) {
      return null;
    }
    int end = i + 2;
    int year = -1;
    if (t.sign(end) == '/' && fourDigits(end + 1)) {
      year = number(end + 1);
      end += 2;
    } else if (yearAfter(end) > 0) {
      year = yearAfter(end);
      end = afterYear(end);
    } else if (issued != null) {
      year = issued.getYear() + (month < issued.getMonthValue() ? 1 : 0);
    }
    return new Core(
        Kind.MONTH, i, end, year < 0 ? "" : String.format(Locale.ROOT, "%04d-%02d", year, month));
  }

  private @Nullable Core quarter(int i) {
    int quarter = roman(i + 1);
    if (quarter < 1 || quarter > 4) {
      return null;
    }
    int end = i + 2;
    int year = -1;
    if (t.sign(end) == '/' && fourDigits(end + 1)) {
      year = number(end + 1);
      end += 2;
    } else if (yearAfter(end) > 0) {
      year = yearAfter(end);
      end = afterYear(end);
    } else if (issued != null) {
      year = issued.getYear() + (quarter * 3 < issued.getMonthValue() ? 1 : 0);
    }
    return new Core(Kind.QUARTER, i, end, year < 0 ? "" : year + "-Q" + quarter);
  }

  /** "6 tháng đầu năm 2024", "06 tháng cuối năm". */
  private @Nullable Core half(int i) {
    boolean first = t.is(i + 2, "đầu");
    if (number(i) != 6 || !t.is(i + 1, "tháng") || !first && !t.is(i + 2, "cuối")) {
      return null;
    }
    int year = yearAfter(i + 3);
    int end = year > 0 ? afterYear(i + 3) : t.is(i + 3, "năm") ? i + 4 : i + 3;
    year = year < 0 && issued != null ? issued.getYear() : year;
    return new Core(Kind.HALF, i, end, year < 0 ? "" : year + (first ? "-H1" : "-H2"));
  }

  private @Nullable Core year(int i) {
    if (t.is(i + 1, "nay") || t.is(i + 1, "này")) {
      return new Core(Kind.YEAR, i, i + 2, issued == null ? "" : "" + issued.getYear());
    }
    return fourDigits(i + 1) && t.sign(i + 2) != '-'
        ? new Core(Kind.YEAR, i, i + 2, "" + number(i + 1))
        : null;
  }

  /** Returns the year of "năm 2024" or ", năm 2024" at a token, or -1. */
  private int yearAfter(int i) {
    int at = t.is(i, "năm") ? i + 1 : t.sign(i) == '/' ? i + 1 : -1;
    return at > 0 && fourDigits(at)
        ? number(at)
        : t.is(i, "năm") && t.is(i + 1, "nay") && issued != null ? issued.getYear() : -1;
  }

  private static int afterYear(int i) {
    return i + 2;
  }

  private boolean fourDigits(int i) {
    int year = number(i);
    return year >= 1900 && year <= 2100;
  }

  private int roman(int i) {
    int number = number(i);
    if (number >= 0) {
      return number;
    }
    return t.is(i, "i") ? 1 : t.is(i, "ii") ? 2 : t.is(i, "iii") ? 3 : t.is(i, "iv") ? 4 : -1;
  }

  /** Returns the whole number that a token is, or -1. */
  int number(int i) {
    if (!t.isNumber(i) || t.end(i) - t.start(i) > 4) {
      return -1;
    }
    int number = 0;
    for (int at = t.start(i); at < t.end(i); at++) {
      char c = t.text().folded().charAt(at);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }
}
