package vn.giaoviec.extract;

/**
 * Sentences that open with "chỉ đạo X ...": what X is to do may go on over semicolons. "Chỉ đạo các
 * ngân hàng kết nối ...; đẩy mạnh thanh toán ..." has one deed, which is to direct.
 */
final class Directions {

  private Directions() {}

  /** Returns whether a predicate directs somebody who is named. */
  static boolean opens(Sentence s, int predicate) {
    int i = OpeningReader.afterLight(s, predicate);
    return Deeds.directs(s, i) && !Addressees.told(s, i + 2).isEmpty();
  }

  /**
   * Returns whether the clause that begins at a token, behind a semicolon, still says what those
   * who are directed do: not whom the one who directs reports to, what he gives, answers for or
   * sees to himself.
   */
  static boolean goesOn(Sentence s, int from) {
    int i = OpeningReader.afterLight(s, OpeningReader.afterLinks(s, from));
    boolean own =
        Deeds.directs(s, i)
            || s.is(from, "trực")
            || s.is(i, "chịu")
            || s.is(i, "bố", "trí")
            || s.is(i, "ban", "hành")
            || s.is(i, "khen")
            || s.is(i, "phê", "duyệt")
            || s.is(i, "thành", "lập")
            || s.is(i, "cân", "đối")
            || s.is(i, "có", "ý")
            || s.is(i, "không", "để")
            || s.is(i, Word.ORDER)
            || s.is(i, Word.CHAIR)
            || s.is(from, Word.WITH)
            || s.is(i, Word.TIME)
            || s.is(i, Word.PREFACE) && !s.is(i, Word.VERB);
    int end = s.next(';', i);
    end = end < 0 ? s.size() : end;
    boolean named = i < end && !UnitReader.list(s, i).isEmpty();
    return !own && !named && s.tokens().isWord(i) && PartyReader.reportTo(s, i, end).isEmpty();
  }

  /** Returns the semicolon behind the last clause of those who are directed, or {@code at}. */
  static int end(Sentence s, int at) {
    int semicolon = at;
    while (semicolon >= 0 && goesOn(s, semicolon + 1)) {
      semicolon = s.next(';', semicolon + 1);
    }
    return semicolon < 0 ? s.size() : semicolon;
  }
}
