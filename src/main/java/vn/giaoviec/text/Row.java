package vn.giaoviec.text;

import java.util.List;

/**
 * A row of a table.
 *
 * @param table which of the document's tables, from 1 in their order; 0 where borders drawn with
 *     signs show rows but no tables
 * @param span the row, without its line's end
 * @param cells its cells from left to right, as spans of the same text
 */
public record Row(int table, Span span, List<Cell> cells) {

  public Row {
    cells = List.copyOf(cells);
  }

  /** Returns how many columns the cells cover. */
  public int width() {
    return cells.stream().mapToInt(Cell::width).sum();
  }
}
