package vn.giaoviec.structure;

import java.util.List;
import vn.giaoviec.text.Span;

/**
 * Cuts a text that lost its line ends before what looks like an item, a heading or a part: "Điều 2.
 * ", "II. ", "3. ", "c) ", "- ", "+ ", "Nơi nhận".
 */
final class FlatText {

  private FlatText() {}

  static void split(TextLine line, List<TextLine> lines) {
    String words = line.words();
    int start = 0;
    for (int i = 1; i < words.length(); i++) {
      if (LineReader.isSpace(words.charAt(i - 1)) && begins(words, i)) {
        add(line, start, i, lines);
        start = i;
      }
    }
    add(line, start, words.length(), lines);
  }

  private static void add(TextLine line, int from, int to, List<TextLine> lines) {
    int end = to;
    while (end > from && LineReader.isSpace(line.words().charAt(end - 1))) {
      end--;
    }
    if (end > from) {
      Span span = new Span(line.span().start() + from, line.span().start() + end);
      lines.add(
          new TextLine(
              span, line.words().substring(from, end), 0, 0, line.page(), line.box(), null));
    }
  }

  private static boolean begins(String text, int i) {
    char c = text.charAt(i);
    if (isSpaceAt(text, i - 2)
        || text.startsWith("-----", i)
        || i > 6 && text.startsWith("-----", i - 6)) {
      return true;
    }
    if (c == '-' || c == '+') {
      return isSpaceAt(text, i + 1) && isUpper(text, i + 2) && !isNameDash(text, i);
    }
    if (c >= '0' && c <= '9') {
      int end = i + 1;
      while (end < text.length() && Character.isDigit(text.charAt(end))) {
        end++;
      }
      return end - i <= 2
          && end < text.length()
          && text.charAt(end) == '.'
          && isSpaceAt(text, end + 1)
          && isUpper(text, end + 2)
          && !afterWord(text, i);
    }
    if (Character.isLowerCase(c)) {
      return i + 1 < text.length()
          && text.charAt(i + 1) == ')'
          && isSpaceAt(text, i + 2)
          && isUpper(text, i + 3);
    }
    if ("IVX".indexOf(c) >= 0) {
      int end = i + 1;
      while (end < text.length() && "IVX".indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      return end < text.length()
          && text.charAt(end) == '.'
          && isSpaceAt(text, end + 1)
          && isUpper(text, end + 2)
          && isUpper(text, end + 3);
    }
    return text.startsWith("Điều ", i) && isArticle(text, i + 5)
        || text.startsWith("Nơi nhận:", i)
        || text.startsWith("Số: ", i)
        || text.startsWith("CỘNG HÒA XÃ", i)
        || text.startsWith("Độc lập - Tự do", i)
        || text.startsWith("TM. ", i)
        || text.startsWith("KT. ", i)
        || text.startsWith("CHƯƠNG TRÌNH", i) && isSpaceAt(text, i - 2);
  }

  /** "Điều 3. Các ...", not "tại Điều 3 ...". */
  private static boolean isArticle(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end > from && end < text.length() && text.charAt(end) == '.';
  }

  /** A number after "Điều", "khoản", "số" counts something. */
  private static boolean afterWord(String text, int i) {
    PartWord.Line before = PartWord.match(text.substring(Math.max(0, i - 24), i));
    return before.ends(PartWord.NUMBER_END) || before.ends(PartWord.OPEN_END);
  }

  private static boolean isNameDash(String text, int i) {
    char before = text.charAt(i - 2);
    if (".;:,".indexOf(before) >= 0) {
      return false;
    }
    String after = text.substring(i + 1, Math.min(text.length(), i + 24));
    return PartWord.starts(after, PartWord.NAME_DASH);
  }

  private static boolean isSpaceAt(String text, int i) {
    return i >= 0 && i < text.length() && LineReader.isSpace(text.charAt(i));
  }

  private static boolean isUpper(String text, int i) {
    return i < text.length()
        && (Character.isUpperCase(text.charAt(i))
            || text.charAt(i) == '"'
            || text.charAt(i) == '“');
  }
}
