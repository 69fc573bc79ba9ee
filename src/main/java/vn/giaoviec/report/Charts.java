package vn.giaoviec.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The geometry of the page's charts, in the units of their SVG images. */
final class Charts {

  /** Longer names are cut in the chart; its table has them whole. */
  private static final int LONGEST_NAME = 44;

  /** Where bars begin, right of their names. */
  private static final double BARS_FROM = 304;

  private static final int MOST_MONTHS = 36;
  private static final int MOST_COLUMNS = 60;
  private static final double WIDTH = 640;
  private static final double HEIGHT = 190;

  private Charts() {}

  /** A bar beside a name, in a row of its own. */
  record Bar(String name, String whole, long count, double y, String width, String end) {}

  /** Bars below each other. */
  record Bars(double height, List<Bar> bars) {}

  /**
   * Two columns above a time.
   *
   * @param label the month or year
   * @param x the middle
   * @param assigned tasks handed out then
   * @param due tasks due then
   */
  record Time(String label, String x, boolean labelled, Column assigned, Column due) {}

  /** A column of a count. */
  record Column(long count, String x, String y, String width, String height) {}

  static Bars bars(List<Map.Entry<String, Long>> counts) {
    long most = counts.stream().mapToLong(Map.Entry::getValue).max().orElse(1);
    List<Bar> bars = new ArrayList<>();
    for (Map.Entry<String, Long> count : counts) {
      String name = count.getKey();
      String shown =
          name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
      double width = 290.0 * count.getValue() / most;
      double y = 26.0 * bars.size();
      bars.add(
          new Bar(shown, name, count.getValue(), y, number(width), number(BARS_FROM + width + 6)));
    }
    return new Bars(26.0 * bars.size() + 4, bars);
  }

  /** Returns the columns by months, or by years where there are too many months. */
  static List<Time> times(SortedMap<YearMonth, Long> assigned, SortedMap<YearMonth, Long> due) {
    TreeMap<YearMonth, Long> all = new TreeMap<>(assigned);
    all.putAll(due);
    if (all.isEmpty()) {
      return List.of();
    }
    YearMonth first = all.firstKey();
    YearMonth last = all.lastKey();
    boolean months = first.plusMonths(MOST_MONTHS).isAfter(last);
    Function<YearMonth, String> label =
        months
            ? m -> String.format(Locale.ROOT, "%02d/%d", m.getMonthValue(), m.getYear())
            : m -> "" + m.getYear();
    List<String> labels = new ArrayList<>();
    for (YearMonth at = first; !at.isAfter(last); at = at.plusMonths(1)) {
      if (labels.isEmpty() || !labels.get(labels.size() - 1).equals(label.apply(at))) {
        labels.add(label.apply(at));
      }
    }
    Map<String, Long> then = counts(assigned, label);
    Map<String, Long> until = counts(due, label);
    if (labels.size() > MOST_COLUMNS) { // misread years: leave out those in which nothing is
      labels.removeIf(time -> !then.containsKey(time) && !until.containsKey(time));
      labels.subList(0, Math.max(0, labels.size() - MOST_COLUMNS)).clear();
    }
    return columns(labels, then, until);
  }

  private static Map<String, Long> counts(
      SortedMap<YearMonth, Long> counts, Function<YearMonth, String> label) {
    Map<String, Long> grouped = new TreeMap<>();
    counts.forEach((month, count) -> grouped.merge(label.apply(month), count, Long::sum));
    return grouped;
  }

  private static List<Time> columns(
      List<String> labels, Map<String, Long> assigned, Map<String, Long> due) {
    long most = 1;
    for (String label : labels) {
      most = Math.max(most, assigned.getOrDefault(label, 0L));
      most = Math.max(most, due.getOrDefault(label, 0L));
    }
    double room = WIDTH / labels.size();
    double width = Math.min(26, room * 0.4);
    int each = (int) Math.ceil(52 / room); // a label needs so much room
    List<Time> times = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      double middle = room * (i + 0.5);
      String label = labels.get(i);
      times.add(
          new Time(
              label,
              number(middle),
              i % each == 0,
              column(assigned.getOrDefault(label, 0L), most, middle - width - 1, width),
              column(due.getOrDefault(label, 0L), most, middle + 1, width)));
    }
    return times;
  }

  private static Column column(long count, long most, double x, double width) {
    double height = HEIGHT * count / most;
    return new Column(
        count, number(x), number(HEIGHT - height + 16), number(width), number(height));
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
