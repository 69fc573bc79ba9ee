package vn.giaoviec.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of a line between gaps wider than those between words.
 *
 * @param line the line
 * @param from its first word
 * @param to the word after its last
 */
record Run(PdfLine line, int from, int to) {

  /** Lines whose base lines are so near, in points, stand beside each other. */
  static final float SAME_LINE = 3;

  /** A gap of so many times the letters' height is surely wider than that between words. */
  private static final float WIDE = 0.9f;

  /** One of so many times their height may be. */
  private static final float NARROW = 0.5f;

  /** Returns the words that surely stand together, as those of a head do. */
  static List<Run> of(List<PdfLine> lines) {
    return of(lines, WIDE);
  }

  /** Returns the least that may stand in a column by itself, where columns are close together. */
  static List<Run> narrow(List<PdfLine> lines) {
    return of(lines, NARROW);
  }

  private static List<Run> of(List<PdfLine> lines, float gap) {
    List<Run> runs = new ArrayList<>();
    for (PdfLine line : lines) {
      List<PdfLine.Word> words = line.words();
      int start = 0;
      for (int i = 1; i <= words.size(); i++) {
        if (i == words.size()
            || words.get(i).x() - words.get(i - 1).right() > gap * line.box().height()) {
          runs.add(new Run(line, start, i));
          start = i;
        }
      }
    }
    return runs;
  }

  float left() {
    return line.words().get(from).x();
  }

  float right() {
    return line.words().get(to - 1).right();
  }

  float bottom() {
    return line.bottom();
  }

  String text() {
    return String.join(
        " ", line.words().subList(from, to).stream().map(PdfLine.Word::text).toList());
  }

  /** Returns it as a line of its own. */
  PdfLine alone() {
    return TableCutter.part(line, from, to);
  }
}
