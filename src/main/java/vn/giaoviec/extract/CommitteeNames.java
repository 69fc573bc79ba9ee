package vn.giaoviec.extract;

/** Finds where the names of bodies set up for a purpose end: they tell the purpose. */
final class CommitteeNames {

  /** The words in which a committee's name says what it is for. */
  private static final int LONGEST_PURPOSE = 14;

  private static final int NEAR = 5;

  private CommitteeNames() {}

  /** "Ban Chỉ đạo ... về phòng, chống thiên tai": what a committee is for belongs to its name. */
  static int end(Sentence s, int head, int from) {
    int level = levelEnd(s, head, from);
    if (level > from) {
      return level;
    }
    boolean committee =
        !s.is(head + 2, "nhân")
            && (s.is(head, "ban") || s.is(head, "ủy") || s.is(head, "hội") || s.is(head, "tổ"))
            && (s.is(from, "về") || s.is(from, "phòng") && s.sign(from + 1) == ',');
    if (!committee) {
      return projectEnd(s, head, from);
    }
    int i = from + (s.is(from, "về") ? 1 : 0);
    int field = s.length(i, Word.FIELD);
    i += i > from && field == 0 ? s.length(i, Word.VERB) : 0; // "về khắc phục hậu quả thiên tai"
    return field > 0
        ? PlaceNames.administrative(s, ProperNames.capitalRun(s, i + field))
        : NameTails.openEnd(s, i);
  }

  /** "Tổ kiểm tra số 2", "Đoàn kiểm tra số 1": returns the token after the number, or -1. */
  static int numberedEnd(Sentence s, int head) {
    int number = head + s.length(head, Word.COMMITTEE);
    boolean numbered = number > head && s.is(number, "số") && s.tokens().isNumber(number + 1);
    return numbered && s.isCapital(head) ? number + 2 : -1;
  }

  /** "Hội đồng bồi thường, hỗ trợ và tái định cư dự án Hồ chứa nước Bản Mòng". */
  private static int projectEnd(Sentence s, int head, int from) {
    boolean project = s.is(from, "dự", "án") && s.isCapital(from + 2);
    boolean body = s.is(head, "hội") || s.is(head, "ban") || s.is(head, "tổ");
    return project && body ? ProperNames.capitalRun(s, from + 2) : from;
  }

  /**
   * "Ban Chỉ đạo cải cách hành chính tỉnh", "Đoàn kiểm tra liên ngành phòng, chống dịch thành phố":
   * what a committee is for goes on to the word of its level, which a predicate follows.
   */
  private static int levelEnd(Sentence s, int head, int from) {
    boolean told = s.is(from, Word.DETERMINER) || s.is(from, Word.PLACE);
    if (!s.is(head, Word.COMMITTEE) || !s.tokens().isWord(from) || told) {
      return from;
    }
    for (int i = from; i < s.size() && i < from + LONGEST_PURPOSE; i++) {
      boolean level = i > from && s.is(i, Word.PLACE) && !s.is(i - 1, Word.DETERMINER);
      boolean whole = i > from && s.is(i, "của") && s.is(i + 1, Word.WHOLE); // "của Chính phủ"
      int end =
          whole ? i + 1 + s.length(i + 1, Word.WHOLE) : level ? PlaceNames.administrative(s, i) : i;
      boolean closed = i < from + NEAR && (end >= s.size() || ".;,:".indexOf(s.sign(end)) >= 0);
      closed |= end > i && s.beginsBody(UnitReader.afterConnector(s, end));
      if (end > i && (s.beginsPredicate(end) || closed || whole && s.sign(end) == '(')) {
        return end;
      }
      boolean sign = !s.tokens().isWord(i) && s.sign(i) != ',' && s.sign(i) != '-';
      sign |= s.isCapital(i) && s.is(i, Word.COMMITTEE); // "Hội đồng X hướng dẫn Hội đồng Y ..."
      // "Ban Chỉ đạo điều tra dân số, Chủ tịch UBND tỉnh ..."
      boolean other = s.sign(i) == ',' && s.beginsBody(i + 1);
      if (sign
          || other
          || s.is(i, "và") && s.isCapital(i + 1) && s.is(i + 1, Word.KIND)
          || s.is(i, "và") && (s.is(i + 1, Word.DETERMINER) || s.is(i + 1, Word.POST))
          || s.is(i, Word.MODAL)
          || s.is(i, Word.CHAIR)
          || s.is(i, Word.WITH)
          || s.is(i, Word.ORDER)
          || s.is(i, Word.REPORT)
          || s.is(i, Word.PURPOSE)
          || s.length(i, Word.LIGHT) > 1) {
        return from;
      }
    }
    return from;
  }
}
