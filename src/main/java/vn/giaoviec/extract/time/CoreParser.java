package vn.giaoviec.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.time.Core.Kind;
import vn.giaoviec.notice.Timex3.Mod;
import vn.giaoviec.text.Tokens;

/** Parses dates, months, quarters, years, clock times and durations from a token on, by hand. */
final class CoreParser {

  private final Tokens t;

  /** The day of issue; for years and months, the first that it can have been. */
  private final @Nullable LocalDate issuedOn;

  private final @Nullable LocalDate issued;
  private final FeastDays feasts;
  private final Periods periods;

  CoreParser(Tokens tokens, TimeContext context) {
    this.t = tokens;
    this.issuedOn = context.issuedOn();
    this.issued = context.earliest();
    this.periods = new Periods(tokens, this, issued);
    this.feasts = new FeastDays(tokens, this, context);
  }

  /** Returns the time that begins at a token, or null. */
  @Nullable Core parse(int i) {
    if (t.isNumber(i)) {
      Core clock = clock(i);
      if (clock != null) {
        return clock;
      }
      Core feast = feasts.parse(i);
      Core day = feast != null ? feast : day(i, i);
      Core part = day != null ? day : Weeks.ofMonth(t, this, i);
      return part != null ? part : periods.parse(i);
    }
    if (t.is(i, "ngày")) {
      Core feast = feasts.parse(i);
      Core day = feast != null ? feast : day(i, named(i + 1));
      day = day == null && weekday(i + 1) > i + 1 ? dayOfWeek(i, i + 1) : day;
      return day != null ? day : near(i);
    }
    Core period = periods.parse(i);
    if (period != null) {
      return period;
    }
    if (t.is(i, "tuần")) {
      return Weeks.parse(t, this, issuedOn, i);
    }
    Core near = near(i);
    return near != null ? near : weekday(i) > i ? dayOfWeek(i, i) : feasts.parse(i);
  }

  /** Returns the further period of a list that begins at a token, or null. */
  @Nullable Core next(int i, Kind kind) {
    return kind == Kind.DAY ? nextDay(i) : periods.next(i, kind);
  }

  /** "hôm nay", "ngày mai", or null. */
  private @Nullable Core near(int i) {
    int today = today(i);
    if (issuedOn == null) {
      return null;
    }
    Core ofWeek = Weeks.day(t, this, issuedOn, i);
    if (ofWeek != null) {
      return ofWeek;
    }
    if (t.is(i, "ngày", "mai")) {
      return new Core(Kind.DAY, i, i + 2, issuedOn.plusDays(1).toString());
    }
    return today > i ? new Core(Kind.DAY, i, today, issuedOn.toString()) : null;
  }

  /** "ngày Quốc khánh 02/9/2025": returns the token after a day's name. */
  private int named(int i) {
    return t.is(i, "quốc", "khánh") ? i + 2 : i;
  }

  /** "thứ Sáu, ngày 15/5/2009", "thứ Tư (29/10)": the weekday of a date goes with it. */
  private @Nullable Core dayOfWeek(int start, int i) {
    int date = weekday(i);
    Core day = day(date, t.is(date, "ngày") ? date + 1 : date);
    if (day == null) {
      return null;
    }
    boolean bracket = t.sign(date - 1) == '(' && t.sign(day.end()) == ')';
    return new Core(Kind.DAY, start, bracket ? day.end() + 1 : day.end(), day.value());
  }

  /** Returns where the date of a weekday begins, or {@code i}. */
  private int weekday(int i) {
    boolean day = t.is(i, "thứ") || t.is(i, "chủ", "nhật");
    int date = t.sign(i + 2) == ',' || t.sign(i + 2) == '(' ? i + 3 : i + 2;
    boolean dated = t.is(date, "ngày") || number(date) > 0 && t.sign(date + 1) == '/';
    return day && dated ? date : i;
  }

