package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;

/** Names that end in words of no fixed form: only the verb after them shows where they end. */
final class OpenNames {

  private static final int LONGEST_OPEN_NAME = 12;

  private OpenNames() {}

  /**
   * "Hiệu trưởng các trường mầm non, tiểu học tổ chức ...": returns the token of the verb that ends
   * a name of no fixed form, or {@code from}.
   */
  static int afterOpenSubject(Sentence s, int from) {
    if (s.is(from, Word.PREFACE) && !s.isCapital(from)) {
      return from; // "căn cứ ...", "theo ...": what it does comes later
    }
    for (int i = from; i < s.size() && i < from + LONGEST_OPEN_NAME; i++) {
      if (";:(.".indexOf(s.sign(i)) >= 0
          || s.is(i, Word.MODAL)
          || s.is(i, Word.PAST) && !s.is(i, Word.LIGHT)) {
        return from;
      }
      boolean verb =
          s.length(i, Word.VERB) > 1
              || s.length(i, Word.LIGHT) > 1
              || s.is(i, Word.CHAIR)
              || s.is(i, Word.WITH);
      if (verb && i > from && !s.isCapital(i) && !s.is(i - 1, Word.NOMINAL)) {
        return i;
      }
    }
    return from;
  }

  /**
   * "Chủ bến khách ngang sông có trách nhiệm ...": words of no fixed form end a name before a duty.
   */
  static int afterOpenName(Sentence s, int from) {
    for (int i = from; i < s.size() && i < from + LONGEST_OPEN_NAME; i++) {
      if (s.is(i, "có") && s.is(i, Word.MODAL) || s.is(i, "chịu") && s.is(i, Word.MODAL)) {
        return i;
      }
      if (s.endsPhrase(i)) {
        return from;
      }
    }
    return from;
  }

  /** Returns the list with its last name going on to the token before {@code end}. */
  static UnitList longer(Sentence s, UnitList units, int end) {
    List<UnitName> names = new ArrayList<>(units.names());
    names.set(names.size() - 1, names.get(names.size() - 1).until(s, end));
    return new UnitList(names, units.start(), end);
  }
}
