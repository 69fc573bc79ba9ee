package vn.giaoviec.ocr;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.rules.WordList;
import vn.giaoviec.text.Folding;

/**
 * How often words follow each other in notices. What was never met is told from how many different
 * words each one is met beside (absolute discounting, after Kneser and Ney).
 */
final class WordPairs {

  static final String FILE = "pairs.words";

  /** A word met less often is no other reading of a word. */
  static final int KNOWN = 3;

  /** What each pair gives to those never met. */
  private static final double DISCOUNT = 0.75;

  /** Pairs and words of notices to come that are in none of ours. */
  private static final int NEW = 1000;

  private static final double NEVER_ENDED = 0.05;
  private static final double NEVER_MET = 0.1;

  /** What comes before a phrase tells something, too, but is not known. */
  private static final double BEGINNING = 0.5;

  private final Map<String, Map<String, Integer>> followers = new HashMap<>();
  private final Map<String, Integer> opened = new HashMap<>();
  private final Map<String, Integer> met = new HashMap<>();

  /** How many different words are met before a word. */
  private final Map<String, Integer> ended = new HashMap<>();

  private final Map<String, List<String>> byLetters = new HashMap<>();
  private int pairs;
  private long words;

  private WordPairs(List<WordList.Entry> entries) {
    for (WordList.Entry entry : entries) {
      String[] line = entry.phrase().split(" ", -1);
      for (int i = 1; i < line.length; i++) {
        add(line[0], line[i], Integer.parseInt(entry.category()));
      }
    }
    met.forEach(
        (word, times) -> {
          if (times >= KNOWN) {
            byLetters.computeIfAbsent(letters(word), key -> new ArrayList<>(2)).add(word);
          }
        });
    byLetters.values().forEach(alike -> alike.sort(null));
  }

  private void add(String first, String second, int times) {
    followers.computeIfAbsent(first, key -> new HashMap<>()).put(second, times);
    opened.merge(first, times, Integer::sum);
    met.merge(first, times, Integer::sum);
    met.merge(second, times, Integer::sum);
    ended.merge(second, 1, Integer::sum);
    pairs++;
    words += 2L * times;
  }

  /** Made where they are first asked for: most papers are no scans. */
  private static final class Own {
    static final WordPairs ALL = new WordPairs(WordList.beside(WordPairs.class, FILE));
  }

  /** Returns the program's own pairs. */
  static WordPairs all() {
    return Own.ALL;
  }

  /** Returns the known words that have the letters of a folded word, in a fixed order. */
  List<String> like(String word) {
    return byLetters.getOrDefault(letters(word), List.of());
  }

  /** Returns whether a folded word is known. */
  boolean isKnown(String word) {
    return met.getOrDefault(word, 0) >= KNOWN;
  }

  /** Returns the logarithm of how likely a folded word is after another, or first in a phrase. */
  double likelihood(@Nullable String before, String word) {
    if (before == null) {
      return BEGINNING * Math.log((met.getOrDefault(word, 0) + NEVER_MET) / (words + NEW));
    }
    double anywhere = (ended.getOrDefault(word, 0) + NEVER_ENDED) / (pairs + NEW);
    Map<String, Integer> after = followers.get(before);
    if (after == null) {
      return Math.log(anywhere);
    }
    double here = Math.max(0, after.getOrDefault(word, 0) - DISCOUNT);
    return Math.log((here + DISCOUNT * after.size() * anywhere) / opened.getOrDefault(before, 1));
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
