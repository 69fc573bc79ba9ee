package vn.giaoviec.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoviec.Programs;
import vn.giaoviec.read.Files.Line;
import vn.giaoviec.text.CanonicalText;

/** Tables whose lines a scanner saw, with the real tesseract. */
class ScanTableTest {

  private static final float[] COLUMNS = {60, 100, 310, 430, 540};
  private static final float[] ROWS = {760, 730, 680, 630};

  private static final List<Line> WORDS =
      List.of(
          new Line(64, 740, "STT"),
          new Line(150, 740, "Nội dung"),
          new Line(335, 740, "Chủ trì"),
          new Line(450, 740, "Thời hạn"),
          new Line(72, 710, "1"),
          new Line(104, 710, "Rà soát các trạm cấp"),
          new Line(104, 694, "nước vùng cao"),
          new Line(314, 710, "Sở Xây dựng"),
          new Line(434, 710, "30/6/2026"),
          new Line(72, 660, "2"),
          new Line(104, 660, "Kiểm tra nước sinh hoạt"),
          new Line(314, 660, "Sở Y tế"),
          new Line(434, 660, "30/9/2026"),
          new Line(72, 600, "Các đơn vị báo cáo kết quả về Ủy ban nhân dân tỉnh."));

  @BeforeEach
  void programIsThere() {
    Programs.need("tesseract");
  }

  private static BufferedImage image(double degrees) throws IOException {
    float scale = 300f / 72;
    BufferedImage image;
    try (PDDocument document = Loader.loadPDF(Scans.digital(WORDS))) {
      image = new PDFRenderer(document).renderImageWithDPI(0, 300, ImageType.RGB);
    }
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.DARK_GRAY);
    graphics.setStroke(new BasicStroke(2));
    for (float x : COLUMNS) {
      graphics.draw(line(x, ROWS[0], x, ROWS[ROWS.length - 1], scale));
    }
    for (float y : ROWS) {
      graphics.draw(line(COLUMNS[0], y, COLUMNS[COLUMNS.length - 1], y, scale));
    }
    graphics.dispose();
    BufferedImage turned =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D paper = turned.createGraphics();
    paper.setColor(Color.WHITE);
    paper.fillRect(0, 0, turned.getWidth(), turned.getHeight());
    paper.setRenderingHint(
        java.awt.RenderingHints.KEY_INTERPOLATION,
        java.awt.RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    paper.rotate(Math.toRadians(degrees), turned.getWidth() / 2.0, turned.getHeight() / 2.0);
    paper.drawImage(image, 0, 0, null);
    paper.dispose();
    return turned;
  }

  private static Line2D line(float x, float y, float toX, float toY, float scale) {
    float height = 842;
    return new Line2D.Float(x * scale, (height - y) * scale, toX * scale, (height - toY) * scale);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1.2})
  void rowsAndCellsAreThoseThatAreDrawn(double degrees) throws IOException, ReadException {
    CanonicalText text =
        new DirectReader(ReadLimits.defaults(), List.of())
            .read(Input.of(Scans.pdf(image(degrees)), "a.pdf"))
            .text();
    String bare = Normalizer.normalize(text.value(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    assertEquals(
        """
        STT\tNoi dung\tChu tri\tThoi han
        1\tRa soat cac tram cap nuoc vung cao\tSo Xay dung\t30/6/2026
        2\tKiem tra nuoc sinh hoat\tSo Y te\t30/9/2026
        Cac đon vi bao cao ket qua ve Uy ban nhan dan tinh.
        """,
        bare,
        text.value());
    assertEquals(3, text.rows().size());
  }
}
