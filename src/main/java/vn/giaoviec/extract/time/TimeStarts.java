package vn.giaoviec.extract.time;

import vn.giaoviec.text.Span;
import vn.giaoviec.text.Tokens;

/** Tells by a look where no time can be, so that the parsers are asked seldom. */
final class TimeStarts {

  private TimeStarts() {}

  /** Most sentences name no time: no digit, nothing that comes round. */
  static boolean mayStandIn(String folded, Span within) {
    for (int i = within.start(); i < within.end(); i++) {
      char c = folded.charAt(i);
      boolean time =
          switch (c) {
            case 'h' -> folded.startsWith("hằng", i) || folded.startsWith("hàng", i);
            case 'q' -> folded.startsWith("quý", i) || folded.startsWith("quí", i);
            case 'đ' -> folded.startsWith("định kỳ", i);
            case 'n' ->
                folded.startsWith("nay", i)
                    || folded.startsWith("này", i)
                    || folded.startsWith("ngày", i)
                    || folded.startsWith("nửa", i);
            case 'm' -> folded.startsWith("mỗi", i) || folded.startsWith("một", i);
            case 't' ->
                folded.startsWith("tết", i)
                    || folded.startsWith("tuần", i)
                    || folded.startsWith("tháng", i);
            case 's' -> folded.startsWith("sáu tháng", i);
            case 'r' -> folded.startsWith("rằm", i);
            default -> c >= '0' && c <= '9';
          };
      if (time) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether a time can begin at a token: with a number or with one of the words that the
   * parsers look for. Most words are none, and asking each parser takes a hundred looks.
   */
  static boolean mayBegin(Tokens t, int i) {
    return switch (t.sign(i)) {
      case 'n' -> t.is(i, "năm") || t.is(i, "ngày") || t.is(i, "nửa");
      case 't' ->
          t.is(i, "tháng")
              || t.is(i, "tuần")
              || t.is(i, "thứ")
              || t.is(i, "tết")
              || t.is(i, "theo")
              || t.is(i, "trưa")
              || t.is(i, "tối");
      case 'c' -> t.is(i, "chủ") || t.is(i, "chiều") || t.is(i, "cùng") || t.is(i, "cả");
      case 'l', 'o', 'm', 'h', 'b', 's', 'đ', 'r', 'q' -> true;
      default -> t.isNumber(i);
    };
  }
}
