package vn.giaoviec.extract.time;

import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.time.Core.Kind;
import vn.giaoviec.rules.Matches;
import vn.giaoviec.text.Tokens;

/** How often: "hai tuần một lần", "02 lần/tháng", "một tuần một buổi", "05 ngày/lần". */
final class Frequencies {

  private static final String[] COUNTS = {
    "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"
  };

  private final Tokens t;
  private final Matches<TimeWord> words;
  private final CoreParser numbers;

  Frequencies(Tokens tokens, Matches<TimeWord> words, CoreParser numbers) {
    this.t = tokens;
    this.words = words;
    this.numbers = numbers;
  }

  /** Returns the recurring time that begins at a token, or null. */
  @Nullable Core parse(int i) {
    int count = count(i);
    String turned = rule(i, 1);
    if (turned != null && count(i + 1) >= 1 && words.is(i + 2, TimeWord.TURN)) {
      return new Core(Kind.RECURRING, i, i + 3, turned); // "tuần hai lần"
    }
    if (count < 1) {
      return null;
    }
    if (words.is(i + 1, TimeWord.TURN)) {
      boolean per = t.sign(i + 2) == '/' || t.is(i + 2, "một") || t.is(i + 2, "mỗi");
      boolean within = t.is(i + 2, "trong") && !isOneOf(i + 4) && !t.is(i - 1, "quá");
      String often = per || within ? rule(i + 3, 1) : null; // "hai lần trong năm"
      boolean lessons = t.is(i + 1, "buổi") && (t.is(i - 1, "học") || t.is(i - 1, "dạy"));
      boolean rate = t.sign(i + 2) == '/' && t.is(i - 1, "từ") || lessons;
      return often == null || rate ? null : new Core(Kind.RECURRING, i, i + 4, often);
    }
    int one = t.is(i + 2, "/") ? i + 3 : count(i + 2) >= 1 ? i + 3 : -1;
    String rule = one > 0 && words.is(one, TimeWord.TURN) ? rule(i + 1, count) : null;
    return rule == null ? null : new Core(Kind.RECURRING, i, one + 1, rule);
  }

  /** "trong tuần đầu", "trong năm 2024", "trong tháng này": a period of its own. */
  private boolean isOneOf(int i) {
    return t.isNumber(i) || t.is(i, "này") || t.is(i, "đầu") || t.is(i, "cuối") || t.is(i, "tới");
  }

  /** Returns a small number, in figures or words, or -1. */
  int count(int i) {
    int number = numbers.number(i);
    if (number >= 0) {
      return number;
    }
    for (int n = 0; n < COUNTS.length; n++) {
      if (t.is(i, COUNTS[n])) {
        return n + 1;
      }
    }
    return t.is(i, "tư") ? 4 : -1;
  }

  /** Returns the rule of a unit of time at a token, or null. */
  @Nullable String rule(int i, int count) {
    if (t.is(i, "quý") || t.is(i, "quí")) {
      return "FREQ=MONTHLY;INTERVAL=" + 3 * count;
    }
    String unit =
        t.is(i, "ngày") || t.is(i, "đêm")
            ? "DAILY"
            : t.is(i, "tuần")
                ? "WEEKLY"
                : t.is(i, "tháng") ? "MONTHLY" : t.is(i, "năm") ? "YEARLY" : null;
    return unit == null ? null : "FREQ=" + unit + (count > 1 ? ";INTERVAL=" + count : "");
  }
}
