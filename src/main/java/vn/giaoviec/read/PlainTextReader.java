package vn.giaoviec.read;

import java.util.List;
import java.util.regex.Pattern;
import vn.giaoviec.text.CanonicalText;
import vn.giaoviec.text.CanonicalText.Wrapping;

/** Reads plain text; form feeds end pages. */
final class PlainTextReader {

  /** A line longer than any that a page's width makes. */
  private static final int LONG_LINE = 130;

  /** A line that a page's width may have ended. */
  private static final int FULL_LINE = 60;

  /** So many full lines would not all be followed by a capital if a page's width ended them. */
  private static final int MANY = 8;

  /** A line wider than most pages; where there is one, fewer full lines prove the same. */
  private static final int WIDE_LINE = 100;

  private static final int SOME = 3;

  private static final Pattern OPENS_ITEM = Pattern.compile("\\p{L}[).]");

  private PlainTextReader() {}

  static CanonicalText read(String text, ReadLimits limits) throws ReadException {
    TextBuilder builder = new TextBuilder(limits.maxCharacters());
    int page = 1;
    int start = 0;
    long longCharacters = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c != '\n' && c != '\r' && c != '\f' && c != '\u2028' && c != '\u000b') {
        continue;
      }
      if (i < text.length() || i > start) {
        builder.line(text.substring(start, i), page, null);
        longCharacters += i - start > LONG_LINE ? i - start : 0;
      }
      page += c == '\f' ? 1 : 0;
      i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
      start = i + 1;
    }
    boolean whole = longCharacters * 4 > text.length() || areWhole(text.lines().toList());
    return builder.build(whole ? Wrapping.PARAGRAPHS : Wrapping.LINES);
  }

  /** Returns whether no line goes on in small letters, as lines that were wrapped do. */
  private static boolean areWhole(List<String> lines) {
    int full = 0;
    int widest = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String next = lines.get(i + 1).strip();
      if (lines.get(i).length() >= FULL_LINE && !next.isEmpty()) {
        if (Character.isLowerCase(next.charAt(0)) && !OPENS_ITEM.matcher(next).lookingAt()) {
          return false;
        }
        full++;
        widest = Math.max(widest, lines.get(i).length());
      }
    }
    return full >= (widest > WIDE_LINE ? SOME : MANY);
  }
}
