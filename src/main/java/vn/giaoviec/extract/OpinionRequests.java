package vn.giaoviec.extract;

/**
 * Finds what a letter asks in sending something: "Văn phòng X xin gửi dự thảo Đề án đến quý cơ quan
 * để nghiên cứu, có ý kiến trước ngày ...".
 */
final class OpinionRequests {

  static final String RULE = "opening.sentForOpinion";

  private OpinionRequests() {}

  /**
   * Reads what the issuer does.
   *
   * @param predicate the token of its deed
   * @return an order to those named behind "để", or to whoever the letter goes to; or {@link
   *     Opening#NOTHING} when nothing is sent, or neither an opinion is asked by a day nor anybody
   *     told anything
   */
  static Opening read(Sentence s, int predicate) {
    int sends = sends(s, predicate);
    int end = s.next(';', sends);
    for (int i = sends + 1; sends > 0 && i < (end < 0 ? s.size() : end); i++) {
      UnitList told = s.is(i, "để") ? UnitReader.list(s, i + 1) : UnitList.NONE;
      int deed = told.isEmpty() ? i + 1 : told.end();
      if (s.is(i, "để") && asksOpinion(s, deed) && SentMatter.isBoundFrom(s, deed)) {
        UnitList asked = told.isEmpty() ? addressed(s, sends, i) : told;
        return Opening.of(Opening.Kind.ORDER, asked, deed, RULE);
      }
    }
    Opening order = sends > 0 ? EmbeddedOrder.read(s, sends) : Opening.NOTHING;
    return order.lead().isEmpty() // "... xin gửi dự thảo ..., đề nghị các cơ quan có ý kiến ..."
        ? Opening.NOTHING
        : Opening.of(Opening.Kind.ORDER, order.lead(), order.predicate(), RULE);
  }

  /** "gửi ... [đến] quý cơ quan để ...": to whom it is sent. */
  private static UnitList addressed(Sentence s, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (s.is(i, "đến") || s.is(i, "tới") || s.is(i, "cho")) {
        UnitList units = UnitReader.list(s, i + 1);
        boolean polite = s.is(i + 1, "quý") && to > i + 2;
        return units.end() == to ? units : polite ? UnitList.of(s, i + 1, to) : UnitList.NONE;
      }
    }
    return UnitList.NONE;
  }

  /** Returns the token of "gửi" or "chuyển" behind its courtesies, or -1. */
  private static int sends(Sentence s, int i) {
    boolean courteous = s.is(i, "xin") || s.is(i, "kính");
    courteous |= s.is(i, "trân", "trọng");
    int deed = courteous ? i + (s.is(i, "trân") ? 2 : 1) : i;
    return s.is(deed, "gửi") || s.is(deed, "chuyển") ? deed : -1;
  }

  /** "nghiên cứu và có ý kiến", "tham gia ý kiến", "góp ý": none to know or to carry out. */
  private static boolean asksOpinion(Sentence s, int deed) {
    for (int i = deed; i < s.size() && s.sign(i) != '.' && s.sign(i) != ';'; i++) {
      boolean opinion = s.is(i, "ý", "kiến") && !s.is(i + 2, "chỉ");
      if (opinion || s.is(i, "góp", "ý")) {
        return s.is(deed, Word.VERB) || s.is(deed, Word.LIGHT) || i < deed + 2;
      }
    }
    return false;
  }
}
