package vn.giaoviec.export;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.Deadline;
import vn.giaoviec.notice.Timex3;

/**
 * How a recurring task repeats in a calendar. RFC 5545 reckons from the start and wants the day due
 * after it, so each round begins on the day before it is due, and the rule is that of the days
 * before: due "trước ngày 25 hằng tháng" is due on the 24th, and begins on every 23rd.
 *
 * <p>Where a rule names no day, a round is due on the last day of its week, month, quarter or year.
 *
 * @param start the first day, not before the notice's own
 * @param due the last day on time of the first round, the day after {@code start}
 * @param rule the rule, by parts
 */
record Repetition(LocalDate start, LocalDate due, Rule rule) {

  private static final List<String> WEEK = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

  /** Days are looked for that long: no rule that is read skips four years. */
  private static final int LONGEST = 4 * 366;

  /**
   * A rule without times of day.
   *
   * @param frequency DAILY, WEEKLY, MONTHLY or YEARLY
   * @param interval every how many of them
   * @param months months, from 1; empty for all
   * @param days days of the month, from 1, or from -1 backwards; empty for all
   * @param weekdays days of the week, MO to SU; empty for all
   */
  record Rule(
      String frequency,
      int interval,
      List<Integer> months,
      List<Integer> days,
      List<String> weekdays) {

    /** Returns the rule of the days before, or null where none says it. */
    @Nullable Rule dayBefore() {
      long over = days.stream().filter(day -> day == 1).count();
      if (!months.isEmpty() && over > 0 && over < days.size()) {
        return null;
      }
      boolean monthBefore = over > 0;
      return new Rule(
          frequency,
          interval,
          monthBefore ? months.stream().map(m -> m == 1 ? 12 : m - 1).sorted().toList() : months,
          days.stream().map(day -> day == 1 ? -1 : day - 1).toList(),
          weekdays.stream().map(day -> WEEK.get((WEEK.indexOf(day) + 6) % 7)).toList());
    }

    boolean holds(LocalDate day) {
      int fromEnd = day.getDayOfMonth() - day.lengthOfMonth() - 1;
      return (months.isEmpty() || months.contains(day.getMonthValue()))
          && (days.isEmpty() || days.contains(day.getDayOfMonth()) || days.contains(fromEnd))
          && (weekdays.isEmpty() || weekdays.contains(name(day.getDayOfWeek())));
    }

    private static String name(DayOfWeek day) {
      return WEEK.get(day.getValue() - 1);
    }
  }

  /** Returns how a SET repeats from a notice's day on, or null where no calendar can say it. */
  static @Nullable Repetition of(Deadline deadline, LocalDate issued) {
    if (deadline.timex().type() != Timex3.Type.SET) {
      return null;
    }
    Rule rule = rule(deadline);
    if (rule != null && deadline.timex().mod() == Timex3.Mod.BEFORE) {
      rule = rule.dayBefore();
    }
    rule = rule == null ? null : rule.dayBefore();
    if (rule == null) {
      return null;
    }
    for (int i = 0; i < LONGEST; i++) {
      LocalDate start = issued.plusDays(i);
      if (rule.holds(start)) {
        return new Repetition(start, start.plusDays(1), rule);
      }
    }
    return null;
  }

  /** Returns the rule of the days on which something is due. */
  private static @Nullable Rule rule(Deadline deadline) {
    Map<String, String> parts = new HashMap<>();
    for (String part : deadline.timex().value().split(";", -1)) {
      int equals = part.indexOf('=');
      parts.put(part.substring(0, Math.max(0, equals)), part.substring(equals + 1));
    }
    try {
      String frequency = parts.getOrDefault("FREQ", "");
      int interval = Integer.parseInt(parts.getOrDefault("INTERVAL", "1"));
      List<Integer> months = numbers(parts.get("BYMONTH"));
      List<Integer> days = new ArrayList<>(numbers(parts.get("BYMONTHDAY")));
      List<String> weekdays = weekdays(parts.get("BYDAY"), days);
      if (frequency.equals("MONTHLY") && interval > 1 && 12 % interval == 0) {
        months = monthsOfPeriods(interval, deadline.text());
        interval = 1;
        frequency = "YEARLY";
      }
      if (frequency.equals("WEEKLY") && weekdays.isEmpty()) {
        weekdays = List.of("SU");
      }
      if (frequency.equals("YEARLY") && months.isEmpty()) {
        months = List.of(12);
      }
      boolean open = days.isEmpty() && weekdays.isEmpty();
      if (open && (frequency.equals("MONTHLY") || frequency.equals("YEARLY"))) {
        days.add(-1);
      }
      days.replaceAll(day -> day == 31 ? -1 : day); // who says 31 means the month's last
      return new Rule(frequency, interval, months, List.copyOf(days), weekdays);
    } catch (IllegalArgumentException e) {
      return null; // parts that no rule of ours has
    }
  }

  /** Each quarter is a period of its own: its last month, or its first where the words say so. */
  private static List<Integer> monthsOfPeriods(int length, String text) {
    boolean first = text.toLowerCase(Locale.ROOT).contains("tháng đầu");
    List<Integer> months = new ArrayList<>();
    for (int month = first ? 1 : length; month <= 12; month += length) {
      months.add(month);
    }
    return months;
  }

  private static List<Integer> numbers(@Nullable String list) {
    return list == null
        ? List.of()
        : Arrays.stream(list.split(",", -1)).map(Integer::valueOf).toList();
  }

  /** Returns the days of the week; "the second Sunday" becomes a Sunday among the days 8 to 14. */
  private static List<String> weekdays(@Nullable String list, List<Integer> days) {
    List<String> weekdays = new ArrayList<>();
    TreeSet<Integer> among = new TreeSet<>();
    for (String day : list == null ? List.<String>of() : List.of(list.split(",", -1))) {
      String name = day.substring(Math.max(0, day.length() - 2));
      if (!WEEK.contains(name)) {
        throw new IllegalArgumentException(day);
      }
      weekdays.add(name);
      if (day.length() > 2) {
        int nth = Integer.parseInt(day.substring(0, day.length() - 2));
        int first = nth > 0 ? 7 * nth - 6 : 7 * nth;
        for (int i = 0; i < 7; i++) {
          among.add(first + i);
        }
      }
    }
    days.addAll(among);
    return weekdays;
  }
}
