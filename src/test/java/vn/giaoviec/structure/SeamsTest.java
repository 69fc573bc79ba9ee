package vn.giaoviec.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoviec.text.AlignedText;
import vn.giaoviec.text.Span;

class SeamsTest {

  private static AlignedText view(String text) {
    AlignedText.Builder view = AlignedText.builder(text);
    new Seams(text).append(view, new Span(0, text.length()), true);
    return view.build();
  }

  @ParameterizedTest
  @CsvSource({
    "phátđộng, phát động",
    "cổphần, cổ phần",
    "báocáo Thủtướng, báo cáo Thủ tướng",
    "Khoa học vàCông nghệ, Khoa học và Công nghệ",
    "ViệtNam, Việt Nam",
    "trườngTHPT, trường THPT",
    "số 1479/VPCP-KTTHngày 10/3, số 1479/VPCP-KTTH ngày 10/3",
  })
  void twoTonesOrACapitalProveASeam(String joined, String apart) {
    assertEquals(apart, view(joined).value());
  }

  @ParameterizedTest
  @CsvSource({
    "nhà bêtông và panô",
    "công ty PetroVietnam và VinGroup",
    "Quyết định số 12/QĐ-TTg",
    "huyện ĐắkLắk và xã Ea Kuăng",
    "nghiêng nguyên chuyển",
    "người nghèo",
  })
  void whatMayBeAWordStays(String words) {
    assertEquals(words, view(words).value());
  }

  @Test
  void wordsWithOneToneAreCutWhereOthersProveThatBlanksWereLost() {
    assertEquals(
        "phát động công văn số 5, báo cáo Giao thông",
        view("phátđộng côngvăn số 5, báocáo Giaothông").value());
  }

  @Test
  void ofSeveralCutsThatIsTakenWhoseSyllablesStandElsewhere() {
    assertEquals(
        "cổ phần của cổ đông, phần còn lại", view("cổphần của cổ đông, phần còn lại").value());
    assertEquals("cánhân khác", view("cánhân khác").value());
  }

  @Test
  void theViewKnowsTheWayBack() {
    AlignedText view = view("đề nghị báocáo ngay");
    assertEquals("đề nghị báo cáo ngay", view.value());
    assertEquals(new Span(8, 11), view.toOriginal(new Span(8, 11)));
    assertEquals(new Span(11, 14), view.toOriginal(new Span(12, 15)));
    assertEquals(new Span(8, 14), view.toOriginal(new Span(8, 15)));
  }
}
