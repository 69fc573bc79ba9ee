package vn.giaoviec.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one text of a notice to which all offsets refer: Unicode NFC, lines ended by {@code \n}.
 *
 * <p>A table row of three or more cells is one line, its cells separated by tabs.
 *
 * @param value the text
 * @param origins where its stretches come from, in order, without overlap; never empty unless the
 *     text is
 * @param wrapping what a line of the text is
 */
public record CanonicalText(String value, List<Origin> origins, Wrapping wrapping) {

  /** What the end of a line means. */
  public enum Wrapping {
    /** Lines end where the page's width ends; paragraphs have to be rebuilt. */
    LINES,
    /** Each line is a whole paragraph, heading, item or table row, as in Word files. */
    PARAGRAPHS
  }

  public CanonicalText {
    origins = List.copyOf(origins);
  }

  /** Returns the origin of the code unit at {@code offset}, the nearest before it, or null. */
  public @Nullable Origin originAt(int offset) {
    return origins.isEmpty() ? null : origins.get(indexAt(offset));
  }

  /** Returns the origins of what {@code span} covers, in order. */
  public List<Origin> originsOf(Span span) {
    if (origins.isEmpty() || span.isEmpty()) {
      return List.of();
    }
    return origins.subList(indexAt(span.start()), indexAt(span.end() - 1) + 1);
  }

  private int indexAt(int offset) {
    int low = 0;
    int high = origins.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (origins.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Returns the page, from 1, on which the code unit at {@code offset} stands. */
  public int pageAt(int offset) {
    Origin origin = originAt(offset);
    return origin == null ? 1 : origin.page();
  }
}
