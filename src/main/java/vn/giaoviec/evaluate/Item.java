package vn.giaoviec.evaluate;

import java.util.List;

/**
 * A value of the gold or of the prediction.
 *
 * @param value as written
 * @param match how well the other side agrees
 * @param sources where it was read; empty for the gold's
 */
public record Item(String value, Match match, List<Source> sources) {

  public Item {
    sources = List.copyOf(sources);
  }
}
