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

  /** A gap of so many times the letters' height is wider than that between words. */
  private static final float GAP = 0.9f;

  static List<Run> of(List<PdfLine> lines) {
    List<Run> runs = new ArrayList<>();
    for (PdfLine line : lines) {
      List<PdfLine.Word> words = line.words();
      int start = 0;
      for (int i = 1; i <= words.size(); i++) {
        if (i == words.size()
            || words.get(i).x() - words.get(i - 1).right() > GAP * line.box().height()) {
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
