package vn.giaoviec.extract.time;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.time.Core.Kind;
import vn.giaoviec.rules.Matches;
import vn.giaoviec.text.Tokens;

/** Parses recurring times and durations: "ngày 25 hằng tháng", "định kỳ 6 tháng", "10 ngày". */
final class Recurrence {

  private final Tokens t;
  private final Matches<TimeWord> words;
  private final CoreParser numbers;
  private final Weekdays weekdays;
  private final Frequencies frequencies;
  private final Rounds rounds;

  Recurrence(Tokens tokens, Matches<TimeWord> words, CoreParser numbers) {
    this.t = tokens;
    this.words = words;
    this.numbers = numbers;
    this.weekdays = new Weekdays(tokens, numbers);
    this.frequencies = new Frequencies(tokens, words, numbers);
    this.rounds = new Rounds(tokens, words, numbers, weekdays);
  }

  /** Returns the recurring time that begins at a token, or null. */
  @Nullable Core parse(int i) {
    Core often = frequencies.parse(i);
    if (often != null) {
      return rounds.refine(often.start(), often.end(), often.value());
    }
    int number = t.is(i, "ngày") ? i + 1 : i;
    number += t.is(number, "mùng") || t.is(number, "mồng") ? 1 : 0;
    if (number > i || numbers.number(i) >= 0 || t.isNumber(i)) { // "l5", "16h00"
      Core daily = daily(i);
      Core days = daily == null ? days(i, number) : daily;
      return days == null ? onDay(i, number) : days;
    }
    if (weekdays.isDay(i)) {
      return weekday(i, i);
    }
    int every = words.length(i, TimeWord.EVERY);
    if (every > 0) {
      return every(i, i + every);
    }
    if (t.is(i, "theo") && isReported(i)) {
      String rule = frequencies.rule(i + 1, 1);
      return rule == null ? null : new Core(Kind.RECURRING, i, i + 2, rule);
    }
    int periodic = words.length(i, TimeWord.PERIODIC);
    return periodic > 0 ? periodic(i, i + periodic) : null;
  }

  /** "gửi Bộ X theo quý.": how often it is sent. */
  private boolean isReported(int i) {
    boolean ends = i + 2 >= t.size() || ".;,".indexOf(t.sign(i + 2)) >= 0;
    for (int j = i - 1; ends && j >= 0 && j > i - 24 && t.sign(j) != ';'; j--) {
      if (words.is(j, TimeWord.SEND)) {
        return true;
      }
    }
    return false;
  }

  /** "hằng tuần", "hàng quý", and what the sentence adds of day and hour. */
  private @Nullable Core every(int start, int i) {
    int count = Math.max(1, numbers.number(i));
    int unit = count > 1 ? i + 1 : i;
    boolean partOfDay = CoreParser.isPartOfDay(t, i) && !weekdays.isDay(i + 1); // "mỗi tối"
    String rule = partOfDay ? "FREQ=DAILY" : frequencies.rule(unit, count);
    return rule == null ? null : rounds.refine(start, unit + 1, rule);
  }

  /** "định kỳ 6 tháng", "định kỳ hằng quý". */
  private @Nullable Core periodic(int start, int i) {
    int every = words.length(i, TimeWord.EVERY);
    if (every > 0) {
      return every(start, i + every);
    }
    Core often = frequencies.parse(i);
    if (often != null) {
      return rounds.refine(start, often.end(), often.value());
    }
    int count = frequencies.count(i);
    boolean counted = count > 0 && !t.is(i, "năm");
    String rule = frequencies.rule(counted ? i + 1 : i, counted ? count : 1);
    int end = counted ? i + 2 : i + 1;
    boolean part = !counted && (t.is(i, "năm") || t.is(i, "ngày") || t.isNumber(end));
    return rule == null || part ? null : new Core(Kind.RECURRING, start, end, rule);
  }

  /** "07 giờ hằng ngày", "16 giờ 30 hằng ngày", "06 giờ và 16 giờ hằng ngày". */
  private @Nullable Core daily(int start) {
    StringBuilder hours = new StringBuilder();
    int minute = 0;
    int i = start;
    CoreParser.Clock clock = numbers.hour(i);
    while (clock != null && clock.hour() < 24) {
      hours.append(hours.length() == 0 ? "" : ",").append(clock.hour());
      minute = clock.minute();
      i = clock.end();
      int more = t.is(i, "và") || t.sign(i) == ',' ? i + 1 : i;
      more += more > i && t.is(more, "trước") ? 1 : 0;
      clock = more == i ? null : numbers.hour(more);
      i = clock == null ? i : more;
    }
    if (hours.length() == 0 || !words.is(i, TimeWord.EVERY) || !t.is(i + 1, "ngày")) {
      return null;
    }
    if (t.is(start - 1, "đến") && lasts(start - 2)) {
      return null; // "từ 9 giờ đến 18 giờ hằng ngày"
    }
    String rule = "FREQ=DAILY;BYHOUR=" + hours + ";BYMINUTE=" + minute;
    return new Core(Kind.RECURRING, start, i + 2, rule);
  }

