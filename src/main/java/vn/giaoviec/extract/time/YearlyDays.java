package vn.giaoviec.extract.time;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.time.Core.Kind;
import vn.giaoviec.extract.time.TimexMention.Reading;
import vn.giaoviec.notice.Timex3;
import vn.giaoviec.notice.Timex3.Mod;
import vn.giaoviec.rules.Matches;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Tokens;

/** Days without a year that come round every year, by what was found before them. */
final class YearlyDays {

  /** How the rules begin of what is done in certain months of every year. */
  static final String MONTHS = "FREQ=YEARLY;BYMONTH=";

  private static final Pattern EVERY_MONTH = Pattern.compile(MONTHS + "\\d+");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

  private final Tokens t;
  private final Matches<TimeWord> words;
  private final CoreParser cores;
  private final List<TimexMention> found;

  /**
   * Makes a reader of one stretch.
   *
   * @param found the times met so far; kept up by its owner, and mended here
   */
  YearlyDays(Tokens tokens, Matches<TimeWord> words, CoreParser cores, List<TimexMention> found) {
    this.t = tokens;
    this.words = words;
    this.cores = cores;
    this.found = found;
  }

  /** "trước ngày 30 tháng 12" in a sentence of what is done every year. */
  boolean repeatsYearly(Core core, int from) {
    int last = cores.number(core.end() - 1);
    boolean yearless = core.value().startsWith("--") || last > 0 && last <= 12;
    return core.kind() == Kind.DAY
        && core.value().length() >= 7
        && yearless
        && (ofReport(from, "năm") && (repeating("FREQ=") || halfYearly(from))
            || isLabelled()
            || isOfNextYear(core.end())
            || t.sign(from - 1) == '(' && isOfPeriod(from - 1)
            || repeating("FREQ=YEARLY"));
  }

  /**
   * "trước ngày 15/6 và trước ngày 15/12": the same day of two months is one rule. Returns whether
   * a day is part of the time before it.
   */
  boolean joins(Core core, int from, @Nullable Mod mod) {
    if (!followsByAnd(from) || mod != last().timex().mod()) {
      return false;
    }
    String before = last().timex().value();
    String day = rule(core.value());
    int at = day.indexOf(";BYMONTHDAY=");
    if (!before.startsWith(MONTHS) || !before.endsWith(day.substring(at))) {
      return false;
    }
    String month = day.substring(MONTHS.length(), at);
    extend(core, before.replace(";BYMONTHDAY=", "," + month + ";BYMONTHDAY="));
    return true;
  }

  /**
   * "tháng 6 và tháng 12 hằng năm": one rule; returns whether a month was joined to the one before.
   */
  boolean joinsMonth(Core core, int from) {
    if (!followsByAnd(from) || !EVERY_MONTH.matcher(core.value()).matches()) {
      return false;
    }
    String month = last().timex().value();
    if (!MONTH.matcher(month).matches()) {
      return false;
    }
    String first = Integer.parseInt(month.substring(5)) + ",";
    extend(core, core.value().replace(MONTHS, MONTHS + first));
    return true;
  }

  /**
   * "hằng năm vào tháng 12", "hằng năm, vào tháng 12": when in the year; returns whether a month
   * was joined to "hằng năm".
   */
  boolean joinsYear(Core core, int from) {
    boolean near = endsAt(from) || t.sign(from - 1) == ',' && endsAt(from - 1);
    boolean month = core.kind() == Kind.MONTH && MONTH.matcher(core.value()).matches();
    if (!month || !near || !last().timex().value().equals("FREQ=YEARLY")) {
      return false;
    }
    extend(core, MONTHS + Integer.parseInt(core.value().substring(5)));
    return true;
  }

  /** Makes the last time one with what follows it, by another rule. */
  private void extend(Core core, String rule) {
    TimexMention last = last();
    found.set(
        found.size() - 1,
        new TimexMention(
            new Span(last.span().start(), t.end(core.end() - 1)),
            new Timex3(Timex3.Type.SET, rule, last.timex().mod()),
            null,
            last.reading(),
            last.rule()));
  }

