package vn.giaoviec.ocr;

/**
 * A word that was read on a page, with its place in pixels of the upright page.
 *
 * @param text its letters
 * @param asRead its letters before they were mended; most often the same
 * @param x distance from the left edge
 * @param y distance from the top edge
 * @param width extent to the right
 * @param height extent downwards
 * @param confidence how sure the reading is, 0 to 1
 * @param line the line that it belongs to; words of one line follow each other
 */
public record OcrWord(
    String text, String asRead, int x, int y, int width, int height, float confidence, int line) {

  private static final float DOUBTFUL = 0.9f;

  /** Returns the same word read otherwise. */
  OcrWord mended(String other) {
    return new OcrWord(other, asRead, x, y, width, height, confidence, line);
  }

  /** Returns the same word, read at least so surely. */
  OcrWord atLeast(float sure) {
    return new OcrWord(text, asRead, x, y, width, height, Math.max(confidence, sure), line);
  }

  /** Returns whether it was read so unsurely that a number or letter may be another. */
  boolean isDoubtful() {
    return confidence < DOUBTFUL;
  }

  /** Returns the same word somewhere else, in a line so many lines later. */
  OcrWord moved(int right, int down, int lines) {
    return new OcrWord(text, asRead, x + right, y + down, width, height, confidence, line + lines);
  }

  /** Returns whether they stand on the same place. */
  boolean meets(OcrWord other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /** Returns whether it is not as it was read. */
  public boolean isMended() {
    return !text.equals(asRead);
  }

  /** Returns the distance of its right edge from the page's left edge. */
  public int right() {
    return x + width;
  }

  /** Returns the distance of its lower edge from the page's top edge. */
  public int bottom() {
    return y + height;
  }
}
