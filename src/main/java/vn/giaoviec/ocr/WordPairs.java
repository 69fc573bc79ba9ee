package vn.giaoviec.ocr;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giaoviec.rules.WordList;
import vn.giaoviec.text.Folding;

/** Pairs of words that follow each other in notices, found by their letters without marks. */
final class WordPairs {

  private static final WordPairs ALL = new WordPairs(WordList.beside(WordPairs.class, "pairs.words"));

  private static final String OFTEN = "OFTEN";

  private final Map<String, List<String>> byLetters = new HashMap<>();
  private final Set<String> often = new HashSet<>();

  private WordPairs(List<WordList.Entry> entries) {
    for (WordList.Entry entry : entries) {
      if (entry.category().equals(OFTEN)) {
        often.add(entry.phrase());
      }
      byLetters.merge(letters(entry.phrase()), List.of(entry.phrase()), WordPairs::joined);
    }
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
  }

  static WordPairs all() {
    return ALL;
  }

  /**
   * Returns the pairs, separated by a space, that have the letters of two words.
   *
   * @param first folded
   * @param second folded
   */
  List<String> like(String first, String second) {
    return byLetters.getOrDefault(letters(first) + " " + letters(second), List.of());
  }

  /** Returns whether a pair is met again and again. */
  boolean isOften(String pair) {
    return often.contains(pair);
  }

  /** Returns folded words without marks. */
  static String letters(String words) {
    String apart = Normalizer.normalize(Folding.fold(words), Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        letters.append(c == 'đ' ? 'd' : c);
      }
    }
    return letters.toString();
  }
}
