package vn.giaoviec.extract;

import java.util.List;

/**
 * Names of units that stand together.
 *
 * @param names in order
 * @param start the first token
 * @param end the token after the last
 */
record UnitList(List<UnitName> names, int start, int end) {

  static final UnitList NONE = new UnitList(List.of(), 0, 0);

  UnitList {
    names = List.copyOf(names);
  }

  /** Returns the one name that the tokens from {@code from} to before {@code end} are. */
  static UnitList of(Sentence s, int from, int end) {
    return new UnitList(List.of(UnitName.at(s, s.tokens().span(from, end))), from, end);
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** Returns the last name of a list that is not empty. */
  UnitName last() {
    return names.get(names.size() - 1);
  }
}
