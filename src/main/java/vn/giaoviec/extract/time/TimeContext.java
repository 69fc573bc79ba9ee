package vn.giaoviec.extract.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.Header;

/**
 * What times without a year are read against; never the clock.
 *
 * @param issuedOn the notice's date of issue, or null
 * @param earliest the first day on which it can have been issued, which its month tells where the
 *     day can't be read; null where nothing does
 * @param sure whether the words are those that were issued; of what OCR read, a day before that of
 *     issue may be misread
 */
public record TimeContext(
    @Nullable LocalDate issuedOn, @Nullable LocalDate earliest, boolean sure) {

  private TimeContext(@Nullable LocalDate issuedOn, @Nullable LocalDate earliest) {
    this(issuedOn, earliest, true);
  }

  /** Makes the context of a notice of one day. */
  public TimeContext(@Nullable LocalDate issuedOn) {
    this(issuedOn, issuedOn);
  }

  /**
   * Returns the same, for a notice without a date with what its first paragraphs tell of it.
   *
   * @param opening the first paragraphs of the body, folded
   */
  public TimeContext reading(List<String> opening) {
    return earliest == null ? new TimeContext(null, OpeningDay.latest(opening), sure) : this;
  }

  /** Returns the same for words that are surely those that were issued, or not. */
  public TimeContext sure(boolean are) {
    return new TimeContext(issuedOn, earliest, are);
  }

  /** Returns what a notice's head tells. */
  public static TimeContext of(Header header) {
    return header.issuedIn() == null
        ? new TimeContext(header.issuedOn())
        : new TimeContext(null, header.issuedIn().atDay(1));
  }
}
