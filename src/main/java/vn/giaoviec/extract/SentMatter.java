package vn.giaoviec.extract;

/**
 * Finds what is to be sent: "Kết quả rà soát gửi Bộ X ...", "Văn bản báo cáo của các đơn vị xin gửi
 * về Phòng Y ... trước ngày ...": the matter stands before the deed.
 */
final class SentMatter {

  private static final int FAR = 16;
  private static final int FAR_OF_THOSE = 24;

  private SentMatter() {}

  /** Returns the token of the deed of a sentence that opens with a matter, or {@code from}. */
  static int deed(Sentence s, int from) {
    if (!s.isCapital(from) || !s.is(from, Word.MATTER)) {
      return from;
    }
    boolean ofThose = false;
    int far = isBoundFrom(s, from) ? FAR_OF_THOSE : FAR;
    for (int i = from + s.length(from, Word.MATTER); i < s.size() && i < from + far; i++) {
      ofThose |= s.is(i, "của"); // "Báo cáo của các cơ quan, đơn vị gửi về ..."
      far = ofThose ? FAR_OF_THOSE : far;
      int report = s.length(i, Word.REPORT);
      if (sends(s, i) && report > 0 && isTo(s, i + report)) {
        return isTold(s, i) ? from : i;
      }
      boolean asks = s.is(i, "đề", "nghị");
      boolean named = ofThose || far == FAR_OF_THOSE && isFurther(s, i);
      if (isBound(s, i) || !asks && !isInside(s, i, named)) {
        return from;
      }
    }
    return from;
  }

  /** Returns those whose report it is: "Báo cáo của các cơ quan gửi về ...". */
  static UnitList senders(Sentence s, int from, int deed) {
    int i = from + s.length(from, Word.MATTER);
    i += s.is(i, "kèm") ? 1 + s.length(i + 1, Word.MATTER) : 0; // "Báo cáo kèm danh sách của ..."
    i += s.is(i, "của") ? 0 : s.length(i, Word.VERB); // "Kết quả [rà soát] của các huyện gửi ..."
    UnitList of = i < deed && s.is(i, "của") ? UnitReader.list(s, i + 1) : UnitList.NONE;
    boolean any = s.is(i + 2, "đơn", "vị"); // "các đơn vị" were told before
    return any ? UnitList.NONE : of;
  }

  private static boolean sends(Sentence s, int i) {
    boolean reflects = s.is(i, "phản", "ánh");
    return reflects || s.is(i, "gửi") || s.is(i, "báo") || s.is(i, "trình") || s.is(i, "nộp");
  }

  /** "gửi về Sở X", "gửi về theo địa chỉ: ...", "gửi trước ngày ...". */
  private static boolean isTo(Sentence s, int i) {
    return !UnitReader.list(s, i).isEmpty() || s.is(i, "theo", "địa") || isBound(s, i);
  }

  private static boolean isBound(Sentence s, int i) {
    return s.is(i, "trước") && (s.is(i + 1, "ngày") || s.tokens().isNumber(i + 1))
        || (s.is(i, "chậm") || s.is(i, "muộn")) && s.is(i + 1, "nhất") && !s.is(i + 2, "so");
  }

  /** "Báo cáo của Sở X gửi UBND tỉnh trước ngày 10/01 nêu ...": something is told of the matter. */
  private static boolean isTold(Sentence s, int deed) {
    for (int i = deed + 1; i < s.size() && ",;(".indexOf(s.sign(i)) < 0; i++) {
      boolean told = s.is(i, "đã") || s.is(i, "còn") || s.is(i, "chưa") || s.is(i, "nêu");
      if (told || s.is(i, "được") && !s.is(i - 1, "nhận")) {
        return true;
      }
    }
    return false;
  }

  /** "..., kinh phí của các đơn vị gửi về ...": a further matter, not one who acts or a deed. */
  private static boolean isFurther(Sentence s, int comma) {
    return !s.is(comma + 1, Word.LINK)
        && !s.is(comma + 1, Word.LIGHT)
        && !isBound(s, comma + 1)
        && UnitReader.list(s, comma + 1).isEmpty();
  }

  /** "Khó khăn, vướng mắc phản ánh về ...", "Kết quả rà soát, kiểm tra gửi về ...". */
  private static boolean isJoined(Sentence s, int comma) {
    return s.is(comma - 1, Word.VERB) || s.is(comma + 1, Word.VERB) || s.is(comma + 1, Word.MATTER);
  }

  /** Returns whether what stands before the deed goes on at a token. */
  private static boolean isInside(Sentence s, int i, boolean ofThose) {
    char sign = s.sign(i);
    return sign != ';'
        && sign != ':'
        && (sign != ',' || ofThose || isJoined(s, i))
        && (!s.is(i, Word.PAST) || s.is(i, Word.DECIDE)) // "Văn bản đồng ý cử ..."
        && (!s.is(i, Word.MODAL) || sends(s, i + 1)); // "Hồ sơ cần gửi về ..."
  }

  /** "Khó khăn, vướng mắc phản ánh kịp thời về Sở X": whenever there are any. */
  static boolean isDifficulty(Sentence s) {
    return s.is(0, "khó", "khăn") || s.is(0, "vướng", "mắc");
  }

  /** Returns whether a sentence says from a token on by when something is to be there. */
  static boolean isBoundFrom(Sentence s, int from) {
    for (int i = from; i < s.size(); i++) {
      if (isBound(s, i)) {
        return true;
      }
    }
    return false;
  }
}
