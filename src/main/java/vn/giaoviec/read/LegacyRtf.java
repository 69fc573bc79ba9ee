package vn.giaoviec.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.encoding.FontEncoding;
import vn.giaoviec.encoding.LegacyLines;

/** RTF: the text set in fonts of old encodings, written as Unicode control words. */
final class LegacyRtf {

  private static final Charset LATIN = Charset.forName("windows-1252");

  /** Groups whose text is not of the document, whatever font it stands in. */
  private static final Set<String> OTHER =
      Set.of("fonttbl", "colortbl", "stylesheet", "info", "pict", "listtable", "*");

  private static final Set<String> ENDS = Set.of("par", "cell", "row", "line", "sect", "page");

  private final byte[] rtf;
  private final LegacyOffice.Fonts fonts;
  private final boolean look;
  private final Map<Integer, FontEncoding> table = new HashMap<>();
  private final ByteArrayOutputStream out;
  private final BitSet unicode;
  private final StringBuilder paragraph = new StringBuilder();
  private final Deque<Group> outer = new ArrayDeque<>();
  private Group group = new Group(0, false, false);
  private int defaultFont;
  private char previous;
  private int paragraphs;
  private int at;

  /** The state that a group inherits, and gives back at its end. */
  private record Group(int font, boolean other, boolean fontTable) {}

  private LegacyRtf(byte[] rtf, LegacyOffice.Fonts fonts, boolean look, BitSet unicode) {
    this.unicode = unicode;
    this.rtf = rtf;
    this.fonts = fonts;
    this.look = look;
    this.out = new ByteArrayOutputStream(look ? 32 : rtf.length * 2);
  }

  static byte[] toUnicode(byte[] rtf, LegacyOffice.Fonts fonts) {
    String latin = new String(rtf, StandardCharsets.ISO_8859_1);
    if (!latin.contains(".Vn") && !latin.contains("VNI")) {
      return rtf;
    }
    BitSet unicode = new BitSet();
    new LegacyRtf(rtf, fonts, true, unicode).read();
    return fonts.isLegacy() ? new LegacyRtf(rtf, fonts, false, unicode).read() : rtf;
  }

  private byte[] read() {
    while (at < rtf.length) {
      int c = rtf[at] & 0xff;
      if (c == '{') {
        outer.push(group);
        copy(1);
      } else if (c == '}') {
        group = outer.isEmpty() ? group : outer.pop();
        copy(1);
      } else if (c == '\\') {
        control();
      } else if (c == '\r' || c == '\n') {
        copy(1);
      } else {
        text(1, (char) c);
      }
    }
    endParagraph();
    return out.toByteArray();
  }

  private void copy(int length) {
    int end = Math.min(rtf.length, at + length);
    if (!look) {
      out.write(rtf, at, end - at);
    }
    at = end;
  }

  private void control() {
    int end = at + 1;
    if (end >= rtf.length || !isLetter(rtf[end])) {
      symbol(end);
      return;
    }
    while (end < rtf.length && isLetter(rtf[end])) {
      end++;
    }
    String word = new String(rtf, at + 1, end - at - 1, StandardCharsets.US_ASCII);
    int digits = end;
    while (end < rtf.length
        && (rtf[end] >= '0' && rtf[end] <= '9' || end == digits && rtf[end] == '-')) {
      end++;
    }
    String number = new String(rtf, digits, end - digits, StandardCharsets.US_ASCII);
    int length = end - at + (end < rtf.length && rtf[end] == ' ' ? 1 : 0);
    copy(word.equals("bin") ? length + Math.max(0, number(number)) : length);
    obey(word, number(number));
  }

  private static int number(String digits) {
    try {
      return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private void obey(String word, int number) {
    if (OTHER.contains(word)) {
      group = new Group(group.font(), true, word.equals("fonttbl"));
    } else if (word.equals("deff")) {
      defaultFont = number;
      group = new Group(number, group.other(), group.fontTable());
    } else if (word.equals("f")) {
      group = new Group(number, group.other(), group.fontTable());
      if (group.fontTable()) {
        name(number);
      }
    } else if (word.equals("plain")) {
      group = new Group(defaultFont, group.other(), group.fontTable());
    } else if (word.equals("u") && number != 0) {
      paragraph.append(encoding() == null ? "" : String.valueOf((char) number));
    } else if (ENDS.contains(word)) {
      endParagraph();
    }
  }

  /** The name of a font ends at a semicolon; groups and control words may stand before it. */
  private void name(int font) {
    StringBuilder name = new StringBuilder();
    int depth = 0;
    for (int i = at; i < rtf.length && i < at + 1000; i++) {
      char c = (char) (rtf[i] & 0xff);
      if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
      } else if (c == '\\') {
        while (i + 1 < rtf.length && rtf[i + 1] > ' ' && "{};\\".indexOf(rtf[i + 1]) < 0) {
          i++;
        }
      } else if (c == ';' || depth < 0) {
        break;
      } else if (depth == 0 && c >= ' ') {
        name.append(c);
      }
    }
    FontEncoding encoding = FontEncoding.of(name.toString().strip());
    if (encoding != null) {
      table.put(font, encoding);
    }
  }

  private void symbol(int end) {
    boolean hex = end + 2 < rtf.length && rtf[end] == '\'';
    int high = hex ? Character.digit(rtf[end + 1], 16) : -1;
    int low = hex ? Character.digit(rtf[end + 2], 16) : -1;
    if (high >= 0 && low >= 0) {
      text(4, new String(new byte[] {(byte) (high * 16 + low)}, LATIN).charAt(0));
      return;
    }
    if (end < rtf.length && rtf[end] == '-' && encoding() != null) {
      text(2, '\u00ad');
      return;
    }
    if (end < rtf.length && rtf[end] == '*') {
      obey("*", 0);
    }
    copy(2);
  }

  private static boolean isLetter(byte b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
  }

  private @Nullable FontEncoding encoding() {
    return group.other() ? null : table.get(group.font());
  }

  /** A character of text, written so long. */
  private void text(int length, char c) {
    FontEncoding encoding = encoding();
    if (encoding == null) {
      previous = 0;
      copy(length);
      return;
    }
    paragraph.append(c);
    String letters = encoding.at(previous, c);
    previous = c;
    if (letters.equals(String.valueOf(c)) || unicode.get(paragraphs)) {
      copy(length);
      return;
    }
    at += length;
    if (!look) {
      fonts.converted(encoding, String.valueOf(c));
      write(letters);
    }
  }

  private void write(String letters) {
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      String word =
          letter < 0x80 ? String.valueOf(letter) : "{\\uc0\\u" + (int) (short) letter + " }";
      out.writeBytes(word.getBytes(StandardCharsets.US_ASCII));
    }
  }

  private void endParagraph() {
    if (look) {
      fonts.look(paragraph.toString());
      unicode.set(paragraphs, LegacyLines.isUnicodeOnly(paragraph.toString()));
    }
    paragraphs++;
    paragraph.setLength(0);
    previous = 0;
  }
}
