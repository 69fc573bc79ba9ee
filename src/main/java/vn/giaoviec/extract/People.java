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

  /** The same for a name of three words at least: two may be a place's. */
  static boolean begins(Sentence s, int from) {
    return after(s, from) >= from + 3;
  }
}
