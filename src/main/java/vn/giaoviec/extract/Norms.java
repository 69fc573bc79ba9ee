package vn.giaoviec.extract;

/** What the law says, and what is a rule of conduct for whomever it concerns. */
final class Norms {

  private Norms() {}

  /** "Công chức phải ...", "Người vận hành ...": whoever it is, and no body. */
  static boolean isAnybody(Statement statement) {
    UnitList lead = statement.opening().lead();
    Sentence s = statement.sentence();
    int head = lead.start() + s.length(lead.start(), Word.DETERMINER);
    return lead.isEmpty()
        || lead.names().stream().allMatch(unit -> isGeneric(unit.name()))
        || s.is(head, Word.SOLE) && s.is(head, Word.POST)
        || s.is(head, "chủ") && s.is(head, Word.SOLE)
        || s.is(head, "cán")
        || s.is(head, "công", "chức")
        || s.is(head, "viên")
        || s.is(head, "người")
        || s.is(head, "học")
        || s.is(head, "phòng") && !s.isCapital(head + 1);
  }

  /** "Tại điểm c khoản 1 Điều 14 Thông tư ... quy định", "“b) Trường hợp ...": the law's words. */
  static boolean quotes(Sentence s) {
    boolean cites = s.is(0, "tại") || s.is(0, "theo") || s.is(0, "căn", "cứ");
    int i = s.is(0, "tại") || s.is(0, "theo") ? 1 : cites ? 2 : 0;
    boolean part =
        s.is(i, "điểm")
            || s.is(i, "khoản")
            || s.is(i, "điều")
            || s.is(i, "tiết")
            || s.is(i, Word.STATUTE);
    boolean named = s.sign(s.size() - 1) == ':' || s.is(s.size() - 2, "định") || s.is(i, "tiết");
    boolean law = !cites && part && s.tokens().isNumber(1); // "Khoản 1 Điều 47 Luật ... quy định"
    boolean whole = s.is(0, "theo") && (s.is(1, "điểm") || s.is(1, "khoản") || s.is(1, "điều"));
    return s.sign(0) == '"' && s.next('"', 1) < 0 || cites && part && named || law || whole;
  }

  /** "Theo quy định tại Điều 18 Luật X, UBND cấp xã có trách nhiệm ...": what the law says. */
  static boolean quotesLaw(Statement statement) {
    Sentence s = statement.sentence();
    boolean quotes = s.is(0, "theo") && (s.is(1, "quy") || s.is(1, "điều") || s.is(1, "khoản"));
    for (int i = 1; quotes && i < statement.opening().predicate(); i++) {
      if (s.is(i, Word.STATUTE)) {
        return true;
      }
    }
    return false;
  }

  /** "cơ quan, người có thẩm quyền", "Đơn vị khai thác": no body of its own, but for the start. */
  static boolean isGeneric(String name) {
    return name.substring(1).chars().noneMatch(Character::isUpperCase);
  }

  /**
   * "trước ngày 30/11/2026", "... kể từ ngày Nghị quyết này có hiệu lực": what a body is to do by a
   * day of the calendar is no rule for any case.
   */
  static boolean isDated(Sentence s) {
    for (int i = 0; i + 2 < s.size(); i++) {
      boolean day = s.is(i, "trước", "ngày") && s.tokens().isNumber(i + 2);
      if (day || s.is(i, "ngày") && s.is(i + 1, Word.ITSELF)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Người ... tham gia xây dựng ... được xem xét loại trừ, miễn trách nhiệm": what is due to them.
   */
  static boolean grants(Statement statement) {
    Sentence s = statement.sentence();
    int from = statement.opening().predicate();
    for (int i = from; s.is(from, Word.RESTRICTING) && i < s.size() && s.sign(i) != ';'; i++) {
      if (s.is(i, Word.MODAL) || s.is(i, Word.PURPOSE) || s.sign(i) == ':') {
        return false;
      }
      boolean due = s.is(i + 1, "xem") || s.is(i + 1, "loại") || s.is(i + 1, "miễn");
      due |= s.is(i + 1, "hưởng") || s.is(i + 1, "giảm", "trừ");
      if (s.is(i, "được") && due) {
        return !s.is(i - 1, "mà") && !s.is(i - 1, "đã");
      }
    }
    return false;
  }

  /** "Trường hợp ... thì ...", "chịu trách nhiệm về tính chính xác ...": a rule for a case. */
  static boolean isConduct(Statement statement) {
    Sentence s = statement.sentence();
    int i = statement.opening().predicate();
    boolean liable = s.is(i, "chịu") && (s.is(i + 3, "về") || s.is(i + 3, "trước"));
    return liable
        || s.is(0, "trường", "hợp")
        || s.is(0, "trong", "trường")
        || s.is(0, "khi")
        || s.is(0, "nếu");
  }
}
