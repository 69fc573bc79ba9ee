package vn.giaoviec.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table without drawn lines: its columns are parted by gaps that no word below a known head
 * crosses, its rows by the numbers in the first column. It ends where words cross a gap.
 *
 * @param table its cells
 * @param lines the lines of the page that it takes
 * @param top its upper edge, in points from the page's top
 */
record GapTable(PageTable table, Set<PdfLine> lines, float top) {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}[.)]?");

  /** The least width of a gap between columns, in points. */
  private static final float NARROWEST = 4;

  /** More room than so many points above a line ends a table. */
  private static final float FARTHEST = 40;

  private static final int FEWEST_ROWS = 2;

  GapTable {
    lines = Set.copyOf(lines);
  }

  /** Returns the first such table of a page, or null. */
  static @Nullable GapTable find(List<PdfLine> lines, int page) {
    List<Run> runs = Run.of(lines);
    List<Run> narrow = Run.narrow(lines);
    for (Run run : runs) {
      TableHead head = TableHead.of(run, runs);
      GapTable table = head == null ? null : new Body(head, narrow).table(page);
      if (table != null) {
        return table;
      }
    }
    return null;
  }

  /** What stands below a head. */
  private static final class Body {

    private final TableHead head;
    private final List<List<Run>> taken = new ArrayList<>();
    private final List<List<float[]>> free = new ArrayList<>();
    private final List<Float> borders = new ArrayList<>();

    Body(TableHead head, List<Run> page) {
      this.head = head;
      for (int i = 1; i < head.cells().size(); i++) {
        List<float[]> gap = new ArrayList<>();
        gap.add(new float[] {head.middle(i - 1), head.middle(i)});
        free.add(gap);
      }
      if (!take(head.runs())) {
        return;
      }
      float last = head.bottom();
      for (List<Run> line : linesBelow(page)) {
        boolean far = line.get(0).bottom() - last > FARTHEST;
        if (far || !startsWithNumberOrNothing(line) || !take(line)) {
          return;
        }
        taken.add(line);
        last = line.get(0).bottom();
      }
    }

    private List<List<Run>> linesBelow(List<Run> page) {
      List<Run> below = new ArrayList<>(page);
      below.removeIf(run -> run.bottom() <= head.bottom() + Run.SAME_LINE);
      below.sort(Comparator.comparingDouble(Run::bottom).thenComparingDouble(Run::left));
      List<List<Run>> lines = new ArrayList<>();
      for (Run run : below) {
        List<Run> last = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
        if (last.isEmpty() || run.bottom() - last.get(0).bottom() > Run.SAME_LINE) {
          last = new ArrayList<>();
          lines.add(last);
        }
        last.add(run);
      }
      return lines;
    }

    /** Words in the column of numbers that are none stand below the table. */
    private boolean startsWithNumberOrNothing(List<Run> line) {
      return line.stream()
          .filter(run -> run.left() < widest(free.get(0))[0])
          .allMatch(run -> NUMBER.matcher(run.text()).matches());
    }

    /** Takes a line if it leaves a gap between any two columns. */
    private boolean take(List<Run> line) {
      List<List<float[]>> left = new ArrayList<>();
      for (List<float[]> gap : free) {
        List<float[]> parts = gap;
        for (Run run : line) {
          parts = without(parts, run);
        }
        float[] widest = widest(parts);
        if (widest[1] - widest[0] < NARROWEST) {
          return false;
        }
        left.add(parts);
      }
      free.clear();
      free.addAll(left);
      return true;
    }

    private static List<float[]> without(List<float[]> parts, Run run) {
      List<float[]> rest = new ArrayList<>();
      for (float[] part : parts) {
        float[] before = {part[0], Math.min(part[1], run.left())};
        float[] after = {Math.max(part[0], run.right()), part[1]};
        if (run.right() <= part[0] || run.left() >= part[1]) {
          rest.add(part);
          continue;
        }
        if (before[1] > before[0]) {
          rest.add(before);
        }
        if (after[1] > after[0]) {
          rest.add(after);
        }
      }
      return rest;
    }

    private static float[] widest(List<float[]> parts) {
      float[] widest = {0, 0};
      for (float[] part : parts) {
        widest = part[1] - part[0] > widest[1] - widest[0] ? part : widest;
      }
      return widest;
    }

    @Nullable GapTable table(int page) {
      free.forEach(gap -> borders.add((widest(gap)[0] + widest(gap)[1]) / 2));
      List<Float> numbers = new ArrayList<>();
      for (List<Run> line : taken) {
        if (column(line.get(0)) == 0) {
          numbers.add(line.get(0).bottom());
        }
      }
      if (numbers.size() < FEWEST_ROWS) {
        return null;
      }
      List<List<RowCell>> rows = new ArrayList<>();
      rows.add(row(List.of(head.runs()), page));
      boolean centred = column(taken.get(0).get(0)) != 0;
      List<List<List<Run>>> groups = new ArrayList<>();
      numbers.forEach(number -> groups.add(new ArrayList<>()));
      for (List<Run> line : taken) {
        groups.get(rowOf(line.get(0).bottom(), numbers, centred)).add(line);
      }
      groups.forEach(group -> rows.add(row(group, page)));
      List<Run> all = new ArrayList<>(head.runs());
      taken.forEach(all::addAll);
      return new GapTable(
          new PageTable(borders, rows),
          all.stream().map(Run::line).collect(Collectors.toSet()),
          head.top());
    }

    /** A number stands at the top of its row, or in its middle. */
    private static int rowOf(float bottom, List<Float> numbers, boolean centred) {
      int row = 0;
      for (int i = 1; i < numbers.size(); i++) {
        float starts = centred ? (numbers.get(i - 1) + numbers.get(i)) / 2 : numbers.get(i);
        row = bottom >= starts - Run.SAME_LINE ? i : row;
      }
      return row;
    }

    private int column(Run run) {
      float middle = (run.left() + run.right()) / 2;
      int column = 0;
      while (column < borders.size() && middle > borders.get(column)) {
        column++;
      }
      return column;
    }

    private List<RowCell> row(List<List<Run>> lines, int page) {
      List<List<RowCell.Part>> cells = new ArrayList<>();
      for (int i = 0; i <= borders.size(); i++) {
        cells.add(new ArrayList<>());
      }
      lines.stream()
          .flatMap(List::stream)
          .sorted(Comparator.comparingDouble(Run::bottom).thenComparingDouble(Run::left))
          .forEach(run -> cells.get(column(run)).add(new RowCell.Part(run.alone(), page)));
      return cells.stream().map(parts -> new RowCell(parts, 1, false)).toList();
    }
  }
}
