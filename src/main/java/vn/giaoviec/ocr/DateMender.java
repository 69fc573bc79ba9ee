package vn.giaoviec.ocr;

import java.util.List;
import java.util.regex.Pattern;
import vn.giaoviec.text.Folding;

/**
 * Mends the words within dates that are written out: "tháng 3 nắm 2024" is "tháng 3 năm 2024". Only
 * their marks are mended, and only between a month and a year, which may begin the next line: "nằm"
 * after a month alone may be meant.
 */
final class DateMender {

  private static final String MONTH = "tháng";
  private static final String YEAR = "năm";
  private static final Pattern MONTH_NUMBER = Pattern.compile("0?[1-9]|1[0-2]");
  private static final Pattern YEAR_NUMBER = Pattern.compile("(?:19|20)[0-9]{2}[^0-9]?");

  private DateMender() {}

  static void mend(List<ReadLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      ReadLine line = lines.get(i);
      String next = i + 1 < lines.size() ? lines.get(i + 1).text(0) : "";
      for (int word = 2; word < line.words().size(); word++) {
        String after = word + 1 < line.words().size() ? line.text(word + 1) : next;
        if (isLike(line.text(word - 2), MONTH)
            && MONTH_NUMBER.matcher(line.text(word - 1)).matches()
            && isLike(line.text(word), YEAR)
            && YEAR_NUMBER.matcher(after).matches()) {
          replace(line, word - 2, MONTH);
          replace(line, word, YEAR);
        }
      }
    }
  }

  private static boolean isLike(String read, String word) {
    return WordPairs.letters(read).equals(WordPairs.letters(word));
  }

  private static void replace(ReadLine line, int word, String right) {
    if (!Folding.fold(line.text(word)).equals(right)) {
      line.mend(word, MarkMender.inCase(right, line.text(word)));
    }
  }
}
