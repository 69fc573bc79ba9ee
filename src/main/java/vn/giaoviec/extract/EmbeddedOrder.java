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
      if (order > 0 && !isCited(s, from, i)) {
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

  /** "đã giao", "được giao", "theo yêu cầu", "Căn cứ ..., trong đó giao": an order of before. */
  private static boolean isCited(Sentence s, int from, int order) {
    boolean ground = s.is(from, "căn") || s.is(from, "thực");
    return s.is(order - 1, "được")
        || s.is(order - 1, "đã")
        || s.is(order - 1, "sẽ") // "quá thời hạn trên, Sở sẽ đề nghị ..."
        || s.is(order - 1, "theo")
        || ground && s.is(order - 1, "đó");
  }
}
