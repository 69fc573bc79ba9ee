package vn.giaoviec.read;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.SourceInfo;
import vn.giaoviec.notice.Warning;
import vn.giaoviec.text.Box;
import vn.giaoviec.text.CanonicalText;
import vn.giaoviec.text.Cell;
import vn.giaoviec.text.Doubt;
import vn.giaoviec.text.Origin;
import vn.giaoviec.text.Pose;
import vn.giaoviec.text.Row;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.WordEdges;

/** What goes between a reading process and its parent, as plain bytes. */
final class Wire {

  /** A file could not be read: the reason follows. */
  static final int FAILURE = 0;

  /** A file was read: its text follows. */
  static final int SOURCE = 1;

  /** A page of the file begins to be read by OCR: nothing follows. */
  static final int SCANNED_PAGE = 2;

  private Wire() {}

  static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String readText(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void writeTexts(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      writeText(out, text);
    }
  }

  private static List<String> readTexts(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      texts.add(readText(in));
    }
    return texts;
  }

  static void writeFailure(DataOutputStream out, ReadException e) throws IOException {
    writeText(out, e.failure().name());
    writeTexts(out, e.arguments());
  }

  static ReadException readFailure(DataInputStream in) throws IOException {
    Failure failure = Failure.valueOf(readText(in));
    return new ReadException(failure, readTexts(in).toArray());
  }

  static void writeSource(DataOutputStream out, SourceText source) throws IOException {
    SourceInfo info = source.info();
    writeText(out, info.sha256());
    writeText(out, info.file());
    writeText(out, info.mediaType());
    out.writeLong(info.bytes());
    out.writeInt(info.pages() == null ? -1 : info.pages());
    writeText(out, info.text().name());
    writeText(out, source.text().value());
    writeText(out, source.text().wrapping().name());
    out.writeInt(source.text().origins().size());
    for (Origin origin : source.text().origins()) {
      writeOrigin(out, origin);
    }
    out.writeInt(source.text().doubts().size());
    for (Doubt doubt : source.text().doubts()) {
      writeSpan(out, doubt.span());
      out.writeFloat(doubt.confidence());
    }
    out.writeInt(source.text().rows().size());
    for (Row row : source.text().rows()) {
      writeRow(out, row);
    }
    writeSpans(out, source.text().asides());
    out.writeInt(source.text().poses().size());
    for (Pose pose : source.text().poses()) {
      out.writeInt(pose.page());
      out.writeInt(pose.quarters());
      out.writeDouble(pose.slope());
    }
    out.writeInt(source.warnings().size());
    for (Warning warning : source.warnings()) {
      writeText(out, warning.code().name());
      writeTexts(out, warning.arguments());
      out.writeInt(warning.page() == null ? -1 : warning.page());
    }
  }

  private static void writeOrigin(DataOutputStream out, Origin origin) throws IOException {
    writeSpan(out, origin.span());
    out.writeInt(origin.page());
    Box box = origin.box();
    out.writeBoolean(box != null);
    if (box != null) {
      out.writeFloat(box.x());
      out.writeFloat(box.y());
      out.writeFloat(box.width());
      out.writeFloat(box.height());
    }
    WordEdges words = origin.words();
    out.writeInt(words == null ? -1 : words.size());
    for (int i = 0; words != null && i < words.size(); i++) {
      out.writeFloat(words.left(i));
      out.writeFloat(words.right(i));
    }
  }

  static SourceText readSource(DataInputStream in) throws IOException {
    String hash = readText(in);
    String file = readText(in);
    String mediaType = readText(in);
    long bytes = in.readLong();
    Integer pages = orNull(in.readInt());
    SourceInfo.TextKind kind = SourceInfo.TextKind.valueOf(readText(in));
    String value = readText(in);
    CanonicalText.Wrapping wrapping = CanonicalText.Wrapping.valueOf(readText(in));
    List<Origin> origins = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      origins.add(readOrigin(in));
    }
    List<Doubt> doubts = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      doubts.add(new Doubt(readSpan(in), in.readFloat()));
    }
    List<Row> rows = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      rows.add(readRow(in));
    }
    List<Span> asides = readSpans(in);
    List<Pose> poses = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      poses.add(new Pose(in.readInt(), in.readInt(), in.readDouble()));
    }
    List<Warning> warnings = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      Warning.Code code = Warning.Code.valueOf(readText(in));
      warnings.add(new Warning(code, readTexts(in), orNull(in.readInt())));
    }
    return new SourceText(
        new SourceInfo(hash, file, mediaType, bytes, pages, kind),
        new CanonicalText(value, origins, wrapping, doubts, rows, asides, poses),
        warnings);
  }

  private static Origin readOrigin(DataInputStream in) throws IOException {
    Span span = readSpan(in);
    int page = in.readInt();
    Box box =
        in.readBoolean()
            ? new Box(in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat())
            : null;
    int words = in.readInt();
    float[] edges = new float[2 * Math.max(0, words)];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = in.readFloat();
    }
    return new Origin(span, page, box, words < 0 ? null : WordEdges.of(edges));
  }

  private static void writeRow(DataOutputStream out, Row row) throws IOException {
    out.writeInt(row.table());
    writeSpan(out, row.span());
    out.writeInt(row.cells().size());
    for (Cell cell : row.cells()) {
      writeSpan(out, cell.span());
      writeSpans(out, cell.paragraphs());
      out.writeInt(cell.width());
      out.writeBoolean(cell.continues());
    }
  }

  private static Row readRow(DataInputStream in) throws IOException {
    int table = in.readInt();
    Span span = readSpan(in);
    List<Cell> cells = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      cells.add(new Cell(readSpan(in), readSpans(in), in.readInt(), in.readBoolean()));
    }
    return new Row(table, span, cells);
  }

  private static void writeSpans(DataOutputStream out, List<Span> spans) throws IOException {
    out.writeInt(spans.size());
    for (Span span : spans) {
      writeSpan(out, span);
    }
  }

  private static List<Span> readSpans(DataInputStream in) throws IOException {
    List<Span> spans = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      spans.add(readSpan(in));
    }
    return spans;
  }

  private static void writeSpan(DataOutputStream out, Span span) throws IOException {
    out.writeInt(span.start());
    out.writeInt(span.end());
  }

  private static Span readSpan(DataInputStream in) throws IOException {
    int start = in.readInt();
    return new Span(start, in.readInt());
  }

  private static @Nullable Integer orNull(int number) {
    return number < 0 ? null : Integer.valueOf(number);
  }
}
