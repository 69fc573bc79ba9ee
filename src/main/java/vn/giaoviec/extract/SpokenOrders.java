package vn.giaoviec.extract;

/** Words of a speaker before what is to be done: "Phó Thủ tướng lưu ý, các nhà thầu không được". */
final class SpokenOrders {

  private SpokenOrders() {}

  /** Returns the token at which the clause begins that somebody says, or -1. */
  static int after(Sentence s, int from) {
    boolean person = s.is(from, Word.HONORIFIC) || s.is(from, Word.POST) || s.is(from, Word.WHOLE);
    int i = person && s.isCapital(from) ? UnitReader.list(s, from).end() : 0;
    boolean says = s.is(i, "lưu", "ý") || s.is(i, "nhấn", "mạnh") || s.is(i, "yêu", "cầu");
    says |= s.is(i, "đề", "nghị", "lưu");
    int end = says ? i + (s.is(i + 2, "lưu") ? 4 : 2) : -1;
    return end > 0 && ",:".indexOf(s.sign(end)) >= 0 ? end + 1 : -1;
  }
}
