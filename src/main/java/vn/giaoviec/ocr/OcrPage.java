package vn.giaoviec.ocr;

import java.util.List;

/**
 * What was read on a page.
 *
 * @param words its words, line by line
 * @param strokes the long straight lines drawn on it
 * @param width of the upright page, in pixels
 * @param height of the upright page, in pixels
 * @param quarters how many right angles the page was turned clockwise to stand upright, 0 to 3
 * @param slope how far the lines of the page then fell before they were set level, in pixels down
 *     for each to the right
 * @param even whether it is of one colour all over, so that there is nothing to read
 */
public record OcrPage(
    List<OcrWord> words,
    List<Stroke> strokes,
    int width,
    int height,
    int quarters,
    double slope,
    boolean even) {

  /** Words of so many letters are longer than they are high. */
  private static final int LONG_WORD = 3;

  public OcrPage {
    words = List.copyOf(words);
    strokes = List.copyOf(strokes);
  }

  /** Returns the same page with other words. */
  OcrPage with(List<OcrWord> others) {
    return new OcrPage(others, strokes, width, height, quarters, slope, even);
  }

  /** Returns whether most words run from top to bottom, or from bottom to top. */
  boolean isSideways() {
    int level = 0;
    int upright = 0;
    for (OcrWord word : words) {
      if (word.text().length() >= LONG_WORD) {
        level += word.width() > word.height() ? 1 : 0;
        upright += word.height() > word.width() ? 1 : 0;
      }
    }
    return upright > level;
  }

  /** Returns how sure the reading is on the whole: each word weighs by its letters. 0 to 1. */
  public double confidence() {
    double sum = 0;
    int letters = 0;
    for (OcrWord word : words) {
      sum += word.confidence() * word.text().length();
      letters += word.text().length();
    }
    return letters == 0 ? 0 : sum / letters;
  }
}
