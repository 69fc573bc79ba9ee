package vn.giaoviec.extract;

/** Openings that name whom they are about: "Đối với các sở, ngành: ...", "..., đề nghị ...". */
final class AddressedOpenings {

  private AddressedOpenings() {}

  /** "Đối với các sở, ngành: ..." addresses like a subject. */
  static Opening read(Sentence s, int i) {
    if (!s.is(i, "đối") || !s.is(i + 1, "với")) {
      return Opening.NOTHING;
    }
    Opening asked = asked(s, UnitReader.expected(s, i + 2));
    if (asked.kind() == Opening.Kind.ORDER) {
      return asked;
    }
    if (!s.isCapital(i + 2) && !s.is(i + 2, Word.DETERMINER) && !s.is(i + 2, Word.SOLE)) {
      return Opening.NOTHING; // "Đối với cảng Hòn Mai: ..."
    }
    UnitList units = UnitReader.list(s, i + 2);
    if (!units.isEmpty() && s.sign(units.end()) == ':') {
      return Opening.of(Opening.Kind.SUBJECT, units, units.end() + 1, "opening.addressed");
    }
    int label = s.next(':', i); // "Đối với các phường: A, B thực hiện ..."
    if (label > 0 && label < units.end() && s.beginsPredicate(units.end())) {
      return Opening.of(Opening.Kind.SUBJECT, units, units.end(), "opening.addressed");
    }
    int comma = units.isEmpty() ? -1 : s.next(',', units.end());
    int order = comma < 0 ? 0 : SubjectReader.order(s, comma + 1);
    int deed = comma + 1 + order;
    boolean told = order > 0 && (s.is(deed, Word.REPORT) || s.is(deed, Word.LIGHT));
    told |=
        order > 0
            && isOffice(s, i + 2)
            && s.length(deed, Word.VERB) > 1
            && !s.is(deed, Word.PENALTY);
    return told
        ? Opening.of(
            Opening.Kind.ORDER, OpenNames.longer(s, units, comma), deed, "opening.addressedOrder")
        : Opening.NOTHING;
  }

  /** "Đối với các nhà thầu, Thủ tướng yêu cầu thi công ba ca": the last one named asks them. */
  private static Opening asked(Sentence s, UnitList units) {
    int deed = units.end() + SubjectReader.order(s, units.end());
    int more = units.names().size() - 1;
    if (more < 1 || deed == units.end() || !Addressees.told(s, deed).isEmpty()) {
      return Opening.NOTHING;
    }
    int end = s.tokens().at(units.last().span().start()) - 1;
    UnitList told = new UnitList(units.names().subList(0, more), units.start(), end);
    return Opening.of(Opening.Kind.ORDER, told, deed, "opening.addressedOrder");
  }

  /** "các cơ quan chuyên môn", "các chủ đầu tư": who may be asked, not those who are helped. */
  private static boolean isOffice(Sentence s, int from) {
    int i = from + s.length(from, Word.DETERMINER);
    return s.beginsBody(from)
        || s.is(i, "cơ", "quan")
        || s.is(i, "đơn", "vị")
        || s.is(i, "địa", "phương")
        || s.is(i, "chủ", "đầu")
        || s.is(i, "nhà", "thầu")
        || s.is(i, "sở");
  }
}
