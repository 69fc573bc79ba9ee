package vn.giaoviec.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * The cells that the lines of a drawn table leave between them.
 *
 * <p>A line that a cell lacks joins it with its neighbour.
 */
final class TableGrid {

  /** A table shows three columns at least; with fewer it lays out a head or foot. */
  private static final int FEWEST_COLUMNS = 3;

  /** So many lines are a drawing or a form, which would take all time. */
  private static final int MOST = 600;

  /** Pieces of a border may stand so far apart: scanned ones are never quite straight. */
  private static final float DRIFT = 8;

  private final List<Border> lefts;
  private final List<Border> tops;
  private final boolean openAbove;
  private final boolean openBelow;

  /** A border of columns or rows: the pieces of lines that make it up, along it. */
  private record Border(List<Rule> pieces) {

    Border {
      pieces = pieces.stream().sorted(Comparator.comparing(Rule::from)).toList();
    }

    float at() {
      return (float) pieces.stream().mapToDouble(Rule::at).average().orElse(0);
    }

    /** Returns where it stands beside a point of the page. */
    float at(float along) {
      for (Rule piece : pieces) {
        if (along >= piece.from() - Rule.NEAR && along <= piece.to() + Rule.NEAR) {
          return piece.at();
        }
      }
      return at();
    }

    float from() {
      return pieces.get(0).from();
    }

    float to() {
      return (float) pieces.stream().mapToDouble(Rule::to).max().orElse(0);
    }

    boolean isDrawn(float from, float to) {
      float covered = 0;
      float end = from;
      for (Rule piece : pieces) {
        float start = Math.max(end, piece.from());
        covered += Math.max(0, Math.min(to, piece.to()) - start);
        end = Math.max(end, piece.to());
      }
      return covered > (to - from) * 0.6f;
    }
  }

  private TableGrid(List<Rule> rules) {
    this.lefts = borders(rules, true);
    this.tops = borders(rules, false);
    float begin = begin();
    float end = end();
    this.openAbove = columns() > 0 && (tops.isEmpty() || begin < top() - DRIFT);
    this.openBelow = columns() > 0 && (tops.isEmpty() || end > bottom() + DRIFT);
    if (openAbove) {
      tops.add(0, edge(begin));
    }
    if (openBelow) {
      tops.add(edge(end));
    }
  }

  /** Returns where more than half of the columns' borders have begun. */
  private float begin() {
    List<Float> begins = lefts.stream().map(Border::from).sorted().toList();
    return begins.isEmpty() ? 0 : begins.get(begins.size() / 2);
  }

  /** Returns how far more than half of the columns' borders reach. */
  private float end() {
    List<Float> ends = lefts.stream().map(Border::to).sorted().toList();
    return ends.isEmpty() ? 0 : ends.get((ends.size() - 1) / 2);
  }

  /** Returns the border that is not drawn where a page's end tears a row. */
  private Border edge(float at) {
    return new Border(List.of(new Rule(false, at, lefts.get(0).at(), lefts.get(columns()).at())));
  }

  /** Returns the tables, and parts of some, that the lines of a page draw, from the top down. */
  static List<TableGrid> of(List<Rule> rules) {
    List<TableGrid> grids = new ArrayList<>();
    if (rules.size() > MOST) {
      return grids;
    }
    List<Rule> rest = new ArrayList<>(rules);
    List<Rule> alone = new ArrayList<>();
    while (!rest.isEmpty()) {
      List<Rule> found = together(rest);
      add(new TableGrid(found), grids);
      if (found.size() == 1 && found.get(0).upright()) {
        alone.addAll(found);
      }
    }
    while (!alone.isEmpty()) {
      add(new TableGrid(abreast(alone)), grids);
    }
    grids.sort((a, b) -> Float.compare(a.top(), b.top()));
    return grids;
  }

  private static void add(TableGrid grid, List<TableGrid> grids) {
    if (grid.columns() >= FEWEST_COLUMNS && grid.rows() > 0) {
      grids.add(grid);
    }
  }

