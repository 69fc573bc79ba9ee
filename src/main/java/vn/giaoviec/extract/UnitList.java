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

  boolean isEmpty() {
    return names.isEmpty();
  }
}
