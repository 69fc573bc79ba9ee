package vn.giaoviec.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.regex.Pattern;
import vn.giaoviec.encoding.Syllables;

/**
 * The Vietnamese code page of Windows: letters with their shape, each tone a mark of its own behind
 * its letter. No file says that it is in it, so the words that it would spell have to.
 */
final class Windows1258 {

  private static final Charset CHARSET = Charset.forName("windows-1258");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

  /** So many of the words with marks are syllables; of other languages hardly any. */
  private static final double SYLLABLES = 0.9;

  /** Bytes of it that happen to be UTF-8 are rare; in damaged UTF-8 most are. */
  private static final int RARE = 4;

  private Windows1258() {}

  /** Returns whether lines that are not UTF-8 become Vietnamese by this code page. */
  static boolean fits(Collection<byte[]> lines) {
    int words = 0;
    int syllables = 0;
    long good = 0;
    long bad = 0;
    for (byte[] line : lines) {
      String utf8 = new String(line, StandardCharsets.UTF_8);
      good += utf8.chars().filter(c -> c > 0x7f && c != 0xfffd).count();
      bad += utf8.chars().filter(c -> c == 0xfffd).count();
      for (String word : NO_LETTERS.split(decode(line), -1)) {
        boolean marked = word.chars().anyMatch(c -> c > 0x7f);
        words += marked ? 1 : 0;
        syllables += marked && Syllables.is(word) ? 1 : 0;
      }
    }
    return words > 0 && syllables >= SYLLABLES * words && good * RARE < bad;
  }

  /** Returns the letters of a line, each composed with its tone. */
  static String decode(byte[] line) {
    return Normalizer.normalize(new String(line, CHARSET), Normalizer.Form.NFC);
  }
}
