package vn.giaoviec.extract.model;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a feature's name with its hash, so that names put together of pieces are looked up
 * without being written out: a polynomial over UTF-16 code units, modulo 2 to the 64.
 *
 * <p>Immutable, safe for any number of threads.
 */
public final class Piece {

  private static final long BASE = 0x9E3779B97F4A7C15L;

  private final String source;
  private final int start;
  private final int end;
  private final long hash;

  /** The base to the power of the length. */
  private final long power;

  private Piece(String source, int start, int end) {
    this.source = source;
    this.start = start;
    this.end = end;
    long h = 0;
    long p = 1;
    for (int i = start; i < end; i++) {
      h = h * BASE + source.charAt(i) + 1;
      p *= BASE;
    }
    this.hash = h;
    this.power = p;
  }

  /** Returns words as a piece. */
  public static Piece of(String words) {
    return new Piece(words, 0, words.length());
  }

  /** Returns the words between two offsets as a piece. */
  public static Piece of(String source, int start, int end) {
    return new Piece(source, start, end);
  }

  /** Returns, for each of some values, their names after {@code prefix}. */
  public static Piece[] each(String prefix, Object... values) {
    Piece[] pieces = new Piece[values.length];
    for (int i = 0; i < values.length; i++) {
      pieces[i] = of(prefix + values[i]);
    }
    return pieces;
  }

  /** Returns {@code prefix} with each number from 0 to {@code last} after it. */
  public static Piece[] numbered(String prefix, int last) {
    Piece[] pieces = new Piece[last + 1];
    for (int i = 0; i <= last; i++) {
      pieces[i] = of(prefix + i);
    }
    return pieces;
  }

  /** Returns the hash of the words. */
  long hash() {
    return hash;
  }

  /** Returns the hash of words that end in this piece. */
  long after(long before) {
    return before * power + hash;
  }

  /** Returns the first letter or sign. */
  public Piece first() {
    return new Piece(source, start, Math.min(end, start + 1));
  }

  /** Returns whether the words are these. */
  public boolean is(String words) {
    return end - start == words.length() && source.startsWith(words, start);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Piece piece
        && hash == piece.hash
        && end - start == piece.end - piece.start
        && source.regionMatches(start, piece.source, piece.start, end - start);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(hash);
  }

  @Override
  public String toString() {
    return source.substring(start, end);
  }
}
