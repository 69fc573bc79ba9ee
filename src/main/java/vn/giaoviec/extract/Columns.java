package vn.giaoviec.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.structure.Block;
import vn.giaoviec.text.Span;

/**
 * What the columns of an assignment table hold, as its head says.
 *
 * @param size how many columns there are
 * @param task the column of what is to be done
 * @param lead the column of who leads, or -1
 * @param with the column of who takes part, or -1
 * @param time the column of the deadline, or -1
 * @param number the column of the rows' numbers, or -1
 */
record Columns(int size, int task, int lead, int with, int time, int number) {

  /** Returns the columns when a row is the head of an assignment table, else null. */
  static @Nullable Columns head(Block row) {
    List<Span> cells = row.cells();
    int task = -1;
    int lead = -1;
    int with = -1;
    int time = -1;
    int number = -1;
    for (int i = 0; i < cells.size(); i++) {
      Sentence cell = new Sentence(row.text(), cells.get(i));
      if (cell.is(0, Word.COLUMN_NUMBER)) {
        number = number < 0 ? i : number;
      } else if (lead < 0 && holds(cell, Word.COLUMN_LEAD)) {
        lead = i;
      } else if (with < 0 && holds(cell, Word.COLUMN_WITH)) {
        with = i;
      } else if (time < 0 && cell.is(0, Word.COLUMN_TIME)) {
        time = i;
      } else if (task < 0 && holds(cell, Word.COLUMN_TASK)) {
        task = i;
      }
    }
    return task >= 0 && (lead >= 0 || time >= 0)
        ? new Columns(cells.size(), task, lead, with, time, number)
        : null;
  }

  private static boolean holds(Sentence cell, Word category) {
    for (int i = 0; i < cell.size(); i++) {
      if (cell.is(i, category)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a row assigns something: a group's title fills one cell alone. */
  boolean assigns(Block row) {
    return row.cells().size() == size
        && !row.cells().get(task).isEmpty()
        && (fills(row, lead) || fills(row, time));
  }

  private static boolean fills(Block row, int column) {
    return column >= 0 && !row.cells().get(column).isEmpty();
  }
}
