package vn.giaoviec.extract;

import java.util.Set;
import vn.giaoviec.text.Folding;

/**
 * Reads in what capacity somebody acts: "theo chức năng, nhiệm vụ, quyền hạn của mình", "trong phạm
 * vi trách nhiệm được giao".
 */
final class Competence {

  private static final Set<String> OFFICES =
      Set.of(
          "chức năng",
          "nhiệm vụ",
          "quyền hạn",
          "thẩm quyền",
          "trách nhiệm",
          "lĩnh vực",
          "địa bàn",
          "khả năng");

  private static final Set<String> WHOSE =
      Set.of("được giao", "của mình", "phụ trách", "phân công", "được phân công");

  private Competence() {}

  /** Returns the token after such words, which may be none. */
  static int after(Sentence s, int from) {
    int listed = from + s.length(from, Word.INTERPOSED);
    int i = from + opener(s, from);
    if (i == from || !isOf(s, i, 2, OFFICES)) {
      return listed;
    }
    while (isOf(s, i, 2, OFFICES) || isJoined(s, i) && isOf(s, i + 1, 2, OFFICES)) {
      i += isJoined(s, i) ? 3 : 2;
    }
    for (int length = 3; length > 1; length--) {
      i += isOf(s, i, length, WHOSE) ? length : 0;
    }
    return Math.max(listed, i);
  }

  /**
   * Returns the token of the deed before which a sentence names a capacity, closed by a comma or by
   * whose it is; {@code from} where it names none.
   */
  static int before(Sentence s, int from) {
    int i = after(s, from);
    boolean own = i > from && (isOf(s, i - 2, 2, WHOSE) || isOf(s, i - 3, 3, WHOSE));
    int deed = i > from && s.sign(i) == ',' ? i + 1 : i;
    boolean closed = own || deed > i;
    return closed && s.isCapital(from) && s.beginsPredicate(deed) ? deed : from;
  }

  private static int opener(Sentence s, int i) {
    if (s.is(i, "trong", "phạm") || s.is(i, "trên", "cơ")) {
      return 3;
    }
    return s.is(i, "theo") ? 1 : s.is(i, "căn") ? 2 : 0;
  }

  private static boolean isJoined(Sentence s, int i) {
    return s.sign(i) == ',' || s.is(i, "và");
  }

  private static boolean isOf(Sentence s, int i, int length, Set<String> words) {
    return i >= 0 && i + length <= s.size() && words.contains(Folding.fold(s.words(i, i + length)));
  }
}
