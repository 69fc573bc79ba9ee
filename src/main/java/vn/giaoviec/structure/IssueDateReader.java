package vn.giaoviec.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.CanonicalText;
import vn.giaoviec.text.Folding;
import vn.giaoviec.text.Span;

/**
 * Reads the date of issue, "ngày 05 tháng 3 năm 2024" (Decree 30/2020/NĐ-CP, Appendix I, component
 * 4). Its day may be left open, or written by hand and not sure to read: then the month is all.
 */
final class IssueDateReader {

  private static final Pattern DATE =
      Pattern.compile("ngày\\s*(\\d{1,2})\\s*tháng\\s*(\\d{1,2})\\s*năm\\s*(\\d{4})");

  /** "ngày ... tháng 10 năm 2017". */
  private static final Pattern MONTH =
      Pattern.compile("ngày[\\s.…_]*\\S{0,8}[\\s.…_]*tháng\\s*(\\d{1,2})\\s*năm\\s*(\\d{4})");

  private static final int FIRST_YEAR = 1945;
  private static final int LAST_YEAR = 2099;

  private final CanonicalText text;
  private @Nullable LocalDate date;
  private @Nullable YearMonth month;
  private @Nullable String doubt;
  private boolean withheld;

  IssueDateReader(CanonicalText text) {
    this.text = text;
  }

  /** Returns whether folded words hold a whole date. */
  static boolean isIn(String folded) {
    return DATE.matcher(folded).find();
  }

  /** Reads the date in the line; {@code next} is the one after it, where it may go on. */
  void read(TextLine line, @Nullable TextLine next) {
    read(line, Folding.fold(line.words()), next);
  }

  /** Reads the date in the line's first {@code folded} words. */
  void read(TextLine line, String folded, @Nullable TextLine next) {
    String joined = next == null ? folded : folded + " " + Folding.fold(next.words());
    Matcher found = DATE.matcher(joined);
    Place place = new Place(line, folded.length(), next);
    doubt = null;
    try {
      if (found.find()) {
        take(found, place);
      } else if (date == null) {
        Matcher open = MONTH.matcher(folded);
        if (open.find()) {
          month = YearMonth.of(year(open, 2), number(open, 1));
          doubt = isSure(place, open, 1, 2) ? null : month.toString();
        }
      }
    } catch (DateTimeException e) {
      date = null; // no such day
    }
  }

  private void take(Matcher found, Place place) {
    LocalDate read = LocalDate.of(year(found, 3), number(found, 2), number(found, 1));
    withheld = !isSure(place, found, 1, 1);
    date = withheld ? null : read;
    month = withheld ? YearMonth.from(read) : null;
    doubt = isSure(place, found, 2, 3) ? null : String.valueOf(withheld ? month : date);
  }

  private boolean isSure(Place place, Matcher found, int first, int last) {
    return text.doubtsIn(place.of(found.start(first), found.end(first))).isEmpty()
        && text.doubtsIn(place.of(found.start(last), found.end(last))).isEmpty();
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  /** Returns a year in which papers of this kind were issued; OCR may read any other. */
  private static int year(Matcher found, int group) {
    int year = number(found, group);
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new DateTimeException("no year of issue: " + year);
    }
    return year;
  }

  /** Returns whether there was a whole date, however surely its day was read. */
  boolean found() {
    return date != null || withheld;
  }

  @Nullable LocalDate date() {
    return date;
  }

  /** Returns the month of issue where its day can't be read, or null. */
  @Nullable YearMonth month() {
    return month;
  }

  /** Returns the date or month as read, ISO 8601, if its month or year is not sure, or null. */
  @Nullable String doubt() {
    return doubt;
  }

  /** Words of a line and the one after it, joined by a blank. */
  private record Place(TextLine line, int length, @Nullable TextLine next) {

    Span of(int from, int to) {
      int base =
          next == null || from < length ? line.span().start() : next.span().start() - length - 1;
      return new Span(base + from, base + to);
    }
  }
}
