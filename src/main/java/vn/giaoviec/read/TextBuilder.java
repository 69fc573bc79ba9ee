package vn.giaoviec.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Box;
import vn.giaoviec.text.CanonicalText;
import vn.giaoviec.text.CanonicalText.Wrapping;
import vn.giaoviec.text.Cell;
import vn.giaoviec.text.Doubt;
import vn.giaoviec.text.Origin;
import vn.giaoviec.text.Pose;
import vn.giaoviec.text.Row;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.WordEdges;

/**
 * Puts the canonical text together line by line: NFC, no control or zero-width characters, lines
 * ended by {@code \n}.
 */
final class TextBuilder {

  /** Words read so surely are as good as those of a text layer. */
  private static final float CERTAIN = 0.9f;

  private final StringBuilder text = new StringBuilder();
  private final List<Origin> origins = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<Span> asides = new ArrayList<>();
  private final List<Pose> poses = new ArrayList<>();
  private final int maxCharacters;

  TextBuilder(int maxCharacters) {
    this.maxCharacters = maxCharacters;
  }

  /**
   * Appends a line.
   *
   * @throws ReadException if the text grows beyond its limit
   */
  void line(String line, int page, @Nullable Box box) throws ReadException {
    append(line, page, box, null);
    end();
  }

  /**
   * Appends a line of words, each of which knows how surely it was read.
   *
   * @throws ReadException if the text grows beyond its limit
   */
  void line(PdfLine line, int page) throws ReadException {
    append(line, page);
    end();
  }

  /**
   * Appends a row of a table as one line, its cells separated by tabs.
   *
   * @param table which table it belongs to, from 1 in their order
   * @throws ReadException if the text grows beyond its limit
   */
  void row(int table, List<RowCell> row) throws ReadException {
    int start = text.length();
    List<Cell> cells = new ArrayList<>();
    for (RowCell cell : row) {
      text.append(cells.isEmpty() ? "" : "\t");
      cells.add(cell(cell));
    }
    rows.add(new Row(table, new Span(start, text.length()), cells));
    end();
  }

  /** Appends the words of a cell; lines of a page are one paragraph. */
  private Cell cell(RowCell cell) throws ReadException {
    int from = text.length();
    List<Span> paragraphs = new ArrayList<>();
    for (RowCell.Part part : cell.parts()) {
      text.append(text.length() == from ? "" : " ");
      int start = text.length();
      PdfLine line = part.line();
      if (line == null) {
        append(part.text(), part.page(), null, null);
        paragraphs.add(new Span(start, text.length()));
      } else {
        append(line, part.page());
      }
    }
    Span span = new Span(from, text.length());
    return paragraphs.isEmpty()
        ? new Cell(span, cell.width(), cell.continues())
        : new Cell(span, paragraphs, cell.width(), cell.continues());
  }

  /**
   * Appends a line that belongs to no sentence around it.
   *
   * @throws ReadException if the text grows beyond its limit
   */
  void aside(String line) throws ReadException {
    int start = text.length();
    line(line, 1, null);
    asides.add(new Span(start, text.length()));
  }

  private void append(PdfLine line, int page) throws ReadException {
    int start = text.length();
    String words = clean(line.text());
    append(words, page, line.box(), edges(line, words));
    if (line.words().stream().allMatch(word -> word.confidence() >= CERTAIN)) {
      return;
    }
    for (PdfLine.Word word : line.words()) {
      int end = start + clean(word.text()).length();
      if (word.confidence() < CERTAIN) {
        doubts.add(new Doubt(new Span(start, end), word.confidence()));
      }
      start = end + 1;
    }
  }

  private void append(String words, int page, @Nullable Box box, @Nullable WordEdges edges)
      throws ReadException {
    int start = text.length();
    text.append(clean(words));
    if (text.length() > maxCharacters) {
      throw new ReadException(Failure.BOMB);
    }
    Origin last = origins.isEmpty() ? null : origins.get(origins.size() - 1);
    if (box == null && last != null && last.box() == null && last.page() == page) {
      start = last.span().start();
      origins.remove(origins.size() - 1);
    }
    origins.add(new Origin(new Span(start, text.length()), page, box, edges));
  }

  /** Returns no edges where cleaning made other words of them. */
  private static @Nullable WordEdges edges(PdfLine line, String clean) {
    List<PdfLine.Word> words = line.words();
    if (clean.chars().filter(c -> c == ' ').count() != words.size() - 1) {
      return null;
    }
    float[] edges = new float[2 * words.size()];
    for (int i = 0; i < words.size(); i++) {
      edges[2 * i] = words.get(i).x();
      edges[2 * i + 1] = words.get(i).right();
    }
    return WordEdges.of(edges);
  }

  /** Tells how the page whose lines come next or came last lies in the file. */
  void pose(Pose pose) {
    if (pose.quarters() != 0 || pose.slope() != 0) {
      poses.add(pose);
    }
  }

  /** Ends a line; the last origin reaches to its end. */
  private void end() {
    text.append('\n');
    int last = origins.size() - 1;
    if (last >= 0) {
      Origin origin = origins.get(last);
      Span longer = new Span(origin.span().start(), text.length());
      origins.set(last, new Origin(longer, origin.page(), origin.box(), origin.words()));
    }
  }

  CanonicalText build(Wrapping wrapping) {
    return new CanonicalText(text.toString(), origins, wrapping, doubts, rows, asides, poses);
  }

  /** Returns a line in NFC, without characters that show nothing but the soft hyphen. */
  static String clean(String line) {
    String composed =
        isPlain(line) || Normalizer.isNormalized(line, Normalizer.Form.NFC)
            ? line
            : Normalizer.normalize(line, Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); i++) {
      if (isInvisible(composed.charAt(i))) {
        return withoutInvisible(composed, i);
      }
    }
    return composed;
  }

  /** Below U+0300 nothing composes. */
  private static boolean isPlain(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) >= 0x300) {
        return false;
      }
    }
    return true;
  }

  private static String withoutInvisible(String line, int from) {
    StringBuilder clean = new StringBuilder(line.length()).append(line, 0, from);
    for (int i = from; i < line.length(); i++) {
      char c = line.charAt(i);
      if (!isInvisible(c)) {
        clean.append(c);
      } else if (c < ' ') {
        clean.append(' ');
      }
    }
    return clean.toString();
  }

  private static boolean isInvisible(char c) {
    return c < ' ' && c != '\t'
        || c >= 0x7f && c < 0xa0
        || c >= 0x200b && c <= 0x200f
        || c == 0x2060
        || c == 0xfeff
        || c >= 0x202a && c <= 0x202e;
  }
}
