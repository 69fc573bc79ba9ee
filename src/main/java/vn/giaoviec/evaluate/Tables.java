package vn.giaoviec.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Shows evaluations. */
public final class Tables {

  private Tables() {}

  /** Returns the figures as a table of fixed columns. */
  public static String text(Evaluation evaluation) {
    StringBuilder table = new StringBuilder();
    table.append(
        row("%-14s%10s%10s%10s%8s%11s%n", "", "precision", "recall", "f1", "gold", "predicted"));
    evaluation
        .figures()
        .forEach(
            (name, f) ->
                table.append(
                    row(
                        "%-14s%10.4f%10.4f%10.4f%8d%11d%n",
                        name, f.precision(), f.recall(), f.f1(), f.gold(), f.predicted())));
    return table
        .append(
            row(
                "clean %.4f of %d tasks in %d documents (%d without a prediction); %d tasks invented"
                    + " in documents that have none%n",
                evaluation.clean(),
                evaluation.tasks(),
                evaluation.documents(),
                evaluation.withoutPrediction(),
                evaluation.invented()))
        .toString();
  }

  private static String row(String format, Object... values) {
    return String.format(Locale.ROOT, format.replace("%n", "\n"), values);
  }

  /** Returns what went wrong, a line each. */
  public static String differences(Evaluation evaluation) {
    StringBuilder lines = new StringBuilder();
    for (Difference d : evaluation.differences()) {
      lines.append(
          row(
              "%s %s: gold %s predicted %s %s %s%n",
              d.document(), d.kind(), d.gold(), d.predicted(), d.rules(), shortened(d.text())));
    }
    return lines.toString();
  }

  private static String shortened(String text) {
    return text.length() <= 140 ? text : text.substring(0, 140) + "…";
  }

  /** Returns the evaluation as JSON, its differences included, ended by a line feed. */
  public static String json(Evaluation evaluation) {
    ObjectMapper mapper = new ObjectMapper();
    Map<String, Object> all = new LinkedHashMap<>(evaluation.figures());
    all.put("clean", evaluation.clean());
    all.put("documents", evaluation.documents());
    all.put("missingPredictions", evaluation.withoutPrediction());
    all.put("cleanByDocument", evaluation.cleanByDocument());
    all.put("inventedInEmpty", evaluation.invented());
    all.put("differences", evaluation.differences());
    return mapper.valueToTree(all).toPrettyString() + "\n";
  }
}
