package vn.giaoviec.extract.time;

import vn.giaoviec.text.Tokens;

/**
 * Words that bound a day from afar: "hạn cuối của việc này là ...", "trước ngày khai giảng ...".
 */
final class DistantBounds {

  /** "hạn chót báo cáo về X (qua Y) là ngày 21/8": so many tokens back at most. */
  private static final int DUE = 18;

  private final Tokens t;

  DistantBounds(Tokens tokens) {
    this.t = tokens;
  }

  /** "trước ngày khai giảng 05/9": how many words bound a day that an event names; or 0. */
  int beforeEvent(int start) {
    for (int i = start - 1; i > 0 && i > start - 6 && t.isWord(i) && !t.isNumber(i); i--) {
      if (t.is(i, "ngày") && t.is(i - 1, "trước")) {
        return i < start - 1 ? start - i + 1 : 0;
      }
    }
    return 0;
  }

  /** "hạn cuối của việc này là 15/5/2014": returns where "hạn" stands, or -1. */
  int dueIs(int start) {
    for (int i = start - 2; t.is(start - 1, "là") && i >= 0 && i > start - DUE; i--) {
      if (t.sign(i) == ';' || t.sign(i) == ',') {
        return -1;
      }
      if (t.is(i, "hạn")) {
        return i;
      }
    }
    return -1;
  }
}
