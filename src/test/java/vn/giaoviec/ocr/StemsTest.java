package vn.giaoviec.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The word with a question mark shows so many strokes on the page; all the others are blank. */
class StemsTest {

  private static final int HIGH = 40;
  private static final int STEP = 14;
  private static final int WIDE = 160;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trong quý ?II năm | 3 | trong quý III năm",
        "trước quý ?II1/2025. | 3 | trước quý III/2025.",
        "trong quý ?III, | 3 | trong quý III,",
        "hết quý ?[ năm | 1 | hết quý I năm",
        "hết quý ?1 năm | 1 | hết quý 1 năm", // so written by some
        "hết quý ?11⁄2025 | 2 | hết quý II/2025",
        "quý I và ?IL năm | 2 | quý I và II năm",
        "đạt loại ?II năm | 3 | đạt loại II năm",
        "?HI. TỔ CHỨC | 3 | III. TỔ CHỨC",
        "?IL YÊU CẦU | 2 | II. YÊU CẦU",
        "?H. Sơn Tịnh | 2 | H. Sơn Tịnh", // the district of that name
        "?l. Giao Sở | 2 | l. Giao Sở",
        "trong quý ?II năm | 0 | trong quý II năm", // in italics
      })
  void numbersAreToldByTheirStrokes(String read, int strokes, String wanted) {
    assertEquals(wanted, counted(read, strokes, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "?H. YÊU CẦU | 2 | H. YÊU CẦU",
        "quý ?II năm | 3 | quý II năm",
      })
  void strokesThatAreJoinedAreNotCounted(String read, int strokes, String wanted) {
    assertEquals(wanted, counted(read, strokes, true));
  }

  private static String counted(String line, int strokes, boolean joined) {
    byte[] pixels = new byte[10 * WIDE * 2 * HIGH];
    Arrays.fill(pixels, (byte) 255);
    List<OcrWord> words = new ArrayList<>();
    for (String text : line.split(" ", -1)) {
      int left = 20 + WIDE * words.size();
      String word = text.replace("?", "");
      words.add(new OcrWord(word, word, left, HIGH / 2, WIDE - 30, HIGH, 0.5f, 1));
      if (!word.equals(text)) {
        draw(pixels, left, strokes, joined);
      }
    }
    GreyImage image = new GreyImage(10 * WIDE, 2 * HIGH, pixels);
    return Stems.counted(words, image).stream().map(OcrWord::text).collect(Collectors.joining(" "));
  }

  private static void draw(byte[] pixels, int left, int strokes, boolean joined) {
    for (int y = HIGH / 2; y < HIGH * 3 / 2; y++) {
      for (int x = 0; x < strokes * STEP; x++) {
        if (x % STEP < 6 || joined && y == HIGH && x < (strokes - 1) * STEP) {
          pixels[y * 10 * WIDE + left + x] = 0;
        }
      }
    }
  }
}
