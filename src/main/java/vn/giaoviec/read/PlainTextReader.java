package vn.giaoviec.read;

import vn.giaoviec.text.CanonicalText;
import vn.giaoviec.text.CanonicalText.Wrapping;

/** Reads plain text; form feeds end pages. */
final class PlainTextReader {

  /** A line longer than any that a page's width makes. */
  private static final int LONG_LINE = 130;

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
    return builder.build(longCharacters * 4 > text.length() ? Wrapping.PARAGRAPHS : Wrapping.LINES);
  }
}
