package vn.giaoviec.ocr;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Reads tesseract's table of words. */
final class TsvReader {

  /** level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
  private static final int COLUMNS = 12;

  private static final String LINE = "4";
  private static final String WORD = "5";

  private TsvReader() {}

  static List<OcrWord> words(String table) {
    List<OcrWord> words = new ArrayList<>();
    int line = 0;
    for (String row : table.split("\n", -1)) {
      String[] cells = row.split("\t", -1);
      line += cells[0].equals(LINE) ? 1 : 0;
      if (cells.length == COLUMNS && cells[0].equals(WORD) && !cells[11].isBlank()) {
        String text = Normalizer.normalize(cells[11].strip(), Normalizer.Form.NFC);
        words.add(
            new OcrWord(
                text,
                text,
                Integer.parseInt(cells[6]),
                Integer.parseInt(cells[7]),
                Integer.parseInt(cells[8]),
                Integer.parseInt(cells[9]),
                Math.max(0, Math.min(1, Float.parseFloat(cells[10]) / 100)),
                line));
      }
    }
    return words;
  }
}
