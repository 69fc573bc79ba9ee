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
 * @param evidence where the predicted values were read, and by which rule; of a missed task the
 *     sentence of the notice with the role and the rule that it was given
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
        differences.add(of(document.name(), 0, "", "header" + field.field(), "", field));
      }
    }
    return differences;
  }

  private static List<Difference> of(String document, TaskResult task) {
    List<Difference> differences = new ArrayList<>();
    String section = task.section();
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
                  section,
                  "text",
                  task.goldText(),
                  List.of(task.goldText()),
                  List.of(task.predictedText()),
                  task.textMatch() == Match.SOFT,
                  task.sources()));
        }
        task.fields().stream()
            .filter(field -> field.match() != Match.EXACT)
            .map(f -> of(document, task.gold(), section, f.field(), task.goldText(), f))
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

  private static Difference of(
      String document, int task, String section, String kind, String text, FieldResult field) {
    return new Difference(
        document,
        task,
        section,
        kind,
        text,
        field.gold().stream().map(Item::value).toList(),
        field.predicted().stream().map(Item::value).toList(),
        field.match() == Match.SOFT,
        field.predicted().stream().flatMap(item -> item.sources().stream()).toList());
  }
}
