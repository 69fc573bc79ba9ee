package vn.giaoviec.read;

import java.util.List;

/** Counts the items of one list, level by level, as word processors do. */
final class ListCounter {

  private final int[] values = new int[ListLevel.MOST];
  private final boolean[] begun = new boolean[ListLevel.MOST];

  /** Has a level begin anew with a number. */
  void restart(int level, int number) {
    begun[level] = true;
    values[level] = number - 1;
  }

  /**
   * Returns what is printed before the next item of a level, counted from 0.
   *
   * @param levels the list's levels, {@link ListLevel#MOST} of them
   */
  String next(int level, List<ListLevel> levels) {
    for (int i = 0; i < level; i++) {
      begin(i, levels);
    }
    if (begun[level]) {
      values[level]++;
    } else {
      begin(level, levels);
    }
    for (int below = level + 1; below < ListLevel.MOST; below++) {
      int restart = levels.get(below).restart();
      if (restart < 0 || restart > level) {
        begun[below] = false;
      }
    }
    return text(level, levels);
  }

  /** A level that was passed over counts as begun. */
  private void begin(int level, List<ListLevel> levels) {
    if (!begun[level]) {
      begun[level] = true;
      values[level] = levels.get(level).start();
    }
  }

  private String text(int level, List<ListLevel> levels) {
    ListLevel own = levels.get(level);
    String pattern = own.text();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      char next = i + 1 < pattern.length() ? pattern.charAt(i + 1) : ' ';
      if (c == '%' && next >= '1' && next <= '9') {
        int which = next - '1';
        String format = own.plain() ? "decimal" : levels.get(which).format();
        text.append(NumberFormats.format(values[which], format));
        i++;
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
