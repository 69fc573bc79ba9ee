package vn.giaoviec.extract;

import java.util.List;

/** Deadlines that bound more than the sentence in which they stand. */
final class Deadlines {

  private Deadlines() {}

  /**
   * A closing "Hoàn thành và báo cáo UBND tỉnh trước ngày ..." bounds every task of its item that
   * has no deadline of its own.
   */
  static void spread(List<Draft> item) {
    for (int n = item.size() - 1; n > 0; n--) {
      Draft last = item.get(n);
      if (last.times.isEmpty() || !onlyCompletes(last.statement)) {
        continue;
      }
      for (Draft earlier : item.subList(0, n)) {
        if (earlier.times.isEmpty()) {
          earlier.times.addAll(last.times);
        }
      }
    }
  }

  private static boolean onlyCompletes(Statement statement) {
    Sentence s = statement.sentence();
    int i = OpeningReader.afterLinks(s, 0);
    boolean completes =
        s.is(i, "hoàn") && s.is(i + 1, "thành") || s.is(i, "thời") || s.is(i, "xong");
    int next = i + 2;
    return completes
        && (s.is(next, "và")
            || s.is(next, ",")
            || s.is(next, "trước")
            || s.is(next, "trong")
            || s.is(next, "việc")
            || s.is(next, "xong")
            || s.is(next, "hạn")
            || s.is(next, "gian"));
  }
}
