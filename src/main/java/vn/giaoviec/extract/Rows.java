package vn.giaoviec.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.structure.Block;
import vn.giaoviec.text.Cell;

/** Finds the cells of rows by the columns that they stand in. */
final class Rows {

  private Rows() {}

  /** Returns the cell that covers a column, or null beyond the last. */
  static @Nullable Cell at(Block row, int column) {
    int place = 0;
    for (Cell cell : row.cells()) {
      place += cell.width();
      if (column < place) {
        return cell;
      }
    }
    return null;
  }

  /** Returns the first column of the cell that covers a column. */
  static int start(Block row, int column) {
    int place = 0;
    for (Cell cell : row.cells()) {
      if (column < place + cell.width()) {
        return place;
      }
      place += cell.width();
    }
    return place;
  }

  /** One text in all cells is the title of a group: how merged cells look in a page's text. */
  static boolean isTitle(Block row) {
    String value = row.text().value();
    List<String> cells =
        row.cells().stream().map(cell -> cell.span().of(value)).distinct().toList();
    return row.cells().size() > 2 && cells.size() == 1 && !cells.get(0).isBlank();
  }
}
