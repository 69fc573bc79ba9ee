package vn.giaoviec.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import vn.giaoviec.read.Files.Line;
import vn.giaoviec.text.CanonicalText;

/** Drawn tables whose rows a page's end tears, and those whose head has two rows. */
class TornTableTest {

  private static final float[] COLUMNS = {60, 100, 300, 420, 540};

  private static final Line BEFORE =
      new Line(60, 790, "Bang phan cong nhiem vu cua cac don vi trong nam 2026 kem theo ke hoach");

  private static final List<Line> HEAD =
      List.of(
          new Line(64, 760, "TT"),
          new Line(104, 760, "Noi dung"),
          new Line(304, 760, "Chu tri"),
          new Line(424, 760, "Thoi han"));

  /** Returns a row whose cells begin at a height. */
  private static List<Line> row(float y, String... cells) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        lines.add(new Line(COLUMNS[i] + 4, y, cells[i]));
      }
    }
    return lines;
  }

  /** Adds a page of words, with upright lines from a height to another and lines across. */
  @SafeVarargs
  private static void page(
      PDDocument document, float top, float bottom, float[] across, List<Line>... words)
      throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      for (List<Line> lines : words) {
        Files.write(content, lines);
      }
      for (float y : across) {
        content.moveTo(COLUMNS[0], y);
        content.lineTo(COLUMNS[COLUMNS.length - 1], y);
        content.stroke();
      }
      for (float x : COLUMNS) {
        content.moveTo(x, top);
        content.lineTo(x, bottom);
        content.stroke();
      }
    }
  }

  private static CanonicalText read(PDDocument document) throws IOException, ReadException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return Files.text(bytes.toByteArray());
  }

  @Test
  void rowsTornByAPagesEndAreWhole() throws IOException, ReadException {
    try (PDDocument document = new PDDocument()) {
      page(
          document,
          780,
          60,
          new float[] {780, 745, 700},
          List.of(BEFORE),
          HEAD,
          row(720, "1", "Ra soat ho so dat dai", "So Noi vu", "30/6/2026"),
          row(80, "2", "Kiem tra", "Van phong", "30/9/2026"));
      page(
          document,
          800,
          700,
          new float[] {740, 700},
          row(780, "", "So Tai chinh va", "UBND tinh"),
          row(764, "", "cac co so kinh doanh"),
          row(720, "3", "Tong hop", "So Tu phap", "Hang quy"));
      CanonicalText text = read(document);
      assertEquals(
          BEFORE.words()
              + """

              TT\tNoi dung\tChu tri\tThoi han
              1\tRa soat ho so dat dai\tSo Noi vu\t30/6/2026
              2\tKiem tra So Tai chinh va cac co so kinh doanh\tVan phong UBND tinh\t30/9/2026
              3\tTong hop\tSo Tu phap\tHang quy
              """,
          text.value());
      assertTrue(text.rows().stream().allMatch(row -> row.table() == 1));
    }
  }

  @Test
  void aRowMayFillAPageBetween() throws IOException, ReadException {
    try (PDDocument document = new PDDocument()) {
      page(
          document,
          780,
          60,
          new float[] {780, 745},
          HEAD,
          row(720, "1", "Ra soat", "So Noi vu", "30/6/2026"));
      page(document, 800, 60, new float[] {}, row(700, "", "Cac ho so dat dai,"));
      page(
          document,
          800,
          700,
          new float[] {740, 700},
          row(780, "", "ho so nha o"),
          row(720, "2", "Tong hop", "So Tu phap", "Hang quy"));
      assertEquals(
          """
          TT\tNoi dung\tChu tri\tThoi han
          1\tRa soat Cac ho so dat dai, ho so nha o\tSo Noi vu\t30/6/2026
          2\tTong hop\tSo Tu phap\tHang quy
          """,
          read(document).value());
    }
  }

  @Test
  void theHeadItselfMayBeTorn() throws IOException, ReadException {
    try (PDDocument document = new PDDocument()) {
      page(document, 780, 740, new float[] {780}, HEAD);
      page(
          document,
          800,
          700,
          new float[] {770, 700},
          row(780, "", "nhiem vu", "", "hoan thanh"),
          row(720, "1", "Tong hop", "So Tu phap", "Hang quy"));
      assertEquals(
          """
          TT\tNoi dung nhiem vu\tChu tri\tThoi han hoan thanh
          1\tTong hop\tSo Tu phap\tHang quy
          """,
          read(document).value());
    }
  }

  @Test
  void theRestOfARowIsInTheTableEvenInABoxOfItsOwn() throws IOException, ReadException {
    try (PDDocument document = new PDDocument()) {
      page(
          document,
          780,
          60,
          new float[] {780, 745, 60},
          HEAD,
          row(720, "1", "Ra soat cac", "Van phong", "30/6/2026"));
      page(document, 800, 770, new float[] {800, 770}, row(780, "", "ho so dat dai", "UBND tinh"));
      assertEquals(
          """
          TT\tNoi dung\tChu tri\tThoi han
          1\tRa soat cac ho so dat dai\tVan phong UBND tinh\t30/6/2026
          """,
          read(document).value());
    }
  }

  @Test
  void framesOfOneRowOnEachPageAreNoTable() throws IOException, ReadException {
    try (PDDocument document = new PDDocument()) {
      for (int i = 1; i <= 2; i++) {
        page(
            document,
            800,
            770,
            new float[] {800, 770},
            row(780, "QT", "Quy trinh kiem soat", "Lan ban hanh 1", "Trang " + i));
      }
      assertEquals(0, read(document).rows().size());
    }
  }

  @Test
  void cellsInTheMiddleOfTheHeadsTwoRowsStayApart() throws IOException, ReadException {
    try (PDDocument document = new PDDocument()) {
      page(
          document,
          780,
          700,
          new float[] {780, 740, 700},
          row(757, "TT", "Noi dung"),
          row(763, "", "", "Don vi"),
          row(757, "", "", "", "San pham"),
          row(752, "", "", "Chu tri"),
          row(720, "1", "Tong hop", "So Tu phap", "De an"));
      assertEquals(
          """
          TT\tNoi dung\tDon vi Chu tri\tSan pham
          1\tTong hop\tSo Tu phap\tDe an
          """,
          read(document).value());
    }
  }
}
