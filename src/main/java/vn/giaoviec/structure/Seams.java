package vn.giaoviec.structure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.giaoviec.encoding.Syllables;
import vn.giaoviec.text.AlignedText;
import vn.giaoviec.text.Span;

/**
 * Finds where a blank between two syllables was lost, as where the lines of a page were joined:
 * "thựchiện", "Giaothông". A syllable has one tone, so two tones prove it; where words prove it
 * again and again, it is also seen in words that cannot be one syllable ("côngvăn"), which in a
 * clean text are foreign ("bêtông").
 */
final class Seams {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 14;

  /** From how many such words on a text is taken for one that loses blanks. */
  private static final int MANY = 2;

  private static final int LETTERS = 0x1f00;
  private static final boolean[] TONES = tones();

  private final String text;
  private final boolean many;

  /** The words of the text, in lower case; found when they are first asked for. */
  private final Set<String> words = new HashSet<>();

  Seams(String text) {
    this.text = text;
    int proved = 0;
    for (int i = 0; i < text.length() && proved < MANY; ) {
      int end = wordEnd(i, text.length());
      proved += isProved(i, end) && seam(i, end) > 0 ? 1 : 0;
      i = Math.max(end, i + 1);
    }
    this.many = proved >= MANY;
  }

  /** Appends a stretch of the text to a view, with the blanks that were lost. */
  void append(AlignedText.Builder view, Span span, boolean glued) {
    int start = span.start();
    boolean joined = glued;
    for (int seam : in(span)) {
      view.append(new Span(start, seam), joined);
      start = seam;
      joined = false;
    }
    view.append(new Span(start, span.end()), joined);
  }

  private List<Integer> in(Span span) {
    List<Integer> seams = new ArrayList<>();
    for (int i = span.start(); i < span.end(); ) {
      int end = wordEnd(i, span.end());
      int seam = many || isProved(i, end) ? seam(i, end) : -1;
      if (seam > 0) {
        seams.add(seam);
      }
      i = Math.max(end, i + 1);
    }
    return seams;
  }

  private int wordEnd(int from, int to) {
    int end = from;
    while (end < to && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether a word has two tones, a capital behind a letter of Vietnamese, or an acronym in it. */
  private boolean isProved(int from, int to) {
    int tones = 0;
    int capitals = 0;
    boolean marked = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean capital = Character.isUpperCase(c);
      tones += c < LETTERS && TONES[c] ? 1 : 0;
      capitals += capital ? 1 : 0;
      marked |= c > 0x7f;
      boolean within = capital && i > from + 1 && i < to - 1;
      if (tones > 1 || within && marked && Character.isLowerCase(text.charAt(i - 1))) {
        return true;
      }
    }
    return marked
        && capitals > 1
        && capitals < to - from
        && acronymSeam(text.substring(from, to)) > 0;
  }

  /**
   * Returns where the second of two syllables begins, or -1. Where a word can be cut in several
   * ways ("cổ|phần", "cổp|hần"), both syllables must stand elsewhere in the text.
   */
  private int seam(int from, int to) {
    String word = text.substring(from, to);
    boolean length = word.length() >= SHORTEST && word.length() <= LONGEST;
    if (!length || Syllables.is(word) && tonesIn(word) < 2) {
      return -1;
    }
    int acronym = acronymSeam(word);
    if (acronym > 0) {
      return from + acronym;
    }
    List<Integer> cuts = new ArrayList<>();
    for (int i = 1; i < word.length(); i++) {
      if (isSyllable(word.substring(0, i)) && isSyllable(word.substring(i))) {
        if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
          return from + i;
        }
        cuts.add(i);
      }
    }
    if (cuts.size() > 1) {
      cuts.removeIf(cut -> !isMet(word.substring(0, cut)) || !isMet(word.substring(cut)));
    }
    return cuts.size() == 1 ? from + cuts.get(0) : -1;
  }

  /** "trườngTHPT", "VPCP-KTTHngày": where capitals begin behind a syllable, or end before one. */
  private static int acronymSeam(String word) {
    int capitals = 0;
    while (capitals < word.length() && Character.isUpperCase(word.charAt(capitals))) {
      capitals++;
    }
    int small = word.length();
    while (small > 0 && Character.isUpperCase(word.charAt(small - 1))) {
      small--;
    }
    boolean behind = small > 1 && word.length() - small > 1 && isMarked(word.substring(0, small));
    boolean before = capitals > 1 && isMarked(word.substring(capitals));
    return behind ? small : before ? capitals : -1;
  }

  private static boolean isMarked(String word) {
    boolean marked = word.chars().anyMatch(c -> c > 0x7f);
    return marked && word.substring(1).chars().allMatch(Character::isLowerCase) && isSyllable(word);
  }

  /** What ends in a stop is sharp or heavy: "thủt" is none. */
  private static boolean isSyllable(String word) {
    return tonesIn(word) < 2
        && Syllables.is(word)
        && ("cpth".indexOf(Character.toLowerCase(word.charAt(word.length() - 1))) < 0
            || word.endsWith("nh")
            || word.length() < 2
            || isSharpOrHeavy(word));
  }

  private static boolean isSharpOrHeavy(String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    return apart.indexOf('\u0301') >= 0 || apart.indexOf('\u0323') >= 0;
  }

  private boolean isMet(String word) {
    if (words.isEmpty()) {
      for (int i = 0; i < text.length(); ) {
        int end = wordEnd(i, text.length());
        words.add(text.substring(i, end).toLowerCase(Locale.ROOT));
        i = Math.max(end, i + 1);
      }
    }
    return words.contains(word.toLowerCase(Locale.ROOT));
  }

  private static int tonesIn(String word) {
    int tones = 0;
    for (int i = 0; i < word.length(); i++) {
      tones += word.charAt(i) < LETTERS && TONES[word.charAt(i)] ? 1 : 0;
    }
    return tones;
  }

  private static boolean[] tones() {
    boolean[] tones = new boolean[LETTERS];
    for (char c = 0xc0; c < LETTERS; c++) {
      String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      tones[c] =
          apart.chars().anyMatch(mark -> "\u0300\u0301\u0303\u0309\u0323".indexOf(mark) >= 0);
    }
    return tones;
  }
}
