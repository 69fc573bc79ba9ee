package vn.giaoviec.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.time.Core.Kind;
import vn.giaoviec.rules.Matches;
import vn.giaoviec.text.Tokens;

/** Parses recurring times and durations: "ngày 25 hằng tháng", "định kỳ 6 tháng", "10 ngày". */
final class Recurrence {

  private static final String[] DAYS = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
  private static final String[] DAY_WORDS = {"hai", "ba", "tư", "năm", "sáu", "bảy"};

  private static final String[] COUNTS = {"một", "hai", "ba", "bốn", "năm", "sáu"};

  private final Tokens t;
  private final Matches<TimeWord> words;
  private final CoreParser numbers;

  Recurrence(Tokens tokens, Matches<TimeWord> words, CoreParser numbers) {
    this.t = tokens;
    this.words = words;
    this.numbers = numbers;
  }

  /** Returns the recurring time that begins at a token, or null. */
  @Nullable Core parse(int i) {
    Core once = once(i);
    if (once != null) {
      return once;
    }
    if (t.is(i, "ngày") || t.isNumber(i)) {
      int number = t.is(i, "ngày") ? i + 1 : i;
      Core daily = daily(i);
      Core days = daily == null ? days(i, number) : daily;
      return days == null ? onDay(i, number) : days;
    }
    if (t.is(i, "thứ") || t.is(i, "chủ")) {
      return weekday(i, i);
    }
    int every = words.length(i, TimeWord.EVERY);
    if (every > 0) {
      return every(i, i + every);
    }
    int periodic = words.length(i, TimeWord.PERIODIC);
    return periodic > 0 ? periodic(i, i + periodic) : null;
  }

  /**
   * "hằng tuần", "hàng quý", and what follows of day and hour: ", trước 16 giờ 00 ngày thứ Sáu".
   */
  private @Nullable Core every(int start, int i) {
    int count = Math.max(1, numbers.number(i));
    int unit = count > 1 ? i + 1 : i;
    String rule = period(unit, count);
    if (rule == null) {
      return null;
    }
    int next = unit + 1;
    int time = t.is(next, ",") ? next + 1 : next;
    if (rule.equals("FREQ=WEEKLY") && words.is(time, TimeWord.BEFORE)) {
      Core clocked = clocked(start, time + 1);
      return clocked != null ? clocked : new Core(Kind.RECURRING, start, next, rule);
    }
    if (rule.equals("FREQ=MONTHLY")) {
      Core day = refined(start, time);
      return day != null ? day : new Core(Kind.RECURRING, start, next, rule);
    }
    return new Core(Kind.RECURRING, start, next, rule);
  }

  /** "hằng tháng, trước ngày 25", "hằng tháng chậm nhất ngày 10". */
  private @Nullable Core refined(int start, int i) {
    int word = Math.max(words.length(i, TimeWord.BEFORE), words.length(i, TimeWord.BY));
    int at = t.is(i + word, "ngày") ? i + word + 1 : -1;
    int day = at < 0 || word == 0 ? -1 : numbers.number(at);
    boolean date = day > 0 && (t.sign(at + 1) == '/' || t.is(at + 1, "tháng"));
    return day < 1 || day > 31 || date
        ? null
        : new Core(Kind.RECURRING, start, at + 1, "FREQ=MONTHLY;BYMONTHDAY=" + day);
  }

  /** "định kỳ 6 tháng", "định kỳ hằng quý". */
  private @Nullable Core periodic(int start, int i) {
    int every = words.length(i, TimeWord.EVERY);
    if (every > 0) {
      return every(start, i + every);
    }
    int count = numbers.number(i);
    String rule = count > 0 ? period(i + 1, count) : period(i, 1);
    return rule == null || count <= 0 && t.is(i, "năm")
        ? null
        : new Core(Kind.RECURRING, start, count > 0 ? i + 2 : i + 1, rule);
  }

