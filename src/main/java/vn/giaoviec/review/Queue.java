package vn.giaoviec.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.Flag;
import vn.giaoviec.notice.Party;
import vn.giaoviec.notice.TaskRecord;

/** What is to be checked, the most doubtful first. */
final class Queue {

  /** More are not sent at a time: nobody looks through them, and a search finds the others. */
  private static final int MOST = 300;

  private Queue() {}

  /** Which part of the work is looked at. */
  enum Show {
    TODO,
    CHECKED,
    ALL
  }

  /**
   * The queue as the page gets it.
   *
   * @param checked how many tasks are checked
   * @param tasks how many there are
   * @param done how many notices are wholly checked
   * @param notices how many there are
   * @param found how many fit what is looked for
   * @param items the first of them
   * @param latest the number of the latest decision
   */
  record View(
      int checked, int tasks, int done, int notices, int found, List<Item> items, long latest) {}

  /**
   * Something to check: a task, or a notice whose tasks are all checked but of which nobody said
   * that none is missing.
   */
  record Item(
      String notice,
      @Nullable String task,
      String label,
      String text,
      String lead,
      String due,
      @Nullable Status status,
      int percent,
      List<Flag> flags) {}

  private record Ranked(Item item, double rank) {}

  static View of(List<Sheet> sheets, Show show, String search) {
    Search wanted = new Search(search);
    List<Ranked> found = new ArrayList<>();
    int checked = 0;
    int tasks = 0;
    int done = 0;
    long latest = 0;
    for (Sheet sheet : sheets) {
      done += sheet.isDone() ? 1 : 0;
      latest =
          Math.max(latest, sheet.decisions().stream().mapToLong(Decision::number).max().orElse(0));
      boolean inHead = wanted.isEmpty() || wanted.isIn(head(sheet));
      for (Entry entry : sheet.entries()) {
        if (entry.status() == Status.MERGED) {
          continue; // counted with the one that it became part of
        }
        tasks++;
        checked += entry.status().isChecked() ? 1 : 0;
        if (isShown(show, entry.status().isChecked()) && (inHead || fits(entry, wanted))) {
          found.add(new Ranked(item(sheet, entry), rank(entry)));
        }
      }
      if (sheet.isChecked() && isShown(show, sheet.complete()) && inHead) {
        found.add(new Ranked(item(sheet), 10));
      }
    }
    found.sort(Comparator.comparingDouble(Ranked::rank)); // stable: else in the order of the files
    List<Item> items = found.stream().limit(MOST).map(Ranked::item).toList();
    return new View(checked, tasks, done, sheets.size(), found.size(), items, latest);
  }

  private static boolean isShown(Show show, boolean checked) {
    return show == Show.ALL || checked == (show == Show.CHECKED);
  }

  /** What changed under a decision comes first, then what the program is least sure of. */
  private static double rank(Entry entry) {
    return switch (entry.status()) {
      case CHANGED -> 0;
      case OPEN -> 1 + entry.task().confidence() - 0.05 * doubts(entry.task());
      default -> 5;
    };
  }

  private static long doubts(TaskRecord task) {
    return task.flags().stream().filter(flag -> flag != Flag.NO_DEADLINE).count();
  }

  private static String head(Sheet sheet) {
    var header = sheet.document().header();
    return String.join(
        " ",
        sheet.label(),
        Objects.requireNonNullElse(header.subject(), ""),
        Objects.requireNonNullElse(header.issuer(), ""),
        sheet.document().source().file());
  }

  private static boolean fits(Entry entry, Search wanted) {
    return wanted.isIn(entry.task().text()) || wanted.isIn(names(entry.task()));
  }

  private static String names(TaskRecord task) {
    return task.lead().stream().map(Party::name).collect(Collectors.joining("; "));
  }

  private static Item item(Sheet sheet, Entry entry) {
    TaskRecord task = entry.task();
    return new Item(
        sheet.id(),
        task.id(),
        sheet.label(),
        task.text().length() <= 200 ? task.text() : task.text().substring(0, 199) + "…",
        names(task),
        Objects.toString(TaskView.due(task), ""),
        entry.status(),
        (int) Math.round(task.confidence() * 100),
        task.flags());
  }

  private static Item item(Sheet sheet) {
    String subject = Objects.requireNonNullElse(sheet.document().header().subject(), "");
    return new Item(
        sheet.id(), null, sheet.label(), subject, "", "", null, sheet.entries().size(), List.of());
  }

  /** Returns what is meant by a word of the page, everything when it is none. */
  static Show show(@Nullable String word) {
    try {
      return Show.valueOf(Objects.requireNonNullElse(word, "todo").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return Show.ALL;
    }
  }
}
