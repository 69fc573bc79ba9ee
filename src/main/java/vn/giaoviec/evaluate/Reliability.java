package vn.giaoviec.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Holds the confidence of predicted tasks against whether their lead and deadlines are right. A
 * task that no gold one pairs with is wrong.
 *
 * <p>Gathers document after document; not safe for several threads.
 */
public final class Reliability {

  private static final double[] FROM = {0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95};
  private static final int CONFIDENT = 5;

  private final int[] all = new int[FROM.length];
  private final int[] right = new int[FROM.length];
  private final double[] told = new double[FROM.length];

  /** Makes a table that has seen nothing. */
  public Reliability() {}

  /** Adds a document. */
  void add(JsonNode gold, JsonNode predicted) {
    List<Boolean> judged = right(gold, predicted);
    for (int i = 0; i < judged.size(); i++) {
      add(predicted.path("tasks").get(i).path("confidence").asDouble(), judged.get(i));
    }
  }

  /**
   * Adds a task.
   *
   * @param confidence as told, 0 to 1
   * @param isRight whether its lead and deadlines are right
   */
  public void add(double confidence, boolean isRight) {
    int bin = 0;
    while (bin + 1 < FROM.length && confidence >= FROM[bin + 1]) {
      bin++;
    }
    all[bin]++;
    right[bin] += isRight ? 1 : 0;
    told[bin] += confidence;
  }

  /** Returns for each predicted task whether lead and deadlines need no correction. */
  static List<Boolean> right(JsonNode gold, JsonNode predicted) {
    List<JsonNode> golds = new ArrayList<>();
    gold.path("tasks").forEach(golds::add);
    List<JsonNode> found = new ArrayList<>();
    predicted.path("tasks").forEach(found::add);
    Boolean[] right = new Boolean[found.size()];
    Arrays.fill(right, false);
    for (Pairing pair : Pairing.ofTexts(texts(golds), texts(found))) {
      JsonNode want = golds.get(pair.gold());
      JsonNode got = found.get(pair.predicted());
      right[pair.predicted()] = same(Field.LEAD, want, got) && same(Field.DEADLINES, want, got);
    }
    return List.of(right);
  }

  private static List<String> texts(List<JsonNode> tasks) {
    return tasks.stream().map(task -> task.path("text").asText("")).toList();
  }

  private static boolean same(Field field, JsonNode want, JsonNode got) {
    return keys(field, want).equals(keys(field, got));
  }

  private static List<String> keys(Field field, JsonNode task) {
    return field.values(task).stream().map(Value::key).sorted().toList();
  }

  /** Returns how many tasks were given 0.9 or more. */
  public int confident() {
    return all[CONFIDENT] + all[CONFIDENT + 1];
  }

  /** Returns the share of tasks given 0.9 or more that are right, 0 to 1; 1 if there are none. */
  public double confidentlyRight() {
    return confident() == 0 ? 1 : (double) (right[CONFIDENT] + right[CONFIDENT + 1]) / confident();
  }

  /** Returns the table: by range of confidence how many tasks, the mean told, the share right. */
  public String table() {
    StringBuilder table = new StringBuilder();
    table.append(row("%-12s%8s%8s%8s%n", "confidence", "tasks", "told", "right"));
    for (int i = 0; i < FROM.length; i++) {
      String upTo = i + 1 < FROM.length ? row("%.2f", FROM[i + 1]) : "1.00";
      double tasks = Math.max(1, all[i]);
      table.append(
          row(
              "%-12s%8d%8.3f%8.3f%n",
              row("%.2f-%s", FROM[i], upTo), all[i], told[i] / tasks, right[i] / tasks));
    }
    int sum = Arrays.stream(all).sum();
    return table
        .append(
            row(
                "of %d tasks %d have 0.90 or more; %.4f of these need no correction in lead and"
                    + " deadlines%n",
                sum, confident(), confidentlyRight()))
        .toString();
  }

  private static String row(String format, Object... values) {
    return String.format(Locale.ROOT, format.replace("%n", "\n"), values);
  }
}
