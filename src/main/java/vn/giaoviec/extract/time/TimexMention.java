package vn.giaoviec.extract.time;

import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.Timex3;
import vn.giaoviec.text.Span;

/**
 * A time met in a text.
 *
 * @param span its words, with those that say how it bounds
 * @param timex what they say
 * @param anchor what a duration counts from, or null
 * @param reading what the time is of
 * @param rule the rule that read it
 */
public record TimexMention(
    Span span, Timex3 timex, @Nullable Span anchor, Reading reading, String rule) {

  /** What a time is of. */
  public enum Reading {
    /** Of the deed: by then, or so often, it is to be done. */
    DEADLINE,
    /** Of something else: a cited paper, a meeting, a programme, a plan's own year. */
    OTHER
  }
}
