package vn.giaoviec.text;

/**
 * A half-open stretch {@code [start, end)} of a text, in UTF-16 code units.
 *
 * @param start offset of the first code unit, from 0
 * @param end offset after the last code unit, not less than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }

  /** Returns the number of code units covered. */
  public int length() {
    return end - start;
  }

  /** Returns whether nothing is covered. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Returns whether {@code other} lies wholly within this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Returns whether the code unit at {@code offset} is covered. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Returns whether both spans share a code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Returns this span moved by {@code distance} code units. */
  public Span shift(int distance) {
    return new Span(start + distance, end + distance);
  }

  /** Returns the smallest span that covers both. */
  public Span hull(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Returns the words of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
