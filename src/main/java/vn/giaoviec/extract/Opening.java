package vn.giaoviec.extract;

/**
 * How a sentence sets about its business.
 *
 * @param kind what it is
 * @param lead the units told to act, when the sentence names them
 * @param predicate the token where what they are to do begins
 * @param rule the rule that saw it
 */
record Opening(Kind kind, UnitList lead, int predicate, String rule) {

  /** The ways in which a sentence opens. */
  enum Kind {
    /** "Giao Sở Y tế ...", "Chủ tịch UBND tỉnh yêu cầu các sở ...". */
    ORDER,
    /** "Sở Y tế chủ trì ...", "UBND huyện X: tập trung ...". */
    SUBJECT,
    /** "Các đơn vị có trách nhiệm ...", "... phải ...". */
    DUTY,
    /** "Rà soát ...", "Khẩn trương hoàn thành ...". */
    IMPERATIVE,
    /** "Từng dự án cần có kế hoạch ...": something other than a unit that must be. */
    PASSIVE,
    /** "Thống nhất ...", "Đồng ý ...": decides and assigns nothing. */
    DECISION,
    /** "UBND tỉnh sẽ ...": what the issuer does itself. */
    ISSUER,
    /** A unit of which something is told. */
    TOLD,
    /** None of these. */
    NONE
  }

  /** No opening at all. */
  static final Opening NOTHING = new Opening(Kind.NONE, UnitList.NONE, 0, "opening.none");

  static Opening of(Kind kind, UnitList lead, int predicate, String rule) {
    return new Opening(kind, lead, predicate, rule);
  }
}
