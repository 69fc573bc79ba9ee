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

  private final Tokens t;
  private final Matches<TimeWord> words;

  Counts(Tokens tokens, Matches<TimeWord> words) {
    this.t = tokens;
    this.words = words;
  }

  /** A count of days bounds something only after "trong thời hạn", "chậm nhất", "trước". */
  boolean bounds(int i) {
    boolean clock = t.is(i + 1, "giờ") && !counts(i + 2);
    if (clock && (t.is(i - 1, "trước") || t.is(i - 1, "đến") || t.is(i - 1, "nhất"))) {
      return false; // a time of day, not a count of hours
    }
    return t.isNumber(i)
        && !t.is(i - 1, "đến")
        && !(isLeast(i) && !countsNear(i))
        && (t.is(i - 1, "trong") && isSpan(i)
            || before(i, TimeWord.BY) > 0
            || before(i, TimeWord.BEFORE) > 0
            || t.is(i - 1, "hạn")
            || t.is(i - 1, "vòng")
            || t.is(i - 1, "gian") && t.is(i - 3, "trong"));
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
      if (clause && j < i + 7 && (before || counts(j)) || before && t.is(j + 1, "khi")) {
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
    return t.is(i + 1, "giờ") || t.is(i + 2, "làm") || counts(i + 2);
  }

  private boolean counts(int i) {
    return t.is(i, "kể")
        || t.is(i, "từ")
        || t.is(i, "sau")
        || t.is(i, "trước") && t.is(i + 1, "khi")
        || t.is(i, "tính");
  }

  /** Returns "kể từ ngày ...", what a duration counts from, or null. */
  @Nullable Span anchor(int end) {
    if (!counts(end)) {
      return null;
    }
    int i = end;
    while (i < t.size() && ",;.:()".indexOf(t.sign(i)) < 0 && i < end + 16) {
      i++;
    }
    return t.span(end, i);
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
