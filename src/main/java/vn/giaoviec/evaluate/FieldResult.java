package vn.giaoviec.evaluate;

import java.util.List;

/**
 * A field of a task, or of the header, held against the gold.
 *
 * @param field its name in the figures; of the header, its path in the document
 * @param match whether all of it is right, near enough, or not
 * @param gold the gold's values
 * @param predicted the predicted ones
 */
public record FieldResult(String field, Match match, List<Item> gold, List<Item> predicted) {

  public FieldResult {
    gold = List.copyOf(gold);
    predicted = List.copyOf(predicted);
  }
}
