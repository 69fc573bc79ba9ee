package vn.giaoviec.extract;

/**
 * Finds who is told in a bracket at the end of a sentence that names nobody: "Thành lập Đoàn kiểm
 * tra ... (Giao Công an tỉnh chủ trì, phối hợp với Sở X).", "... (Sở Nội vụ chủ trì)."
 */
final class BracketedOrder {

  private BracketedOrder() {}

  /** Returns the opening with those who are told in such a bracket, or the opening. */
  static Opening read(Sentence s, Opening opening) {
    for (int i = opening.predicate() + 1; i < s.size(); i++) {
      if (s.sign(i) != '(') {
        continue;
      }
      int end = s.afterBracket(i);
      UnitList units = end >= s.size() - 1 ? told(s, i + 1) : UnitList.NONE;
      if (!units.isEmpty() && units.end() < end) {
        String rule = isBound(s, units.end()) ? "opening.bracketedDuty" : "opening.bracketedOrder";
        return Opening.of(Opening.Kind.ORDER, units, opening.predicate(), rule);
      }
      i = end - 1;
    }
    return opening;
  }

  /** "(Sở A, xong trước 30/4)": who, by when. */
  private static boolean isBound(Sentence s, int comma) {
    int i = comma + 1;
    boolean bound = s.is(i, "xong") || s.is(i, "hoàn", "thành") || s.is(i, "trước");
    return s.sign(comma) == ',' && bound;
  }

  /** "giao Sở A ...", "chủ trì: Sở A ...", "Sở A chủ trì ..." */
  private static UnitList told(Sentence s, int from) {
    int order = Math.max(s.length(from, Word.ORDER), s.length(from, Word.LEAD_LABEL));
    UnitList units = UnitReader.list(s, from + order);
    boolean named = units.start() == from + order;
    boolean ordered = order > 0 && (s.is(from, "giao") || s.is(from, "phân"));
    int chair = units.end() + s.length(units.end(), Word.CHAIR);
    boolean chairs = chair > units.end() && !s.is(chair, Word.VERB); // not "chủ trì soạn thảo"
    ordered |= s.is(from, Word.LEAD_LABEL) || chairs || isBound(s, units.end());
    return named && ordered ? units : UnitList.NONE;
  }
}
