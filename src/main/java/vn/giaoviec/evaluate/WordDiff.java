package vn.giaoviec.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * Two texts cut into stretches that are alike and stretches that differ, word by word.
 *
 * @param left the first text's stretches; put together with spaces they are its words
 * @param right the second's
 */
record WordDiff(List<Piece> left, List<Piece> right) {

  /**
   * Beyond this many comparisons the texts are shown whole: marks would take long and say little.
   */
  private static final long MOST = 4_000_000;

  /**
   * A stretch of words.
   *
   * @param text the words
   * @param differs whether the other text lacks them
   */
  record Piece(String text, boolean differs) {}

  static WordDiff of(String left, String right) {
    String[] a = left.strip().split("\\s+");
    String[] b = right.strip().split("\\s+");
    if ((long) a.length * b.length > MOST) {
      return new WordDiff(List.of(new Piece(left, false)), List.of(new Piece(right, false)));
    }
    boolean[] inA = new boolean[a.length];
    boolean[] inB = new boolean[b.length];
    common(keys(a), keys(b), inA, inB);
    return new WordDiff(pieces(a, inA), pieces(b, inB));
  }

  private static String[] keys(String[] words) {
    String[] keys = new String[words.length];
    for (int i = 0; i < keys.length; i++) {
      String letters = String.join(" ", Words.tokens(words[i]));
      keys[i] = letters.isEmpty() ? words[i] : letters;
    }
    return keys;
  }

  /** Marks a longest common subsequence. */
  private static void common(String[] a, String[] b, boolean[] inA, boolean[] inB) {
    int[][] longest = new int[a.length + 1][b.length + 1];
    for (int i = a.length - 1; i >= 0; i--) {
      for (int j = b.length - 1; j >= 0; j--) {
        longest[i][j] =
            a[i].equals(b[j])
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i].equals(b[j])) {
        inA[i++] = true;
        inB[j++] = true;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private static List<Piece> pieces(String[] words, boolean[] common) {
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= words.length; i++) {
      if (i == words.length || common[i] != common[start]) {
        String text = String.join(" ", List.of(words).subList(start, i));
        pieces.add(new Piece(text, !common[start]));
        start = i;
      }
    }
    return pieces;
  }
}
