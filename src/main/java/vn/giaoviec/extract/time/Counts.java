package vn.giaoviec.extract.time;

import org.jspecify.annotations.Nullable;
import vn.giaoviec.rules.Matches;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Tokens;

/**
 * What stands around a count of days or hours: whether it bounds a deed, and what it counts from.
 */
final class Counts {

  private static final int REACH = 24;
  private static final int EVENT = 10;

  private final Tokens t;
  private final Matches<TimeWord> words;

  Counts(Tokens tokens, Matches<TimeWord> words) {
    this.t = tokens;
    this.words = words;
  }

  /** A count of days bounds something only after "trong thời hạn", "chậm nhất", "trước". */
  boolean bounds(int i) {
    boolean written = WrittenCount.at(t, i) != null;
    if (!t.isNumber(i) && !written || t.is(i - 1, "đến")) {
      return false;
    }
    if (isLeast(i)) {
      return countsNear(i) && before(i, TimeWord.BY) > 0;
    }
    int last = last(i);
    boolean hours = t.is(last + 1, "giờ") && !counts(last + 2) && !t.is(last + 2, "khi");
    boolean clock = hours && !isLong(last);
    if (clock && (t.is(i - 1, "trước") || t.is(i - 1, "nhất"))) {
      return false; // a time of day, not a count of hours
    }
    return t.is(i - 1, "trong") && isSpan(last)
        || before(i, TimeWord.BY) > 0
        || before(i, TimeWord.BEFORE) > 0
        || isExcess(i)
        || backTo(i) >= 0
        || onFrom(i) >= 0
        || t.is(i - 1, "sau") && isFrom(i - 1, afterUnit(last))
        || t.is(i - 1, "hiện") && t.is(i - 3, "gian") && counts(afterUnit(last))
        || t.is(i - 1, "hạn")
        || t.is(i - 1, "vòng")
        || t.is(i - 1, "gian") && t.is(i - 3, "trong");
  }

  /** Returns the last number of a count: "24-48 giờ" ends with its longest. */
  int last(int i) {
    WrittenCount written = WrittenCount.at(t, i);
    if (written != null) {
      return written.end() - 1;
    }
    return t.sign(i + 1) == '-' && t.isNumber(i + 2) ? i + 2 : i;
  }

  /** A day has no more than 24 hours. */
  private boolean isLong(int i) {
    String number = t.words(i, i + 1);
    return t.isNumber(i) && number.length() == 2 && number.compareTo("24") >= 0;
  }

  /** "không để tồn hồ sơ quá 10 ngày", "không được giữ lại quá 05 ngày". */
  boolean isExcess(int i) {
    boolean kept = false;
    for (int j = i - 2; t.is(i - 1, "quá") && j >= 0 && j > i - 12; j--) {
      if (t.sign(j) == ',' || t.sign(j) == ';') {
        return false;
      }
      kept |=
          t.is(j, "giữ") || t.is(j, "tồn") || t.is(j, "chậm") || t.is(j, "văn") || t.is(j, "hồ");
      if (t.is(j, "không")) {
        return kept && (t.is(i + 1, "ngày") || t.is(i + 1, "giờ"));
      }
    }
    return false;
  }

  /**
   * "[Sau] 05 ngày làm việc kể từ khi nhận hồ sơ, ...", "báo cáo kết quả [sau] 10 ngày, kể từ ngày
   * ký", not "có hiệu lực sau 45 ngày kể từ ngày ký", "không triển khai sau 12 tháng kể từ ...".
   */
  private boolean isFrom(int after, int end) {
    int from = t.sign(end) == ',' && t.is(end + 1, "kể") ? end + 1 : end;
    boolean condition = false;
    for (String word : new String[] {"nếu", "không", "chưa", "lực"}) {
      condition |= Clause.has(t, after - 1, REACH, word);
    }
    return counts(from) && !condition;
  }

  /** Returns the token after "ngày", "ngày làm việc" of a count. */
  private int afterUnit(int last) {
    return t.is(last + 2, "làm") ? last + 4 : last + 2;
  }

  /**
   * "gửi tài liệu trước phiên họp 03 ngày": a count back from what is to come. Returns the token of
   * "trước", or -1.
   */
  int backTo(int i) {
    int unit = i + 1;
    boolean days = t.isNumber(i) && (t.is(unit, "ngày") || t.is(unit, "giờ") || t.is(unit, "tuần"));
    int after = afterUnit(i);
    if (!days || isLeast(i) || after < t.size() && ".;,".indexOf(t.sign(after)) < 0) {
      return -1;
    }
    for (int j = i - 2; j >= 0 && j > i - EVENT && t.isWord(j) && !t.isNumber(j); j--) {
      if (t.is(j, "trước")) {
        return isBefore(j) || t.is(j + 1, "cuộc") || t.is(j + 1, "hội") ? j : -1;
      }
    }
    return -1;
  }

