package vn.giaoviec.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.export.Clear;
import vn.giaoviec.notice.Deadline;
import vn.giaoviec.notice.Evidence;
import vn.giaoviec.notice.Flag;
import vn.giaoviec.notice.Party;
import vn.giaoviec.notice.SectionRef;
import vn.giaoviec.notice.TaskRecord;

/**
 * A task as the page shows it.
 *
 * @param number its place in the notice, from 1
 * @param anchor its anchor in the page
 * @param source the anchor of its own words in the text
 * @param place where it stands ("2 › 2.1 › a)"), or ""
 * @param page the page, or ""
 * @param text its words
 * @param rows its values by field; fields without values are left out
 * @param percent its confidence
 * @param tone "low" where the confidence is low, else "fair"
 * @param flags what to look at
 * @param lacking the "6 rõ" that it lacks
 * @param due the first day on which something is due, ISO, or ""
 */
record TaskView(
    int number,
    String anchor,
    String source,
    String place,
    String page,
    String text,
    List<Row> rows,
    int percent,
    String tone,
    List<String> flags,
    List<String> lacking,
    String due) {

  /** Below it somebody should look. */
  static final double LOW = 0.7;

  /**
   * The values of a field.
   *
   * @param field its name in the contract, which is also the key of its label
   * @param values its values
   */
  record Row(String field, List<Value> values) {}

  /**
   * A value.
   *
   * @param words as written
   * @param token of its evidence in the text
   * @param from key of where a name stands, or ""
   * @param due the day it means, or null
   */
  record Value(String words, String token, String from, @Nullable Day due) {}

  static TaskView of(String notice, int number, TaskRecord task) {
    List<Row> rows = new ArrayList<>();
    parties(rows, number, "lead", task.lead());
    parties(rows, number, "coordinating", task.coordinating());
    parties(rows, number, "reportTo", task.reportTo());
    values(rows, number, "actions", task.actions(), a -> a.verb(), a -> null);
    values(rows, number, "deadlines", task.deadlines(), Deadline::text, Deadline::due);
    values(rows, number, "references", task.references(), r -> r.text(), r -> null);
    String product = task.product();
    if (product != null) {
      String token = TextCutter.token(number, "/product");
      add(rows, "product", List.of(new Value(product, token, "", null)));
    }
    return new TaskView(
        number,
        notice + "t" + number,
        notice + "x" + number,
        place(task.section()),
        page(task),
        task.text(),
        rows,
        (int) Math.round(task.confidence() * 100),
        isLow(task) ? "low" : "fair",
        task.flags().stream().map(Flag::name).toList(),
        Clear.lacking(task).stream().map(Clear::name).toList(),
        due(task));
  }

  static boolean isLow(TaskRecord task) {
    return task.confidence() < LOW;
  }

  private static void parties(List<Row> rows, int task, String field, List<Party> parties) {
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      Party party = parties.get(i);
      String token = TextCutter.token(task, "/" + field + "/" + i);
      values.add(new Value(party.name(), token, "from." + party.from().label(), null));
    }
    add(rows, field, values);
  }

  /** Gives something of a value. */
  private interface Part<T, R> {
    @Nullable R of(T value);
  }

  private static <T> void values(
      List<Row> rows,
      int task,
      String field,
      List<T> found,
      Part<T, String> words,
      Part<T, LocalDate> due) {
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      String token = TextCutter.token(task, "/" + field + "/" + i);
      String text = Objects.requireNonNull(words.of(found.get(i)));
      values.add(new Value(text, token, "", Day.of(due.of(found.get(i)))));
    }
    add(rows, field, values);
  }

  private static void add(List<Row> rows, String field, List<Value> values) {
    if (!values.isEmpty()) {
      rows.add(new Row(field, values));
    }
  }

  private static String place(@Nullable SectionRef section) {
    if (section == null) {
      return "";
    }
    String path = String.join(" › ", section.path());
    String marker = section.marker();
    return marker == null || marker.isEmpty() ? path : path + " › " + marker;
  }

  private static String page(TaskRecord task) {
    return task.evidence().stream()
        .filter(evidence -> evidence.field().equals("/text"))
        .map(Evidence::page)
        .map(String::valueOf)
        .findFirst()
        .orElse("");
  }

  private static String due(TaskRecord task) {
    return task.deadlines().stream()
        .map(Deadline::due)
        .filter(Objects::nonNull)
        .map(LocalDate::toString)
        .sorted()
        .findFirst()
        .orElse("");
  }
}