  private boolean lasts(int from) {
    for (int i = from; i >= 0 && i > from - 6; i--) {
      if (t.is(i, "từ")) {
        return true;
      }
    }
    return false;
  }

  /** "ngày 10 và ngày 25 hằng tháng", "10, 20 và ngày cuối tháng", "ngày cuối cùng của tháng". */
  private @Nullable Core days(int start, int from) {
    StringBuilder days = new StringBuilder();
    int count = 0;
    int end = -1;
    for (int i = from; end < 0; ) {
      int last = lastOfMonth(i);
      int day = last > 0 ? -1 : numbers.number(i);
      if (last < 0 && (day < 1 || day > 31)) {
        return null;
      }
      days.append(count++ == 0 ? "" : ",").append(day);
      int next = last > 0 ? last : i + 1;
      end = last > 0 ? last : monthly(next);
      int more = t.is(next, "và") || t.sign(next) == ',' ? next + 1 : next;
      more += t.is(more, "ngày") ? 1 : 0;
      if (end < 0 && more == next) {
        return null;
      }
      i = more;
    }
    boolean single = count < 2 && !days.toString().equals("-1");
    return single ? null : new Core(Kind.RECURRING, start, end, "FREQ=MONTHLY;BYMONTHDAY=" + days);
  }

  /** "cuối tháng", "cuối cùng của tháng", "cuối cùng hằng tháng": the token after it, or -1. */
  private int lastOfMonth(int i) {
    if (!t.is(i, "cuối") || !t.is(i - 1, "ngày") || t.is(i - 2, "những")) {
      return -1;
    }
    int at = t.is(i + 1, "cùng") ? i + 2 : i + 1;
    at += t.is(at, "của") ? 1 : 0;
    at += words.is(at, TimeWord.EVERY) ? 1 : 0;
    boolean dated = t.isNumber(at + 1) || t.is(at + 1, "này");
    return t.is(at, "tháng") && !dated ? at + 1 : -1;
  }

  /** "ngày 25 hằng tháng", "ngày 05 của tháng liền kề", "30 tháng 12 hằng năm". */
  private @Nullable Core onDay(int start, int i) {
    if (weekdays.isDay(i)) {
      return weekday(start, i);
    }
    int day = numbers.number(i);
    Core clocked = clocked(start, i);
    if (clocked != null) {
      return clocked;
    }
    if (day < 1 || day > 31) {
      return null;
    }
    Core yearly = onDayOfYear(start, i, day);
    if (yearly != null) {
      return yearly;
    }
    Core months = t.is(i + 1, "các", "tháng") ? ofMonths(start, i + 3, day) : null;
    if (months != null) {
      return months;
    }
    int quarter = quarterMonth(i + 1);
    if (quarter > 0) {
      return new Core(Kind.RECURRING, start, quarter, "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=" + day);
    }
    int end = isOfMonthlyReport(start, i + 1) ? i + 1 : monthly(i + 1);
    return end < 0 ? null : new Core(Kind.RECURRING, start, end, "FREQ=MONTHLY;BYMONTHDAY=" + day);
  }

  /** "báo cáo tháng trước ngày 25, báo cáo quý ...": no month follows. */
  private boolean isOfMonthlyReport(int start, int end) {
    boolean dated = t.sign(end) == '/' || t.sign(end) == '-' || t.is(end, "tháng");
    return t.is(start, "ngày") && !dated && isOfReport(start, "tháng");
  }

  /** "báo cáo tuần vào thứ Năm", "báo cáo tháng trước ngày 25": which report is due then. */
  private boolean isOfReport(int start, String period) {
    boolean due = t.is(start - 1, "trước") || t.is(start - 1, "vào");
    return due && t.is(start - 2, period) && t.is(start - 3, "cáo");
  }

