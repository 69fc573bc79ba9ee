package vn.giaoviec.ocr;

import java.util.ArrayList;
import java.util.List;

/** A line as it was read, or the part of one in a column, whose words are mended one by one. */
final class ReadLine {

  /** A gap of so many times the words' usual height parts two columns. */
  private static final float COLUMN_GAP = 1.8f;

  private final List<OcrWord> words;

  private ReadLine(List<OcrWord> words) {
    this.words = new ArrayList<>(words);
  }

  static List<ReadLine> of(List<OcrWord> words) {
    List<ReadLine> lines = new ArrayList<>();
    float gap = COLUMN_GAP * usualHeight(words);
    int start = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || ends(words.get(i - 1), words.get(i), gap)) {
        lines.add(new ReadLine(words.subList(start, i)));
        start = i;
      }
    }
    return lines;
  }

  private static boolean ends(OcrWord before, OcrWord word, float gap) {
    return word.line() != before.line() || word.x() - before.right() > gap;
  }

  private static int usualHeight(List<OcrWord> words) {
    int[] heights = words.stream().mapToInt(OcrWord::height).sorted().toArray();
    return heights.length == 0 ? 0 : heights[heights.length / 2];
  }

  List<OcrWord> words() {
    return words;
  }

  String text(int word) {
    return words.get(word).text();
  }

  /** Returns the words from the second on. */
  String rest() {
    StringBuilder rest = new StringBuilder();
    for (OcrWord word : words.subList(1, words.size())) {
      rest.append(word.text()).append(' ');
    }
    return rest.toString();
  }

  boolean isSure() {
    return words.stream().allMatch(word -> word.confidence() >= NoticeMender.SURE);
  }

  void mend(int word, String text) {
    words.set(word, words.get(word).mended(text));
  }

  void remove(int word) {
    words.remove(word);
  }
}
