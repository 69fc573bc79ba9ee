package vn.giaoviec.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings the lines and tables of all pages into reading order; a table that goes on over a page's
 * end is one table.
 */
final class PageFlow {

  /** So many lines at most (page numbers, running heads, notes) part a table at a page's end. */
  private static final int MOST_BETWEEN = 6;

  private final List<Item> items = new ArrayList<>();
  private int tables;

  /** A line, or the part of a table. */
  private record Item(int page, @Nullable PdfLine line, @Nullable PageTable table, int number) {}

  /** Adds the next page. */
  void add(PageLines lines, int page) {
    List<PdfLine> rest = new ArrayList<>(lines.lines());
    for (TableGrid grid : TableGrid.of(lines.rules())) {
      List<PdfLine> inside = rest.stream().filter(grid::holds).toList();
      PageTable table = TableCutter.cut(grid, inside, page);
      if (!table.showsColumns()) {
        continue;
      }
      rest.removeAll(inside);
      List<PdfLine> above = rest.stream().filter(line -> line.bottom() < grid.bottom()).toList();
      rest.removeAll(above);
      add(above, page);
      items.add(new Item(page, null, table, ++tables));
    }
    GapTable gaps = GapTable.find(rest, page);
    while (gaps != null) {
      rest.removeAll(gaps.lines());
      float top = gaps.top();
      List<PdfLine> above = rest.stream().filter(line -> line.bottom() < top).toList();
      rest.removeAll(above);
      add(above, page);
      items.add(new Item(page, null, gaps.table(), ++tables));
      gaps = GapTable.find(rest, page);
    }
    add(rest, page);
  }

  private void add(List<PdfLine> lines, int page) {
    PageOrder.order(lines).forEach(line -> items.add(new Item(page, line, null, 0)));
  }

  /** Writes everything; returns whether there was anything. */
  boolean write(TextBuilder builder) throws ReadException {
    join();
    for (Item item : items) {
      PdfLine line = item.line();
      PageTable table = item.table();
      if (line != null) {
        builder.line(line, item.page());
      } else if (table != null) {
        for (List<RowCell> row : table.rows()) {
          if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
            builder.row(item.number(), row);
          }
        }
      }
    }
    return !items.isEmpty();
  }

  private void join() {
    int before = -1;
    for (int i = 0; i < items.size(); i++) {
      PageTable table = items.get(i).table();
      if (table == null) {
        continue;
      }
      PageTable part = before < 0 ? null : items.get(before).table();
      if (part != null
          && items.get(i).page() == items.get(before).page() + 1
          && i - before <= MOST_BETWEEN + 1
          && part.goesOnIn(table)) {
        set(i, table.after(part), items.get(before).number());
        set(before, part.with(table), items.get(before).number());
      }
      before = i;
    }
  }

  private void set(int i, PageTable table, int number) {
    items.set(i, new Item(items.get(i).page(), null, table, number));
  }
}
