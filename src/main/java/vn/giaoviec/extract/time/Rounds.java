package vn.giaoviec.extract.time;

import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.time.Core.Kind;
import vn.giaoviec.notice.Timex3.Mod;
import vn.giaoviec.rules.Matches;
import vn.giaoviec.text.Tokens;

/**
 * What a sentence adds, near or far, to "hằng ngày", "hằng tuần", "hằng tháng": "hằng tuần, vào thứ
 * Năm", "hằng ngày báo cáo ... trước 15 giờ", "hằng tháng, chậm nhất ngày 05 của tháng sau".
 */
final class Rounds {

  private static final int REACH = 24;

  private final Tokens t;
  private final Matches<TimeWord> words;
  private final CoreParser numbers;
  private final Weekdays weekdays;

  Rounds(Tokens tokens, Matches<TimeWord> words, CoreParser numbers, Weekdays weekdays) {
    this.t = tokens;
    this.words = words;
    this.numbers = numbers;
    this.weekdays = weekdays;
  }

  /** A refinement of a rule, and the token after its words. */
  private record Part(String rule, int end) {}

  /** Returns the recurring time whose plain rule ends before {@code next}. */
  Core refine(int start, int next, String rule) {
    Core plain = new Core(Kind.RECURRING, start, next, rule);
    int near = t.sign(next) == ',' || t.sign(next) == '(' ? next + 1 : next;
    for (int i = next; i < t.size() && i < next + REACH && t.sign(i) != ';'; i++) {
      if (i > next && words.is(i, TimeWord.EVERY)) {
        return plain;
      }
      int before = words.length(i, TimeWord.BEFORE);
      int by = words.length(i, TimeWord.BY);
      int on = t.is(i, "vào") || t.is(i, "lúc") ? 1 : 0;
      int length = Math.max(before, Math.max(by, on));
      Part part = length > 0 ? part(i + length, rule) : i == near ? bare(i, rule) : null;
      if (part != null) {
        Mod mod =
            before == length && length > 0
                ? Mod.BEFORE
                : by == length && length > 0 ? Mod.ON_OR_BEFORE : null;
        return new Core(
            Kind.RECURRING,
            start,
            i == near || i == next ? part.end() : next,
            rule + part.rule(),
            mod);
      }
      i += Math.max(0, length - 1);
    }
    return plain;
  }

  /** "hằng tuần, thứ Năm ...": a weekday needs no word before it. */
  private @Nullable Part bare(int i, String rule) {
    boolean day = rule.startsWith("FREQ=WEEKLY") && weekdays.isDay(i);
    boolean bracketed = rule.equals("FREQ=MONTHLY") && t.sign(i - 1) == '(';
    return day || bracketed ? part(i, rule) : null;
  }

  private @Nullable Part part(int i, String rule) {
    if (rule.equals("FREQ=DAILY")) {
      Part clock = clock(i);
      return clock != null && weekdays.isDay(clock.end()) ? null : clock;
    }
    if (rule.startsWith("FREQ=WEEKLY")) {
      return weekly(i);
    }
    return rule.equals("FREQ=MONTHLY") ? monthly(i) : null;
  }

  private @Nullable Part weekly(int i) {
    Part clock = clock(i);
    int at = clock == null ? i : clock.end();
    while (isFiller(at)) {
      at++;
    }
    Weekdays.Days days = weekdays.read(at);
    if (days.list().isEmpty() || dated(days.end())) {
      return null;
    }
    return new Part(";BYDAY=" + days.list() + (clock == null ? "" : clock.rule()), days.end());
  }

  private boolean isFiller(int i) {
    return t.is(i, "các") || t.is(i, "ngày") || CoreParser.isPartOfDay(t, i);
  }

  /** ", ngày 22/5/2026" behind a weekday makes it one day. */
  private boolean dated(int i) {
    int at = t.sign(i) == ',' || t.sign(i) == '(' ? i + 1 : i;
    at += t.is(at, "ngày") ? 1 : 0;
    return t.isNumber(at) && t.sign(at + 1) == '/';
  }

  /** "17 giờ", "16 giờ 30 chiều", "6 giờ và 16 giờ", with no day of its own. */
  private @Nullable Part clock(int i) {
    CoreParser.Clock clock = numbers.hour(i);
    if (clock == null || clock.hour() > 24) {
      return null;
    }
    String hours = "" + clock.hour();
    CoreParser.Clock more = t.is(clock.end(), "và") ? numbers.hour(clock.end() + 1) : null;
    if (more != null) {
      hours += "," + more.hour();
      clock = more;
    }
    int end = clock.end();
    boolean dated = t.is(end, "ngày") && t.isNumber(end + 1) || t.isNumber(end);
    return dated || t.is(end, "cùng")
        ? null
        : new Part(";BYHOUR=" + hours + ";BYMINUTE=" + clock.minute(), end);
  }

  /** "ngày 25", "ngày 05 của tháng sau", no date. */
  private @Nullable Part monthly(int i) {
    int at = t.is(i, "ngày") ? i + 1 : -1;
    int day = at < 0 ? -1 : numbers.number(at);
    int end = at + 1;
    if (day < 1 || day > 31 || t.sign(end) == '/') {
      return null;
    }
    int month = t.is(end, "của") ? end + 1 : end;
    if (t.is(month, "tháng")) {
      if (t.isNumber(month + 1)) {
        return null;
      }
      end = t.is(month + 1, "liền") ? month + 3 : month + 2;
    }
    return new Part(";BYMONTHDAY=" + day, Math.min(end, t.size()));
  }
}
