package vn.giaoviec.export;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/**
 * The order of the Vietnamese alphabet, the same on every machine: letters first (a, ă, â, b, c, d,
 * đ, ...), then tones, then case. A JDK's own collation changes with its locale data.
 */
final class VietnameseOrder {

  private static final String LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
  private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

  private VietnameseOrder() {}

  static final Comparator<String> INSTANCE =
      Comparator.comparing(VietnameseOrder::letters)
          .thenComparing(VietnameseOrder::tones)
          .thenComparing(Comparator.naturalOrder());

  /** A letter's place in the alphabet; everything else before the letters, by its code. */
  private static String letters(String text) {
    StringBuilder key = new StringBuilder(text.length());
    String bare = toneless(text).toLowerCase(Locale.ROOT);
    for (int i = 0; i < bare.length(); i++) {
      int letter = LETTERS.indexOf(bare.charAt(i));
      key.append(letter < 0 ? bare.charAt(i) : (char) ('\ue000' + letter));
    }
    return key.toString();
  }

  private static String toneless(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return Normalizer.normalize(apart.replaceAll("[" + TONES + "]", ""), Normalizer.Form.NFC);
  }

  private static String tones(String text) {
    StringBuilder key = new StringBuilder();
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      key.append((char) ('a' + TONES.indexOf(c) + 1));
    }
    return key.toString();
  }
}
