package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.text.AlignedText;
import vn.giaoviec.text.Span;

/** Reads the rows of tables: lines of three or more cells, parted by tabs or upright bars. */
final class RowReader {

  private RowReader() {}

  /** Returns whether a line shows two cells at least and room for a third. */
  static boolean isRow(String text, TextLine line) {
    if (line.words().indexOf('\t') < 0 && line.words().indexOf('|') < 0) {
      return false;
    }
    return tabs(text, lineStart(text, line), lineEnd(text, line)) >= 2;
  }

  private static int lineStart(String text, TextLine line) {
    int start = line.span().start();
    while (start > 0
        && text.charAt(start - 1) != '\n'
        && LineReader.isSpace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int lineEnd(String text, TextLine line) {
    int end = line.span().end();
    while (end < text.length()
        && text.charAt(end) != '\n'
        && LineReader.isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int tabs(String text, int from, int to) {
    int tabs = 0;
    for (int i = from; i < to; i++) {
      tabs += isBorder(text.charAt(i)) ? 1 : 0;
    }
    return tabs;
  }

  /** Returns the cells in the columns' order, as spans of the row's words; empty ones too. */
  static List<Span> cells(String text, TextLine row, AlignedText words) {
    List<Span> cells = new ArrayList<>();
    int at = 0;
    int start = lineStart(text, row);
    int end = lineEnd(text, row);
    for (int i = start; i <= end; i++) {
      if (i == end || isBorder(text.charAt(i))) {
        int length = foldedLength(text, start, i);
        int from = length == 0 ? at : skipSpace(words, at);
        at = Math.min(from + length, words.length());
        cells.add(new Span(Math.min(from, at), at));
        start = i + 1;
        if (i < end && text.charAt(i) == '|') {
          at = Math.max(at, words.value().indexOf('|', at) + 1); // unlike a tab, a bar is printed
        }
      }
    }
    return cells;
  }

  private static boolean isBorder(char c) {
    return c == '\t' || c == '|';
  }

  private static int skipSpace(AlignedText words, int at) {
    return at < words.length() && words.value().charAt(at) == ' ' ? at + 1 : at;
  }

  /** Returns how long a stretch is once its white space is folded as AlignedText does. */
  private static int foldedLength(String text, int from, int to) {
    int length = 0;
    boolean space = true;
    for (int i = from; i < to; i++) {
      boolean isSpace = LineReader.isSpace(text.charAt(i));
      length += isSpace && space ? 0 : 1;
      space = isSpace;
    }
    return length > 0 && space ? length - 1 : length;
  }
}