  /** "30 tháng 12 hằng năm", "05 tháng 6 và ngày 05 tháng 12 hằng năm", "31/01 năm sau". */
  private @Nullable Core onDayOfYear(int start, int i, int day) {
    int month = t.is(i + 1, "tháng") || t.sign(i + 1) == '/' ? numbers.number(i + 2) : -1;
    if (month < 1 || month > 12) {
      return null;
    }
    int end = yearly(i + 3);
    if (end > 0) {
      return new Core(Kind.RECURRING, start, end, yearlyRule("" + month, day));
    }
    int more = !t.is(i + 3, "và") ? -1 : t.is(i + 4, "ngày") ? i + 5 : i + 4;
    int other = more > 0 && numbers.number(more) == day ? numbers.number(more + 2) : -1;
    end = other > 0 && other <= 12 ? yearly(more + 3) : -1;
    return end < 0
        ? null
        : new Core(Kind.RECURRING, start, end, yearlyRule(month + "," + other, day));
  }

  /** "ngày 15 các tháng 3, 6, 9, 12": the same day of some months. */
  private @Nullable Core ofMonths(int start, int from, int day) {
    StringBuilder months = new StringBuilder();
    int i = from;
    while (numbers.number(i) > 0 && numbers.number(i) <= 12) {
      months.append(months.length() == 0 ? "" : ",").append(numbers.number(i));
      i += t.sign(i + 1) == ',' || t.is(i + 1, "và") ? 2 : 1;
    }
    int end = t.isNumber(i - 1) ? i : i - 1;
    boolean several = months.indexOf(",") > 0;
    return several
        ? new Core(Kind.RECURRING, start, end, yearlyRule(months.toString(), day))
        : null;
  }

  private static String yearlyRule(String month, int day) {
    return String.format(Locale.ROOT, "FREQ=YEARLY;BYMONTH=%s;BYMONTHDAY=%d", month, day);
  }

  private int monthly(int i) {
    if (words.is(i, TimeWord.EVERY) && t.is(i + 1, "tháng")) {
      return i + 2;
    }
    int at = t.is(i, "của") ? i + 1 : i;
    if (t.is(at, "tháng") && (t.is(at + 1, "liền") || t.is(at + 1, "tiếp"))) {
      return at + 3; // "tháng liền kề", "tháng tiếp theo"
    }
    return t.is(at, "tháng") && (t.is(at + 1, "sau") || t.is(at + 1, "kế")) ? at + 2 : -1;
  }

  /** "[của] tháng cuối [mỗi] quý", "tháng đầu quý sau": returns the token after it, or -1. */
  private int quarterMonth(int i) {
    int at = t.is(i, "của") ? i + 1 : i;
    if (!t.is(at, "tháng") || !t.is(at + 1, "cuối") && !t.is(at + 1, "đầu")) {
      return -1;
    }
    at += t.is(at + 2, "tiên") || t.is(at + 2, "cùng") ? 3 : 2;
    at += t.is(at, "của") || words.is(at, TimeWord.EVERY) ? 1 : 0;
    at += words.is(at, TimeWord.EVERY) ? 1 : 0;
    int next = t.is(at + 1, "sau") ? 1 : t.is(at + 1, "tiếp") ? 2 : 0;
    return t.is(at, "quý") ? at + 1 + next : -1;
  }

  private int yearly(int i) {
    if (words.is(i, TimeWord.EVERY) && t.is(i + 1, "năm")) {
      return i + 2;
    }
    int at = t.is(i, "của") ? i + 1 : i;
    boolean other = t.is(at + 1, "trước") && at > i || t.is(at + 1, "sau");
    return t.is(at, "năm") && other ? at + 2 : -1;
  }

  /** "thứ Sáu hằng tuần", "thứ Bảy tuần đầu hằng tháng", "các ngày thứ Bảy". */
  private @Nullable Core weekday(int start, int i) {
    Weekdays.Days days = weekdays.read(i);
    if (days.list().isEmpty()) {
      return null;
    }
    int end = days.end();
    int week = t.is(end, "của") ? end + 1 : end;
    week += t.is(week, "tuần") ? 1 : 0;
    int nth = week > end || t.is(week, "đầu") || t.is(week, "cuối") ? nth(week) : 0;
    if (nth != 0) {
      int month = week + (t.is(week, "thứ") || t.is(week + 1, "tiên") ? 2 : 1);
      month += t.is(month, "cùng") ? 1 : 0;
      month += t.is(month, "của") || words.is(month, TimeWord.EVERY) ? 1 : 0;
      month += words.is(month, TimeWord.EVERY) ? 1 : 0;
      return t.is(month, "tháng") && !t.isNumber(month + 1)
          ? new Core(Kind.RECURRING, start, month + 1, "FREQ=MONTHLY;BYDAY=" + nth + days.list())
          : null;
    }
    String rule = "FREQ=WEEKLY;BYDAY=" + days.list();
    if (words.is(end, TimeWord.EVERY) && t.is(end + 1, "tuần")) {
      return new Core(Kind.RECURRING, start, end + 2, rule);
    }
    boolean several = t.is(i - 1, "mỗi") || t.is(i - 1, "ngày") && t.is(i - 2, "các");
    return several || isOfReport(start, "tuần") ? new Core(Kind.RECURRING, start, end, rule) : null;
  }

