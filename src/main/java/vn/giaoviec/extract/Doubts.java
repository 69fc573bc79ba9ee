package vn.giaoviec.extract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.Evidence;
import vn.giaoviec.text.CanonicalText;
import vn.giaoviec.text.Doubt;

/** What it means for a task that OCR did not read all of its words surely. */
final class Doubts {

  /** A deadline set longer after the notice was issued is rather a misread year. */
  private static final int MOST_YEARS = 6;

  private final OtherDates others;
  private final CanonicalText text;
  private final List<Evidence> evidence;

  Doubts(CanonicalText text, List<Evidence> evidence, OtherDates others) {
    this.others = others;
    this.text = text;
    this.evidence = evidence;
  }

  /**
   * Returns by how much the task's confidence goes down: by what its words lack on the average, and
   * by the worst word of its leads and deadlines.
   *
   * @return 0 to 1; 1 where every word was read surely
   */
  double factor() {
    if (text.doubts().isEmpty()) {
      return 1;
    }
    double lacking = 0;
    double words = 1;
    double worst = 1;
    for (Evidence value : evidence) {
      boolean whole = value.field().equals("/text");
      words += whole ? words(value.span().of(text.value())) : 0;
      for (Doubt doubt : text.doubtsIn(value.span())) {
        lacking += whole ? 1 - doubt.confidence() : 0;
        if (value.field().startsWith("/lead") || value.field().startsWith("/deadlines")) {
          worst = Math.min(worst, doubt.confidence());
        }
      }
    }
    return (1 - lacking / words) * (0.6 + 0.4 * worst);
  }

  private static int words(String words) {
    return words.split("\\s+", -1).length;
  }

  /**
   * Returns whether a time, a document's number or another number was not read surely, or a
   * deadline does not go with the notice's other dates.
   */
  boolean concernsNumbers(List<Time> times, @Nullable LocalDate issuedOn) {
    if (text.doubts().isEmpty()) {
      return false;
    }
    for (Evidence value : evidence) {
      boolean number =
          value.field().startsWith("/deadlines") || value.field().startsWith("/references");
      for (Doubt doubt : text.doubtsIn(value.span())) {
        String word = doubt.span().of(text.value());
        if (number || word.chars().anyMatch(Character::isDigit)) {
          return true;
        }
      }
    }
    return times.stream().anyMatch(time -> isUnlikely(time, issuedOn));
  }

  /**
   * Returns whether a deadline read by OCR can't be meant: it ends before the notice was issued, or
   * many years after. Such a value is misread, and better not told.
   */
  static boolean isMisread(Time time, CanonicalText text, @Nullable LocalDate issuedOn) {
    LocalDate due = time.deadline().due();
    return !text.doubts().isEmpty()
        && due != null
        && issuedOn != null
        && (due.isBefore(issuedOn) || due.isAfter(issuedOn.plusYears(MOST_YEARS)));
  }

  /**
   * Returns whether a deadline does not go with the date of issue or, where that is not known, with
   * the latest other day that the notice names: notices cite what came shortly before them.
   */
  private boolean isUnlikely(Time time, @Nullable LocalDate issuedOn) {
    LocalDate due = time.deadline().due();
    if (due == null) {
      return false;
    }
    if (issuedOn != null) {
      return due.isBefore(issuedOn) || due.isAfter(issuedOn.plusYears(MOST_YEARS));
    }
    LocalDate latest = others.latestOutside(time.span());
    return latest != null && due.isAfter(latest.plusYears(1));
  }
}
