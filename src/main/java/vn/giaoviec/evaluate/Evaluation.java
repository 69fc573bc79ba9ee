package vn.giaoviec.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The outcome of an evaluation.
 *
 * @param scores the figures of all documents
 * @param tasks how many gold tasks there are
 * @param withoutPrediction how many documents have no prediction
 * @param invented tasks predicted in documents that have none
 * @param absent judged fields that no gold task mentions: what was predicted there counts as wrong
 * @param byDocument what became of each document, in the order of their names
 */
public record Evaluation(
    Scores scores,
    int tasks,
    int withoutPrediction,
    int invented,
    List<String> absent,
    List<DocumentResult> byDocument) {

  public Evaluation {
    absent = List.copyOf(absent);
    byDocument = List.copyOf(byDocument);
  }

  /** Returns the strict figures by what they measure: task, task90, the fields, header. */
  public Map<String, Figure> figures() {
    return scores.strict();
  }

  /** Returns the share of gold tasks that need no correction, 0 to 1, in four places. */
  public double clean() {
    return scores.clean();
  }

  /** Returns how many gold documents there are. */
  public int documents() {
    return byDocument.size();
  }

  /** Returns the clean tasks of each document, as "clean/all". */
  public Map<String, String> cleanByDocument() {
    Map<String, String> clean = new LinkedHashMap<>();
    for (DocumentResult document : byDocument) {
      int count = document.count(TaskResult.Verdict.CLEAN);
      clean.put(document.name(), count + "/" + document.goldTasks());
    }
    return clean;
  }

  /** Returns how many tasks have a verdict. */
  public int count(TaskResult.Verdict verdict) {
    return byDocument.stream().mapToInt(document -> document.count(verdict)).sum();
  }

  /** Returns everything that went wrong, in the documents' order. */
  public List<Difference> differences() {
    List<Difference> differences = new ArrayList<>();
    byDocument.forEach(document -> differences.addAll(Difference.of(document)));
    return differences;
  }
}