  /**
   * "quyết toán sau khi kết thúc Lễ hội 10 ngày": a count on from what is to come. Returns the
   * token of "sau", or -1.
   */
  int onFrom(int i) {
    int after = afterUnit(i);
    boolean days = t.isNumber(i) && (t.is(i + 1, "ngày") || t.is(i + 1, "tuần"));
    if (!days || isLeast(i) || after < t.size() && ".;,".indexOf(t.sign(after)) < 0) {
      return -1;
    }
    for (int j = i - 2; j >= 0 && j > i - EVENT && t.isWord(j) && !t.isNumber(j); j--) {
      if (t.is(j, "sau", "khi")) {
        boolean span = t.is(i - 1, "trong") || t.is(i - 1, "quá") || t.is(i - 1, "nhất");
        return span ? -1 : j;
      }
    }
    return -1;
  }

  /** "ít nhất 03 ngày" asks for an amount. */
  private boolean isLeast(int i) {
    return t.is(i - 1, "nhất") && t.is(i - 2, "ít") || t.is(i - 1, "thiểu");
  }

  /** Whether "trước khi ..." or "kể từ ..." stands near a count of days, on either side. */
  private boolean countsNear(int i) {
    boolean clause = true;
    for (int j = i + 2; j < i + REACH && t.sign(j) != ';'; j++) {
      clause &= t.sign(j) != ',';
      boolean before = t.is(j, "trước");
      if (clause && j < i + 7 && before || before && t.is(j + 1, "khi")) {
        return true;
      }
    }
    for (int j = i - 1; j > i - REACH && j >= 0; j--) {
      if (t.sign(j) == ';') {
        return false;
      }
      if (t.is(j, "trước")) {
        return true;
      }
    }
    return false;
  }

  /** "trong 24 giờ", "trong 03 ngày làm việc", "trong 60 ngày kể từ ...". */
  private boolean isSpan(int i) {
    int next = t.is(i + 2, "tới") ? i + 3 : i + 2;
    boolean closes = next >= t.size() || ".;,".indexOf(t.sign(next)) >= 0 || t.is(next, "đầu");
    return t.is(i + 1, "giờ")
        || t.is(i + 1, "phút")
        || t.is(i + 2, "làm")
        || counts(i + 2)
        || t.is(i + 1, "tuần") && closes && !isEvent(i)
        || t.is(i + 1, "ngày") && closes && !isEvent(i) && isShort(i);
  }

  private boolean isShort(int i) {
    if (!t.isNumber(i)) {
      return true;
    }
    String number = t.words(i, i + 1);
    return number.length() < 2 || number.length() == 2 && number.compareTo("16") < 0;
  }

  /** "tổ chức diễn tập trong 03 ngày": how long it takes. */
  private boolean isEvent(int i) {
    for (int j = i - 2; j >= 0 && j > i - 14 && t.sign(j) != ';'; j--) {
      if (t.is(j, "tổ", "chức")
          || t.is(j, "luyện")
          || t.is(j, "học") && j == i - 2
          || t.is(j, "diễn")
          || t.is(j, "đủ")) {
        return true;
      }
    }
    return false;
  }

  private boolean counts(int i) {
    return t.is(i, "kể") || t.is(i, "từ") || t.is(i, "sau") || isBefore(i) || t.is(i, "tính");
  }

  /** "07 ngày trước khi ...", "... trước phiên họp": counted back. */
  private boolean isBefore(int i) {
    int event = i + 1;
    return t.is(i, "trước")
        && (t.is(event, "khi") || t.is(event, "ngày") || t.is(event, "phiên") || t.is(event, "kỳ"));
  }

  /** Returns ", kể từ ngày ...", what a duration counts from, or null. */
  @Nullable Span anchor(int end) {
    int from = t.sign(end) == ',' && t.is(end + 1, "kể") ? end + 1 : end;
    if (!counts(from)) {
      return null;
    }
    int i = from;
    while (i < t.size() && ",;.:()".indexOf(t.sign(i)) < 0 && i < from + 16) {
      i++;
    }
    return t.span(from, i);
  }

  private int before(int i, TimeWord category) {
    for (int length = 5; length > 0; length--) {
      if (i - length >= 0 && words.length(i - length, category) == length) {
        return length;
      }
    }
    return 0;
  }
}
