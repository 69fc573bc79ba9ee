package vn.giaoviec.encoding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells the encoding of lines by what they would spell: a line that becomes Vietnamese by the codes
 * of an old encoding, and is none as it stands, is in it; one that could be in it goes with its
 * neighbours. A line with letters that only Unicode has is never touched.
 */
public final class LegacyLines {

  private LegacyLines() {}

  /** What one line alone tells. */
  private enum Look {
    UNICODE,
    TCVN3,
    VNI,
    VIQR,
    /** Letters above ASCII that could be of any. */
    OPEN,
    /** Nothing but ASCII. */
    PLAIN
  }

  /** Returns the encoding of each line, null where it is Unicode. */
  public static List<@Nullable Encoding> of(List<String> lines) {
    List<Look> looks = new ArrayList<>(lines.size());
    boolean any = false;
    for (String line : lines) {
      Look look = look(line);
      any |= encoding(look) != null;
      looks.add(look);
    }
    List<@Nullable Encoding> encodings = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      encodings.add(encoding(looks.get(i)));
    }
    if (any) {
      settle(lines, looks, encodings);
    }
    return encodings;
  }

  private static Look look(String line) {
    int high = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (isUnicodeOnly(c)) {
        return Look.UNICODE;
      }
      high += c > 0xa0 ? 1 : 0;
    }
    if (high == 0) {
      boolean sure = Viqr.hasMarks(line) && Evidence.of(line, Encoding.VIQR).isSure();
      return sure ? Look.VIQR : Look.PLAIN;
    }
    if (high < Evidence.FEWEST) {
      return Look.OPEN; // each word that speaks for an encoding holds a code
    }
    Evidence tcvn3 = Evidence.of(line, Encoding.TCVN3);
    Evidence vni = Evidence.of(line, Encoding.VNI);
    if (tcvn3.isSure() && tcvn3.surplus() > vni.surplus()) {
      return Look.TCVN3;
    }
    return vni.isSure() && vni.surplus() > tcvn3.surplus() ? Look.VNI : Look.OPEN;
  }

  /** Returns whether nothing speaks against a text being in an encoding that its file is in. */
  public static boolean couldBe(String text, Encoding encoding) {
    return !isUnicodeOnly(text) && Evidence.of(text, encoding).isPossible();
  }

  /** Returns whether a text holds letters or marks of Vietnamese that only Unicode has. */
  public static boolean isUnicodeOnly(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isUnicodeOnly(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a character is a letter or mark of Vietnamese that no old encoding shows. */
  static boolean isUnicodeOnly(char c) {
    if (c < 0x102) {
      return false;
    }
    return c >= 0x1ea0 && c <= 0x1ef9
        || c >= 0x300 && c <= 0x323
        || c == 0x102
        || c == 0x103
        || c == 0x110
        || c == 0x111
        || c == 0x128
        || c == 0x129
        || c == 0x168
        || c == 0x169
        || c == 0x1a0
        || c == 0x1a1
        || c == 0x1af
        || c == 0x1b0;
  }

  /** Lines that tell nothing alone take the encoding of the nearest that does. */
  private static void settle(
      List<String> lines, List<Look> looks, List<@Nullable Encoding> encodings) {
    int[] before = new int[lines.size()];
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      last = isDecided(looks.get(i)) ? i : last;
      before[i] = last;
    }
    int next = -1;
    for (int i = lines.size() - 1; i >= 0; i--) {
      Look look = looks.get(i);
      if (isDecided(look)) {
        next = i;
        continue;
      }
      int nearest = before[i] < 0 || next >= 0 && next - i < i - before[i] ? next : before[i];
      Encoding encoding = nearest < 0 ? null : encoding(looks.get(nearest));
      boolean fits = (look == Look.PLAIN) == (encoding == Encoding.VIQR);
      if (encoding != null && fits && Evidence.of(lines.get(i), encoding).isPossible()) {
        encodings.set(i, encoding);
      }
    }
  }

  private static boolean isDecided(Look look) {
    return look != Look.OPEN && look != Look.PLAIN;
  }

  private static @Nullable Encoding encoding(Look look) {
    return switch (look) {
      case TCVN3 -> Encoding.TCVN3;
      case VNI -> Encoding.VNI;
      case VIQR -> Encoding.VIQR;
      case UNICODE, OPEN, PLAIN -> null;
    };
  }
}
