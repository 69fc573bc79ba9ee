package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.structure.Marker.Kind;
import vn.giaoviec.text.AlignedText;
import vn.giaoviec.text.Cell;
import vn.giaoviec.text.Row;
import vn.giaoviec.text.Span;

/**
 * Reads the rows of tables: those that the file shows, and lines of three or more cells parted by
 * tabs or upright bars.
 */
final class RowReader {

  private static final int LONGEST_NUMBER = 12;

  /** "II", a tab and a title: a group of the table, the row's further cells not written. */
  private static final Pattern GROUP = Pattern.compile("(?:[IVX]{1,5}|[A-HĐ])[ \u00a0]*[\t|].*");

  private RowReader() {}

  /** Returns whether a line is a row, or shows two cells at least and room for a third. */
  static boolean isRow(String text, TextLine line) {
    if (line.row() != null) {
      return true;
    }
    if (line.words().indexOf('\t') < 0 && line.words().indexOf('|') < 0) {
      return false;
    }
    return GROUP.matcher(line.words()).matches()
        || tabs(text, lineStart(text, line), lineEnd(text, line)) >= 2;
  }

  /** Returns the row that a line is, its cells as spans of the row's words. */
  static Row row(String text, TextLine line, AlignedText words) {
    Span all = new Span(0, words.length());
    Row row = line.row();
    if (row == null) {
      List<Cell> cells = new ArrayList<>();
      cells(text, line, words).forEach(cell -> cells.add(new Cell(cell, 1, false)));
      return new Row(0, all, cells);
    }
    List<Cell> cells = new ArrayList<>();
    int at = 0;
    for (Cell cell : row.cells()) {
      List<Span> paragraphs = new ArrayList<>();
      for (Span paragraph : cell.paragraphs()) {
        int length = foldedLength(text, paragraph.start(), paragraph.end());
        int from = length == 0 ? at : skipSpace(words, at);
        at = Math.min(from + length, words.length());
        paragraphs.add(new Span(Math.min(from, at), at));
      }
      Span span = new Span(paragraphs.get(0).start(), at);
      cells.add(new Cell(span, paragraphs, cell.width(), cell.continues()));
    }
    return new Row(row.table(), all, cells);
  }

  /** Returns the number or bullet that stands alone in a row's first cell; else none. */
  static Marker marker(Row row, AlignedText words) {
    Span first = row.cells().get(0).span();
    String cell = first.of(words.value());
    if (cell.isEmpty() || cell.length() > LONGEST_NUMBER || row.cells().size() < 2) {
      return MarkerReader.PLAIN;
    }
    for (String end : new String[] {"", ".", ")"}) {
      Marker marker = MarkerReader.read(cell + end + " X");
      if (marker.kind() != Kind.NONE && marker.text().equals(cell + end)) {
        return new Marker(marker.kind(), marker.number(), cell);
      }
    }
    return cell.length() < 5 && isNumber(cell)
        ? new Marker(Kind.DECIMAL, cell, cell)
        : MarkerReader.PLAIN;
  }

  private static boolean isNumber(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (!Character.isDigit(cell.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the one cell, besides that of its number, that a row fills; else null. */
  static @Nullable Cell onlyCell(Paragraph paragraph) {
    Row row = paragraph.row();
    Cell only = null;
    for (int i = 0; row != null && i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      boolean number = i == 0 && paragraph.marker().kind() != Kind.NONE;
      if (cell.continues() || only != null && !cell.span().isEmpty()) {
        return null;
      }
      only = cell.span().isEmpty() || number ? only : cell;
    }
    return only;
  }

  /** Returns a row that heads others as its title and number. */
  static Paragraph group(Paragraph row, Cell title) {
    Marker marker = row.marker();
    AlignedText words = row.text().slice(title.span());
    Span number =
        marker.kind() == Kind.NONE
            ? null
            : row.text().toOriginal(new Span(0, marker.text().length()));
    if (number == null) {
      marker = MarkerReader.read(words.value());
      int length = marker.text().length();
      int from = skipSpace(words, length);
      number = length == 0 ? null : words.toOriginal(new Span(0, length));
      words = words.slice(new Span(from, words.length()));
    }
    Span all = new Span(0, words.length());
    int table = row.row() == null ? 0 : row.row().table();
    return new Paragraph(
        marker,
        number,
        words,
        all.isEmpty() ? List.of() : List.of(all),
        new Row(table, all, List.of(new Cell(all, title.width(), false))));
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

  /** Returns the cells of a row drawn with signs, as spans of its words; empty ones too. */
  private static List<Span> cells(String text, TextLine row, AlignedText words) {
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
