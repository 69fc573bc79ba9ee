package vn.giaoviec.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import vn.giaoviec.read.Files.Line;
import vn.giaoviec.text.CanonicalText;
import vn.giaoviec.text.Origin;
import vn.giaoviec.text.Row;
import vn.giaoviec.text.Span;

/** Tables drawn with lines, as Word prints them to PDF. */
class PdfTableTest {

  private static final float[] COLUMNS = {60, 100, 300, 420, 540};

  /** A page: its words, the rows' borders, and the one that the third column's cells lack. */
  private static void page(
      PDDocument document, boolean turned, List<Line> lines, int without, float... tops)
      throws IOException {
    PDRectangle size = PDRectangle.A4;
    float longSide = size.getHeight();
    float shortSide = size.getWidth();
    PDPage page = new PDPage(turned ? new PDRectangle(longSide, shortSide) : size);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      if (turned) { // drawn sideways, shown upright
        page.setRotation(90);
        content.transform(new Matrix(0, 1, -1, 0, longSide, 0));
      }
      Files.write(content, lines);
      for (int i = 0; i < tops.length; i++) {
        boolean merged = i == without;
        content.addRect(60, tops[i], merged ? 240 : 480, 0.5f);
        content.fill();
        if (merged) {
          content.moveTo(420, tops[i]);
          content.lineTo(540, tops[i]);
          content.stroke();
        }
      }
      for (float x : COLUMNS) {
        content.moveTo(x, tops[0]);
        content.lineTo(x, tops[tops.length - 1]);
        content.stroke();
      }
    }
  }

  private static List<Line> first() {
    return List.of(
        new Line(
            60, 760, "Bang phan cong nhiem vu cua cac don vi trong nam 2026 kem theo ke hoach"),
        new Line(64, 730, "TT"),
        new Line(104, 730, "Noi dung"),
        new Line(304, 730, "Chu tri"),
        new Line(424, 730, "Thoi han"),
        new Line(64, 690, "1"),
        new Line(104, 690, "Ra soat ho so dat dai"),
        new Line(104, 676, "tren dia ban"),
        new Line(424, 690, "30/6/2026"),
        new Line(304, 664, "So Noi vu"),
        new Line(64, 640, "2"),
        new Line(104, 640, "Kiem tra cac co so"),
        new Line(424, 640, "30/9/2026"));
  }

  private static List<Line> second() {
    return List.of(
        new Line(300, 800, "2"),
        new Line(64, 730, "TT"),
        new Line(104, 730, "Noi dung"),
        new Line(304, 730, "Chu tri"),
        new Line(424, 730, "Thoi han"),
        new Line(104, 690, "kinh doanh tren dia ban tinh"),
        new Line(64, 640, "3"),
        new Line(104, 640, "Tong hop"),
        new Line(304, 640, "So Tu phap"),
        new Line(424, 640, "Hang quy"),
        new Line(
            60, 560, "Trong qua trinh thuc hien neu co vuong mac, cac don vi bao cao de xem xet."));
  }

  private static CanonicalText read(boolean turned) throws IOException, ReadException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      page(document, turned, first(), 2, 745, 720, 655, 625);
      page(document, turned, second(), -1, 745, 720, 670, 625);
      document.save(bytes);
    }
    return Files.text(bytes.toByteArray());
  }

  @Test
  void rowsRunOverPagesAndMergedCellsGovernTheirRows() throws IOException, ReadException {
    CanonicalText text = read(false);
    assertEquals(
        """
        Bang phan cong nhiem vu cua cac don vi trong nam 2026 kem theo ke hoach
        TT\tNoi dung\tChu tri\tThoi han
        1\tRa soat ho so dat dai tren dia ban\tSo Noi vu\t30/6/2026
        2\tKiem tra cac co so kinh doanh tren dia ban tinh\t\t30/9/2026
        2
        TT\tNoi dung\tChu tri\tThoi han
        3\tTong hop\tSo Tu phap\tHang quy
        Trong qua trinh thuc hien neu co vuong mac, cac don vi bao cao de xem xet.
        """,
        text.value());
    List<Row> rows = text.rows();
    assertTrue(rows.get(2).cells().get(2).continues());
    assertTrue(rows.stream().allMatch(row -> row.table() == 1));
  }

  @Test
  void eachPartOfARowKnowsItsPlace() throws IOException, ReadException {
    CanonicalText text = read(false);
    int start = text.value().indexOf("kinh doanh");
    Origin origin = text.originsOf(new Span(start, start + 4)).get(0);
    assertEquals(2, origin.page());
    assertTrue(origin.box() != null && Math.abs(origin.box().x() - 104) < 2, origin.toString());
    int lead = text.value().indexOf("So Noi vu");
    Origin cell = text.originsOf(new Span(lead, lead + 9)).get(0);
    assertTrue(cell.box() != null && Math.abs(cell.box().x() - 304) < 2, cell.toString());
  }

  @Test
  void pagesThatAreTurnedShowTheSameTable() throws IOException, ReadException {
    assertEquals(read(false).value(), read(true).value());
  }
}
