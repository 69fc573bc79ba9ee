package vn.giaoviec.text;

import java.util.Arrays;

/**
 * A view of parts of a text that knows the way back: the lines of a paragraph joined, white space
 * folded to single spaces, what does not belong (page numbers, running heads) left out.
 *
 * <p>Offsets into {@link #value()} and {@link #folded()} are the same; {@link #toOriginal} gives
 * the offsets into the text that it was made from.
 */
public final class AlignedText {

  private final String value;
  private final String folded;

  /** Start of each linear piece in the value, and of its original; both ascending. */
  private final int[] starts;

  private final int[] origins;

  private AlignedText(String value, int[] starts, int[] origins) {
    this.value = value;
    this.folded = Folding.fold(value);
    this.starts = starts;
    this.origins = origins;
  }

  /** Returns the view's text. */
  public String value() {
    return value;
  }

  /** Returns the view's text as {@link Folding#fold} gives it. */
  public String folded() {
    return folded;
  }

  /** Returns the number of code units in the view. */
  public int length() {
    return value.length();
  }

  /** Returns whether the view holds nothing. */
  public boolean isEmpty() {
    return value.isEmpty();
  }

  /**
   * Returns the span of the original that {@code span} of the view was read from, gaps included.
   */
  public Span toOriginal(Span span) {
    if (span.isEmpty()) {
      int at = value.isEmpty() ? originOfEmpty() : original(Math.min(span.start(), length() - 1));
      return new Span(at, at);
    }
    return new Span(original(span.start()), original(span.end() - 1) + 1);
  }

  /** Returns the view between two of its own offsets, aligned with the same original. */
  public AlignedText slice(Span span) {
    if (span.isEmpty()) {
      int at = toOriginal(span).start();
      return new AlignedText("", new int[] {0}, new int[] {at});
    }
    int first = piece(span.start());
    int last = piece(span.end() - 1);
    int[] pieceStarts = new int[last - first + 1];
    int[] pieceOrigins = new int[last - first + 1];
    for (int i = first; i <= last; i++) {
      int start = Math.max(starts[i], span.start());
      pieceStarts[i - first] = start - span.start();
      pieceOrigins[i - first] = origins[i] + start - starts[i];
    }
    return new AlignedText(span.of(value), pieceStarts, pieceOrigins);
  }

  private int originOfEmpty() {
    return origins.length == 0 ? 0 : origins[0];
  }

  private int original(int offset) {
    int piece = piece(offset);
    return origins[piece] + offset - starts[piece];
  }

  private int piece(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  @Override
  public String toString() {
    return value;
  }

  /** Returns a view of the whole of {@code original}. */
  public static AlignedText of(String original) {
    return isFolded(original)
        ? new AlignedText(original, new int[] {0}, new int[] {0})
        : builder(original).append(new Span(0, original.length()), true).build();
  }

  /** Returns whether there is no white space but single spaces between words. */
  private static boolean isFolded(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Builder.isSpace(c) && (space || c != ' ')) {
        return false;
      }
      space = c == ' ';
    }
    return !space;
  }

  /** Returns a builder of a view of {@code original}. */
  public static Builder builder(String original) {
    return new Builder(original);
  }

  /** Puts a view together from stretches of the original, in order. */
  public static final class Builder {

    private final String original;
    private final StringBuilder value = new StringBuilder();
    private int[] starts = new int[8];
    private int[] origins = new int[8];
    private int pieces;
    private int next = -1;

    private Builder(String original) {
      this.original = original;
    }

    /**
     * Appends a stretch of the original, its white space folded to single spaces and dropped at
     * both ends; a space separates it from what was appended before, unless {@code glued}.
     */
    public Builder append(Span span, boolean glued) {
      int start = span.start();
      int end = span.end();
      while (start < end && isSpace(original.charAt(start))) {
        start++;
      }
      while (start < end && isSpace(original.charAt(end - 1))) {
        end--;
      }
      if (start == end) {
        return this;
      }
      value.ensureCapacity(value.length() + end - start + 1);
      if (!glued && value.length() > 0) {
        put(' ', Math.max(start - 1, 0));
      }
      for (int i = start; i < end; i++) {
        char c = original.charAt(i);
        if (!isSpace(c)) {
          put(c, i);
        } else if (!isSpace(original.charAt(i - 1))) {
          put(' ', i);
        }
      }
      return this;
    }

    private void put(char c, int origin) {
      if (origin != next) {
        if (pieces == starts.length) {
          starts = Arrays.copyOf(starts, pieces * 2);
          origins = Arrays.copyOf(origins, pieces * 2);
        }
        starts[pieces] = value.length();
        origins[pieces++] = origin;
      }
      value.append(c);
      next = origin + 1;
    }

    private static boolean isSpace(char c) {
      return c <= ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2007' || c == '\u3000';
    }

    /** Returns the view. */
    public AlignedText build() {
      return new AlignedText(
          value.toString(), Arrays.copyOf(starts, pieces), Arrays.copyOf(origins, pieces));
    }
  }
}
