package vn.giaoviec.text;

import org.jspecify.annotations.Nullable;

/**
 * Where a stretch of the canonical text stands in the file: one visual line of a PDF, or a whole
 * page or file where nothing finer is known.
 *
 * @param span the stretch of the canonical text
 * @param page the page, from 1
 * @param box its place on the page, or null where the file has no geometry
 * @param words the edges of its words, which single spaces part, or null where they are not known
 */
public record Origin(Span span, int page, @Nullable Box box, @Nullable WordEdges words) {

  /** Makes an origin whose words have no known places. */
  public Origin(Span span, int page, @Nullable Box box) {
    this(span, page, box, null);
  }

  /** Returns the place of the words that a span touches, or null where there is no geometry. */
  public @Nullable Box boxOf(Span part, String text) {
    if (box == null || words == null) {
      return box;
    }
    int first = 0;
    int last = 0;
    for (int i = span.start(); i < Math.min(part.end(), span.end()) - 1; i++) {
      if (text.charAt(i) == ' ') {
        first += i < part.start() ? 1 : 0;
        last++;
      }
    }
    return words.cut(box, Math.min(first, words.size() - 1), Math.min(last, words.size() - 1));
  }
}
