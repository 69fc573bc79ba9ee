package vn.giaoviec.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Mends the numbers of a table's rows: "3" between 4 and 6 is "5", and "H" or "1H" alone in their
 * column are "II" and "III".
 */
final class RowNumbers {

  /** However doubtful its reading was, a number is told by those about it; a doubt stays. */
  private static final float TOLD = 0.6f;

  private static final int MOST_DIGITS = 3;

  private RowNumbers() {}

  /** Returns the words of a column of numbers, from the top down, some of them mended. */
  static List<OcrWord> mended(List<OcrWord> column) {
    List<OcrWord> words = new ArrayList<>(column);
    words.sort(Comparator.comparingInt(OcrWord::y));
    List<Integer> counted = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      OcrWord word = words.get(i);
      int roman = isCount(word) ? 0 : roman(word.text());
      if (isCount(word)) {
        counted.add(i);
      } else if (roman > 0 && !word.text().equals(Numerals.roman(roman))) {
        words.set(i, word.mended(Numerals.roman(roman)));
      }
    }
    for (int i = 1; i + 1 < counted.size(); i++) {
      OcrWord word = words.get(counted.get(i));
      int due = value(words.get(counted.get(i - 1))) + 1;
      boolean between = value(words.get(counted.get(i + 1))) == due + 1;
      if (between && value(word) != due && word.isDoubtful()) {
        words.set(counted.get(i), word.mended(String.valueOf(due)).atLeast(TOLD));
      }
    }
    return words;
  }

  /** "TV" is "IV", but "TT" heads the column. */
  private static int roman(String text) {
    boolean beyondThree = text.indexOf('V') >= 0 || text.indexOf('X') >= 0;
    return Numerals.value(beyondThree ? text.replace('T', 'I') : text);
  }

  /** Returns whether a word can be the number of a row. */
  static boolean isNumber(OcrWord word) {
    return isCount(word) || roman(word.text()) > 0;
  }

  private static boolean isCount(OcrWord word) {
    String text = word.text();
    return text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static int value(OcrWord word) {
    return Integer.parseInt(word.text());
  }
}
