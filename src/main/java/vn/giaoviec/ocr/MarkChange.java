package vn.giaoviec.ocr;

import java.text.Normalizer;

/**
 * How one reading of a word differs from another with the same letters: Vietnamese marks are of
 * three kinds, the bar of đ, those that make another vowel (â, ê, ô, ă, ơ, ư), and the tones. Scans
 * lose or blur one of them; what differs in two is most often another word.
 *
 * @param bar whether it is in the bar of đ
 * @param vowel whether it is in the marks of vowels
 * @param tone whether it is in the tone
 * @param dot whether one of them has the tone below the letter, and the other has not
 * @param loses whether the other one has fewer marks
 */
record MarkChange(boolean bar, boolean vowel, boolean tone, boolean dot, boolean loses) {

  private static final String VOWEL_MARKS = "\u0302\u0306\u031b";
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final String DOT_BELOW = "\u0323";

  static MarkChange of(String one, String other) {
    String first = Normalizer.normalize(one, Normalizer.Form.NFD);
    String second = Normalizer.normalize(other, Normalizer.Form.NFD);
    return new MarkChange(
        !only(first, "đ").equals(only(second, "đ")),
        !only(first, VOWEL_MARKS).equals(only(second, VOWEL_MARKS)),
        !only(first, TONES).equals(only(second, TONES)),
        !only(first, DOT_BELOW).equals(only(second, DOT_BELOW)),
        first.length() > second.length());
  }

  /** Returns whether marks of one kind differ, those above the letters only. */
  boolean isSlight() {
    return (bar ? 1 : 0) + (vowel ? 1 : 0) + (tone ? 1 : 0) == 1 && !dot;
  }

  private static String only(String word, String marks) {
    StringBuilder found = new StringBuilder();
    word.chars().filter(c -> marks.indexOf(c) >= 0).forEach(c -> found.append((char) c));
    return found.toString();
  }
}
