package vn.giaoviec.extract;

/** Names of persons, which a post makes needless: "Phó Chủ tịch UBND tỉnh Nguyễn Văn An". */
final class People {

  private static final int LONGEST = 5;

  private People() {}

  /** Returns the token after a person's name that begins at the token, or the token. */
  static int after(Sentence s, int from) {
    if (!s.isCapital(from) || !s.is(from, Word.SURNAME)) {
      return from;
    }
    int i = from + 1;
    while (i < from + LONGEST && s.isCapital(i) && s.tokens().isWord(i)) {
      i++;
    }
    boolean named = i - from >= 2 && !s.is(from, Word.KIND) && !s.is(from, Word.PLACE);
    return named ? i : from;
  }

  /**
   * Returns the "các " of "các đồng chí thành viên", which stays when the title goes, or nothing.
   *
   * @param from the title's first token
   * @param to the token behind the title
   */
  static String plural(Sentence s, int from, int to) {
    boolean member = s.is(to, "thành", "viên");
    boolean title = to == from + s.length(from, Word.HONORIFIC) && s.is(from, "các");
    return title && member ? s.words(from, from + 1) + " " : "";
  }

  /** The same for a name of three words at least: two may be a place's. */
  static boolean begins(Sentence s, int from) {
    return after(s, from) >= from + 3;
  }

  /**
   * "đồng chí Vi Thị Mùi tổng hợp ...": returns the token after the name of one whom a title
   * introduces and no post tells, where a deed or another name follows, or -1.
   */
  static int titled(Sentence s, int from) {
    int end = from;
    while (end < from + LONGEST && s.isCapital(end) && s.tokens().isWord(end)) {
      end++;
    }
    if (end > from + 1 && s.sign(end) == '(' && s.is(s.afterBracket(end), "chịu")) {
      return s.afterBracket(end); // "đồng chí Trần Văn Năm (Năm Gấu)"
    }
    boolean closed = s.beginsPredicate(end) || s.sign(end) == ',' || s.is(end, "và");
    closed |= s.is(end, "căn", "cứ");
    return end > from + 1 && closed || end > from && s.sign(end) == ':' ? end : -1;
  }
}
