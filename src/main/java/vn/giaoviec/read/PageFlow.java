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

  private final List<List<PdfLine>> pages = new ArrayList<>();
  private final DrawnTables drawn = new DrawnTables();
  private final List<Item> items = new ArrayList<>();
  private int tables;

  /** A line, or the part of a table. */
  private record Item(int page, @Nullable PdfLine line, @Nullable PageTable table, int number) {}

  /** Adds the next page. */
  void add(PageLines lines, int page) {
    pages.add(lines.lines());
    drawn.add(lines, page);
  }

  private void lay(List<PdfLine> lines, List<DrawnTables.Part> tablesOnPage, int page) {
    List<PdfLine> rest = new ArrayList<>(lines);
    for (DrawnTables.Part part : tablesOnPage) {
      if (!rest.containsAll(part.lines())) { // it lies in one that was taken
        continue;
      }
      rest.removeAll(part.lines());
      List<PdfLine> above = rest.stream().filter(line -> line.bottom() < part.bottom()).toList();
      rest.removeAll(above);
      add(above, page);
      items.add(new Item(page, null, part.table(), ++tables));
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
    List<List<DrawnTables.Part>> parts = drawn.pages();
    for (int page = 0; page < pages.size(); page++) {
      lay(pages.get(page), parts.get(page), page + 1);
    }
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

  /** Makes one table of the parts that go on in each other; a row may fill a page between them. */
  private void join() {
    int before = -1; // the part that holds the last row
    int last = -1;
    for (int i = 0; i < items.size(); i++) {
      PageTable table = items.get(i).table();
      if (table == null) {
        continue;
      }
      PageTable part = before < 0 ? null : items.get(before).table();
      boolean goesOn = false;
      if (part != null
          && items.get(i).page() == items.get(last).page() + 1
          && i - last <= MOST_BETWEEN + 1
          && part.goesOnIn(table)) {
        goesOn = part.endsBelow(table);
        set(i, table.after(part), items.get(before).number());
        set(before, part.with(table), items.get(before).number());
      }
      before = goesOn ? before : i;
      last = i;
    }
  }

  private void set(int i, PageTable table, int number) {
    items.set(i, new Item(items.get(i).page(), null, table, number));
  }
}