  /**
   * Takes from upright lines that no other meets the first and all that begin and end where it
   * does: a row that fills its page has no more.
   */
  private static List<Rule> abreast(List<Rule> alone) {
    Rule first = alone.get(0);
    List<Rule> found =
        alone.stream()
            .filter(rule -> Math.abs(rule.from() - first.from()) < DRIFT)
            .filter(rule -> Math.abs(rule.to() - first.to()) < DRIFT)
            .toList();
    alone.removeAll(found);
    return found;
  }

  /** Takes from the lines the first and all that hang together with it. */
  private static List<Rule> together(List<Rule> rest) {
    List<Rule> found = new ArrayList<>();
    Deque<Rule> open = new ArrayDeque<>();
    open.add(rest.remove(rest.size() - 1));
    while (!open.isEmpty()) {
      Rule rule = open.remove();
      found.add(rule);
      rest.removeIf(
          other -> {
            boolean meets = rule.meets(other);
            if (meets) {
              open.add(other);
            }
            return meets;
          });
    }
    return found;
  }

  private static List<Border> borders(List<Rule> rules, boolean upright) {
    List<Rule> sorted = new ArrayList<>();
    rules.stream().filter(rule -> rule.upright() == upright).forEach(sorted::add);
    sorted.sort(Comparator.comparing(Rule::at).thenComparing(Rule::from));
    List<Border> borders = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).at() - sorted.get(i - 1).at() > DRIFT) {
        borders.add(new Border(sorted.subList(start, i)));
        start = i;
      }
    }
    return borders;
  }

  int columns() {
    return lefts.size() - 1;
  }

  int rows() {
    return tops.size() - 1;
  }

  /** Returns whether its first row has no border above: it began on the page before. */
  boolean isOpenAbove() {
    return openAbove;
  }

  /** Returns whether its last row has no border below: it goes on on the next page. */
  boolean isOpenBelow() {
    return openBelow;
  }

  float top() {
    return tops.isEmpty() ? 0 : tops.get(0).at();
  }

  float bottom() {
    return tops.isEmpty() ? 0 : tops.get(tops.size() - 1).at();
  }

  /** Returns the places of the columns' borders. */
  List<Float> borders() {
    return lefts.stream().map(Border::at).toList();
  }

  /** Returns whether a line of words stands in the table. */
  boolean holds(PdfLine line) {
    float y = middle(line);
    return y > top()
        && y < bottom()
        && line.right() > lefts.get(0).at()
        && line.box().x() < lefts.get(columns()).at();
  }

  static float middle(PdfLine line) {
    return line.box().y() + line.box().height() / 2;
  }

  /** Returns the row at a place within the table. */
  int rowAt(float x, float y) {
    return at(tops, x, y);
  }

  /** Returns the column at a place within the table. */
  int columnAt(float x, float y) {
    return at(lefts, y, x);
  }

  private static int at(List<Border> borders, float along, float place) {
    int found = 0;
    for (int i = 1; i + 1 < borders.size(); i++) {
      found = place >= borders.get(i).at(along) ? i : found;
    }
    return found;
  }

  /** Returns whether a line stands between a cell and the one to its left. */
  boolean partsLeft(int row, int column) {
    return column == 0 || lefts.get(column).isDrawn(tops.get(row).at(), tops.get(row + 1).at());
  }

  /** Returns whether a line stands between a cell and the one above. */
  boolean partsAbove(int row, int column) {
    return row == 0 || tops.get(row).isDrawn(lefts.get(column).at(), lefts.get(column + 1).at());
  }

  /** Returns the first column of the cell that a place in the grid belongs to. */
  int firstColumn(int row, int column) {
    int first = column;
    while (!partsLeft(row, first)) {
      first--;
    }
    return first;
  }

  /** Returns the first row of the cell that a place in the grid belongs to. */
  int firstRow(int row, int column) {
    int first = row;
    while (!partsAbove(first, firstColumn(first, column))) {
      first--;
    }
    return first;
  }
}
