package vn.giaoviec.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoviec.Programs;
import vn.giaoviec.notice.Warning;
import vn.giaoviec.read.Files.Line;
import vn.giaoviec.structure.Outline;
import vn.giaoviec.structure.Structurer;

/** What the head of a scan tells of the number and date that are written by hand. */
class ScanHeadTest {

  private static final double DOTS = 200 / 72.0;
  private static final int PAGE = 842;

  /** The notice with room left for its number and day. */
  private static final List<Line> LINES =
      Scans.NOTICE.stream()
          .flatMap(
              line ->
                  line.words().startsWith("Số:")
                      ? Stream.of(new Line(76, 738, "Số:"), new Line(136, 738, "/TB-UBND"))
                      : line.words().contains("ngày 12")
                          ? Stream.of(
                              new Line(330, 738, "Vân Khê, ngày"),
                              new Line(448, 738, "tháng 3 năm 2025"))
                          : Stream.of(line))
          .toList();

  /** The strokes of digits, in points above the line. */
  private static final Map<Character, double[][][]> STROKES =
      Map.of(
          '1', new double[][][] {{{1, 9}, {6, 15}, {4, 4}, {3, -3}}},
          '2', new double[][][] {{{1, 11}, {4, 14}, {8, 12}, {6, 6}, {0, -2}, {4, 0}, {9, -2}}},
          '4', new double[][][] {{{4, 14}, {0, 4}, {9, 5}}, {{7, 11}, {5, -4}}},
          '7', new double[][][] {{{0, 11}, {4, 13}, {10, 13}, {6, 5}, {4, -4}}, {{3, 5}, {9, 6}}});

  @BeforeEach
  void programIsThere() {
    Programs.need("tesseract");
  }

  private static Outline outline(BufferedImage image) throws IOException, ReadException {
    Input scan = Input.of(Scans.pdf(image), "a.pdf");
    return new Structurer()
        .structure(new DirectReader(ReadLimits.defaults(), List.of()).read(scan).text());
  }

  private static List<Warning.Code> codes(Outline outline) {
    return outline.warnings().stream().map(Warning::code).toList();
  }

  @Test
  void printedNumbersAreRead() throws IOException, ReadException {
    Outline outline = outline(Scans.image(0));
    assertEquals("145/TB-UBND", outline.header().number());
    assertEquals("2025-03-12", String.valueOf(outline.header().issuedOn()));
    assertEquals(List.of(), codes(outline));
  }

  /** Whatever tesseract makes of the strokes, no other number or day is told for sure. */
  @ParameterizedTest
  @CsvSource({"71, 17, 1", "47, 14, 0.8", "24, 21, 0.7", "142, 22, 0.7"})
  void digitsWrittenByHandAreNotTrusted(String number, String day, double size)
      throws IOException, ReadException {
    BufferedImage image = image(LINES);
    write(image, number, 104, size);
    write(image, day, 424, size);
    Outline outline = outline(image);
    assertOneOf(outline.header().number(), number + "/TB-UBND");
    assertOneOf(outline.header().issuedOn(), "2025-03-" + day);
    assertNotEquals(List.of(), codes(outline), "the reader is told");
  }

  private static void assertOneOf(@Nullable Object read, String written) {
    if (read != null) {
      assertEquals(written, read.toString());
    }
  }

  private static BufferedImage image(List<Line> lines) throws IOException {
    try (PDDocument document = Loader.loadPDF(Scans.digital(lines))) {
      return new PDFRenderer(document).renderImageWithDPI(0, 200, ImageType.RGB);
    }
  }

  /** Draws digits as a pen does: slanted, joined at corners, higher and lower than print. */
  private static void write(BufferedImage image, String digits, int x, double size) {
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(Color.BLACK);
    graphics.scale(DOTS, DOTS);
    graphics.translate(x, PAGE - 738);
    graphics.scale(size, -size);
    graphics.setStroke(new BasicStroke(1.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    for (int i = 0; i < digits.length(); i++) {
      for (double[][] stroke : Objects.requireNonNull(STROKES.get(digits.charAt(i)))) {
        graphics.draw(path(stroke));
      }
      graphics.translate(11, 0);
    }
    graphics.dispose();
  }

  private static Path2D path(double[][] points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0][0], points[0][1]);
    for (int i = 1; i < points.length; i++) {
      path.lineTo(points[i][0], points[i][1]);
    }
    return path;
  }
}
