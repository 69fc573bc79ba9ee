package vn.giaoviec.extract;

/** Where the clauses of a sentence begin: past the units that are named in passing. */
final class Clauses {

  private static final int FAR = 16;
  private static final int LONGEST_SORT = 5;

  private Clauses() {}

  /** Returns the token after the next comma, "thì" or bracket-free colon, or -1. */
  static int next(Sentence s, int from) {
    for (int i = from; i < s.size(); i++) {
      char sign = s.sign(i);
      int after = afterNamed(s, i);
      if (after > i) {
        i = after - 1;
      } else if (sign == '(') {
        i = s.afterBracket(i) - 1;
      } else if (i > from && endsDifficulty(s, i)) {
        return i;
      } else if (sign == ',' || s.is(i, "thì") || sign == ';' || sign == ':') {
        return i + 1;
      }
    }
    return -1;
  }

  /** "Nếu có khó khăn, vướng mắc các cơ quan báo cáo ...": the comma before who reports is lost. */
  private static boolean endsDifficulty(Sentence s, int i) {
    boolean difficulty = s.is(i - 1, "mắc") && s.is(i - 2, "vướng") && s.is(i, Word.DETERMINER);
    int end = difficulty ? UnitReader.list(s, i).end() : 0;
    return end > i && s.is(end, Word.REPORT);
  }

  /** "... có ý kiến chỉ đạo như sau: Giao Sở X ...": returns where what is said begins, or -1. */
  static int afterFollowing(Sentence s, int from) {
    int colon = s.next(':', from);
    boolean opens = s.isCapital(colon + 1) || s.is(colon + 1, Word.ORDER); // "...: giao Sở X ..."
    boolean said = endsWithFollowing(s, colon) || s.is(colon - 2, "ý", "kiến");
    return colon > 0 && opens && said ? colon + 1 : -1;
  }

  /** Returns whether "như sau", "sau đây" ends before a token. */
  static boolean endsWithFollowing(Sentence s, int end) {
    for (int i = Math.max(0, end - 3); i < end; i++) {
      if (i + s.length(i, Word.FOLLOWING) == end) {
        return true;
      }
    }
    return false;
  }

  /** "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, ...": it goes to those told before. */
  static boolean tellsDifficulties(Sentence s) {
    boolean supposed = false;
    for (int i = 0; i + 1 < s.size() && i < FAR; i++) {
      supposed |= s.is(i, "nếu") || s.is(i, "phát", "sinh") || s.is(i, "trường");
      if (supposed && s.is(i, "vướng", "mắc")) {
        return true;
      }
    }
    return false;
  }

  /** "Kết thúc đợt kiểm tra, Thanh tra tỉnh báo cáo ...": returns where who acts begins, or -1. */
  static int afterEnd(Sentence s, int from) {
    if (!s.is(from, "kết") || !s.is(from + 1, "thúc")) {
      return -1;
    }
    int i = from + 2;
    while (i < from + FAR && s.tokens().isWord(i)) {
      i++;
    }
    return s.sign(i) == ',' && s.isCapital(i + 1) ? i + 1 : -1;
  }

  /**
   * "Căn cứ nhiệm vụ của Kế hoạch này xây dựng ...", "Căn cứ vào tình hình, diễn biến ... để xây
   * dựng ...": returns where the deed begins, or -1.
   */
  static int afterGround(Sentence s, int from) {
    int within = from + s.length(from, Word.INTERPOSED); // "Theo chức năng, nhiệm vụ lồng ghép ..."
    if (within > from && (s.beginsPredicate(within) || s.is(within, Word.VERB))) {
      return within;
    }
    boolean ground = s.is(from, "căn", "cứ");
    for (int i = from + 2; ground && i < from + FAR && s.sign(i) != '.' && s.sign(i) != ';'; i++) {
      if (s.is(i, Word.ITSELF)) {
        int end = i + s.length(i, Word.ITSELF);
        return s.tokens().isWord(end) ? end : -1;
      }
      boolean deed = s.is(i + 1, Word.STRONG) || s.is(i + 1, Word.WITH);
      if (s.sign(i) == ',' && s.beginsPredicate(i + 1)) {
        return -1;
      }
      if (s.is(i, "để") && deed) {
        return namesLater(s, i) ? -1 : i + 1;
      }
    }
    return -1;
  }

