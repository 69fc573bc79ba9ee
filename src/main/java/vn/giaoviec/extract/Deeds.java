package vn.giaoviec.extract;

/** Verbs at the head of a sentence that order nothing: they count, or are what is told of. */
final class Deeds {

  private static final int FAR = 24;
  private static final int VERY_FAR = 60;
  private static final int SHORT_TOPIC = 12;

  private Deeds() {}

  /** Returns whether the verb at a token is a matter of which something is told. */
  static boolean isMatter(Sentence s, int verb) {
    return s.is(verb + s.length(verb, Word.VERB), "của") // "kiến nghị của cử tri"
        || s.length(verb, Word.NOMINAL) > s.length(verb, Word.VERB)
        || isCount(s, verb)
        || isReport(s, verb)
        || isTopic(s, verb);
  }

  /** "Báo cáo kết quả cần thể hiện ...": what a paper must hold. */
  private static boolean isReport(Sentence s, int verb) {
    boolean opens = s.is(verb, "báo", "cáo");
    for (int i = verb + 2; opens && i < verb + SHORT_TOPIC && s.tokens().isWord(i); i++) {
      if (s.is(i, "cần") || s.is(i, "phải")) {
        return s.is(i + 1, Word.VERB);
      }
    }
    return false;
  }

  /** "Có 958 nhà ..." counts what there is. */
  private static boolean isCount(Sentence s, int i) {
    return s.is(i, "có") && (s.tokens().isNumber(i + 1) || s.is(i + 1, "được"));
  }

  /** "Khắc phục hậu quả là nhiệm vụ cấp bách ...": what is said of a deed orders none. */
  private static boolean isTopic(Sentence s, int verb) {
    if (s.is(verb, Word.FRAMING)) {
      return false;
    }
    for (int i = verb + 1; i < s.size() && i < verb + VERY_FAR && s.sign(i) != ';'; i++) {
      if (s.is(i, "là") && (i < verb + FAR || s.is(i + 1, "nhiệm", "vụ"))) {
        boolean most = s.is(i - 1, "nhất") || s.is(i - 1, "biệt") || s.is(i - 1, "hết");
        boolean only = s.next(';', i) < 0; // "...; báo cáo hằng tháng" orders something
        if (most) {
          continue; // "..., đặc biệt là công tác X, là nhiệm vụ cấp bách"
        }
        return only && (s.is(i + 1, Word.ASSESSED) || s.is(i + 1, "một"));
      }
      if (s.is(i, Word.FRAMING) || s.sign(i) == '(' || s.sign(i) == ':') {
        return false;
      }
    }
    return false;
  }

  /** "chỉ đạo các bệnh viện: ...": what stands after the colon is what those are to do. */
  static boolean directs(Sentence s, int verb) {
    return s.is(verb, "chỉ", "đạo");
  }

  /** "thông báo đến các cơ sở được biết và đề nghị ...": what is asked comes after it. */
  static boolean informs(Sentence s, int verb) {
    return s.is(verb, "thông", "báo");
  }

  /** "Chỉ cấp phép cho các công trình ...": what may be done, and nothing else. */
  static boolean onlyDoes(Sentence s, int i) {
    int verb = Math.max(s.length(i + 1, Word.VERB), s.length(i + 1, Word.VERB_FIRST));
    return s.is(i, "chỉ")
        && !s.is(i, Word.VERB)
        && verb > 0
        && !s.is(i + 1, "tính")
        && !s.is(i + 1, "báo")
        && !s.tokens().isNumber(i + 1 + verb); // "Chỉ giải quyết 45 đơn" counts
  }

  /** "hoàn thành trước ngày ..." only carries a deadline. */
  static boolean onlyBounds(Sentence s, int verb, int after, int end) {
    return s.is(verb, "hoàn", "thành")
        && (after >= end
            || !s.tokens().isWord(after)
            || s.is(after, "trước")
            || s.is(after, "trong")
            || s.is(after, "và")
            || s.is(after, "xong")
            || s.is(after, "chậm"));
  }

  /** "Báo X đăng bài ...": what it says orders nothing. */
  static boolean reports(Sentence s, int i) {
    return s.is(i, "có") || s.is(i, "đăng") || s.is(i, "đưa") || s.is(i, "nêu") || s.is(i, "phản");
  }

  /** Returns whether a clause says what was done: "công ty đã lắp trạm cân". */
  static boolean tellsOfPast(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.is(i, "đã")) {
        return i > from && !s.is(i + 1, "được") && i <= from + 3;
      }
    }
    return false;
  }

  /** "phân công cán bộ, nhân viên trạm y tế trực ...": the doer's own, who lead nothing. */
  static boolean assignsOwnStaff(Sentence s, int order, UnitList told) {
    int first = told.start();
    return s.is(order, "phân", "công")
        && first == order + 2
        && !s.isCapital(first)
        && !s.is(first, Word.DETERMINER)
        && !s.is(first, Word.HONORIFIC)
        && told.names().stream().allMatch(unit -> Norms.isGeneric(unit.name()));
  }

  /** "Kiến nghị, đề xuất.", "Nhận xét, đánh giá": what a report is to hold, told by verbs alone. */
  static boolean isTopic(Sentence s) {
    return isMatterAlone(s) || isReportTopic(s);
  }

  /** "Về kê khai, quyết toán thuế.": what the lines below are about. */
  private static boolean isMatterAlone(Sentence s) {
    boolean about = s.is(0, "về") && s.length(1, Word.VERB) > 1 && !s.is(1, Word.NOMINAL);
    for (int i = 1; about && i < s.size(); i++) {
      boolean told = s.is(i, Word.ORDER) || s.is(i, Word.MODAL) || s.is(i, Word.CHAIR);
      about = !told && !(i > 1 && s.isCapital(i) && s.is(i, Word.KIND));
    }
    return about && (s.size() < SHORT_TOPIC || s.tokens().isWord(s.size() - 1));
  }

  private static boolean isReportTopic(Sentence s) {
    boolean opens = s.is(0, "kiến") || s.is(0, "đề") || s.is(0, "nhận") || s.is(0, "đánh");
    int i = 0;
    while (opens && i < s.afterLastWord()) {
      int verb = s.is(i, "nhận", "xét") ? 2 : s.length(i, Word.VERB);
      boolean joins = s.sign(i) == ',' || s.is(i, "và");
      if (verb < 2 && !joins) {
        return false;
      }
      i += joins ? 1 : verb;
    }
    return opens;
  }
}
