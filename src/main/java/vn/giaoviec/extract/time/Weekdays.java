package vn.giaoviec.extract.time;

import vn.giaoviec.text.Tokens;

/** Reads days of the week. */
final class Weekdays {

  private static final String[] DAYS = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
  private static final String[] WORDS = {"hai", "ba", "tư", "năm", "sáu", "bảy"};

  private final Tokens t;
  private final CoreParser numbers;

  Weekdays(Tokens tokens, CoreParser numbers) {
    this.t = tokens;
    this.numbers = numbers;
  }

  /** Some days: "TU,FR", and the token after them. */
  record Days(String list, int end) {}

  /** Returns the days of "thứ Ba và thứ Sáu", "thứ 2, thứ 5"; the list is "" when there is none. */
  Days read(int i) {
    StringBuilder days = new StringBuilder();
    int end = i;
    int at = i;
    while (dayOfWeek(at) >= 0) {
      days.append(days.length() == 0 ? "" : ",").append(DAYS[dayOfWeek(at)]);
      end = at + 2;
      at = t.is(end, "và") || t.sign(end) == ',' ? end + 1 : end;
      at += t.is(at, "ngày") ? 1 : 0;
      if (at == end) {
        break;
      }
    }
    return new Days(days.toString(), end);
  }

  boolean isDay(int i) {
    return dayOfWeek(i) >= 0;
  }

  /** Returns which day of the week is named at a token, 0 for Monday, or -1. */
  int dayOfWeek(int i) {
    if (t.is(i, "chủ", "nhật")) {
      return 6;
    }
    if (t.is(i, "thứ")) {
      for (int day = 0; day < WORDS.length; day++) {
        if (t.is(i + 1, WORDS[day]) || numbers.number(i + 1) == day + 2) {
          return day;
        }
      }
    }
    return -1;
  }
}
