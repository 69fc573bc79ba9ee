package vn.giaoviec.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.CanonicalText;
import vn.giaoviec.text.CanonicalText.Wrapping;

/**
 * Puts the text of an office file together: a paragraph is a line; of tables, see {@link
 * OfficeTable}. A table within a cell is the cell's words.
 */
final class OfficeText {

  private final TextBuilder builder;
  private final int maxCharacters;
  private final List<String> asides = new ArrayList<>();
  private int held;
  private int tables;

  /** How many tables are open; the cells of the outermost one count. */
  private int depth;

  private OfficeTable table = new OfficeTable();
  private List<RowCell> row = new ArrayList<>();

  /** How many rows more the cells of rows above reach down, by column. */
  private final List<Integer> reaching = new ArrayList<>();

  private @Nullable List<String> cell;
  private int width = 1;
  private int height = 1;
  private boolean continues;

  OfficeText(int maxCharacters) {
    this.maxCharacters = maxCharacters;
    this.builder = new TextBuilder(maxCharacters);
  }

  /** Returns the text; what was left open is closed. */
  CanonicalText text() throws ReadException {
    while (depth > 0) {
      endTable();
    }
    for (String aside : asides) {
      builder.aside(aside);
    }
    return builder.build(Wrapping.PARAGRAPHS);
  }

  /** Takes a paragraph; line breaks part it. */
  void paragraph(CharSequence text) throws ReadException {
    for (String line : lines(text)) {
      if (cell != null) {
        hold(line);
        cell.add(line);
      } else {
        builder.line(line, 1, null);
      }
    }
  }

  /** Takes what belongs to no sentence around it: a footnote. It stands after all else. */
  void aside(CharSequence text) throws ReadException {
    for (String line : lines(text)) {
      hold(line);
      asides.add(line);
    }
  }

  private void hold(String line) throws ReadException {
    held += line.length();
    if (held > maxCharacters) {
      throw new ReadException(Failure.BOMB);
    }
  }

  private static List<String> lines(CharSequence text) {
    List<String> lines = new ArrayList<>();
    for (String part : text.toString().split("[\n\r\u2028\u000b]+", -1)) {
      String line = TextBuilder.clean(part.replace('\t', ' ')).strip();
      if (!line.isBlank()) {
        lines.add(line);
      }
    }
    return lines;
  }

  boolean inTable() {
    return depth > 0;
  }

  void startTable() {
    if (++depth == 1) {
      table = new OfficeTable();
      row = new ArrayList<>();
      reaching.clear();
    }
  }

  void startRow() {
    if (depth == 1) {
      endCell();
      row = new ArrayList<>();
    }
  }

  /**
   * Begins a cell.
   *
   * @param columns how many columns it covers
   * @param rows how many rows it covers, where the rows below do not show their parts of it
   * @param goesOn whether it is the lower part of the cell above it
   */
  void startCell(int columns, int rows, boolean goesOn) {
    if (depth == 1) {
      endCell();
      below();
      cell = new ArrayList<>();
      width = Math.max(1, Math.min(columns, 100));
      height = Math.max(1, Math.min(rows, 10_000));
      continues = goesOn;
    }
  }

  void endCell() {
    if (depth == 1 && cell != null) {
      int start = width(row);
      row.add(RowCell.of(cell, width, continues));
      for (int i = start; i < start + width; i++) {
        while (reaching.size() <= i) {
          reaching.add(0);
        }
        reaching.set(i, height - 1);
      }
      cell = null;
    }
  }

  /** Adds the parts of cells above that reach down to where the next cell would begin. */
  private void below() {
    for (int i = width(row); i < reaching.size() && reaching.get(i) > 0; i++) {
      reaching.set(i, reaching.get(i) - 1);
      row.add(RowCell.of(List.of(), 1, true));
    }
  }

  void endRow() {
    if (depth == 1) {
      endCell();
      below();
      table.add(row);
      row = new ArrayList<>();
    }
  }

  /** Forgets the row at hand: it was deleted. */
  void dropRow() {
    if (depth == 1) {
      cell = null;
      row = new ArrayList<>();
    }
  }

  void endTable() throws ReadException {
    if (depth == 1) {
      endRow();
      tables += table.showsColumns() ? 1 : 0;
      table.write(builder, tables);
      held = 0;
    }
    depth = Math.max(0, depth - 1);
  }

  private static int width(List<RowCell> cells) {
    return cells.stream().mapToInt(RowCell::width).sum();
  }
}
