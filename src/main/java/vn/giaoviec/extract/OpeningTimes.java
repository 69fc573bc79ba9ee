package vn.giaoviec.extract;

/**
 * Skips the time that a sentence opens with and no comma ends: "Hằng tuần, trước 10 giờ sáng thứ
 * Năm gửi ...", "Trong quý I năm 2021, phê duyệt ...".
 */
final class OpeningTimes {

  private OpeningTimes() {}

  /** Returns the token after the time that opens the clause at {@code from}, or {@code from}. */
  static int after(Sentence s, int from) {
    int i = from;
    boolean timed = false;
    while (i < s.size()) {
      if (s.is(i, Word.TIME)) {
        timed = true;
        i += s.length(i, Word.TIME);
      } else if (timed && s.sign(i) == '(') {
        i = s.afterBracket(i);
      } else if (timed && s.is(i, "và") && (s.is(i + 1, Word.TIME) || s.tokens().isNumber(i + 1))) {
        i++;
      } else if (s.tokens().isNumber(i) || timed && "/,-".indexOf(s.sign(i)) >= 0 && i > from) {
        i++;
      } else if (timed && s.sign(i) == ':' && s.isCapital(i + 1)) {
        i++; // "Tháng 12/2025: Xin giấy phép ..."
        break;
      } else {
        break;
      }
    }
    return timed && i < s.size() && opens(s, i) ? i : from;
  }

  /** "Định kỳ cuối học kỳ, nhà trường ...": a body that needs no capital. */
  private static boolean named(Sentence s, int i) {
    boolean body = s.is(i, Word.SOLE) || s.is(i, Word.DETERMINER);
    return body && s.sign(i - 1) == ',';
  }

  private static boolean opens(Sentence s, int i) {
    return s.tokens().isWord(i)
        && (s.beginsPredicate(i) || s.isCapital(i) || named(s, i))
        && !s.is(i, Word.PAST);
  }
}
