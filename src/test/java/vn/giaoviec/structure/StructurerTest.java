package vn.giaoviec.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoviec.notice.Header;
import vn.giaoviec.text.AlignedText;
import vn.giaoviec.text.CanonicalText;
import vn.giaoviec.text.Origin;
import vn.giaoviec.text.Span;

class StructurerTest {

  private static Outline read(String text) {
    return new Structurer()
        .structure(
            new CanonicalText(
                text,
                List.of(new Origin(new Span(0, text.length()), 1, null)),
                CanonicalText.Wrapping.LINES));
  }

  @Test
  void readsAHeadInTwoColumns() {
    Header header =
        read("""
            ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            TỈNH VÂN KHÊ                   Độc lập - Tự do - Hạnh phúc
            Số: 11 /TB-UBND            Vân Khê, ngày 08 tháng 01 năm 2025

            THÔNG BÁO
            Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp
            về cấp nước đô thị


            Ngày 03/01/2025, Phó Chủ tịch UBND tỉnh chủ trì họp và kết luận như sau:
            1. Giao Sở Xây dựng rà soát quy hoạch cấp nước./.
            Nơi nhận:                       TL. CHỦ TỊCH
            - Như trên;                     CHÁNH VĂN PHÒNG
            - Lưu: VT.
                                            Lê Văn Sơn
            """)
            .header();
    assertEquals("TB", header.documentType());
    assertEquals("11/TB-UBND", header.number());
    assertEquals("ỦY BAN NHÂN DÂN TỈNH VÂN KHÊ", header.issuer());
    assertEquals(LocalDate.of(2025, 1, 8), header.issuedOn());
    assertEquals(
        "Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp về cấp nước đô thị", header.subject());
    assertNotNull(header.signer());
    assertEquals("Lê Văn Sơn", header.signer().name());
    assertEquals(List.of("Như trên", "Lưu: VT"), header.recipients());
  }

  @Test
  void readsALetter() {
    Outline outline =
        read(
            """
            UBND TỈNH VÂN KHÊ
            SỞ CÔNG THƯƠNG
            Số:        /SCT-KT
            V/v kiểm tra an toàn hồ chứa
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Kính gửi:
            - UBND các xã;
            - Các chủ hồ chứa.
            Thực hiện chỉ đạo của UBND tỉnh, Sở Công Thương đề nghị các đơn vị kiểm tra hồ chứa.
            """);
    assertEquals("CV", outline.header().documentType());
    assertNull(outline.header().number());
    assertEquals("SỞ CÔNG THƯƠNG", outline.header().issuer());
    assertEquals("kiểm tra an toàn hồ chứa", outline.header().subject());
    assertEquals(
        List.of("UBND các xã", "Các chủ hồ chứa"),
        outline.addressees().stream().map(AlignedText::value).toList());
    assertEquals(1, outline.body().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1. Sở Y tế|DECIMAL|1",
        "2.1. UBND|DECIMAL|2.1",
        "2.1 UBND|DECIMAL|2.1",
        "IV. TỔ CHỨC|ROMAN|IV",
        "đ) Kiểm tra|LETTER|đ",
        "Điều 3. Hiệu lực|ARTICLE|3",
        "Thứ nhất, rà soát|ORDINAL|1",
        "(1) Lập hồ sơ|BRACKETED|1",
        "15/02/2024 là hạn|NONE|''",
        "30.000 đồng|NONE|''",
        "2.5 triệu đồng|NONE|''",
        "Điều 3 của Luật|NONE|''",
        "Mục tiêu chung|NONE|''",
        "Phần lớn các hộ|NONE|''"
      })
  void readsMarkers(String line, Marker.Kind kind, String number) {
    Marker marker = MarkerReader.read(line);
    assertEquals(kind, marker.kind());
    assertEquals(number, marker.number());
  }

  @Test
  void cutsSentences() {
    String text = "Họp tại TP. Hải Lâm ngày 1.000 lượt. Giao Sở A; Sở B làm./. Hết";
    assertEquals(
        List.of("Họp tại TP. Hải Lâm ngày 1.000 lượt.", "Giao Sở A; Sở B làm./.", "Hết"),
        SentenceSplitter.split(text).stream().map(s -> s.of(text)).toList());
  }
}
