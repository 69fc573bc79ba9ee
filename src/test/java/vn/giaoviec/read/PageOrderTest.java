package vn.giaoviec.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.text.Box;

/** The order of lines on pages whose columns, stamps and marks meet. */
class PageOrderTest {

  private static PdfLine line(float x, float y, String text) {
    return line(x, y, 10, text);
  }

  /** A line whose letters are half as wide as high. */
  private static PdfLine line(float x, float y, float height, String text) {
    List<PdfLine.Word> words = new ArrayList<>();
    float width = height / 2;
    float at = x;
    for (String word : text.split(" ", -1)) {
      words.add(new PdfLine.Word(word, at, at + width * word.length()));
      at += width * (word.length() + 1);
    }
    return new PdfLine(words, new Box(x, y, width * text.length(), height));
  }

  /** The page tells nothing by the order in which it was written. */
  private static void assertOrder(PdfLine... lines) {
    List<String> wanted = Arrays.stream(lines).map(PdfLine::text).toList();
    List<PdfLine> reversed = new ArrayList<>(List.of(lines));
    Collections.reverse(reversed);
    assertEquals(wanted, PageOrder.order(reversed).stream().map(PdfLine::text).toList());
  }

  @Test
  void columnsOfATextEndAtItsFoot() {
    assertOrder(
        line(80, 100, "1. Sở Y tế chủ trì, phối hợp với các sở"),
        line(80, 115, "rà soát các cơ sở khám bệnh, báo cáo"),
        line(80, 130, "trước ngày 15/3/2024."),
        line(320, 100, "2. Sở Nội vụ kiểm tra việc thực hiện"),
        line(320, 115, "quy chế làm việc ở các đơn vị."),
        line(320, 130, "3. Các sở báo cáo hằng tháng."),
        line(80, 150, "Nơi nhận:"),
        line(80, 162, "- Như trên;"),
        line(80, 174, "- Lưu: VT."),
        line(360, 149, "TL. CHỦ TỊCH"),
        line(360, 163, "CHÁNH VĂN PHÒNG"),
        line(360, 230, "Nguyễn Văn An"));
  }

  @Test
  void aFootStaysWholeWhereTheSignerStandsALittleLower() {
    assertOrder(
        line(80, 80, "Các sở, ban, ngành nghiêm túc thực hiện Kế hoạch này và báo cáo kết quả./."),
        line(80, 123, 8.4f, "Nơi nhận:"),
        line(80, 136.4f, 8.4f, "- Thường trực Tỉnh ủy;"),
        line(80, 149, 8.4f, "- Các sở, ngành;"),
        line(80, 161, 8.4f, "- Lưu: VT."),
        line(360, 129.8f, 8.4f, "TM. ỦY BAN NHÂN DÂN"),
        line(400, 144.7f, 8.4f, "CHỦ TỊCH"));
  }

  @Test
  void whatStandsBelowAHeadComesAfterBothItsColumns() {
    assertOrder(
        line(90, 60, "ỦY BAN NHÂN DÂN"),
        line(95, 75, "TỈNH ĐÔNG GIANG"),
        line(95, 95, "Số: 61/CT-UBND"),
        line(95, 113, "V/v phòng cháy rừng"), // near enough to be one of the head
        line(270, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        line(310, 75, "Độc lập - Tự do - Hạnh phúc"),
        line(300, 95, "Đông Giang, ngày 05 tháng 6 năm 2024"),
        line(85, 160, "CHỈ THỊ"),
        line(85, 175, "Về tăng cường công tác phòng cháy, chữa cháy rừng"),
        line(85, 800, "CÔNG BÁO/Số 15"),
        line(510, 800, "31"));
  }

  @Test
  void aTitlesSecondLineIsNoColumnBesideAStamp() {
    assertOrder(
        line(150, 140, "Về việc tăng cường công tác thi hành án hành chính"),
        line(240, 151, "trên địa bàn tỉnh"),
        line(20, 159.4f, "CV ĐẾN"),
        line(54, 171, "Ngày: 05/3/2024"),
        line(
            90,
            190,
            "Thời gian qua, tình hình thi hành án hành chính diễn biến phức tạp, kéo dài"));
  }

  @Test
  void aPageNumberStandsInNoStamp() {
    assertOrder(
        line(295, 29, 6, "- 1 -"),
        line(370, 15, 6, "Ký bởi: Ủy ban nhân dân"),
        line(370, 23, 6, "Email: ubnd@donggiang.example"),
        line(370, 31, 6, "Cơ quan: Tỉnh Đông Giang"));
  }

  @Test
  void wordsAcrossThePageArePartOfNoLine() {
    assertOrder(
        line(85, 100, "bảo đảm an toàn thực phẩm với nhà cung cấp, thực hiện theo quy định"),
        line(110, 82, 50, "DỰ THẢO"),
        line(85, 117, "gửi danh sách nhà cung cấp về Sở Y tế"));
    // A field filled in later is.
    PdfLine gap =
        new PdfLine(
            List.of(
                new PdfLine.Word("Số:", 90, 105),
                new PdfLine.Word("/CT-UBND", 140, 180),
                new PdfLine.Word("x", 190, 195)),
            new Box(90, 60, 105, 10));
    List<PdfLine> lines = List.of(gap, line(85, 80, "hai"), line(115, 60, 11, "61"));
    assertEquals(
        List.of("Số: 61 /CT-UBND x", "hai"),
        PageOrder.order(lines).stream().map(PdfLine::text).toList());
  }
}
