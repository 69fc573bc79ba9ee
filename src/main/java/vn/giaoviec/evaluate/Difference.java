package vn.giaoviec.evaluate;

import java.util.List;

/**
 * Something that went wrong.
 *
 * @param document the document's name
 * @param kind what it is: a task {@code missed} or {@code invented}, or the field that differs
 * @param text the directive's words, of the gold one where there is one
 * @param gold what the gold says; empty for an invented task
 * @param predicted what was predicted; empty for a missed task
 * @param rules the rules behind what was predicted, where the prediction shows them
 */
public record Difference(
    String document,
    String kind,
    String text,
    List<String> gold,
    List<String> predicted,
    List<String> rules) {

  public Difference {
    gold = List.copyOf(gold);
    predicted = List.copyOf(predicted);
    rules = List.copyOf(rules);
  }
}
