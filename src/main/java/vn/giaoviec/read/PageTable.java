package vn.giaoviec.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The part of a drawn table that stands on a page.
 *
 * @param borders the places of its columns' borders
 * @param rows its rows
 * @param openAbove whether its first row has no border above
 * @param openBelow whether its last row has no border below
 */
record PageTable(
    List<Float> borders, List<List<RowCell>> rows, boolean openAbove, boolean openBelow) {

  private static final int FEWEST = 3;
  private static final float SAME = 6;

  PageTable {
    borders = List.copyOf(borders);
    rows = List.copyOf(rows);
  }

  /** Makes a table that ends with its page. */
  PageTable(List<Float> borders, List<List<RowCell>> rows) {
    this(borders, rows, false, false);
  }

  /** Returns whether it shows columns of things and is no frame around a head or a signature. */
  boolean showsColumns() {
    return rows.stream()
        .anyMatch(row -> row.stream().filter(cell -> !cell.isEmpty()).count() >= FEWEST);
  }

  /** Returns whether a table on the next page has the same columns. */
  boolean goesOnIn(PageTable next) {
    if (borders.size() != next.borders.size()) {
      return false;
    }
    float shift = next.borders.get(0) - borders.get(0); // pages of a book are set off
    for (int i = 0; i < borders.size(); i++) {
      if (Math.abs(next.borders.get(i) - shift - borders.get(i)) > SAME) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns this table with the row of the next page's part put to its last row that the page's end
   * cut off from it; else this.
   */
  PageTable with(PageTable next) {
    int joint = joint(next);
    if (joint < 0) {
      return this;
    }
    List<RowCell> last = rows.get(rows.size() - 1);
    List<RowCell> rest = next.rows.get(joint);
    List<RowCell> whole = new ArrayList<>();
    for (int i = 0; i < last.size(); i++) {
      List<RowCell.Part> parts = new ArrayList<>(last.get(i).parts());
      parts.addAll(rest.get(i).parts());
      whole.add(new RowCell(parts, last.get(i).width(), last.get(i).continues()));
    }
    List<List<RowCell>> all = new ArrayList<>(rows.subList(0, rows.size() - 1));
    all.add(whole);
    return new PageTable(borders, all, openAbove, endsBelow(next) && next.openBelow);
  }

  /** Returns this part without the row that the part before took; see {@link #with}. */
  PageTable after(PageTable before) {
    int joint = before.joint(this);
    int first = repeated(before);
    List<List<RowCell>> all = new ArrayList<>(rows);
    if (joint >= 0) {
      all.remove(joint);
    } else if (!before.rows.isEmpty() && first < rows.size()) {
      all.set(first, open(rows.get(first)));
    }
    return new PageTable(borders, all, openAbove, openBelow);
  }

  /** Returns whether its last row takes up all of the next page's part. */
  boolean endsBelow(PageTable next) {
    return joint(next) == next.rows.size() - 1;
  }

  /** Returns which row of the next page's part goes on with the last one of this, or -1. */
  private int joint(PageTable next) {
    int first = next.repeated(this);
    if (rows.isEmpty() || first >= next.rows.size()) {
      return -1;
    }
    List<RowCell> last = rows.get(rows.size() - 1);
    List<RowCell> rest = next.rows.get(first);
    return isCut(last, rest) || isTorn(last, rest, first, next) ? first : -1;
  }

  /** An empty cell below a page's end, in a row without its number, is part of the one above. */
  private static List<RowCell> open(List<RowCell> row) {
    if (!row.get(0).isEmpty()) {
      return row;
    }
    return row.stream()
        .map(cell -> new RowCell(cell.parts(), cell.width(), cell.continues() || cell.isEmpty()))
        .toList();
  }

  /** Returns how many rows at the top repeat those at the top of another part: the head. */
  private int repeated(PageTable other) {
    int n = 0;
    while (n < rows.size()
        && n < other.rows.size()
        && words(rows.get(n)).equals(words(other.rows.get(n)))) {
      n++;
    }
    return n;
  }

  private static String words(List<RowCell> row) {
    return row.stream().map(PageTable::words).collect(Collectors.joining("\t"));
  }

  private static String words(RowCell cell) {
    return cell.parts().stream().map(RowCell.Part::text).collect(Collectors.joining(" "));
  }

  /**
   * A row without a border at a page's end goes on on the next page, which may repeat the head
   * above it; its number stands on one of them.
   */
  private boolean isTorn(List<RowCell> row, List<RowCell> rest, int repeated, PageTable next) {
    return openBelow
        && (next.openAbove || repeated > 0)
        && rest.size() == row.size()
        && (rest.get(0).isEmpty() || row.get(0).isEmpty());
  }

  /**
   * A row without its number goes on with the one above when a cell of it begins with a small
   * letter, or when it fills one cell only, whose words above had not come to an end.
   */
  private boolean isCut(List<RowCell> row, List<RowCell> rest) {
    long filled = rest.stream().filter(cell -> !cell.isEmpty()).count();
    if (rest.size() != row.size() || !rest.get(0).isEmpty() || !countsRows()) {
      return false;
    }
    for (int i = 1; i < row.size(); i++) {
      String words = words(rest.get(i));
      String before = words(row.get(i));
      if (!words.isEmpty() && !before.isEmpty()) {
        boolean open = filled == 1 && ".;:".indexOf(before.charAt(before.length() - 1)) < 0;
        if (open || Character.isLowerCase(words.charAt(0))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether most rows have something in the first column. */
  private boolean countsRows() {
    long counted = rows.stream().filter(row -> !row.get(0).isEmpty()).count();
    return counted * 2 > rows.size();
  }
}
