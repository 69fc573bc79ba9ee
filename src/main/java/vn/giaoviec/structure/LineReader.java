package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Box;
import vn.giaoviec.text.CanonicalText;
import vn.giaoviec.text.Origin;
import vn.giaoviec.text.Span;

/** Cuts the canonical text into lines; a text that lost its line ends is cut before its items. */
final class LineReader {

  /** A longer line with items in it is a whole text whose line ends were lost. */
  private static final int FLAT = 3000;

  private LineReader() {}

  static List<TextLine> read(CanonicalText canonical) {
    List<TextLine> lines = new ArrayList<>();
    String text = canonical.value();
    int blanks = 0;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      TextLine line = line(canonical, start, end, blanks);
      if (line == null) {
        blanks++;
      } else if (end - start > FLAT && line.row() == null) {
        FlatText.split(line, lines);
        blanks = 0;
      } else {
        add(line, lines);
        blanks = 0;
      }
      start = end + 1;
    }
    return lines;
  }

  private static void add(TextLine line, List<TextLine> lines) {
    int heading = line.row() == null ? GluedHeading.in(line.words()) : -1;
    if (heading < 0) {
      lines.add(line);
      return;
    }
    int end = line.words().substring(0, heading).stripTrailing().length();
    lines.add(line.part(0, end, line.blankBefore()));
    lines.add(line.part(heading, line.words().length(), 0));
  }

  private static @Nullable TextLine line(CanonicalText canonical, int from, int to, int blanks) {
    String text = canonical.value();
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return null;
    }
    Origin origin = canonical.originAt(start);
    int page = origin == null ? 1 : origin.page();
    Box box = origin == null ? null : origin.box();
    return new TextLine(
        new Span(start, end),
        text.substring(start, end),
        start - from,
        blanks,
        page,
        box,
        canonical.rowAt(from));
  }

  static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2007' || c == '\u3000';
  }
}
