package vn.giaoviec.encoding;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.rules.WordList;

/** The codes of {@code encodings.words}. */
final class Tables {

  private static final int CODES = 256;

  /** Vowels of VNI: those of ASCII, and the codes of "ơ" and "ư". */
  private static final String VOWELS = "aeiouyAEIOUY\u00f4\u00f6\u00d4\u00d6";

  static final List<WordList.Entry> ENTRIES = WordList.beside(Tables.class, "encodings.words");

  private static final String[] TCVN3 = codes("TCVN3");
  private static final String[] VNI = codes("VNI");
  private static final String[] VNI_MARKS = codes("VNI MARK");
  private static final char[] ALIASES = aliases();

  private Tables() {}

  static @Nullable String tcvn3(char c) {
    return letter(TCVN3, code(c));
  }

  static @Nullable String vni(char previous, char c) {
    char code = code(c);
    String marks = letter(VNI_MARKS, code);
    return marks != null && VOWELS.indexOf(previous) >= 0 ? marks : letter(VNI, code);
  }

  /** Returns the code as which a character is meant. */
  private static char code(char c) {
    char code = c < CODES || c >= ALIASES.length ? 0 : ALIASES[c];
    return code == 0 ? c : code;
  }

  private static @Nullable String letter(String[] codes, char code) {
    return code < CODES && !codes[code].isEmpty() ? codes[code] : null;
  }

  private static String[] codes(String category) {
    String[] codes = new String[CODES];
    Arrays.fill(codes, "");
    for (WordList.Entry entry : ENTRIES) {
      if (entry.category().equals(category)) {
        String[] pair = entry.phrase().split(" ", -1);
        codes[Integer.parseInt(pair[0], 16)] = category.endsWith("MARK") ? marks(pair[1]) : pair[1];
      }
    }
    return codes;
  }

  /** Returns the marks that a letter bears. */
  static String marks(String letter) {
    return Normalizer.normalize(letter, Normalizer.Form.NFD).substring(1);
  }

  /** By character, the code as which it is meant; 0 for itself. */
  private static char[] aliases() {
    char[] aliases = new char[CODES];
    for (WordList.Entry entry : ENTRIES) {
      if (entry.category().equals("ALIAS")) {
        String[] pair = entry.phrase().split(" ", -1);
        int character = Integer.parseInt(pair[0], 16);
        aliases = Arrays.copyOf(aliases, Math.max(aliases.length, character + 1));
        aliases[character] = (char) Integer.parseInt(pair[1], 16);
      }
    }
    return aliases;
  }
}
