package vn.giaoviec.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An evaluation as JSON: first the yardstick's figures under its names; then {@code soft}; {@code
 * judged} and {@code absent} fields; {@code byDocument} with the figures of each document and what
 * became of each of its tasks; {@code differences} with evidence and rules.
 */
public final class JsonReport {

  private JsonReport() {}

  /** Returns the evaluation, ended by a line feed; the same bytes for the same evaluation. */
  public static String of(Evaluation evaluation) {
    Map<String, Object> all = new LinkedHashMap<>(evaluation.figures());
    all.put("clean", evaluation.clean());
    all.put("documents", evaluation.documents());
    all.put("missingPredictions", evaluation.withoutPrediction());
    all.put("cleanByDocument", evaluation.cleanByDocument());
    all.put("inventedInEmpty", evaluation.invented());
    all.put("soft", soft(evaluation.scores()));
    all.put("judged", judged(evaluation.scores()));
    all.put("absent", evaluation.absent());
    all.put("byDocument", evaluation.byDocument().stream().map(JsonReport::document).toList());
    all.put("differences", evaluation.differences());
    return new ObjectMapper().valueToTree(all).toPrettyString() + "\n";
  }

  private static Map<String, Object> soft(Scores scores) {
    Map<String, Object> soft = new LinkedHashMap<>(scores.soft());
    soft.put("clean", scores.softClean());
    return soft;
  }

  private static List<String> judged(Scores scores) {
    return scores.strict().keySet().stream().filter(Evaluator.fields()::contains).toList();
  }

  private static Map<String, Object> document(DocumentResult document) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("name", document.name());
    all.put("predicted", document.predicted());
    if (!document.failure().isEmpty()) {
      all.put("failure", document.failure());
    }
    all.putAll(document.scores().strict());
    all.put("clean", document.scores().clean());
    all.put("soft", soft(document.scores()));
    all.put("records", document.tasks().stream().map(JsonReport::task).toList());
    return all;
  }

  private static Map<String, Object> task(TaskResult task) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("verdict", task.verdict().name().toLowerCase(Locale.ROOT));
    put(all, "gold", task.gold());
    put(all, "predicted", task.predicted());
    all.put("section", task.section());
    all.put("text", task.gold() > 0 ? task.goldText() : task.predictedText());
    if (task.gold() > 0 && task.predicted() > 0) {
      all.put("overlap", Tally.round(task.overlap()));
      all.put("softClean", task.nearlyClean());
      all.put("wrong", task.fields(Match.NONE));
      all.put("nearly", task.fields(Match.SOFT));
    }
    put(all, "within", task.within());
    return all;
  }

  private static void put(Map<String, Object> all, String key, int place) {
    if (place > 0) {
      all.put(key, place);
    }
  }
}
