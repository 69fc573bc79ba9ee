package vn.giaoviec.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.structure.Block;
import vn.giaoviec.structure.Marker;
import vn.giaoviec.text.Cell;

/**
 * What the columns of an assignment table hold, as its head says.
 *
 * @param head the row that says so
 * @param size how many columns there are
 * @param places the columns, from 0, of what the table tells
 */
record Columns(Block head, int size, Map<Column, Integer> places) {

  Columns {
    places = Map.copyOf(places);
  }

  /**
   * Returns the columns when a row is a head that says at least what is to be done, else null. A
   * row with a number is none.
   */
  static @Nullable Columns head(Block row) {
    if (row.marker().kind() != Marker.Kind.NONE || row.cells().size() < 2) {
      return null;
    }
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    boolean chair = false;
    int place = 0;
    for (Cell cell : row.cells()) {
      Column column = Column.of(row, cell);
      if (column == Column.LEAD && !chair && Column.isChair(row, cell)) {
        Integer doer = places.put(Column.LEAD, place);
        if (doer != null) {
          places.putIfAbsent(Column.WITH, doer);
        }
        chair = true;
      } else if (column == Column.LEAD && places.containsKey(Column.LEAD)) {
        places.putIfAbsent(Column.WITH, place);
      } else if (column != null) {
        places.putIfAbsent(column, place);
      }
      place += cell.width();
    }
    return places.containsKey(Column.TASK) ? new Columns(row, place, places) : null;
  }

  /**
   * Returns the columns when a row is the second of a head in two rows: it parts cells of the first
   * that stand over several columns; else null.
   */
  @Nullable Columns parted(Block row) {
    if (row.row() == null || row.marker().kind() != Marker.Kind.NONE) {
      return null;
    }
    if (row.row().width() != size) {
      return widened(row);
    }
    Map<Column, Integer> all = new EnumMap<>(Column.class);
    all.putAll(places);
    Map<Column, Integer> parts = new EnumMap<>(Column.class);
    int place = 0;
    for (Cell cell : row.cells()) {
      Cell above = Rows.at(head, place);
      Column column = cell.continues() ? null : Column.of(row, cell);
      if (column != null && above != null && isParted(place, above, cell)) {
        int start = Rows.start(head, place);
        all.values().removeIf(other -> other == start);
        parts.putIfAbsent(column, place);
      } else if (!cell.continues() && !cell.span().isEmpty()) {
        return null;
      }
      place += cell.width();
    }
    all.putAll(parts);
    return parts.isEmpty() ? null : new Columns(row, size, all);
  }

  /** A cell of the head is over several columns, or, in a text, before or at an empty one. */
  private boolean isParted(int place, Cell above, Cell cell) {
    Cell next = Rows.at(head, place + 1);
    boolean before = next != null && !next.continues() && next.span().isEmpty();
    return above.width() > cell.width() || above.span().isEmpty() || before;
  }

  /**
   * Returns the same of a table drawn with signs, where a cell over several columns is as wide as
   * any: " | | Chủ trì | Phối hợp | " parts the third of four.
   */
  private @Nullable Columns widened(Block row) {
    List<Cell> cells = row.cells();
    int first = 0;
    while (first < cells.size() && cells.get(first).span().isEmpty()) {
      first++;
    }
    int last = cells.size();
    while (last > first && cells.get(last - 1).span().isEmpty()) {
      last--;
    }
    int more = last - first - 1;
    if (first == 0 || more < 1 || size + more != cells.size()) {
      return null;
    }
    Map<Column, Integer> all = new EnumMap<>(Column.class);
    for (Map.Entry<Column, Integer> place : places.entrySet()) {
      if (place.getValue() != first) {
        all.put(place.getKey(), place.getValue() + (place.getValue() > first ? more : 0));
      }
    }
    Map<Column, Integer> parts = new EnumMap<>(Column.class);
    for (int i = first; i < last; i++) {
      Column column = Column.of(row, cells.get(i));
      if (column == null) {
        return null;
      }
      parts.putIfAbsent(column, i);
    }
    all.putAll(parts);
    return new Columns(row, cells.size(), all);
  }

  /** Returns whether the columns say who or when, as those of an assignment do. */
  boolean assign() {
    return places.containsKey(Column.LEAD) || places.containsKey(Column.TIME);
  }

  /** Returns a column's place, or -1. */
  int place(Column column) {
    return places.getOrDefault(column, -1);
  }
}
