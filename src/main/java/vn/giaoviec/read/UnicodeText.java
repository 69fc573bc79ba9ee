package vn.giaoviec.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.encoding.Encoding;
import vn.giaoviec.encoding.LegacyLines;
import vn.giaoviec.text.CanonicalText;
import vn.giaoviec.text.Cell;
import vn.giaoviec.text.Doubt;
import vn.giaoviec.text.Origin;
import vn.giaoviec.text.Row;
import vn.giaoviec.text.Span;

/**
 * The canonical text with its lines of old encodings, as far as these show by what they would
 * spell, turned into Unicode; what is known of its stretches moves with them.
 *
 * @param text the text
 * @param encodings the encodings that were found
 */
record UnicodeText(CanonicalText text, Set<Encoding> encodings) {

  /** Shows nothing in Unicode; a letter of old encodings, so it is dropped last. */
  private static final String SOFT_HYPHEN = "\u00ad";

  static UnicodeText of(CanonicalText text) {
    List<String> lines = List.of(text.value().split("\n", -1));
    List<@Nullable Encoding> encodings = LegacyLines.of(lines);
    Set<Encoding> found = EnumSet.noneOf(Encoding.class);
    List<String> unicode = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      Encoding encoding = encodings.get(i);
      unicode.add(unicode(lines.get(i), encoding));
      if (encoding != null) {
        found.add(encoding);
      }
    }
    if (found.isEmpty() && !text.value().contains(SOFT_HYPHEN)) {
      return new UnicodeText(text, found);
    }
    Moves moves = new Moves(lines, unicode, encodings);
    return new UnicodeText(
        new CanonicalText(
            String.join("\n", unicode),
            text.origins().stream()
                .map(o -> new Origin(moves.of(o.span()), o.page(), o.box(), o.words()))
                .toList(),
            text.wrapping(),
            text.doubts().stream().map(d -> new Doubt(moves.of(d.span()), d.confidence())).toList(),
            text.rows().stream().map(moves::of).toList(),
            text.asides().stream().map(moves::of).toList(),
            text.poses()),
        found);
  }

  /** Returns a line, or the beginning of one, in Unicode. */
  static String unicode(String line, @Nullable Encoding encoding) {
    return encoding == null
        ? line.replace(SOFT_HYPHEN, "")
        : TextBuilder.clean(encoding.toUnicode(line));
  }

  /** Where offsets go when lines change their length. */
  private static final class Moves {
    private final List<String> lines;
    private final List<String> unicode;
    private final List<@Nullable Encoding> encodings;
    private final int[] starts;
    private final int[] newStarts;

    Moves(List<String> lines, List<String> unicode, List<@Nullable Encoding> encodings) {
      this.lines = lines;
      this.unicode = unicode;
      this.encodings = encodings;
      starts = starts(lines);
      newStarts = starts(unicode);
    }

    private static int[] starts(List<String> lines) {
      int[] starts = new int[lines.size()];
      for (int i = 1; i < starts.length; i++) {
        starts[i] = starts[i - 1] + lines.get(i - 1).length() + 1;
      }
      return starts;
    }

    Row of(Row row) {
      return new Row(row.table(), of(row.span()), row.cells().stream().map(this::of).toList());
    }

    private Cell of(Cell cell) {
      List<Span> paragraphs = cell.paragraphs().stream().map(this::of).toList();
      return new Cell(of(cell.span()), paragraphs, cell.width(), cell.continues());
    }

    Span of(Span span) {
      return new Span(of(span.start()), of(span.end()));
    }

    private int of(int offset) {
      int found = java.util.Arrays.binarySearch(starts, offset);
      if (found >= 0) {
        return newStarts[found];
      }
      int line = -found - 2;
      String before = lines.get(line).substring(0, offset - starts[line]);
      int moved = unicode(before, encodings.get(line)).length();
      return newStarts[line] + Math.min(moved, unicode.get(line).length());
    }
  }
}
