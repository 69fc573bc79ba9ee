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
      boolean listed = s.sign(i) == '-' || s.sign(i) == ',' && !s.endsPhrase(i + 1);
      if (s.endsPhrase(i) && !listed) {
        return from;
      }
    }
    return from;
  }

  /**
   * "Liên ngành Công an - Hải quan:": returns the colon that ends a heading whose names are of no
   * fixed form, or {@code from} when something other than names stands before it.
   */
  static int afterOpenHeading(Sentence s, int from) {
    int colon = s.next(':', from);
    if (colon < 0 || colon > from + LONGEST_OPEN_NAME || s.sign(colon + 1) == '/') {
      return from;
    }
    for (int i = from; i < colon; i++) {
      boolean sign = !s.tokens().isWord(i) && "-,/&".indexOf(s.sign(i)) < 0;
      boolean deed =
          s.beginsPredicate(i) && !s.is(i, Word.VERB)
              || s.is(i, Word.FOLLOWING)
              || s.is(i, Word.PREFACE) && !s.isCapital(i)
              || s.is(i, Word.PURPOSE);
      if (sign || deed) {
        return from;
      }
    }
    return colon;
  }

  /**
   * Returns the list going on to the token before {@code end}: words of no fixed form belong to the
   * name before them, what begins like a name is one.
   */
  static UnitList longer(Sentence s, UnitList units, int end) {
    List<UnitName> names = new ArrayList<>(units.names());
    int i = units.end();
    while (i < end) {
      UnitList more = next(s, i);
      if (more.isEmpty() || more.end() > end) {
        i++;
        names.set(names.size() - 1, names.get(names.size() - 1).until(s, i));
      } else {
        names.addAll(more.names());
        i = more.end();
      }
    }
    return new UnitList(names, units.start(), end);
  }

  private static UnitList next(Sentence s, int i) {
    int next = UnitReader.afterConnector(s, i);
    boolean begins =
        next > 0
            && (s.beginsBody(next)
                || s.is(next, Word.DETERMINER)
                || s.is(next + s.length(next, Word.POST), Word.DETERMINER)
                || s.is(next, Word.HONORIFIC));
    return begins ? UnitReader.list(s, next) : UnitList.NONE;
  }
}
