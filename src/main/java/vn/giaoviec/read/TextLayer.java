package vn.giaoviec.read;

import java.util.List;
import vn.giaoviec.encoding.Syllables;

/**
 * What the words of a page's text layer look like.
 *
 * @param letters how many letters it holds
 * @param words how many words of two or more letters
 * @param syllables how many of them can be Vietnamese syllables
 * @param marked how many of these bear a mark of Vietnamese
 * @param foreign how many of the words hold letters of another script, or of none
 */
record TextLayer(int letters, int words, int syllables, int marked, int foreign) {

  /** Fewer words tell nothing. */
  private static final int FEWEST_WORDS = 20;

  /** Of the words of real notices 98 to 100 % can be syllables, and 83 to 92 % bear marks. */
  private static final double SYLLABLES = 0.94;

  private static final double MARKED = 0.7;

  /** A few words of Greek or Russian are met in real ones. */
  private static final double FOREIGN = 0.05;

  /** What is left of Vietnamese when the map of its letters is wrong still bears some marks. */
  private static final double SOME_MARKED = 0.05;

  /** Returns whether it looks like a Vietnamese text. */
  boolean isGood() {
    return words < FEWEST_WORDS || syllables >= SYLLABLES * words && marked >= MARKED * syllables;
  }

  /**
   * Returns whether it looks like a Vietnamese text that lost its letters: fewer syllables, and
   * letters of other scripts, or fewer marks, but some; another language has none.
   */
  boolean isGarbled() {
    return words >= FEWEST_WORDS
        && syllables < SYLLABLES * words
        && marked > SOME_MARKED * words
        && (foreign > FOREIGN * words || marked < (MARKED + 0.05) * syllables);
  }

  static TextLayer of(List<PdfLine> lines) {
    int letters = 0;
    int words = 0;
    int syllables = 0;
    int marked = 0;
    int foreign = 0;
    for (PdfLine line : lines) {
      for (PdfLine.Word word : line.words()) {
        String text = TextBuilder.clean(word.text());
        int own = letters(text);
        letters += own;
        String bare = withoutSigns(text);
        if (own < 2 || isNumberOrAddress(bare)) {
          continue;
        }
        words++;
        foreign += bare.codePoints().anyMatch(TextLayer::isForeign) ? 1 : 0;
        if (Syllables.is(bare)) {
          syllables++;
          marked += bare.chars().anyMatch(c -> c > 0x7f) ? 1 : 0;
        }
      }
    }
    return new TextLayer(letters, words, syllables, marked, foreign);
  }

  private static boolean isForeign(int letter) {
    int type = Character.getType(letter);
    return type == Character.PRIVATE_USE
        || letter == 0xfffd
        || Character.isLetter(letter)
            && Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN;
  }

  /** "45/TB-UBND", "KT-XH", "a@b.vn" and abbreviations are no syllables, and no bad sign. */
  private static boolean isNumberOrAddress(String word) {
    boolean capitals = word.length() < 8;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '/' || c == '-' || c == '–' || c == '@' || c == '.' || c == '&' || c == ':') {
        return true;
      }
      capitals &= c < 0x80 ? c >= 'A' && c <= 'Z' : c == 'Đ' || c == 'Ư' || c == 'Ơ' || c == 'Ô';
    }
    return capitals;
  }

  /** Returns a word without the signs around it. */
  static String withoutSigns(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && isSign(word.charAt(start))) {
      start++;
    }
    while (end > start && isSign(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(start, end);
  }

  private static boolean isSign(char c) {
    return "()[]{}\"'“”‘’«».,;:!?…-–/*+".indexOf(c) >= 0;
  }

  static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }
}
