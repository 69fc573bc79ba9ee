package vn.giaoviec.text;

import java.util.Arrays;

/**
 * Where the words of a visual line begin and end, in points from the page's left edge.
 *
 * <p>Immutable.
 */
public final class WordEdges {

  private final float[] edges;

  private WordEdges(float[] edges) {
    this.edges = edges;
  }

  /** Makes the edges of words: the left and the right one of each, from left to right. */
  public static WordEdges of(float... edges) {
    if (edges.length % 2 != 0) {
      throw new IllegalArgumentException("a word without its right edge");
    }
    return new WordEdges(edges.clone());
  }

  /** Returns how many words there are. */
  public int size() {
    return edges.length / 2;
  }

  /** Returns the left edge of a word. */
  public float left(int word) {
    return edges[word * 2];
  }

  /** Returns the right edge of a word. */
  public float right(int word) {
    return edges[word * 2 + 1];
  }

  /** Returns the part of a line's box from one word to another, both included. */
  Box cut(Box line, int first, int last) {
    float left = left(first);
    return new Box(left, line.y(), Math.max(0, right(last) - left), line.height());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WordEdges same && Arrays.equals(edges, same.edges);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(edges);
  }

  @Override
  public String toString() {
    return Arrays.toString(edges);
  }
}
