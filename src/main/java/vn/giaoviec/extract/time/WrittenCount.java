package vn.giaoviec.extract.time;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Tokens;

/**
 * A count of days or months in words: "một tháng", "mười lăm ngày".
 *
 * @param value the number
 * @param end the token after its words
 */
record WrittenCount(int value, int end) {

  private static final Map<String, Integer> UNITS =
      Map.of(
          "một", 1, "hai", 2, "ba", 3, "bốn", 4, "năm", 5, "lăm", 5, "sáu", 6, "bảy", 7, "tám", 8,
          "chín", 9);

  private static final int TEN = 10;

  /** Returns the count whose words begin at a token, or null; a unit of time has to follow. */
  static @Nullable WrittenCount at(Tokens t, int i) {
    int unit = unit(t, i);
    boolean tens = t.is(i + 1, "mươi");
    int end = t.is(i, "mười") ? i + 1 : tens ? i + 2 : i;
    int value = t.is(i, "mười") ? TEN : tens ? unit * TEN : 0;
    if (unit(t, end) > 0) {
      value += unit(t, end++);
    }
    boolean year = t.is(end - 1, "năm") && end == i + 1 && !t.is(end, "ngày"); // "năm tháng 3"
    boolean counted =
        t.is(end, "ngày") || t.is(end, "tuần") || t.is(end, "tháng") || t.is(end, "năm");
    return value > 0 && counted && !year ? new WrittenCount(value, end) : null;
  }

  private static int unit(Tokens t, int i) {
    for (Map.Entry<String, Integer> word : UNITS.entrySet()) {
      if (t.is(i, word.getKey())) {
        return word.getValue();
      }
    }
    return 0;
  }
}
