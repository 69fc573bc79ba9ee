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
import org.junit.jupiter.api.Test;
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

  private static final float SCALE = 300f / 72;

  private static BufferedImage page(List<Line> words) throws IOException {
    try (PDDocument document = Loader.loadPDF(Scans.digital(words))) {
      return new PDFRenderer(document).renderImageWithDPI(0, 300, ImageType.RGB);
    }
  }

  private static Graphics2D pen(BufferedImage image) {
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.DARK_GRAY);
    graphics.setStroke(new BasicStroke(2));
    return graphics;
  }

  private static BufferedImage image(double degrees) throws IOException {
    float scale = SCALE;
    BufferedImage image = page(WORDS);
    Graphics2D graphics = pen(image);
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
    CanonicalText text = Files.text(Scans.pdf(image(degrees)));
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

  /** Heads of groups fill all columns but the first; words stand close to the borders. */
  @Test
  void rowsBetweenHeadsOfGroupsHaveTheirCells() throws IOException, ReadException {
    BufferedImage image =
        page(
            List.of(
                new Line(64, 745, "TT"),
                new Line(150, 745, "Nội dung"),
                new Line(335, 745, "Chủ trì"),
                new Line(450, 745, "Thời hạn"),
                new Line(70, 723, "A"),
                new Line(103, 723, "Nhóm nhiệm vụ về nước sạch"),
                new Line(70, 701, "1"),
                new Line(103, 701, "Rà soát các trạm cấp nước"),
                new Line(313, 701, "Sở Xây dựng"),
                new Line(433, 701, "30/6/2026"),
                new Line(70, 679, "2"),
                new Line(103, 679, "Kiểm tra nước sinh hoạt"),
                new Line(313, 679, "Sở Y tế"),
                new Line(433, 679, "30/9/2026"),
                new Line(70, 657, "B"),
                new Line(103, 657, "Nhóm nhiệm vụ về giao thông"),
                new Line(70, 635, "3"),
                new Line(103, 635, "Lập danh mục đường hỏng"),
                new Line(313, 635, "Sở Xây dựng"),
                new Line(433, 635, "30/7/2026")));
    Graphics2D graphics = pen(image);
    for (float y = 762; y >= 629; y -= 22) {
      graphics.draw(line(COLUMNS[0], y, COLUMNS[4], y, SCALE));
      boolean group = y == 740 || y == 674;
      for (float x : group ? new float[] {60, 100, 540} : COLUMNS) {
        if (y > 640) {
          graphics.draw(line(x, y, x, y - 22, SCALE));
        }
      }
    }
    graphics.dispose();
    CanonicalText text = Files.text(Scans.pdf(image));
    String bare = Normalizer.normalize(text.value(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    assertEquals(
        """
        TT\tNoi dung\tChu tri\tThoi han
        A\tNhom nhiem vu ve nuoc sach
        1\tRa soat cac tram cap nuoc\tSo Xay dung\t30/6/2026
        2\tKiem tra nuoc sinh hoat\tSo Y te\t30/9/2026
        B\tNhom nhiem vu ve giao thong
        3\tLap danh muc đuong hong\tSo Xay dung\t30/7/2026
        """,
        bare,
        text.value());
  }
}
