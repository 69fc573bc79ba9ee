package vn.giaoviec.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {

  @Test
  void foldingKeepsEveryPlaceAndMovesTones() {
    assertEquals("ủy ban, hòa bình, thủy lợi", Folding.fold("Uỷ ban, hoà bình, thuỷ lợi"));
    assertEquals("quý i - đến", Folding.fold("Quý I – ĐẾN"));
    String words = "KHOẢN 2; toàn tỉnh; quỳ gối";
    assertEquals(words.length(), Folding.fold(words).length());
    assertEquals("khoản 2; toàn tỉnh; quỳ gối", Folding.fold(words));
  }

  @Test
  void aViewKnowsTheWayBack() {
    String original = "Sở  Kế hoạch\n\n2\n và Đầu tư.";
    AlignedText view =
        AlignedText.builder(original)
            .append(new Span(0, 12), false)
            .append(new Span(17, original.length()), false)
            .build();
    assertEquals("Sở Kế hoạch và Đầu tư.", view.value());
    Span words = new Span(view.value().indexOf("hoạch"), view.value().indexOf("Đầu"));
    assertEquals("hoạch\n\n2\n và ", view.toOriginal(words).of(original));
    AlignedText slice = view.slice(new Span(12, 18));
    assertEquals("và Đầu", slice.value());
    assertEquals("Đầu", slice.toOriginal(new Span(3, 6)).of(original));
  }

  @Test
  void aHyphenatedWordIsGlued() {
    String original = "KT-\nXH";
    AlignedText view =
        AlignedText.builder(original)
            .append(new Span(0, 3), false)
            .append(new Span(4, 6), true)
            .build();
    assertEquals("KT-XH", view.value());
  }

  @Test
  void spansAreHalfOpen() {
    Span span = new Span(2, 5);
    assertEquals("cde", span.of("abcdef"));
    assertEquals(new Span(2, 9), span.hull(new Span(7, 9)));
    assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
  }

  @Test
  void pagesAreFoundByOffset() {
    CanonicalText text =
        new CanonicalText(
            "abcdef",
            List.of(new Origin(new Span(0, 3), 1, null), new Origin(new Span(3, 6), 2, null)),
            CanonicalText.Wrapping.LINES);
    assertEquals(1, text.pageAt(2));
    assertEquals(2, text.pageAt(3));
    assertEquals(2, text.originsOf(new Span(2, 4)).size());
  }

  @Test
  void wordsJoinedToTheNextAreToldApart() {
    assertEquals(
        "trước|ngày|20|/|02|tháng|6|năm|2008|và|Ủy|ban|QH15|16h00|VneID|TTg|d",
        tokens("trước ngày20/02 tháng 6năm 2008 vàỦy ban QH15 16h00 VneID TTg d"));
  }

  private static String tokens(String words) {
    AlignedText text = AlignedText.of(words);
    Tokens tokens = new Tokens(text, new Span(0, words.length()));
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      all.append(i == 0 ? "" : "|").append(tokens.words(i, i + 1));
    }
    return all.toString();
  }
}
