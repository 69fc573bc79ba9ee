package vn.giaoviec.extract;

import vn.giaoviec.text.Span;

/**
 * The name of a unit, post or group.
 *
 * @param name as written; what it shares with the head of its list is repeated
 * @param span its own words in the block's text
 */
record UnitName(String name, Span span) {

  /** Returns the name that some words are. */
  static UnitName at(Sentence s, Span span) {
    return new UnitName(span.of(s.text().value()), span);
  }

  /** Returns the name that goes on to the token before {@code end}. */
  UnitName until(Sentence s, int end) {
    return at(s, new Span(span.start(), s.tokens().end(end - 1)));
  }
}