  /** "đầu", "thứ hai", "cuối": which week of the month, -1 for the last, or 0. */
  private int nth(int i) {
    int count = t.is(i, "thứ") ? Math.max(0, frequencies.count(i + 1)) : 0;
    return t.is(i, "đầu") ? 1 : t.is(i, "cuối") ? -1 : count;
  }

  /** "16 giờ 00 ngày thứ Sáu [hằng tuần]", "14 giờ thứ Ba và thứ Sáu hằng tuần". */
  private @Nullable Core clocked(int start, int i) {
    CoreParser.Clock clock = numbers.hour(i);
    if (clock == null || clock.hour() > 24) {
      return null;
    }
    int next = clock.end();
    next += t.is(next, "ngày") ? 1 : 0;
    String hour = ";BYHOUR=" + clock.hour() + ";BYMINUTE=" + clock.minute();
    int of = numbers.number(next);
    int month = of > 0 && of <= 31 ? monthly(next + 1) : -1;
    if (month > 0) { // "17 giờ ngày 25 hằng tháng"
      return new Core(Kind.RECURRING, start, month, "FREQ=MONTHLY;BYMONTHDAY=" + of + hour);
    }
    Core nth = weekdays.isDay(next) ? weekday(start, next) : null;
    if (nth != null && nth.value().startsWith("FREQ=MONTHLY")) {
      return new Core(Kind.RECURRING, start, nth.end(), nth.value() + hour);
    }
    Weekdays.Days days = weekdays.read(next);
    int date = ",(".indexOf(t.sign(days.end())) >= 0 ? days.end() + 1 : days.end();
    if (days.list().isEmpty() || t.is(date, "ngày") || t.sign(date + 1) == '/') {
      return null;
    }
    int end = days.end();
    end += words.is(end, TimeWord.EVERY) && t.is(end + 1, "tuần") ? 2 : 0;
    return new Core(Kind.RECURRING, start, end, "FREQ=WEEKLY;BYDAY=" + days.list() + hour);
  }

  /** "10 ngày", "05 ngày làm việc", "24 giờ", "24h", "02 tuần"; "24-48 giờ" is its longest. */
  @Nullable Core duration(int i, int last) {
    WrittenCount written = WrittenCount.at(t, i);
    Core core = written == null ? duration(last) : duration(last, last, written.value());
    return core == null ? null : new Core(core.kind(), i, core.end(), core.value());
  }

  private @Nullable Core duration(int i) {
    int count = numbers.number(i);
    if (count < 0) {
      String word = t.isNumber(i) ? t.words(i, i + 1) : "";
      return word.matches("\\d{1,3}h")
          ? new Core(Kind.DURATION, i, i + 1, "PT" + word.substring(0, word.length() - 1) + "H")
          : null;
    }
    return duration(i, i, count);
  }

  private @Nullable Core duration(int i, int last, int count) {
    int unit = last + 1;
    if (t.sign(unit) == '(') {
      while (unit < t.size() && t.sign(unit) != ')') {
        unit++;
      }
      unit++;
    }
    String value =
        t.is(unit, "ngày")
            ? "P" + count + "D"
            : t.is(unit, "tuần")
                ? "P" + count + "W"
                : t.is(unit, "tháng")
                    ? "P" + count + "M"
                    : t.is(unit, "năm")
                        ? "P" + count + "Y"
                        : t.is(unit, "giờ")
                            ? "PT" + count + "H"
                            : t.is(unit, "phút") ? "PT" + count + "M" : null;
    if (value == null || count == 0 || numbers.number(unit + 1) > 0 || t.sign(unit + 1) == '/') {
      return null;
    }
    int end = unit + 1;
    end += t.is(end, "làm", "việc") ? 2 : 0;
    return new Core(Kind.DURATION, i, end, value);
  }
}
