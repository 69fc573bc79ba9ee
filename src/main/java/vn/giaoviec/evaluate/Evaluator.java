package vn.giaoviec.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds predicted documents against gold ones. Tasks are paired by their words; figures are
 * micro-averaged: what an unpaired gold task holds counts as missed, what an unpaired predicted one
 * holds as wrong.
 *
 * <p>The strict figures are those of the yardstick, to the last digit. The soft ones, never below
 * them, give credit where a reader would lose little:
 *
 * <ul>
 *   <li>task: also where another task holds 0.8 of the words, because a sentence was cut elsewhere;
 *   <li>names and verbs: one holds all words of the other and they share half of them;
 *   <li>deadlines: the same value, whatever mod; due: the same day, whatever value;
 *   <li>section: one number opens the other (2, 2.1); references and the notice's number alike;
 *   <li>clean: all of this, and 0.75 of the words.
 * </ul>
 *
 * <p>Gathers document after document; not safe for several threads.
 */
public final class Evaluator {

  private final Set<Field> judged;
  private final ScoreBook book;
  private final List<DocumentResult> documents = new ArrayList<>();
  private final Set<Field> inGold = EnumSet.noneOf(Field.class);
  private int withoutPrediction;
  private int invented;

  /** Makes an evaluator of all fields that has seen nothing. */
  public Evaluator() {
    this(fields());
  }

  /**
   * Makes an evaluator of some fields; task and header are always judged.
   *
   * @param fields their names, of {@link #fields()}
   * @throws IllegalArgumentException if a name is none of these
   */
  public Evaluator(Collection<String> fields) {
    Set<String> unknown = new HashSet<>(fields);
    fields().forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("no such field: " + unknown);
    }
    judged = EnumSet.noneOf(Field.class);
    Stream.of(Field.values()).filter(f -> fields.contains(f.label())).forEach(judged::add);
    book = new ScoreBook(judged);
  }

  /** Returns the names of the fields that can be judged, in the order of the figures. */
  public static List<String> fields() {
    return Stream.of(Field.values()).map(Field::label).toList();
  }

  /**
   * Adds a document.
   *
   * @param name its name
   * @param gold the gold document
   * @param predicted the predicted one, or null when there is none
   */
  public void add(String name, JsonNode gold, @Nullable JsonNode predicted) {
    add(name, gold, Prediction.of(predicted));
  }

  /** Adds a document with what is known of its prediction. */
  public void add(String name, JsonNode gold, Prediction prediction) {
    DocumentComparison comparison = new DocumentComparison(judged, gold, prediction);
    DocumentResult result = comparison.result(name);
    documents.add(result);
    book.add(comparison.book());
    withoutPrediction += result.predicted() ? 0 : 1;
    invented += result.goldTasks() == 0 ? comparison.predictedTasks() : 0;
    for (JsonNode task : gold.path("tasks")) {
      judged.stream().filter(field -> field.isIn(task)).forEach(inGold::add);
    }
  }

  /** Returns the figures of all documents so far. */
  public Evaluation evaluation() {
    List<String> absent =
        judged.stream().filter(field -> !inGold.contains(field)).map(Field::label).toList();
    return new Evaluation(
        book.scores(),
        book.tasks(),
        withoutPrediction,
        invented,
        book.tasks() == 0 ? List.of() : absent,
        documents);
  }
}
