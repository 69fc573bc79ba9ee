package vn.giaoviec.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of an evaluation.
 *
 * @param figures by what they measure: task, task90, the fields of paired tasks, header
 * @param clean the share of gold tasks that need no correction in text, section, lead, coordinating
 *     units and deadlines, 0 to 1, in four places
 * @param tasks how many gold tasks there are
 * @param documents how many gold documents there are
 * @param withoutPrediction how many of them have no prediction
 * @param invented tasks predicted in documents that have none
 * @param cleanByDocument the clean tasks of each document, as "clean/all"
 * @param differences what went wrong, in the documents' order
 */
public record Evaluation(
    Map<String, Figure> figures,
    double clean,
    int tasks,
    int documents,
    int withoutPrediction,
    int invented,
    Map<String, String> cleanByDocument,
    List<Difference> differences) {

  public Evaluation {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    cleanByDocument = Collections.unmodifiableMap(new LinkedHashMap<>(cleanByDocument));
    differences = List.copyOf(differences);
  }
}
