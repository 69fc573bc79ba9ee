package vn.giaoviec.extract.time;

import vn.giaoviec.rules.Matches;
import vn.giaoviec.text.Tokens;

/** Times of something else than the deed: of a meeting, a holiday, what a cited paper is about. */
final class Occasions {

  private final Tokens t;
  private final Matches<TimeWord> words;

  Occasions(Tokens tokens, Matches<TimeWord> words) {
    this.t = tokens;
    this.words = words;
  }

  /** "miễn phí thị thực đến hết năm 2026", "chưa tăng giá trong quý I": how long that goes on. */
  boolean lasts(int first) {
    boolean until = t.is(first, "đến") || t.is(first, "cho", "đến");
    for (int i = first - 1; i >= 0 && i > first - Clause.LONGEST; i--) {
      if (",;.:".indexOf(t.sign(i)) >= 0) {
        return t.is(first, "trong") && isNegative(i + 1);
      }
      if (until && words.is(i, TimeWord.AMOUNT) && !t.is(i - 1, "được")) {
        return true;
      }
    }
    return t.is(first, "trong") && isNegative(0);
  }

  /** "không để trống vị trí trong tháng 5" asks for something. */
  private boolean isNegative(int i) {
    return t.is(i, "chưa") || t.is(i, "không") && !t.is(i + 1, "để");
  }

  /** "trong dịp nghỉ lễ từ ngày A đến ngày B", "nghỉ Tết (từ ngày ...": when nobody works. */
  boolean isHoliday(int from) {
    for (int i = from - 1; i >= 0 && i > from - 14 && ",;.".indexOf(t.sign(i)) < 0; i--) {
      if (t.is(i, "nghỉ")) {
        return !t.is(i + 1, "việc") && !t.is(i + 1, "hưu");
      }
    }
    return false;
  }

  /** "phục vụ Hội nghị toàn quốc tổ chức vào quý I/2010": when a meeting is. */
  boolean isHeld(int first) {
    boolean held = t.is(first - 2, "tổ", "chức");
    held &= !t.is(first - 3, "và") && !t.is(first - 3, "để");
    for (int i = first - 3; held && i > 0 && i > first - Clause.LONGEST && t.isWord(i); i--) {
      boolean meeting = t.is(i, "hội") && (t.is(i + 1, "nghị") || t.is(i + 1, "thảo"));
      boolean session = t.is(i, "kỳ") || t.is(i, "phiên") || t.is(i, "cuộc");
      if (meeting || session && t.is(i + 1, "họp")) {
        return t.isWord(i - 1);
      }
    }
    return false;
  }

  /** "chuẩn bị tài liệu phục vụ cuộc họp của X vào lúc 14 giờ ...": when others meet. */
  boolean isOfMeeting(int first) {
    boolean when = t.is(first, "lúc") || t.is(first, "vào");
    for (int i = first - 1; when && i > 0 && i > first - Clause.LONGEST && t.isWord(i); i--) {
      if (t.is(i, "phục", "vụ")) {
        boolean held = t.is(i + 2, "hội", "nghị");
        return held || t.is(i + 3, "họp");
      }
    }
    return false;
  }

  /** "Văn bản số 88/CV-NS về việc gia hạn dự án đến quý II/2026": what a cited paper is about. */
  boolean isOfPaper(int first) {
    if (!t.is(first, "đến")) {
      return false;
    }
    boolean about = false;
    for (int i = first - 1; i >= 0 && i > first - Clause.LONGEST; i--) {
      if (t.sign(i) == ',' || t.sign(i) == ';') {
        return false;
      }
      about |= t.is(i, "về", "việc");
      if (about && t.is(i, "số") && t.isNumber(i + 1)) {
        return true;
      }
    }
    return false;
  }
}
