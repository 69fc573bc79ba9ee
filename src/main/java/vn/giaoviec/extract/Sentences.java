package vn.giaoviec.extract;

import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.AlignedText;
import vn.giaoviec.text.Span;

/**
 * Cuts and matches stretches of blocks for the readers of one notice: a stretch that one after the
 * other looks at is matched against the word lists once.
 */
final class Sentences {

  private @Nullable Sentence last;

  /** Returns a stretch of a block's text. */
  Sentence of(AlignedText text, Span span) {
    Sentence known = last;
    if (known == null || known.text() != text || !known.span().equals(span)) {
      known = new Sentence(text, span);
      last = known;
    }
    return known;
  }

  /** Returns all words of a block. */
  Sentence of(AlignedText text) {
    return of(text, new Span(0, text.length()));
  }
}