  private boolean followsByAnd(int from) {
    return t.is(from - 1, "và") && endsAt(from - 1);
  }

  private TimexMention last() {
    return found.get(found.size() - 1);
  }

  /** "trước ngày 15 tháng 6 và trước ngày 15 tháng 12 hằng năm": both come round. */
  void repeatLast(int end) {
    if (endsAt(end) && last().timex().value().length() == 10) {
      TimexMention last = last();
      Timex3 timex = new Timex3(Timex3.Type.SET, rule(last.timex().value()), last.timex().mod());
      found.set(
          found.size() - 1,
          new TimexMention(last.span(), timex, null, last.reading(), "time.recurring"));
    }
  }

  /** "hằng tuần từ nay đến Tết": how long it goes on. */
  boolean isOfPeriod(int range) {
    return endsAt(range) && last().timex().value().startsWith("FREQ=");
  }

  /** Whether the last time found ends right before a token. */
  boolean endsAt(int i) {
    return !found.isEmpty() && i > 0 && t.end(i - 1) == last().span().end();
  }

  /** "Báo cáo 6 tháng: ... trước ngày 05/7": due every year. */
  private boolean isLabelled() {
    boolean report = t.is(0, "báo", "cáo");
    int end = t.is(2, "năm") ? 3 : cores.number(2) == 6 && t.is(3, "tháng") ? 4 : -1;
    return report && end > 0 && t.sign(end) == ':';
  }

  /** "báo cáo năm ... trước ngày 15 tháng 01 năm liền kề". */
  private boolean isOfNextYear(int i) {
    return t.is(i, "năm") && (t.is(i + 1, "liền") || t.is(i + 1, "kế"));
  }

  /** "báo cáo năm trước ...": which report is due then. */
  private boolean ofReport(int from, String period) {
    return t.is(from - 1, period) && (t.is(from - 2, "cáo") || period.equals("tháng"));
  }

  /** "định kỳ: báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12": every year. */
  private boolean halfYearly(int from) {
    boolean periodic = false;
    for (int i = 0; i < from; i++) {
      periodic |= words.is(i, TimeWord.PERIODIC);
    }
    for (int i = from - 3; periodic && i > 2 && i > from - 14; i--) {
      if (ofReport(i, "tháng") && cores.number(i - 2) == 6 && !found.isEmpty()) {
        repeatLast(t.at(last().span().end()));
        return true;
      }
    }
    return false;
  }

  private boolean repeating(String rule) {
    return found.stream().anyMatch(mention -> mention.timex().value().startsWith(rule));
  }

  /** The month and day of "--11-30" or "2024-11-30", every year. */
  static String rule(String value) {
    String day = value.substring(value.length() - 5);
    return MONTHS
        + Integer.parseInt(day.substring(0, 2))
        + ";BYMONTHDAY="
        + Integer.parseInt(day.substring(3));
  }

  /** "định kỳ 6 tháng (trước ngày 15/6 và trước ngày 15/12)": the days say when, not the period. */
  void settle() {
    for (int i = 0; i + 1 < found.size(); i++) {
      TimexMention period = found.get(i);
      int open = t.at(period.span().end());
      String next = found.get(i + 1).timex().value();
      boolean twice = next.indexOf(',') > 0 || found.stream().skip(i + 2).anyMatch(this::isDay);
      if (period.timex().value().startsWith("FREQ=MONTHLY;INTERVAL=")
          && t.sign(open) == '('
          && isDay(found.get(i + 1))
          && twice) {
        found.set(
            i,
            new TimexMention(
                period.span(), period.timex(), period.anchor(), Reading.OTHER, period.rule()));
      }
    }
  }

  private boolean isDay(TimexMention mention) {
    return mention.timex().value().startsWith(MONTHS);
  }
}
