package vn.giaoviec.extract;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.rules.Matches;
import vn.giaoviec.structure.Block;
import vn.giaoviec.text.Cell;

/** What a column of an assignment table holds, as its head says. */
enum Column {
  /** The rows' numbers. */
  NUMBER,
  /** What is to be done. */
  TASK,
  /** Who leads. */
  LEAD,
  /** Who takes part. */
  WITH,
  /** By when. */
  TIME,
  /** Who is submitted to. */
  TO,
  /** What is to be handed over. */
  PRODUCT;

  /** A longer cell is no head of a column. */
  private static final int LONGEST_HEAD = 14;

  /** Returns what the column below a head holds, or null when it is none of these. */
  static @Nullable Column of(Block row, Cell cell) {
    Sentence head = new Sentence(row.text(), cell.span());
    int size = head.next('(', 0) < 0 ? head.size() : head.next('(', 0);
    if (size == 0 || size > LONGEST_HEAD) {
      return null;
    }
    Matches<ColumnWord> words = ColumnWord.match(head);
    if (words.is(0, ColumnWord.NUMBER)) {
      return NUMBER;
    }
    if (words.is(0, ColumnWord.TIME)) {
      return TIME;
    }
    if (head.is(0, Word.COLUMN_TASK)) {
      return TASK;
    }
    if (words.is(0, ColumnWord.TO)) {
      return TO;
    }
    if (holds(head, words, ColumnWord.PRODUCT)) {
      return PRODUCT;
    }
    if (words.is(0, ColumnWord.OVERSEER)) {
      return null; // "Lãnh đạo phụ trách": over those who do it
    }
    if (holds(head, words, ColumnWord.LEAD)) {
      return LEAD;
    }
    if (holds(head, Word.COLUMN_WITH)) {
      return WITH;
    }
    boolean matter = holds(head, Word.COLUMN_TASK) || holds(head, words, ColumnWord.MATTER);
    return matter ? TASK : holds(head, words, ColumnWord.TIME) ? TIME : null;
  }

  /** Returns whether a head names those who lead outright, not only those who do it. */
  static boolean isChair(Block row, Cell cell) {
    return holds(new Sentence(row.text(), cell.span()), Word.CHAIR);
  }

  private static boolean holds(Sentence cell, Matches<ColumnWord> words, ColumnWord category) {
    return holds(cell, i -> words.is(i, category));
  }

  private static boolean holds(Sentence cell, Word category) {
    return holds(cell, i -> cell.is(i, category));
  }

  private static boolean holds(Sentence cell, IntPredicate isThere) {
    return IntStream.range(0, cell.size()).anyMatch(isThere);
  }
}
