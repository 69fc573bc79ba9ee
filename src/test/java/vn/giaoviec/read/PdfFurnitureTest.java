package vn.giaoviec.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extract.Extraction;
import vn.giaoviec.extract.Extractor;
import vn.giaoviec.notice.Role;
import vn.giaoviec.notice.TaskRecord;
import vn.giaoviec.structure.Outline;
import vn.giaoviec.structure.Structurer;
import vn.giaoviec.text.CanonicalText;

/**
 * What registers, gazettes, signing programs and printers put on a page is kept as furniture, and
 * sentences run on across it.
 */
class PdfFurnitureTest {

  private static final String TASK =
      "Sở Xây dựng chủ trì, phối hợp với Sở Tài chính rà soát các trạm cấp nước trên địa bàn tỉnh "
          + "và đề xuất phương án sửa chữa, nâng cấp các trạm đã hư hỏng; báo cáo Ủy ban nhân dân "
          + "tỉnh trước ngày 15/4/2025.";

  /** Words on a page: how large, how far turned, how dark. */
  private record Words(float x, float y, float size, double degrees, Color colour, String text) {

    static Words of(float x, float y, String text) {
      return new Words(x, y, 13, 0, Color.BLACK, text);
    }

    static Words stamp(float x, float y, String text) {
      return new Words(x, y, 8, 0, Color.BLACK, text);
    }
  }

