package vn.giaoviec.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.giaoviec.text.Box;

/** Puts the lines of a page that stand in a drawn table into its cells. */
final class TableCutter {

  private TableCutter() {}

  /** Returns the rows of a table. */
  static PageTable cut(TableGrid grid, List<PdfLine> lines, int page) {
    List<List<List<PdfLine>>> cells = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      List<List<PdfLine>> columns = new ArrayList<>();
      for (int column = 0; column < grid.columns(); column++) {
        columns.add(new ArrayList<>());
      }
      cells.add(columns);
    }
    for (PdfLine line : lines) {
      int row = grid.rowAt(line.box().x(), TableGrid.middle(line));
      int from = 0;
      for (int i = 1; i <= line.words().size(); i++) {
        if (i == line.words().size() || cell(grid, row, line, i) != cell(grid, row, line, from)) {
          int column = cell(grid, row, line, from);
          int top = grid.firstRow(row, column);
          cells.get(top).get(grid.firstColumn(top, column)).add(part(line, from, i));
          from = i;
        }
      }
    }
    List<List<RowCell>> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      rows.add(row(grid, row, cells.get(row), page));
    }
    return new PageTable(grid.borders(), rows, grid.isOpenAbove(), grid.isOpenBelow());
  }

  /** Returns the first column of the cell that a word stands in. */
  private static int cell(TableGrid grid, int row, PdfLine line, int word) {
    return grid.firstColumn(
        row, grid.columnAt(line.words().get(word).x() + 1, TableGrid.middle(line)));
  }

  /** Returns some words of a line as a line of their own. */
  static PdfLine part(PdfLine line, int from, int to) {
    if (from == 0 && to == line.words().size()) {
      return line;
    }
    float left = from == 0 ? line.box().x() : line.words().get(from).x();
    // Where its last word ends is not known: not beyond the next one's beginning.
    float right = to == line.words().size() ? line.right() : line.words().get(to).x() - 2;
    Box box = new Box(left, line.box().y(), Math.max(0, right - left), line.box().height());
    return new PdfLine(line.words().subList(from, to), box);
  }

  private static List<RowCell> row(TableGrid grid, int row, List<List<PdfLine>> columns, int page) {
    List<RowCell> cells = new ArrayList<>();
    int start = 0;
    for (int column = 1; column <= grid.columns(); column++) {
      if (column == grid.columns() || grid.partsLeft(row, column)) {
        List<PdfLine> lines = new ArrayList<>(columns.get(start));
        lines.sort(
            Comparator.comparingDouble((PdfLine line) -> Math.round(line.bottom() / 4))
                .thenComparingDouble(line -> line.box().x()));
        cells.add(
            new RowCell(
                lines.stream().map(line -> new RowCell.Part(line, page)).toList(),
                column - start,
                !grid.partsAbove(row, start)));
        start = column;
      }
    }
    return cells;
  }
}