  /** "..., Sở X ...": who acts on the grounds. */
  private static boolean namesLater(Sentence s, int from) {
    for (int i = s.next(',', from); i > 0; i = s.next(',', i + 1)) {
      boolean sort = s.is(i + 1, Word.DETERMINER) || s.length(i + 1, Word.GROUP) > 1;
      if (sort || s.beginsBody(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the token of "nào" in "Đơn vị nào ...", "Hiệu trưởng trường nào ...", or -1. */
  static int whichever(Sentence s, int from) {
    for (int i = from + 1; i <= from + LONGEST_SORT && s.tokens().isWord(i); i++) {
      if (s.is(i, "nào")) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the token after the "thì" that ends a supposition, or -1. */
  static int then(Sentence s, int from) {
    for (int i = from; i < s.size() && s.sign(i) != ';'; i++) {
      if (s.is(i, "thì")) {
        return i + 1;
      }
    }
    return -1;
  }

  /** Returns whether a semicolon parts two tokens. */
  static boolean isApart(Sentence s, int from, int to) {
    int half = s.next(';', from);
    return half > 0 && half < to;
  }

  /** Returns whether a case opens at a token: "Trường hợp ...", "Nếu ...", "Khi ...". */
  static boolean isCase(Sentence s, int i) {
    return s.is(i, "trường") || s.is(i, "nếu") || s.is(i, "khi");
  }

  /**
   * Returns whether what a clause says is no deed of those whom it names: the case in which, after
   * "thì", something is done, or a matter's duty ("Việc bố trí cán bộ, công chức phải ...").
   */
  static boolean isCondition(Sentence s, int start, Opening opening) {
    int first = opening.lead().start();
    boolean small = !s.isCapital(first) && !s.is(first, Word.DETERMINER);
    if (s.is(start, "việc") && opening.kind() == Opening.Kind.DUTY && small) {
      return true;
    }
    boolean conditional = isCase(s, start) || s.is(start, "trên", "cơ");
    int end = opening.predicate();
    for (int i = end; conditional && end > start && i < s.size(); i++) {
      boolean other = isCase(s, i); // its own "thì"
      if (s.is(i, "thì") || other || ";,.".indexOf(s.sign(i)) >= 0) {
        return s.is(i, "thì");
      }
    }
    return false;
  }

  /** "báo cáo Tỉnh ủy, UBND tỉnh"; in "trình Quốc hội, Bộ X đề nghị ..." the last one acts. */
  private static int afterReceivers(Sentence s, int i, UnitList units) {
    int last = units.isEmpty() ? 0 : s.tokens().at(units.last().span().start());
    boolean asks = units.names().size() > 1 && s.is(units.end(), Word.ORDER);
    return asks && s.sign(last - 1) == ',' ? last - 1 : Math.max(i, units.end());
  }

  /** Skips units named in passing: "phối hợp với A, B", "của các sở: C, D". */
  private static int afterNamed(Sentence s, int i) {
    int report = s.length(i, Word.REPORT);
    if (report > 0 && i > 0) {
      return afterReceivers(s, i, UnitReader.list(s, i + report));
    }
    int word = s.length(i, Word.WITH);
    boolean passing = s.is(i, "của") || s.is(i, "giữa") || s.is(i, "với") || s.is(i, "cho");
    word = word == 0 && passing && !s.isCapital(i) ? 1 : word;
    if (word == 0) {
      return i;
    }
    UnitList units = UnitReader.list(s, i + word);
    int end = s.pastBracket(units.end());
    boolean told = s.beginsPredicate(end) || Competence.after(s, end) > end; // "Sở X (SX) yêu cầu"
    if (units.names().size() > 1 && word == 1 && told) {
      // "nghị quyết của Chính phủ, các bộ, UBND các tỉnh ...", "đề nghị của UBND các huyện, Sở X"
      boolean bare = s.length(i + 1, Word.KIND) == 1 && s.sign(i + 2) == ','; // "của Bộ, các Cục"
      int actor = s.is(i + 1, Word.WHOLE) || bare ? 1 : units.names().size() - 1;
      int half = s.next(';', i);
      for (int n = 1; half > 0 && n < actor; n++) { // "của Bộ Công an; Bộ X, Bộ Y xem xét ..."
        actor = s.tokens().start(half) < units.names().get(n).span().start() ? n : actor;
      }
      int start = s.tokens().at(units.names().get(actor).span().start());
      return s.sign(start - 1) == ',' || s.sign(start - 1) == ';' ? start - 1 : units.end();
    }
    return units.isEmpty() ? i : units.end();
  }
}
