package vn.giaoviec.extract;

/** Finds what is ordered behind a decision, or behind what is told or sent. */
final class EmbeddedOrder {

  private EmbeddedOrder() {}

  /** "Thống nhất chủ trương ..., giao Sở X ...", "... ; giao UBND huyện Y ...". */
  static Opening read(Sentence s, int from) {
    if (s.is(from, Word.STATUTE)) {
      return Opening.NOTHING; // "Luật X ... giao Bộ Tài chính ...": a quotation
    }
    for (int i = from + 1; i < s.size(); i++) {
      int order = s.isCapital(i) ? 0 : SubjectReader.order(s, i);
      boolean cited =
          s.is(i - 1, "đó") && (s.is(from, "căn") || s.is(from, "thực")); // "trong đó giao"
      if (order > 0
          && !cited
          && !s.is(i - 1, "được")
          && !s.is(i - 1, "đã")
          && !s.is(i - 1, "theo")) {
        UnitList units = Addressees.read(s, i + order);
        if (!units.isEmpty() && s.beginsPredicate(units.end())) {
          return Opening.of(Opening.Kind.ORDER, units, units.end(), "opening.embeddedOrder");
        }
        if (s.is(from, Word.PREFACE) && s.is(i, "đề") && s.is(i + order, Word.REPORT)) {
          return Opening.of(Opening.Kind.ORDER, UnitList.NONE, i + order, "opening.requestsReport");
        }
      }
    }
    return Opening.NOTHING;
  }
}