  /** "07 giờ hằng ngày", "16 giờ 30 hằng ngày", "06 giờ và 16 giờ hằng ngày". */
  private @Nullable Core daily(int start) {
    List<Integer> hours = new ArrayList<>();
    int minute = 0;
    int i = start;
    while (numbers.number(i) >= 0 && numbers.number(i) < 25 && t.is(i + 1, "giờ")) {
      hours.add(numbers.number(i));
      i += 2;
      if (numbers.number(i) >= 0 && numbers.number(i) < 60 && !t.is(i + 1, "giờ")) {
        minute = numbers.number(i);
        i += t.is(i + 1, "phút") ? 2 : 1;
      }
      int more = t.is(i, "và") || t.is(i, ",") ? i + 1 : i;
      more += t.is(more, "trước") ? 1 : 0;
      if (more == i || numbers.number(more) < 0 || !t.is(more + 1, "giờ")) {
        break;
      }
      i = more;
    }
    if (hours.isEmpty() || !words.is(i, TimeWord.EVERY) || !t.is(i + 1, "ngày")) {
      return null;
    }
    String list = hours.stream().map(String::valueOf).collect(Collectors.joining(","));
    String rule = "FREQ=DAILY;BYHOUR=" + list + ";BYMINUTE=" + minute;
    return new Core(Kind.RECURRING, start, i + 2, rule);
  }

  /** "ngày 10 và ngày 25 hằng tháng", "10, 20, 30 hằng tháng". */
  private @Nullable Core days(int start, int from) {
    List<Integer> days = new ArrayList<>();
    int i = from;
    while (numbers.number(i) > 0 && numbers.number(i) < 32) {
      days.add(numbers.number(i));
      int more = t.is(i + 1, "và") || t.is(i + 1, ",") ? i + 2 : i + 1;
      more += t.is(more, "trước") ? 1 : 0;
      more += t.is(more, "ngày") ? 1 : 0;
      if (more == i + 1 || numbers.number(more) < 0) {
        i++;
        break;
      }
      i = more;
    }
    int end = days.size() < 2 ? -1 : monthly(i);
    if (end < 0) {
      return null;
    }
    String list = days.stream().map(String::valueOf).collect(Collectors.joining(","));
    return new Core(Kind.RECURRING, start, end, "FREQ=MONTHLY;BYMONTHDAY=" + list);
  }

  private @Nullable String period(int i, int count) {
    if (t.is(i, "quý") || t.is(i, "quí")) {
      return "FREQ=MONTHLY;INTERVAL=" + 3 * count;
    }
    String unit =
        t.is(i, "ngày")
            ? "DAILY"
            : t.is(i, "tuần")
                ? "WEEKLY"
                : t.is(i, "tháng") ? "MONTHLY" : t.is(i, "năm") ? "YEARLY" : null;
    return unit == null ? null : "FREQ=" + unit + (count > 1 ? ";INTERVAL=" + count : "");
  }

