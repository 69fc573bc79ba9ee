package vn.giaoviec.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.time.WrittenDay;
import vn.giaoviec.text.CanonicalText;
import vn.giaoviec.text.Folding;
import vn.giaoviec.text.Span;

/**
 * The days that a notice names with their years, whatever they are: what a deadline must follow.
 */
final class OtherDates {

  private static final Pattern DAY =
      Pattern.compile(
          "(\\d{1,2})(?:\\s*[/.-]\\s*|\\s+tháng\\s+)(\\d{1,2})(?:\\s*[/.-]\\s*|\\s+năm\\s+)(\\d{4})(?!\\d)");

  /** The code units of a day at most, with the gap between two lines. */
  private static final int LONGEST = 80;

  private final String text;

  /** Found when they are first asked for: only where a scan's words are doubtful. */
  private @Nullable List<Day> days;

  private record Day(Span span, LocalDate date) {}

  OtherDates(CanonicalText text) {
    this.text = text.value();
  }

  private static List<Day> days(String value) {
    List<Day> days = new ArrayList<>();
    Matcher matcher = DAY.matcher("");
    for (int i = 0; i < value.length(); i++) {
      if (!mayBegin(value, i)) {
        continue; // the pattern is tried where a number begins: a hundred times quicker
      }
      String words = value.substring(i, Math.min(value.length(), i + LONGEST));
      if (matcher.reset(Folding.fold(words)).lookingAt()) {
        LocalDate date = WrittenDay.of(matcher);
        if (date != null) {
          days.add(new Day(new Span(i, i + matcher.end()), date));
        }
        i += matcher.end() - 1;
      }
    }
    return days;
  }

  private static boolean mayBegin(String text, int i) {
    return isDigit(text.charAt(i)) && (i == 0 || !isDigit(text.charAt(i - 1)));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns the latest day that stands outside a stretch, or null if none does. */
  @Nullable LocalDate latestOutside(Span stretch) {
    List<Day> known = days == null ? days(text) : days;
    days = known;
    LocalDate latest = null;
    for (Day day : known) {
      boolean inside = day.span().start() < stretch.end() && stretch.start() < day.span().end();
      if (!inside && (latest == null || day.date().isAfter(latest))) {
        latest = day.date();
      }
    }
    return latest;
  }
}
