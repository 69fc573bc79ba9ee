package vn.giaoviec.read;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of an office file: one that shows columns of things, or one that only lays out a page.
 */
final class OfficeTable {

  /** Rows with fewer filled cells may be the two columns of a head or foot. */
  private static final int FEWEST = 3;

  private final List<List<RowCell>> rows = new ArrayList<>();

  void add(List<RowCell> row) {
    if (!row.isEmpty()) {
      rows.add(List.copyOf(row));
    }
  }

  /** Writes its rows, or the paragraphs of a page's layout column by column. */
  void write(TextBuilder builder, int number) throws ReadException {
    if (!showsColumns()) {
      for (List<RowCell> row : rows) {
        for (RowCell cell : row) {
          for (RowCell.Part part : cell.parts()) {
            builder.line(part.text(), part.page(), null);
          }
        }
      }
      return;
    }
    for (List<RowCell> row : rows) {
      if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
        builder.row(number, fitted(row));
      }
    }
  }

  boolean showsColumns() {
    return rows.stream()
        .anyMatch(row -> row.stream().filter(cell -> !cell.isEmpty()).count() >= FEWEST);
  }

  /** Gives cells whose widths don't add up those of a row with as many cells that do. */
  private List<RowCell> fitted(List<RowCell> row) {
    int width = rows.stream().mapToInt(OfficeTable::width).max().orElse(0);
    if (width(row) == width) {
      return row;
    }
    for (List<RowCell> other : rows) {
      if (other.size() == row.size() && width(other) == width) {
        List<RowCell> fitted = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
          RowCell cell = row.get(i);
          fitted.add(new RowCell(cell.parts(), other.get(i).width(), cell.continues()));
        }
        return fitted;
      }
    }
    return row;
  }

  private static int width(List<RowCell> row) {
    return row.stream().mapToInt(RowCell::width).sum();
  }
}
