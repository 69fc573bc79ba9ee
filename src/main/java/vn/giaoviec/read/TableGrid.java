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
  }

  /** Returns the tables that the lines of a page draw, from the top down. */
  static List<TableGrid> of(List<Rule> rules) {
    List<TableGrid> grids = new ArrayList<>();
    if (rules.size() > MOST) {
      return grids;
    }
    List<Rule> rest = new ArrayList<>(rules);
    while (!rest.isEmpty()) {
      TableGrid grid = new TableGrid(together(rest));
      if (grid.columns() >= FEWEST_COLUMNS && grid.rows() > 1) {
        grids.add(grid);
      }
    }
    grids.sort((a, b) -> Float.compare(a.top(), b.top()));
    return grids;
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
