package vn.giaoviec.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table while it is read.
 *
 * @param parts its lines or paragraphs, in order
 * @param width how many columns it covers
 * @param continues whether it is the lower part of the cell above it
 */
record RowCell(List<Part> parts, int width, boolean continues) {

  RowCell {
    parts = List.copyOf(parts);
  }

  /**
   * A line or paragraph of a cell.
   *
   * @param text its words
   * @param line its words with their places, or null where the file has no geometry
   * @param page the page that it stands on
   */
  record Part(String text, @Nullable PdfLine line, int page) {

    Part(PdfLine line, int page) {
      this(line.text(), line, page);
    }
  }

  /** Makes a cell of paragraphs. */
  static RowCell of(List<String> paragraphs, int width, boolean continues) {
    return new RowCell(
        paragraphs.stream().map(text -> new Part(text, null, 1)).toList(), width, continues);
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }
}
