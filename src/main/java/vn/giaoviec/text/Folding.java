package vn.giaoviec.text;

/**
 * The view of a text on which words are matched: lower case, one placement of tone marks (hoà is
 * hòa, uỷ is ủy), one kind of dash, of quote and of space. Folding keeps every code unit in its
 * place, so offsets into the folded text are offsets into the text itself.
 */
public final class Folding {

  private static final char[] TABLE = table();
  private static final String TONED_A = "àáảãạ";
  private static final String TONED_E = "èéẻẽẹ";
  private static final String TONED_Y = "ỳýỷỹỵ";
  private static final String TONED_O = "òóỏõọ";
  private static final String TONED_U = "ùúủũụ";

  private Folding() {}

  /**
   * Returns {@code text} folded, of the same length.
   *
   * @param text in NFC
   */
  public static String fold(String text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      char c = text.charAt(i);
      folded[i] = c < TABLE.length ? TABLE[c] : fold(c);
    }
    for (int i = 1; i < folded.length; i++) {
      if (folded[i] > 0x7f) {
        moveTone(folded, i);
      }
    }
    return new String(folded);
  }

  /** Returns whether {@code text} begins, folded, with {@code words}. */
  public static boolean startsWith(String text, String words) {
    int end = Math.min(text.length(), words.length() + 1); // a tone is placed by what follows
    return fold(text.substring(0, end)).startsWith(words);
  }

  /** Moves the tone of "oà", "oè", "uỳ" to the first vowel when the syllable ends there. */
  private static void moveTone(char[] text, int i) {
    char first = text[i - 1];
    if (first == 'o') {
      int tone = TONED_A.indexOf(text[i]);
      if (tone >= 0 && endsSyllable(text, i)) {
        text[i - 1] = TONED_O.charAt(tone);
        text[i] = 'a';
        return;
      }
      tone = TONED_E.indexOf(text[i]);
      if (tone >= 0 && endsSyllable(text, i)) {
        text[i - 1] = TONED_O.charAt(tone);
        text[i] = 'e';
      }
    } else if (first == 'u' && (i < 2 || text[i - 2] != 'q')) {
      int tone = TONED_Y.indexOf(text[i]);
      if (tone >= 0 && endsSyllable(text, i)) {
        text[i - 1] = TONED_U.charAt(tone);
        text[i] = 'y';
      }
    }
  }

  private static boolean endsSyllable(char[] text, int i) {
    return i + 1 == text.length || !Character.isLetter(text[i + 1]);
  }

  private static char fold(char c) {
    return switch (c) {
      case '\u00a0', '\u2007', '\u202f', '\u3000', '\t' -> ' ';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\u00ad', '\uf02d' -> '-';
      case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
      case '\u2018', '\u2019' -> '\'';
      case '\u00d0', '\u0110', '\u00f0' -> 'đ'; // Ð and ð are met in place of Đ and đ
      case '\u01a2', '\u01a3' -> 'ư'; // what some fonts' tables make of Ư and ư in a PDF
      default -> Character.toLowerCase(c);
    };
  }

  private static char[] table() {
    char[] table = new char[0x2100];
    for (char c = 0; c < table.length; c++) {
      table[c] = fold(c);
    }
    return table;
  }
}
