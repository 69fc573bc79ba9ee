package vn.giaoviec.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The borders of scanned tables, without tesseract. */
class RuledTableTest {

  private static final int WIDTH = 1200;
  private static final int HEIGHT = 1700;

  /** Returns white paper with some black boxes: left, top, width, height of each. */
  private static GreyImage paper(int[]... boxes) {
    byte[] pixels = new byte[WIDTH * HEIGHT];
    Arrays.fill(pixels, (byte) 255);
    for (int[] box : boxes) {
      for (int y = box[1]; y < box[1] + box[3]; y++) {
        Arrays.fill(pixels, y * WIDTH + box[0], y * WIDTH + box[0] + box[2], (byte) 0);
      }
    }
    return new GreyImage(WIDTH, HEIGHT, pixels);
  }

  /** Returns two rows, between borders across at 100, 140 and 180, and upright ones. */
  private static List<int[]> table(int... borders) {
    List<int[]> boxes = new ArrayList<>();
    int width = borders[borders.length - 1] - borders[0];
    for (int y = 100; y <= 180; y += 40) {
      boxes.add(new int[] {borders[0], y, width, 3});
    }
    for (int x : borders) {
      boxes.add(new int[] {x, 100, 3, 80});
    }
    return boxes;
  }

  private static GreyImage paper(List<int[]> boxes) {
    return paper(boxes.toArray(new int[0][]));
  }

  @Test
  void lowLinesBetweenLinesAcrossAreBorders() {
    List<int[]> boxes = table(100, 1000);
    boxes.add(new int[] {300, 103, 2, 37}); // parts the first row only
    boxes.add(new int[] {500, 112, 2, 22}); // a letter
    List<Stroke> strokes = Strokes.of(paper(boxes));
    assertTrue(strokes.stream().anyMatch(s -> s.upright() && s.at() == 300 && s.from() <= 103));
    assertFalse(strokes.stream().anyMatch(s -> s.upright() && s.at() == 500));
  }

  @Test
  void aTableHasSeveralColumnsAcrossThePage() {
    RuledTable table = RuledTable.of(Strokes.of(paper(table(100, 180, 500, 1000))), WIDTH);
    assertNotNull(table);
    assertEquals(103, table.left());
    assertEquals(180, table.right());
    assertNull(RuledTable.of(Strokes.of(paper(table(100, 180, 1000))), WIDTH));
    assertNull(RuledTable.of(Strokes.of(paper(table(700, 780, 900, 1000))), WIDTH));
    assertNull(RuledTable.of(Strokes.of(paper(new int[] {0, 0, WIDTH, 200})), WIDTH));
  }

  @Test
  void bordersLeaveNoInk() {
    GreyImage page = paper(table(100, 180, 500, 1000));
    assertTrue(Strokes.of(page.without(Strokes.of(page))).isEmpty());
  }

  private static OcrWord word(String text, int y, float confidence) {
    return new OcrWord(text, text, 110, y, 20, 20, confidence, y);
  }

  @Test
  void numbersOfRowsFollowEachOther() {
    List<OcrWord> column =
        RowNumbers.mended(
            List.of(
                word("TT", 0, 1),
                word("I", 40, 1),
                word("4", 80, 0.9f),
                word("H", 120, 0.9f),
                word("3", 160, 0.2f),
                word("6", 200, 0.9f),
                word("TV", 240, 0.9f),
                word("7", 280, 0.5f),
                word("9", 320, 0.9f),
                word("10", 360, 0.9f)));
    assertEquals(
        List.of("TT", "I", "4", "II", "5", "6", "IV", "7", "9", "10"),
        column.stream().map(OcrWord::text).toList());
    assertEquals("3", column.get(4).asRead());
  }
}
