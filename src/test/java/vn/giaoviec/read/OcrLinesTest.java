package vn.giaoviec.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.giaoviec.ocr.OcrPage;
import vn.giaoviec.ocr.OcrWord;

class OcrLinesTest {

  @Test
  void datesAreKeptHoweverUnsurelyTheyWereRead() {
    List<OcrWord> words =
        List.of(
            word("số", 100, 0.95f),
            word("728/QĐ-UBND", 160, 0.8f),
            word("ngày", 420, 0.95f),
            word("13/11/2024,", 520, 0),
            word("ị", 760, 0.05f), // a speck
            word("và", 780, 0.95f));
    assertEquals("số 728/QĐ-UBND ngày 13/11/2024, và", text(words));
  }

  @Test
  void numbersAreKeptWhereTheWordsBesideThemAreSure() {
    List<OcrWord> words =
        List.of(
            word("đ)", 100, 0.2f),
            word("Đạt", 160, 0.95f),
            word("trên", 250, 0.95f),
            word("7%", 350, 0.2f),
            word("kế", 410, 0.95f),
            word("hoạch", 470, 0.95f),
            word("ngày", 590, 0.95f),
            word("#3", 690, 0.2f), // written by hand
            word("tháng", 750, 0.95f),
            word("ị", 890, 0.05f)); // a speck
    assertEquals("đ) Đạt trên 7% kế hoạch ngày tháng", text(words));
  }

  private static String text(List<OcrWord> words) {
    OcrPage page = new OcrPage(words, List.of(), 2480, 3508, 0, 0, false);
    return OcrLines.of(page, 300 / 72f).lines().stream()
        .flatMap(line -> line.words().stream())
        .map(PdfLine.Word::text)
        .collect(Collectors.joining(" "));
  }

  private static OcrWord word(String text, int x, float confidence) {
    return new OcrWord(text, text, x, 200, text.length() * 20, 40, confidence, 1);
  }
}
