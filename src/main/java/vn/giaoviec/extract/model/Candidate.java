package vn.giaoviec.extract.model;

/**
 * Words of a statement that may be one of its main verbs.
 *
 * @param start the first token
 * @param end the token after the last
 * @param words the words, folded
 * @param before the token before them, folded, or ""
 * @param clause how many semicolons stand before them in the statement
 * @param pairEnd the token after the fixed pair that they are the first of ("thanh tra, kiểm tra"),
 *     or 0
 * @param byRule whether the rules take exactly these words for a main verb
 * @param features what is known of them without regard to other candidates; never added to
 */
public record Candidate(
    int start,
    int end,
    Piece words,
    Piece before,
    int clause,
    int pairEnd,
    boolean byRule,
    Features features) {

  /** Returns whether the other candidate shares a token with this one. */
  public boolean overlaps(Candidate other) {
    return start < other.end && other.start < end;
  }
}
