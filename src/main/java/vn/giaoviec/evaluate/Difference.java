package vn.giaoviec.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that went wrong.
 *
 * @param document the document's name
 * @param task the gold task's place in it, of an invented one the predicted task's, from 1; 0 for
 *     the header
 * @param section the task's section number, may be empty
 * @param kind what it is: a task {@code missed} or {@code invented}, {@code text} that shares less
 *     than 0.9 of its words, the field that differs, or {@code header/} and the field
 * @param text the directive's words, of the gold one where there is one
 * @param gold what the gold says; empty for an invented task
 * @param predicted what was predicted; empty for a missed task
 * @param nearly whether it passes in the soft measure
 * @param evidence where the values that differ were read, and by which rule, or, where there is
 *     none, the directive; of a missed task the sentence of the notice with the role and the rule
 *     that it was given
 */
public record Difference(
    String document,
    int task,
    String section,
    String kind,
    String text,
    List<String> gold,
    List<String> predicted,
    boolean nearly,
    List<Source> evidence) {

  public Difference {
    gold = List.copyOf(gold);
    predicted = List.copyOf(predicted);
    evidence = List.copyOf(evidence);
  }

  static List<Difference> of(DocumentResult document) {
    List<Difference> differences = new ArrayList<>();
    for (TaskResult task : document.tasks()) {
      differences.addAll(of(document.name(), task));
    }
    for (FieldResult field : document.header()) {
      if (field.match() != Match.EXACT) {
        differences.add(ofHeader(document.name(), field));
      }
    }
    return differences;
  }

  private static List<Difference> of(String document, TaskResult task) {
    List<Difference> differences = new ArrayList<>();
    switch (task.verdict()) {
      case MISSED -> differences.add(whole(document, task.gold(), task, "missed", task.goldText()));
      case INVENTED ->
          differences.add(
              whole(document, task.predicted(), task, "invented", task.predictedText()));
      default -> {
        if (task.textMatch() != Match.EXACT) {
          differences.add(
              new Difference(
                  document,
                  task.gold(),
                  task.section(),
                  "text",
                  task.goldText(),
                  List.of(task.goldText()),
                  List.of(task.predictedText()),
                  task.textMatch() == Match.SOFT,
                  task.sources()));
        }
        task.fields().stream()
            .filter(field -> field.match() != Match.EXACT)
            .map(field -> of(document, task, field))
            .forEach(differences::add);
      }
    }
    return differences;
  }

  private static Difference whole(
      String document, int place, TaskResult task, String kind, String text) {
    return new Difference(
        document,
        place,
        task.section(),
        kind,
        text,
        List.of(),
        List.of(),
        task.within() > 0,
        task.sources());
  }

  private static Difference of(String document, TaskResult task, FieldResult field) {
    List<Source> sources =
        field.predicted().stream()
            .filter(item -> item.match() != Match.EXACT)
            .flatMap(item -> item.sources().stream())
            .toList();
    return new Difference(
        document,
        task.gold(),
        task.section(),
        field.field(),
        task.goldText(),
        values(field.gold()),
        values(field.predicted()),
        field.match() == Match.SOFT,
        sources.isEmpty() ? task.sources() : sources);
  }

  private static Difference ofHeader(String document, FieldResult field) {
    return new Difference(
        document,
        0,
        "",
        "header" + field.field(),
        "",
        values(field.gold()),
        values(field.predicted()),
        field.match() == Match.SOFT,
        List.of());
  }

  private static List<String> values(List<Item> items) {
    return items.stream().map(Item::value).toList();
  }
}
