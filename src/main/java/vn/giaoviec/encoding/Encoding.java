package vn.giaoviec.encoding;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.rules.Fingerprint;

/** An encoding of Vietnamese from before Unicode. */
public enum Encoding {
  /** Of TCVN 5712:1993, called ABC after the program that spread it: a code for each letter. */
  TCVN3("TCVN3 (ABC)"),
  /** Of the VNI company: marks are codes that follow their vowel. */
  VNI("VNI"),
  /** Of mails and terminals: marks are ASCII signs that follow their vowel. */
  VIQR("VIQR");

  private final String label;

  Encoding(String label) {
    this.label = label;
  }

  /** Returns the name that people know it by. */
  public String label() {
    return label;
  }

  /** Returns the data that it is read by, for the fingerprint. */
  public static List<Fingerprint.Resource> resources() {
    return List.of(
        new Fingerprint.Resource(Tables.class, "encodings.words"),
        new Fingerprint.Resource(Syllables.class, "syllables.words"));
  }

  /**
   * Returns what a character stands for: a letter; marks to be composed with the letter before; or
   * itself, if it stands for nothing. In VIQR every character stands for itself.
   *
   * @param previous the character before it in the same encoding, or 0
   */
  public String at(char previous, char c) {
    String letters = code(previous, c);
    return letters == null ? String.valueOf(c) : letters;
  }

  private @Nullable String code(char previous, char c) {
    return switch (this) {
      case TCVN3 -> Tables.tcvn3(c);
      case VNI -> Tables.vni(previous, c);
      case VIQR -> null;
    };
  }

  /** Returns a text of this encoding in Unicode, composed where marks follow letters. */
  public String toUnicode(String text) {
    return this == VIQR ? Viqr.toUnicode(text) : of(text, false);
  }

  /** Returns a text, shown as capitals if so asked, as Unicode. */
  String of(String text, boolean capitals) {
    StringBuilder unicode = new StringBuilder(text.length());
    char previous = 0;
    for (int i = 0; i < text.length(); i++) {
      unicode.append(at(previous, text.charAt(i)));
      previous = text.charAt(i);
    }
    String letters = unicode.toString();
    String composed = this == VNI ? Normalizer.normalize(letters, Normalizer.Form.NFC) : letters;
    return capitals ? composed.toUpperCase(Locale.ROOT) : composed;
  }

  /** Returns whether a character is a code that gives marks to the letter before it. */
  boolean isMark(char previous, char c) {
    String letters = code(previous, c);
    return letters != null && Character.getType(letters.charAt(0)) == Character.NON_SPACING_MARK;
  }

  /** Returns whether a character, above ASCII, is a code of this encoding. */
  boolean has(char previous, char c) {
    return code(previous, c) != null;
  }
}
