package vn.giaoviec.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.rules.WordList;
import vn.giaoviec.text.Folding;

/**
 * The head of a table without drawn lines, known by its words: "STT", "Nội dung", "Chủ trì".
 *
 * @param cells the words of each column, from left to right
 */
record TableHead(List<List<Run>> cells) {

  static final String FILE = "heads.words";

  private static final Map<String, List<String>> WORDS =
      WordList.beside(TableHead.class, FILE).stream()
          .collect(
              Collectors.groupingBy(
                  WordList.Entry::category,
                  Collectors.mapping(
                      entry -> Folding.fold(entry.phrase()), Collectors.toUnmodifiableList())));

  private static final int MOST_WORDS = 7;
  private static final int FEWEST_CELLS = 3;

  /** Points between the first line of a head and "STT" in its middle. */
  private static final float MIDDLE = 14;

  TableHead {
    cells = cells.stream().map(List::copyOf).toList();
  }

  /** Returns the head that has a run as its "STT", or null. */
  static @Nullable TableHead of(Run number, List<Run> page) {
    if (!is(number.text(), "NUMBER")) {
      return null;
    }
    TableHead high = of(number, page, MIDDLE);
    return high == null ? of(number, page, Run.SAME_LINE) : high;
  }

  private static @Nullable TableHead of(Run number, List<Run> page, float within) {
    List<List<Run>> cells = new ArrayList<>();
    cells.add(List.of(number));
    List<Run> rest = new ArrayList<>();
    for (Run run : page) {
      if (Math.abs(run.bottom() - number.bottom()) <= within && run.left() > number.right()) {
        rest.add(run);
      }
    }
    rest.sort(Comparator.comparingDouble(Run::left));
    List<Run> cell = new ArrayList<>();
    for (Run run : rest) {
      if (!cell.isEmpty() && run.left() > right(cell)) {
        cells.add(cell);
        cell = new ArrayList<>();
      }
      cell.add(run);
    }
    if (!cell.isEmpty()) {
      cells.add(cell);
    }
    TableHead head = new TableHead(cells);
    return head.isKnown() ? head : null;
  }

  private boolean isKnown() {
    List<String> words = cells.stream().map(TableHead::words).toList();
    return cells.size() >= FEWEST_CELLS
        && words.stream()
            .allMatch(
                cell ->
                    cell.split(" ", -1).length <= MOST_WORDS
                        && Character.isUpperCase(cell.charAt(0)))
        && words.stream().anyMatch(cell -> holds(cell, "TASK"))
        && words.stream().anyMatch(cell -> holds(cell, "DOES") && !holds(cell, "TASK"));
  }

  private static String words(List<Run> cell) {
    return cell.stream()
        .sorted(Comparator.comparingDouble(Run::bottom))
        .map(Run::text)
        .collect(Collectors.joining(" "));
  }

  private static boolean is(String words, String category) {
    return WORDS.getOrDefault(category, List.of()).contains(Folding.fold(words));
  }

  private static boolean holds(String words, String category) {
    String folded = " " + Folding.fold(words).replace('/', ' ') + " ";
    return WORDS.getOrDefault(category, List.of()).stream()
        .anyMatch(phrase -> folded.contains(" " + phrase + " "));
  }

  private static float right(List<Run> cell) {
    return (float) cell.stream().mapToDouble(Run::right).max().orElse(0);
  }

  private static float left(List<Run> cell) {
    return (float) cell.stream().mapToDouble(Run::left).min().orElse(0);
  }

  /** Returns the middle of a column's head. */
  float middle(int column) {
    return (left(cells.get(column)) + right(cells.get(column))) / 2;
  }

  float top() {
    return (float)
        cells.stream().flatMap(List::stream).mapToDouble(r -> r.line().box().y()).min().orElse(0);
  }

  float bottom() {
    return (float) cells.stream().flatMap(List::stream).mapToDouble(Run::bottom).max().orElse(0);
  }

  List<Run> runs() {
    return cells.stream().flatMap(List::stream).toList();
  }
}
