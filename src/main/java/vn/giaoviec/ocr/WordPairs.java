package vn.giaoviec.ocr;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giaoviec.rules.WordList;
import vn.giaoviec.text.Folding;

/** Pairs of words that follow each other in notices, found by their letters without marks. */
final class WordPairs {

  static final String FILE = "pairs.words";

  /** The list of pairs met again and again. */
  static final String OFTEN = "OFTEN";

  private static final WordPairs ALL = new WordPairs(WordList.beside(WordPairs.class, FILE));

  private final Map<String, List<String>> byLetters = new HashMap<>();
  private final Set<String> often = new HashSet<>();

  /** How many pairs a word opens, and how many it ends. */
  private final Map<String, Integer> opened = new HashMap<>();

  private final Map<String, Integer> ended = new HashMap<>();

  private WordPairs(List<WordList.Entry> entries) {
    for (WordList.Entry entry : entries) {
      if (entry.category().equals(OFTEN)) {
        often.add(entry.phrase());
      }
      int space = entry.phrase().indexOf(' ');
      opened.merge(entry.phrase().substring(0, space), 1, Integer::sum);
      ended.merge(entry.phrase().substring(space + 1), 1, Integer::sum);
      byLetters
          .computeIfAbsent(letters(entry.phrase()), key -> new ArrayList<>(1))
          .add(entry.phrase());
    }
  }

  /** Returns the program's own pairs. */
  static WordPairs all() {
    return ALL;
  }

  /** Returns the pairs that have the letters of a pair of folded words. */
  List<String> like(String pair) {
    return byLetters.getOrDefault(letters(pair), List.of());
  }

  /** Returns whether a pair is met again and again. */
  boolean isOften(String pair) {
    return often.contains(pair);
  }

  /** Returns whether a folded word is known at all. */
  boolean isKnown(String word) {
    return opened.containsKey(word) || ended.containsKey(word);
  }

  /** Returns how many words are known to follow a folded word. */
  int followers(String word) {
    return opened.getOrDefault(word, 0);
  }

  /** Returns how many words are known to stand before a folded word. */
  int predecessors(String word) {
    return ended.getOrDefault(word, 0);
  }

  /** Returns words folded and without their marks; đ is d. */
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
