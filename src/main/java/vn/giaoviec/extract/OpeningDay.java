package vn.giaoviec.extract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.time.TimeContext;
import vn.giaoviec.extract.time.TimeReader;
import vn.giaoviec.extract.time.TimexMention;
import vn.giaoviec.structure.Block;
import vn.giaoviec.text.Span;

/**
 * The last day that the opening of a notice names: that of the meeting it reports, or of a paper it
 * follows. Stands in for a day of issue that the text doesn't show.
 */
final class OpeningDay {

  private static final TimeContext UNKNOWN = new TimeContext(null);

  /** How many paragraphs an opening has at most. */
  private static final int OPENING = 8;

  private OpeningDay() {}

  /** Returns the day, or null where the first paragraphs name none in full. */
  static @Nullable LocalDate of(List<Block> body, TimeReader times) {
    LocalDate last = null;
    for (int n = 0; n < body.size() && n < OPENING; n++) {
      Block block = body.get(n);
      if (block.marker().isNumbered()) {
        break;
      }
      for (TimexMention mention :
          times.read(block.text(), new Span(0, block.text().length()), UNKNOWN)) {
        String value = mention.timex().value();
        boolean day = value.length() == 10 && value.charAt(4) == '-' && value.charAt(0) != '-';
        if (day && mention.reading() == TimexMention.Reading.OTHER) {
          LocalDate date = LocalDate.parse(value);
          last = last == null || date.isAfter(last) ? date : last;
        }
      }
    }
    return last;
  }
}