  private static final List<Words> HEAD =
      List.of(
          Words.of(70, 780, "ỦY BAN NHÂN DÂN"),
          Words.of(290, 780, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
          Words.of(74, 764, "TỈNH VÂN KHÊ"),
          Words.of(350, 764, "Độc lập - Tự do - Hạnh phúc"),
          Words.of(76, 738, "Số: 145/TB-UBND"),
          Words.of(330, 738, "Vân Khê, ngày 12 tháng 3 năm 2025"),
          Words.of(250, 650, "THÔNG BÁO"),
          Words.of(150, 634, "Kết luận của Chủ tịch tại cuộc họp về nước sạch"));

  private static final List<Words> OPENING =
      List.of(
          Words.of(106, 120, "Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các cơ quan, đơn vị:"),
          Words.of(106, 98, "1. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính rà soát các trạm"),
          Words.of(72, 82, "cấp nước trên địa bàn tỉnh và đề xuất phương án sửa chữa, nâng cấp"));

  private static final List<Words> REST =
      List.of(
          Words.of(72, 740, "các trạm đã hư hỏng; báo cáo Ủy ban nhân dân tỉnh trước ngày"),
          Words.of(72, 724, "15/4/2025."),
          Words.of(106, 702, "2. Sở Y tế kiểm tra chất lượng nước sinh hoạt tại các xã vùng cao."));

  private static final List<Words> LAST =
      List.of(
          Words.of(106, 740, "3. Công an tỉnh xử lý nghiêm việc lấn chiếm hành lang nguồn nước."),
          Words.of(72, 500, "Nơi nhận:"),
          Words.of(380, 500, "TL. CHỦ TỊCH"),
          Words.of(72, 484, "- Như trên;"),
          Words.of(360, 484, "CHÁNH VĂN PHÒNG"),
          Words.of(72, 468, "- Lưu: VT."),
          Words.of(370, 410, "Trần Minh Khôi"));

  @SafeVarargs
  private static byte[] pdf(List<Words>... pages) throws IOException {
    try (PDDocument document = new PDDocument();
        InputStream file =
            Objects.requireNonNull(
                PDDocument.class.getResourceAsStream(
                    "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"))) {
      PDFont font = PDType0Font.load(document, file);
      for (List<Words> words : pages) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          for (Words word : words) {
            content.beginText();
            content.setNonStrokingColor(word.colour());
            content.setFont(font, word.size());
            content.setTextMatrix(
                Matrix.getRotateInstance(Math.toRadians(word.degrees()), word.x(), word.y()));
            content.showText(word.text());
            content.endText();
          }
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  @SafeVarargs
  private static <T> List<T> all(List<T>... lists) {
    List<T> all = new ArrayList<>();
    for (List<T> list : lists) {
      all.addAll(list);
    }
    return all;
  }

  /** Reads a notice, and checks that all is as it is without its furniture. */
  private static void assertFurniture(byte[] pdf, String... furniture) throws ReadException {
    CanonicalText text = Files.text(pdf);
    Outline outline = new Structurer().structure(text);
    Extraction extraction = new Extractor().extract(text, outline);
    String shown = text.value() + extraction.tasks().stream().map(TaskRecord::text).toList();
    assertEquals(3, extraction.tasks().size(), shown);
    assertEquals(TASK, extraction.tasks().get(0).text(), shown);
    assertEquals("145/TB-UBND", outline.header().number(), shown);
    assertEquals("2025-03-12", String.valueOf(outline.header().issuedOn()), shown);
    assertEquals("Kết luận của Chủ tịch tại cuộc họp về nước sạch", outline.header().subject());
    for (String words : furniture) {
      int at = text.value().indexOf(words);
      assertTrue(at >= 0, words + " is gone from\n" + shown);
      assertTrue(
          extraction.coverage().stream()
              .anyMatch(
                  stretch ->
                      stretch.role() == Role.FURNITURE
                          && stretch.span().start() <= at
                          && at < stretch.span().end()),
          words + " is no furniture in\n" + extraction.coverage() + shown);
    }
  }

  @Test
  void stampsOfElectronicSignatures() throws IOException, ReadException {
    List<Words> stamp =
        List.of(
            Words.stamp(400, 835, "Ký bởi: Ủy ban nhân dân tỉnh"),
            Words.stamp(400, 826, "Người ký: Trần Minh Khôi"),
            Words.stamp(400, 817, "Email: ubnd@vankhe.example"),
            Words.stamp(400, 808, "Cơ quan: Tỉnh Vân Khê"),
            Words.stamp(400, 799, "Thời gian ký: 12.03.2025 14:55:05 +07:00"));
    assertFurniture(
        pdf(all(HEAD, stamp, OPENING), REST, LAST),
        "Ký bởi",
        "Người ký",
        "Email",
        "Cơ quan: Tỉnh",
        "Thời gian ký");
    List<Words> wrapped =
        List.of(
            Words.stamp(470, 835, "Ký bởi: Ủy ban nhân"),
            Words.stamp(470, 826, "dân tỉnh Vân Khê"),
            Words.stamp(470, 817, "Thời gian ký:"),
            Words.stamp(470, 808, "12/03/2025 14:55:05"),
            Words.stamp(470, 799, "+07:00"));
    assertFurniture(pdf(all(wrapped, HEAD, OPENING), REST, LAST), "Ký bởi", "Thời gian ký");
  }

  @Test
  void runningHeadsOfGazettes() throws IOException, ReadException {
    List<Words> odd =
        List.of(
            Words.of(72, 800, "CÔNG BÁO/Số 125 + 126/Ngày 20-3-2025"), Words.of(500, 800, "17"));
    List<Words> even =
        List.of(
            Words.of(72, 800, "18"), Words.of(300, 800, "CÔNG BÁO/Số 125 + 126/Ngày 20-3-2025"));
    assertFurniture(pdf(all(HEAD, OPENING), all(even, REST), all(odd, LAST)), "CÔNG BÁO/Số");
    List<Words> both = all(REST, List.of(Words.of(106, 660, LAST.get(0).text())));
    assertFurniture(pdf(all(HEAD, OPENING), all(even, both)), "CÔNG BÁO/Số");
  }

  @Test
  void runningFeet() throws IOException, ReadException {
    List<Words> odd =
        List.of(Words.stamp(72, 30, "TIN TỈNH VÂN KHÊ số 15 + 16"), Words.stamp(500, 30, "31"));
    List<Words> even =
        List.of(Words.stamp(72, 30, "TIN TỈNH VÂN KHÊ số 15 + 16"), Words.stamp(500, 30, "32"));
    List<Words> both = all(REST, List.of(Words.of(106, 660, LAST.get(0).text())));
    assertFurniture(pdf(all(HEAD, odd, OPENING), all(even, both)), "TIN TỈNH VÂN KHÊ");
  }

  @Test
  void stampsOfIncomingMail() throws IOException, ReadException {
    List<Words> stamp =
        List.of(
            Words.stamp(80, 715, "VĂN PHÒNG UBND HUYỆN"),
            Words.stamp(80, 704, "CÔNG VĂN ĐẾN"),
            Words.stamp(80, 693, "Số: 1234"),
            Words.stamp(80, 682, "Ngày: 15/3/2025"),
            Words.stamp(80, 671, "Chuyển: ........"));
    assertFurniture(
        pdf(all(HEAD, stamp, OPENING), REST, LAST), "CÔNG VĂN ĐẾN", "Số: 1234", "Ngày: 15/3");
    List<Words> box =
        List.of(
            Words.stamp(80, 704, "ĐẾN"),
            Words.stamp(120, 704, "Số: 1234"),
            Words.stamp(120, 693, "Ngày: 15/3/2025"));
    assertFurniture(pdf(all(HEAD, box, OPENING), REST, LAST), "ĐẾN", "Số: 1234", "Ngày: 15/3");
  }

  @Test
  void whatOnlyBeginsLikeAStampIsKept() throws IOException, ReadException {
    List<Words> title =
        List.of(Words.of(200, 700, "CHƯƠNG TRÌNH"), Words.of(200, 684, "ĐẾN NĂM 2030"));
    CanonicalText text = Files.text(pdf(all(title, REST)));
    Extraction extraction = new Extractor().extract(text, new Structurer().structure(text));
    assertTrue(
        extraction.coverage().stream().noneMatch(stretch -> stretch.role() == Role.FURNITURE),
        extraction.coverage().toString());
  }

  @Test
  void watermarks() throws IOException, ReadException {
    for (String mark : List.of("BẢN NHÁP", "DỰ THẢO", "SAO Y")) {
      Words slanted = new Words(120, 300, 90, 50, Color.LIGHT_GRAY, mark);
      assertFurniture(
          pdf(
              all(List.of(slanted), HEAD, OPENING),
              all(List.of(slanted), REST),
              all(LAST, List.of(slanted))));
    }
    Words level = new Words(150, 400, 80, 0, new Color(230, 230, 230), "BẢN NHÁP");
    assertFurniture(
        pdf(
            all(List.of(level), HEAD, OPENING),
            all(REST, List.of(level)),
            all(LAST, List.of(level))),
        "BẢN NHÁP");
    Words within = new Words(120, 72, 60, 0, new Color(230, 230, 230), "DỰ THẢO");
    assertFurniture(pdf(all(HEAD, OPENING, List.of(within)), REST, LAST), "DỰ THẢO");
  }
}
