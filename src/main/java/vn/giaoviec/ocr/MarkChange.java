package vn.giaoviec.ocr;

import java.text.Normalizer;

/**
 * How one reading of a word differs from another with the same letters: Vietnamese marks are of
 * three kinds, the bar of đ, those that make another vowel (â, ê, ô, ă, ơ, ư), and the tones. Scans
 * lose or blur one of them; what differs in two is most often another word.
 *
 * @param kinds of how many kinds the marks are that differ
 * @param dot whether one of them has the tone below the letter, and the other has not
 */
record MarkChange(int kinds, boolean dot) {

  private static final String VOWEL_MARKS = "\u0302\u0306\u031b";
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final String DOT_BELOW = "\u0323";

  static MarkChange of(String one, String other) {
    String first = Normalizer.normalize(one, Normalizer.Form.NFD);
    String second = Normalizer.normalize(other, Normalizer.Form.NFD);
    int kinds = 0;
    for (String marks : new String[] {"đ", VOWEL_MARKS, TONES}) {
      kinds += only(first, marks).equals(only(second, marks)) ? 0 : 1;
    }
    return new MarkChange(kinds, !only(first, DOT_BELOW).equals(only(second, DOT_BELOW)));
  }

  private static String only(String word, String marks) {
    StringBuilder found = new StringBuilder();
    word.chars().filter(c -> marks.indexOf(c) >= 0).forEach(c -> found.append((char) c));
    return found.toString();
  }
}