  /** "ngày 25 hằng tháng", "ngày 05 của tháng liền kề", "30 tháng 12 hằng năm". */
  private @Nullable Core onDay(int start, int i) {
    if (t.is(i, "thứ")) {
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
    if (t.is(i + 1, "tháng") && numbers.number(i + 2) > 0 && numbers.number(i + 2) <= 12) {
      int end = yearly(i + 3);
      return end < 0
          ? null
          : new Core(Kind.RECURRING, start, end, yearlyRule(numbers.number(i + 2), day));
    }
    if (t.sign(i + 1) == '/' && numbers.number(i + 2) > 0 && numbers.number(i + 2) <= 12) {
      int end = yearly(i + 3);
      return end < 0
          ? null
          : new Core(Kind.RECURRING, start, end, yearlyRule(numbers.number(i + 2), day));
    }
    int quarter = quarterMonth(i + 1);
    if (quarter > 0) {
      return new Core(Kind.RECURRING, start, quarter, "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=" + day);
    }
    int end = monthly(i + 1);
    return end < 0 ? null : new Core(Kind.RECURRING, start, end, "FREQ=MONTHLY;BYMONTHDAY=" + day);
  }

  private static String yearlyRule(int month, int day) {
    return String.format(Locale.ROOT, "FREQ=YEARLY;BYMONTH=%d;BYMONTHDAY=%d", month, day);
  }

  private int monthly(int i) {
    if (words.is(i, TimeWord.EVERY) && t.is(i + 1, "tháng")) {
      return i + 2;
    }
    int at = t.is(i, "của") ? i + 1 : i;
    if (t.is(at, "tháng") && t.is(at + 1, "liền")) {
      return at + 3;
    }
    return t.is(at, "tháng") && (t.is(at + 1, "sau") || t.is(at + 1, "kế")) ? at + 2 : -1;
  }

  /** "[của] tháng cuối [mỗi] quý", "tháng đầu quý sau": returns the token after it, or -1. */
  private int quarterMonth(int i) {
    int at = t.is(i, "của") ? i + 1 : i;
    if (!t.is(at, "tháng") || !t.is(at + 1, "cuối") && !t.is(at + 1, "đầu")) {
      return -1;
    }
    at += 2;
    at += t.is(at, "của") || words.is(at, TimeWord.EVERY) ? 1 : 0;
    at += words.is(at, TimeWord.EVERY) ? 1 : 0;
    return !t.is(at, "quý") ? -1 : t.is(at + 1, "sau") ? at + 2 : at + 1;
  }

  /** "hai tuần một lần", "7 ngày một lần", "05 ngày/lần". */
  private @Nullable Core once(int i) {
    int count = numbers.number(i) > 0 ? numbers.number(i) : counted(i);
    boolean once =
        (t.is(i + 2, "một") || t.is(i + 2, "/")) && (t.is(i + 3, "lần") || t.is(i + 3, "kỳ"));
    String rule = count > 0 && once ? period(i + 1, count) : null;
    return rule == null ? null : new Core(Kind.RECURRING, i, i + 4, rule);
  }

  private int counted(int i) {
    for (int n = 0; n < COUNTS.length; n++) {
      if (t.is(i, COUNTS[n])) {
        return n + 1;
      }
    }
    return -1;
  }

  private int yearly(int i) {
    if (words.is(i, TimeWord.EVERY) && t.is(i + 1, "năm")) {
      return i + 2;
    }
    return t.is(i, "của") && t.is(i + 1, "năm") && (t.is(i + 2, "trước") || t.is(i + 2, "sau"))
        ? i + 3
        : -1;
  }

  private @Nullable Core weekday(int start, int i) {
    int day = dayOfWeek(i);
    if (day < 0) {
      return null;
    }
    int end = i + 2;
    String days = DAYS[day];
    while ((t.is(end, "và") || t.is(end, ",")) && dayOfWeek(end + 1) >= 0) {
      days += "," + DAYS[dayOfWeek(end + 1)];
      end += 3;
    }
    if (words.is(end, TimeWord.EVERY) && t.is(end + 1, "tuần")) {
      return new Core(Kind.RECURRING, start, end + 2, "FREQ=WEEKLY;BYDAY=" + days);
    }
    return i > 0 && t.is(i - 1, "mỗi")
        ? new Core(Kind.RECURRING, start, end, "FREQ=WEEKLY;BYDAY=" + days)
        : null;
  }

  /** "16 giờ 00 ngày thứ Sáu [hằng tuần]". */
  private @Nullable Core clocked(int start, int i) {
    int hour = numbers.number(i);
    if (hour < 0 || hour > 24 || !t.is(i + 1, "giờ")) {
      return null;
    }
    int next = i + 2;
    int minute = 0;
    if (numbers.number(next) >= 0) {
      minute = numbers.number(next);
      next += t.is(next + 1, "phút") ? 2 : 1;
    }
    next += t.is(next, "ngày") ? 1 : 0;
    int day = dayOfWeek(next);
    if (day < 0) {
      return null;
    }
    next += 2;
    next += words.is(next, TimeWord.EVERY) && t.is(next + 1, "tuần") ? 2 : 0;
    String rule =
        String.format(
            Locale.ROOT, "FREQ=WEEKLY;BYDAY=%s;BYHOUR=%d;BYMINUTE=%d", DAYS[day], hour, minute);
    return new Core(Kind.RECURRING, start, next, rule);
  }

  private int dayOfWeek(int i) {
    if (t.is(i, "chủ") && t.is(i + 1, "nhật")) {
      return 6;
    }
    if (t.is(i, "thứ")) {
      for (int day = 0; day < DAY_WORDS.length; day++) {
        if (t.is(i + 1, DAY_WORDS[day]) || numbers.number(i + 1) == day + 2) {
          return day;
        }
      }
    }
    return -1;
  }

  /** "10 ngày", "05 ngày làm việc", "24 giờ", "24h", "02 tuần". */
  @Nullable Core duration(int i) {
    int count = numbers.number(i);
    if (count < 0) {
      String word = t.isNumber(i) ? t.words(i, i + 1) : "";
      return word.matches("\\d{1,3}h")
          ? new Core(Kind.DURATION, i, i + 1, "PT" + word.substring(0, word.length() - 1) + "H")
          : null;
    }
    int unit = i + 1;
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
                        : t.is(unit, "giờ") ? "PT" + count + "H" : null;
    if (value == null || count == 0 || numbers.number(unit + 1) > 0 || t.sign(unit + 1) == '/') {
      return null;
    }
    int end = unit + 1;
    end += t.is(end, "làm") && t.is(end + 1, "việc") ? 2 : 0;
    return new Core(Kind.DURATION, i, end, value);
  }
}