  static boolean isPartOfDay(Tokens t, int i) {
    return t.is(i, "sáng")
        || t.is(i, "trưa")
        || t.is(i, "chiều")
        || t.is(i, "tối")
        || t.is(i, "đêm");
  }

  /** A time of day, and the token after it. */
  record Clock(int hour, int minute, int end) {}

  /** Returns "16 giờ 30 phút", "17h00", "6 giờ sáng", or null. */
  @Nullable Clock hour(int i) {
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
      next += t.sign(next) == '\'' ? 1 : 0; // "10h00'"
    } else if (t.is(i + 1, "giờ")) {
      next = i + 2;
      boolean minutes = number(next) >= 0 && number(next) < 60 && !t.is(next + 1, "giờ");
      if (minutes && (t.sign(next + 1) != '/' && !t.is(next + 1, "tháng"))) {
        minute = number(next);
        next += t.is(next + 1, "phút") || t.sign(next + 1) == '\'' ? 2 : 1;
      }
    } else {
      return null;
    }
    next += isPartOfDay(t, next) && !t.is(next + 1, "nay") ? 1 : 0;
    return new Clock(hour, minute, next);
  }

  /** "16 giờ 00 ngày 12/3/2025", "17h00, ngày 5/4", "6 giờ sáng 22/10/2026", "8 giờ mùng 2 Tết". */
  private @Nullable Core clock(int i) {
    Clock clock = hour(i);
    if (clock == null || clock.hour() > 24) {
      return null;
    }
    int next = clock.end();
    next += t.sign(next) == ',' ? 1 : 0;
    int today = today(next);
    if (today > next && issuedOn != null && clock.hour() < 24) {
      return at(i, today, issuedOn.toString(), clock);
    }
    int weekday = t.is(next, "ngày") ? next + 1 : next;
    if (t.is(weekday, "thứ") || t.is(weekday, "chủ")) {
      int date = weekday + 2;
      date += t.sign(date) == ',' || t.sign(date) == '(' ? 1 : 0;
      boolean named = weekday > next && number(date) > 0; // "16h00 ngày thứ Sáu 20/4/2018"
      next = date > weekday + 2 || t.is(date, "ngày") || named ? date : -1;
    }
    if (next < 0) {
      return null;
    }
    Core feast = feasts.parse(next);
    Core day = feast != null ? feast : t.is(next, "ngày") ? day(next, next + 1) : day(next, next);
    return day == null ? null : at(i, day.end(), day.value(), clock);
  }

  private static Core at(int start, int end, String day, Clock clock) {
    String value = String.format(Locale.ROOT, "%sT%02d:%02d", day, clock.hour(), clock.minute());
    return new Core(Kind.CLOCK, start, end, day.isEmpty() ? "" : value);
  }

  /**
   * Returns the token after "hôm nay", "ngày hôm nay", "tối nay", "ngày ban hành", or {@code i}.
   */
  private int today(int i) {
    int at = t.is(i, "ngày") ? i + 1 : i;
    if (isPartOfDay(t, at) || t.is(at, "hôm")) {
      return t.is(at + 1, "nay") ? at + 2 : i;
    }
    boolean same = t.is(i, "cùng", "ngày");
    boolean issue = at > i && t.is(at, "ban", "hành") && t.is(i - 1, "trong");
    return same || issue ? Math.max(at, i) + 2 : i;
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
    Core last = lastOfRange(start, i);
    if (last != null) {
      return last;
    }
    boolean words = t.is(i + 1, "tháng");
    if (words && t.is(i - 1, "trong") && t.is(i + 3, "và") && number(i + 4) > 0) {
      return null; // "trong 2 tháng 6 và 7"
    }
    char sign = t.sign(i + 1);
    if (!words && sign != '/' && sign != '.' && sign != '-'
        || i > 0 && start == i && isSign(i - 1)) {
      return null;
    }
    boolean current = words && t.is(i + 2, "này") && issued != null;
    int month = current && issued != null ? issued.getMonthValue() : number(i + 2);
    if (month < 1 || month > 12 || !words && t.start(i + 1) != t.end(i)) {
      return null;
    }
    int year = -1;
    int end = i + 3;
    if (words) {
      year = periods.yearAfter(end);
      end = year > 0 ? end + 2 : end;
    } else if (t.sign(end) == sign && periods.isYear(end + 1)) {
      year = number(end + 1);
      end += 2;
    } else if (sign != '/' || start == i || t.sign(end) == '/') {
      boolean dash = sign == '-' && start < i && t.is(start - 1, "trước");
      if (!dash && (sign != '/' || t.sign(end) == '/')) {
        return null;
      }
    }
    return date(start, end, year, month, day);
  }

  /** "01 - 15/3/2024", "01/3-15/3/2024": a timetable's cell writes a range so. */
  private @Nullable Core lastOfRange(int start, int i) {
    int dash = i + 1;
    while (dash < i + 5 && t.sign(dash) == '/' && number(dash + 1) > 0) {
      dash += 2;
    }
    boolean dashed = t.sign(dash) == '-' || t.sign(dash) == '–';
    if (dash == i + 1 && (t.is(dash, "và") || t.sign(dash) == ',')) {
      return oneOfSeveral(start, dash);
    }
    boolean day = t.sign(dash + 2) == '/' || t.is(dash + 1, "ngày");
    if (!dashed || !day || isSign(i - 1)) {
      return null;
    }
    Core last = day(dash, t.is(dash + 1, "ngày") ? dash + 2 : dash + 1);
    return last == null
        ? null
        : new Core(Kind.DAY, start, last.end(), last.value(), Mod.ON_OR_BEFORE);
  }

  /**
   * "ngày 20 và 21/5": the last of several days of a month; of "các ngày 20, 21 và 22/3/2024" the
   * first, which the others follow.
   */
  private @Nullable Core oneOfSeveral(int start, int joint) {
    Core last = t.is(start, "ngày") ? lastOfList(joint) : null;
    if (last == null) {
      return null;
    }
    return t.is(start - 1, "các")
        ? sharing(start, joint - 1, last)
        : new Core(Kind.DAY, start, last.end(), last.value());
  }

  /** "[các ngày 20,] 21 [và 22/3]": a further day, whose month stands with the last. */
  private @Nullable Core nextDay(int i) {
    Core last = number(i) > 0 ? lastOfList(i + 1) : null;
    return last == null ? null : sharing(i, i, last);
  }

  /** Returns the last day of a list of days of a month, of which the first ends at a joint. */
  private @Nullable Core lastOfList(int joint) {
    int i = joint;
    while ((t.is(i, "và") || t.sign(i) == ',') && number(i + 1) > 0 && number(i + 1) <= 31) {
      i += 2;
    }
    boolean dated = i > joint && (t.sign(i) == '/' || t.is(i, "tháng"));
    return dated ? day(i - 1, i - 1) : null;
  }

  /** Makes the core of a day that stands at a token alone, of the month of another. */
  private @Nullable Core sharing(int start, int i, Core last) {
    String month = last.value().substring(0, last.value().length() - 2);
    return number(i) < Integer.parseInt(last.value().substring(month.length()))
        ? new Core(Kind.DAY, start, i + 1, String.format(Locale.ROOT, "%s%02d", month, number(i)))
        : null;
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

  /**
   * Returns the whole number that a token is, or -1. A scan's "l" and "o" between digits are read
   * as digits.
   */
  int number(int i) {
    char sign = t.sign(i);
    boolean may = sign >= '0' && sign <= '9' || sign == 'l' || sign == 'o';
    if (!may || t.end(i) - t.start(i) > 4) {
      return -1;
    }
    int number = 0;
    boolean digits = false;
    for (int at = t.start(i); at < t.end(i); at++) {
      char c = t.text().folded().charAt(at);
      digits |= c >= '0' && c <= '9';
      int digit = c == 'l' ? 1 : c == 'o' ? 0 : c - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return digits ? number : -1;
  }
}
