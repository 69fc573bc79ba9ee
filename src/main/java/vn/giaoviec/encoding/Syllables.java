package vn.giaoviec.encoding;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import vn.giaoviec.rules.WordList;

/** Tells which words can be Vietnamese syllables. */
public final class Syllables {

  private static final Set<String> ONSETS = new HashSet<>();
  private static final Set<String> RHYMES = new HashSet<>();
  private static final int LONGEST = 7;
  private static final int MARKS = 0x300;
  private static final int COMPOSED = 0x1ea0;
  private static final char[] TONELESS = toneless();

  static {
    for (WordList.Entry entry : WordList.beside(Syllables.class, "syllables.words")) {
      (entry.category().equals("ONSET") ? ONSETS : RHYMES).add(entry.phrase());
    }
  }

  private Syllables() {}

  /** Returns whether a word, of letters only, can be a syllable; its tone is not looked at. */
  public static boolean is(String word) {
    if (word.isEmpty() || word.length() > LONGEST) {
      return false;
    }
    String plain = withoutTone(word.toLowerCase(Locale.ROOT));
    if (RHYMES.contains(plain) || plain.equals("gi")) {
      return true;
    }
    for (int onset = Math.min(3, plain.length() - 1); onset > 0; onset--) {
      if (ONSETS.contains(plain.substring(0, onset)) && RHYMES.contains(plain.substring(onset))) {
        return true;
      }
    }
    return false;
  }

  private static String withoutTone(String word) {
    char[] plain = new char[word.length()];
    for (int i = 0; i < plain.length; i++) {
      char c = word.charAt(i);
      if (c >= MARKS && (c < COMPOSED || c >= COMPOSED + TONELESS.length - MARKS)) {
        return decomposed(word); // marks of their own, or no letter of ours
      }
      plain[i] = TONELESS[c < MARKS ? c : c - COMPOSED + MARKS];
    }
    return new String(plain);
  }

  /** The letters below U+0300 and those of U+1EA0 to U+1EFF, each without its tone. */
  private static char[] toneless() {
    char[] letters = new char[MARKS + 0x60];
    for (int i = 0; i < letters.length; i++) {
      char c = (char) (i < MARKS ? i : i - MARKS + COMPOSED);
      letters[i] = decomposed(String.valueOf(c)).charAt(0);
    }
    return letters;
  }

  private static String decomposed(String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      if ("\u0300\u0301\u0303\u0309\u0323".indexOf(apart.charAt(i)) < 0) {
        plain.append(apart.charAt(i));
      }
    }
    return Normalizer.normalize(plain, Normalizer.Form.NFC);
  }
}
