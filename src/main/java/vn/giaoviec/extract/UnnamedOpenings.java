package vn.giaoviec.extract;

/** Openings that name nobody: a verb that orders, or something that must be. */
final class UnnamedOpenings {

  private static final Opening NOTHING =
      Opening.of(Opening.Kind.NONE, UnitList.NONE, 0, "opening.none");

  private UnnamedOpenings() {}

  /** "Rà soát ...", "Khẩn trương hoàn thành ...", "Phải ...": what is to be done stands first. */
  static Opening imperative(Sentence s, int from) {
    int i = OpeningReader.afterLight(s, from);
    if (i > from && s.sign(i) == ',') {
      i++;
    }
    boolean verb =
        (s.is(i, Word.VERB) || s.is(i, Word.VERB_FIRST) && s.isCapital(from))
                && !Deeds.isMatter(s, i)
            || s.is(i, Word.CHAIR)
            || s.is(i, Word.WITH)
            || s.is(i, Word.ORDER)
            || s.refuses(i)
            || Deeds.onlyDoes(s, from)
            || s.is(from, "thực") && i > from
            || i > from && (s.is(from, Word.LIGHT_VERB) || s.is(i, "trong") || s.is(i, "hơn"));
    if (verb) {
      int order = s.is(i, "yêu") || s.is(i, "đề") ? s.length(i, Word.ORDER) : 0;
      boolean bare = order > 0 && s.is(i + order, Word.VERB); // "Đề nghị hoàn thiện ..."
      return Opening.of(Opening.Kind.IMPERATIVE, UnitList.NONE, bare ? i + order : from, "opening.imperative");
    }
    if (s.is(from, Word.MODAL)) {
      return Opening.of(Opening.Kind.IMPERATIVE, UnitList.NONE, from, "opening.must");
    }
    return NOTHING;
  }

  /** Something that is no unit must be: "Từng dự án cần có kế hoạch cụ thể". */
  static Opening passive(Sentence s, int from) {
    for (int i = from; i < s.size() && s.sign(i) != ';'; i++) {
      if (s.sign(i) == '(') {
        i = s.afterBracket(i) - 1;
      } else if (s.is(i, "phải") && !s.is(i - 1, "phía") && !s.is(i - 1, "bên")
          || s.is(i, "cần") && !s.is(i + 1, "thiết") && !s.is(i - 1, "khi")
          || s.is(i, "không") && s.is(i + 1, "được")) {
        return Opening.of(Opening.Kind.PASSIVE, UnitList.NONE, i, "opening.passive");
      }
    }
    return NOTHING;
  }
}
