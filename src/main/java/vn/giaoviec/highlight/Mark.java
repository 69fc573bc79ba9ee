package vn.giaoviec.highlight;

import java.util.List;
import vn.giaoviec.text.Span;

/**
 * Words to mark.
 *
 * @param kind what they are
 * @param span where they stand in the canonical text
 * @param comments what the tasks that they belong to read in them
 */
record Mark(Kind kind, Span span, List<String> comments) {

  Mark {
    comments = List.copyOf(comments);
  }
}
