package vn.giaoviec.structure;

import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Box;
import vn.giaoviec.text.Row;
import vn.giaoviec.text.Span;

/**
 * A line of the canonical text, or a part of one.
 *
 * @param span without white space at both ends
 * @param words its words
 * @param indent how many characters of white space stand before it
 * @param blankBefore how many blank lines stand before it
 * @param page the page
 * @param box its place on the page, or null
 * @param row the row of a table that it is, or null
 */
record TextLine(
    Span span,
    String words,
    int indent,
    int blankBefore,
    int page,
    @Nullable Box box,
    @Nullable Row row) {

  /** Returns a part of the line, from one of its code units to before another. */
  TextLine part(int from, int to, int blankBefore) {
    Span part = new Span(span.start() + from, span.start() + to);
    return new TextLine(part, words.substring(from, to), indent, blankBefore, page, box, row);
  }
}
