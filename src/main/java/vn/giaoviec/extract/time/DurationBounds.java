package vn.giaoviec.extract.time;

import vn.giaoviec.rules.Matches;
import vn.giaoviec.text.Tokens;

/** Whether a duration bounds what is to be done: "trong 15 ngày", not "họp trong 02 ngày". */
final class DurationBounds {

  private static final int RANGE = 9;
  private static final int NEAR = 5;

  private final Tokens t;
  private final Matches<TimeWord> words;
  private final Counts counts;

  DurationBounds(Tokens tokens, Matches<TimeWord> words, Counts counts) {
    this.t = tokens;
    this.words = words;
    this.counts = counts;
  }

  /**
   * Returns whether a duration bounds a deed.
   *
   * @param first the first token of the words that bound it
   * @param length how many they are
   */
  boolean areDeadline(Core core, int first, int length) {
    int from = core.end() + ("(,".indexOf(t.sign(core.end())) >= 0 ? 1 : 0);
    if (opensRange(t.is(from, "kể") ? from + 1 : from)) {
      return false; // "trong 03 ngày từ ngày 13 đến hết ngày 15/5": its last day says it
    }
    boolean edge = t.is(core.end(), "đầu") || t.is(core.end(), "cuối");
    if (edge && (t.is(core.end() + 1, "tháng") || t.is(core.end() + 1, "quý"))) {
      return false; // "trong 5 ngày làm việc đầu tháng"
    }
    boolean left = t.is(first - 1, "còn") || t.is(first - 1, "xuống");
    if (left && t.is(first, "không") && isShortened(first)) {
      return false; // "rút ngắn thời gian thẩm định xuống còn không quá 20 ngày": how long it takes
    }
    boolean anchored = counts.anchor(core.end()) != null;
    if (!anchored && (isAmount(first) || isWatched(first)) || isConditional(first)) {
      return false;
    }
    boolean span = t.is(first, "trong") || t.is(first, "nội") || t.is(first, "ngay");
    boolean term = t.is(first, "thời", "hạn") || t.is(first - 1, "hạn");
    term &= !t.is(first - 3, "trước"); // "đề nghị trước thời hạn ít nhất 02 ngày"
    if (core.value().endsWith("Y")
        || term && !span
        || t.is(first + 2, "gian") && span && !t.is(core.end() - 1, "việc")
        || t.is(first - 1, "lớp")) {
      return anchored || t.sign(core.start() - 1) == ':';
    }
    boolean told = t.is(core.end(), "tới") && inBracket(first); // "(mưa lớn trong 48 giờ tới)"
    boolean each = words.is(core.end() + 1, TimeWord.TURN) && !t.is(core.end(), "trước");
    boolean minutes = core.value().startsWith("PT") && core.value().endsWith("M");
    return anchored || length > 0 && !each && !told && !(minutes && t.is(first, "không"));
  }

  /** "nếu chủ đầu tư không tháo dỡ trong thời hạn 10 ngày": what is asked for comes later. */
  private boolean isConditional(int first) {
    for (int i = first - 1; i >= 0 && t.isWord(i); i--) {
      boolean asks = t.is(i, "thì") || t.is(i, "phải") || t.is(i, "báo");
      if (asks || t.is(i, "nghị") && t.is(i - 1, "đề") || t.is(i, "cầu") && t.is(i - 1, "yêu")) {
        return false;
      }
      if (t.is(i, "nếu")) {
        return true;
      }
    }
    return false;
  }

  /** "mỗi đoàn không quá 10 ngày", "gia hạn nợ tối đa 12 tháng": how long something lasts. */
  private boolean isAmount(int first) {
    for (int i = first - 1; i >= 0 && i > first - NEAR && t.isWord(i); i--) {
      if (t.is(i, "mỗi") && i > first - NEAR + 1 || words.is(i, TimeWord.AMOUNT)) {
        return true;
      }
    }
    return false;
  }

  /** "theo dõi sức khỏe người tiếp xúc trong thời hạn 10 ngày": how long it goes on. */
  private boolean isWatched(int first) {
    for (int i = first - 1; i > 0 && i > first - Clause.LONGEST && t.isWord(i); i--) {
      if (words.is(i, TimeWord.DEED) || t.is(i, "và")) {
        return false;
      }
      if (t.is(i, "dõi") && t.is(i - 1, "theo")) {
        return !t.is(i - 2, "quả"); // "kết quả theo dõi"
      }
    }
    return false;
  }

  /** "từ ngày 13 đến hết ngày 15/5": a last day is said. */
  private boolean opensRange(int from) {
    boolean opens = t.is(from, "từ", "ngày") && t.isNumber(from + 2);
    for (int i = from + 2; opens && i < from + RANGE; i++) {
      if (t.is(i, "đến")) {
        return true;
      }
    }
    return false;
  }

  /** "rút ngắn thời gian ...", "cắt giảm ...": how long something takes. */
  private boolean isShortened(int first) {
    return Clause.has(t, first - 1, Clause.LONGEST, "rút")
        || Clause.has(t, first - 1, Clause.LONGEST, "giảm");
  }

  private boolean inBracket(int i) {
    int open = i;
    while (open >= 0 && t.sign(open) != '(' && t.sign(open) != ')') {
      open--;
    }
    return open >= 0 && t.sign(open) == '(';
  }
}
