package vn.giaoviec.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The drawn tables of a document, page by page. What is drawn may be a frame; it is a table where
 * it shows columns of things in several rows, by itself or with the parts on the pages before and
 * after that it goes on in: the rest of a torn row, a head alone at a page's end.
 */
final class DrawnTables {

  private final List<List<Part>> pages = new ArrayList<>();

  /** Parts that go on in one another; each part belongs to one chain. */
  private final List<List<Part>> chains = new ArrayList<>();

  /**
   * What is drawn on a page.
   *
   * @param bottom its lower edge, in points from the page's top
   * @param table its cells
   * @param lines the lines of words in it
   */
  record Part(float bottom, PageTable table, List<PdfLine> lines) {

    Part {
      lines = List.copyOf(lines);
    }

    boolean isTable() {
      return table.rows().size() > 1 && table.showsColumns();
    }
  }

  /** Adds the next page. */
  void add(PageLines lines, int page) {
    List<Part> parts = new ArrayList<>();
    List<PdfLine> rest = new ArrayList<>(lines.lines());
    for (TableGrid grid : TableGrid.of(lines.rules())) {
      List<PdfLine> inside = rest.stream().filter(grid::holds).toList();
      Part part = new Part(grid.bottom(), TableCutter.cut(grid, inside, page), inside);
      if (part.isTable()) {
        rest.removeAll(inside);
      }
      if (!parts.isEmpty() || !goesOn(part)) {
        chains.add(new ArrayList<>());
      }
      chains.get(chains.size() - 1).add(part);
      parts.add(part);
    }
    pages.add(parts);
  }

  /** Returns whether the last part of the page before goes on in the first of the next. */
  private boolean goesOn(Part next) {
    List<Part> before = pages.isEmpty() ? List.of() : pages.get(pages.size() - 1);
    return !before.isEmpty() && before.get(before.size() - 1).table().goesOnIn(next.table());
  }

  /** Returns what stands in tables on each page, from the top down. */
  List<List<Part>> pages() {
    Set<Part> tables = Collections.newSetFromMap(new IdentityHashMap<>());
    for (List<Part> chain : chains) {
      if (chain.stream().anyMatch(Part::isTable) || isTorn(chain)) {
        tables.addAll(chain);
      }
    }
    return pages.stream().map(page -> page.stream().filter(tables::contains).toList()).toList();
  }

  /** A running head in a frame has one row on each page as well, but none that is torn. */
  private static boolean isTorn(List<Part> chain) {
    boolean torn = false;
    for (int i = 1; i < chain.size(); i++) {
      torn |= chain.get(i - 1).table().openBelow() && chain.get(i).table().openAbove();
    }
    return torn && chain.stream().anyMatch(part -> part.table().showsColumns());
  }
}
