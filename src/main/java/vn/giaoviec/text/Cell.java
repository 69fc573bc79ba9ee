package vn.giaoviec.text;

import java.util.List;

/**
 * A cell of a table's row.
 *
 * @param span its words; empty where it has none
 * @param paragraphs the paragraphs that its words are, where the file shows them; else the span
 *     alone
 * @param width how many of the table's columns it covers, at least 1
 * @param continues whether it is the lower part of the cell above it, whose words hold for it
 */
public record Cell(Span span, List<Span> paragraphs, int width, boolean continues) {

  public Cell {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Makes a cell of one paragraph. */
  public Cell(Span span, int width, boolean continues) {
    this(span, List.of(span), width, continues);
  }
}
