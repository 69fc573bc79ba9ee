package vn.giaoviec.extract;

/** Reads who stands first in a clause. */
final class NamedOpenings {

  private NamedOpenings() {}

  /** Returns those with whom the clause at a token opens, or nobody. */
  static UnitList units(Sentence s, int from) {
    if (s.is(from - 1, "riêng") && s.is(from, Word.PLACE)) {
      return UnitReader.expected(s, from); // "Riêng thành phố Bình Long: ..."
    }
    boolean named =
        s.isCapital(from)
            || s.is(from, Word.DETERMINER)
            || s.is(from, Word.SOLE)
            || s.tokens().isNumber(from) && s.is(from + 1, Word.GROUP)
            || from > 0 && ";,".indexOf(s.sign(from - 1)) >= 0 && startsSmall(s, from)
            || s.is(from, Word.HONORIFIC);
    return named && !isShare(s, from) ? Addressees.read(s, from) : UnitList.NONE;
  }

  /** "...; phòng Kinh tế kiểm tra ...", "..., thủ trưởng các cơ quan ...": in small letters. */
  private static boolean startsSmall(Sentence s, int i) {
    int kind = s.length(i, Word.KIND);
    int post = s.length(i, Word.POST);
    boolean body = s.isCapital(i + post) && s.is(i + post, Word.KIND); // "chủ tịch Ủy ban ..."
    if (post > 0 && (body || s.is(i + post, Word.DETERMINER))) {
      return true;
    }
    return kind > 0 && s.isCapital(i + kind) && !s.is(i, Word.VERB);
  }

  /** "mỗi huyện không dưới 10 ha" says how much, not who. */
  private static boolean isShare(Sentence s, int from) {
    int i = from + s.length(from, Word.DETERMINER);
    i += s.length(i, Word.GROUP);
    boolean amount =
        s.tokens().isNumber(i)
            || s.is(i, "không") && (s.is(i + 1, "dưới") || s.is(i + 1, "quá"))
            || s.is(i, "ít", "nhất")
            || s.is(i, "tối");
    return amount && (s.is(from, "mỗi") || s.is(from, "từng"));
  }
}
