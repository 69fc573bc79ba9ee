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
    OcrPage page = new OcrPage(words, List.of(), 2480, 3508, 0, 0, false);
    assertEquals(
        "số 728/QĐ-UBND ngày 13/11/2024, và",
        OcrLines.of(page, 300 / 72f).lines().stream()
            .flatMap(line -> line.words().stream())
            .map(PdfLine.Word::text)
            .collect(Collectors.joining(" ")));
  }

  private static OcrWord word(String text, int x, float confidence) {
    return new OcrWord(text, text, x, 200, text.length() * 20, 40, confidence, 1);
  }
}
