package vn.giaoviec.extract.time;

import vn.giaoviec.text.Tokens;

/** The words of a time's own clause. */
final class Clause {

  /** How many tokens of a clause are looked at, at most. */
  static final int LONGEST = 30;

  private Clause() {}

  /**
   * Returns whether a word stands before a time in its clause, which a comma, a semicolon or a
   * bracket opens.
   *
   * @param from the last token that is looked at
   * @param reach how many tokens back are looked at, {@code from} being the first
   */
  static boolean has(Tokens t, int from, int reach, String word) {
    for (int i = from; i >= 0 && i > from - reach; i--) {
      if (t.sign(i) == ',' || t.sign(i) == ';' || t.sign(i) == '(') {
        return false;
      }
      if (t.is(i, word)) {
        return true;
      }
    }
    return false;
  }
}
