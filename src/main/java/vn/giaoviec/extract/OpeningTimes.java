package vn.giaoviec.extract;

/**
 * Skips the time that a sentence opens with and no comma ends: "Hằng tuần, trước 10 giờ sáng thứ
 * Năm gửi ...", "Trong quý I năm 2021, phê duyệt ...".
 */
final class OpeningTimes {

  private static final int LONGEST_EVENT = 16;

  private OpeningTimes() {}

  /** Returns the token after the time that opens the clause at {@code from}, or {@code from}. */
  static int after(Sentence s, int from) {
    int i = end(s, from);
    i += i > from && s.is(i, "cơ", "bản") ? 2 : 0; // "Đến 30/6 cơ bản hoàn thành ..."
    return i > from && i < s.size() && opens(s, i) ? i : from;
  }

  /** Returns whether nothing but a time stands from a token on: "chậm nhất ngày 10/12 (...)." */
  static boolean isAll(Sentence s, int from) {
    int end = end(s, from);
    return end > from && end >= s.afterLastWord();
  }

  /** Returns the token after the time at {@code from}, or {@code from}. */
  private static int end(Sentence s, int from) {
    int i = from;
    boolean timed = false;
    while (i < s.size()) {
      if (links(s, i, timed)) {
        i++;
      } else if (timed && s.is(i, "kể", "từ")) {
        return afterEvent(s, i);
      } else if (s.is(i, Word.TIME)) {
        timed = true;
        i += s.length(i, Word.TIME);
      } else if (timed && s.sign(i) == '(') {
        i = s.afterBracket(i);
      } else if (timed && s.is(i, "và") && (s.is(i + 1, Word.TIME) || s.tokens().isNumber(i + 1))) {
        i++;
      } else if (timed && s.sign(i - 1) == '/' && s.is(i, "lần")) {
        i++; // "Định kỳ 02 tuần/lần"
      } else if (isDate(s, i)) {
        timed = true;
        i += 3;
      } else if (s.tokens().isNumber(i) || timed && "/,-".indexOf(s.sign(i)) >= 0 && i > from) {
        i++;
      } else if (timed && s.sign(i) == ':' && s.isCapital(i + 1)) {
        i++; // "Tháng 12/2025: Xin giấy phép ..."
        break;
      } else {
        break;
      }
    }
    return timed ? i : from;
  }

  /** "Từ tháng 4 đến tháng 6", "Trong 6 tháng đầu năm", "Chậm nhất sau 3 ngày". */
  private static boolean links(Sentence s, int i, boolean timed) {
    boolean number = s.tokens().isNumber(i + 1);
    boolean next = number || s.is(i + 1, "ngày") || s.is(i + 1, "tháng") || s.is(i + 1, "quý");
    boolean opens = s.is(i, "từ") && next || s.is(i, "trong") && number;
    return opens || timed && (s.is(i, "đến") && next || s.is(i, "sau") && number);
  }

  /** "... kể từ ngày kết thúc hội nghị [gửi báo cáo]": the event is a deed too. */
  private static int afterEvent(Sentence s, int from) {
    for (int i = from + 4; i < from + LONGEST_EVENT && s.tokens().isWord(i); i++) {
      boolean event = s.is(i - 1, Word.TIME) || s.is(i - 1, "khi") || s.is(i - 1, "được");
      if (!event && s.is(i, Word.STRONG)) {
        return i;
      }
    }
    return from;
  }

  /**
   * Returns the token after the time that stands between an assignee and the deed, or {@code i}.
   */
  static int within(Sentence s, int i) {
    boolean since = s.is(i, "từ", "nay") && (s.is(i + 2, "đến") || s.is(i + 2, "tới"));
    if (since) {
      return within(s, i + (s.is(i + 3, "hết") ? 4 : 3)); // "từ nay đến hết năm ..."
    }
    boolean links = s.is(i, "đến") || s.is(i, "trong") || s.is(i, "ngay");
    int from = links && s.length(i, Word.TIME) < 2 ? i + 1 : i;
    int end = after(s, from);
    end += end > from && s.sign(end) == ',' ? 1 : 0;
    return end > from ? end : i;
  }

  /** "Định kỳ cuối học kỳ, nhà trường ...": a body that needs no capital. */
  private static boolean named(Sentence s, int i) {
    boolean body = s.is(i, Word.SOLE) || s.is(i, Word.DETERMINER);
    return body && s.sign(i - 1) == ',';
  }

  /** "30/6", of whatever year. */
  private static boolean isDate(Sentence s, int i) {
    return s.tokens().isNumber(i) && s.sign(i + 1) == '/' && s.tokens().isNumber(i + 2);
  }

  private static boolean opens(Sentence s, int i) {
    return s.tokens().isWord(i)
        && (s.beginsPredicate(i) || s.isCapital(i) || named(s, i))
        && (!s.is(i, Word.PAST) || s.is(i, "phê", "duyệt")); // "Trong quý III phê duyệt đơn giá"
  }
}
