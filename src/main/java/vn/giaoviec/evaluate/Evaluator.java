package vn.giaoviec.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Holds predicted documents against gold ones. Tasks are paired by their words; figures are
 * micro-averaged: what an unpaired gold task holds counts as missed, what an unpaired predicted one
 * holds as wrong.
 *
 * <p>Gathers document after document; not safe for several threads.
 */
public final class Evaluator {

  private static final double CLOSE = 0.9;
  private static final double SAME_SUBJECT = 0.8;
  private static final List<String> HEADER =
      List.of("/documentType", "/number", "/issuer", "/issuedOn", "/subject", "/signer/name");

  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final Map<String, String> cleanByDocument = new LinkedHashMap<>();
  private final List<Difference> differences = new ArrayList<>();
  private int tasks;
  private int clean;
  private int withoutPrediction;
  private int invented;

  /** Makes an evaluator that has seen nothing. */
  public Evaluator() {
    tally("task");
    tally("task90");
    for (Field field : Field.values()) {
      tally(field.label());
    }
    tally("section");
    tally("due");
    tally("header");
  }

  private Tally tally(String name) {
    return tallies.computeIfAbsent(name, key -> new Tally());
  }

  /**
   * Adds a document.
   *
   * @param name its name
   * @param gold the gold document
   * @param predicted the predicted one, or null when there is none
   */
  public void add(String name, JsonNode gold, @Nullable JsonNode predicted) {
    List<JsonNode> goldTasks = tasks(gold);
    List<JsonNode> found = predicted == null ? List.of() : tasks(predicted);
    withoutPrediction += predicted == null ? 1 : 0;
    invented += goldTasks.isEmpty() ? found.size() : 0;
    List<Pairing> pairs = Pairing.of(words(goldTasks), words(found));
    int close = (int) pairs.stream().filter(pair -> pair.overlap() >= CLOSE).count();
    count("task", pairs.size(), goldTasks, found);
    count("task90", close, goldTasks, found);
    int cleanHere = 0;
    for (Pairing pair : pairs) {
      cleanHere +=
          pair(name, goldTasks.get(pair.gold()), found.get(pair.predicted()), pair) ? 1 : 0;
    }
    unpaired(name, goldTasks, pairs.stream().mapToInt(Pairing::gold).toArray(), true);
    unpaired(name, found, pairs.stream().mapToInt(Pairing::predicted).toArray(), false);
    header(name, gold.path("notice"), predicted == null ? null : predicted.path("notice"));
    tasks += goldTasks.size();
    clean += cleanHere;
    cleanByDocument.put(name, cleanHere + "/" + goldTasks.size());
  }

  private void count(String name, int hits, List<JsonNode> gold, List<JsonNode> predicted) {
    tally(name).add(hits, predicted.size() - hits, gold.size() - hits);
  }

  private static List<JsonNode> tasks(JsonNode document) {
    List<JsonNode> tasks = new ArrayList<>();
    document.path("tasks").forEach(tasks::add);
    return tasks;
  }

  private static List<List<String>> words(List<JsonNode> tasks) {
    return tasks.stream().map(task -> Words.tokens(task.path("text").asText(""))).toList();
  }

  /** Compares two paired tasks, and returns whether the predicted one needs no correction. */
  private boolean pair(String name, JsonNode gold, JsonNode predicted, Pairing pair) {
    boolean right = pair.overlap() >= CLOSE;
    for (Field field : Field.values()) {
      boolean same =
          compare(
              name, field.label(), field.values(gold), field.values(predicted), gold, predicted);
      right &=
          same || field == Field.VERBS || field == Field.REFERENCES || field == Field.REPORT_TO;
    }
    String section = section(gold);
    boolean sameSection = section.equals(section(predicted));
    tally("section").judge(sameSection, !section(predicted).isEmpty());
    if (!sameSection) {
      differ(name, "section", List.of(section), List.of(section(predicted)), gold, predicted);
    }
    tally("due").compare(Field.deadlines(gold, "due"), Field.deadlines(predicted, "due"));
    return right && sameSection;
  }

  private boolean compare(
      String name,
      String label,
      List<String> want,
      List<String> got,
      JsonNode gold,
      JsonNode predicted) {
    tally(label).compare(want, got);
    boolean same = want.stream().sorted().toList().equals(got.stream().sorted().toList());
    if (!same) {
      differ(name, label, want, got, gold, predicted);
    }
    return same;
  }

  private void differ(
      String name,
      String kind,
      List<String> want,
      List<String> got,
      JsonNode gold,
      JsonNode predicted) {
    differences.add(
        new Difference(
            name, kind, gold.path("text").asText(""), want, got, rules(predicted, kind)));
  }

  private static List<String> rules(JsonNode task, String kind) {
    String field = kind.equals("verbs") ? "/actions" : "/" + kind;
    List<String> rules = new ArrayList<>();
    for (JsonNode evidence : task.path("evidence")) {
      String rule = evidence.path("rule").asText("");
      if (evidence.path("field").asText("").startsWith(field) && !rules.contains(rule)) {
        rules.add(rule);
      }
    }
    return rules;
  }

  /** Counts what unpaired tasks hold, as missed or as wrong. */
  private void unpaired(String name, List<JsonNode> all, int[] paired, boolean missed) {
    for (int i = 0; i < all.size(); i++) {
      int place = i;
      if (IntStream.of(paired).anyMatch(other -> other == place)) {
        continue;
      }
      JsonNode task = all.get(i);
      for (Field field : Field.values()) {
        List<String> values = field.values(task);
        tally(field.label()).compare(missed ? values : List.of(), missed ? List.of() : values);
      }
      String kind = missed ? "missed" : "invented";
      String text = task.path("text").asText("");
      differences.add(
          new Difference(
              name, kind, text, List.of(), List.of(), missed ? List.of() : rules(task, "text")));
    }
  }

  private static String section(JsonNode task) {
    String section = Words.fold(task.path("section").path("number").asText(""));
    int end = section.length();
    while (end > 0 && (section.charAt(end - 1) == '.' || section.charAt(end - 1) == ')')) {
      end--;
    }
    return section.substring(0, end);
  }

  private void header(String name, JsonNode gold, @Nullable JsonNode predicted) {
    for (String path : HEADER) {
      String want = gold.at(path).asText("");
      String got = predicted == null ? "" : predicted.at(path).asText("");
      if (want.isEmpty()) {
        continue;
      }
      boolean same = !got.isEmpty() && Words.nameKey(want).equals(Words.nameKey(got));
      if (path.equals("/subject") && !got.isEmpty()) {
        same = Words.overlap(Words.tokens(want), Words.tokens(got)) >= SAME_SUBJECT;
      }
      tally("header").judge(same, !got.isEmpty());
      if (!same) {
        differences.add(
            new Difference(name, "header" + path, "", List.of(want), List.of(got), List.of()));
      }
    }
  }

  /** Returns the figures of all documents so far. */
  public Evaluation evaluation() {
    Map<String, Figure> figures = new LinkedHashMap<>();
    tallies.forEach((name, tally) -> figures.put(name, tally.figure()));
    return new Evaluation(
        figures,
        tasks == 0 ? 1 : Tally.round((double) clean / tasks),
        tasks,
        cleanByDocument.size(),
        withoutPrediction,
        invented,
        cleanByDocument,
        differences);
  }
}
