package vn.giaoviec.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /**
   * Gives each task of the list that a closing line follows the line's deadlines, and returns the
   * list's last task; null when no list ends there.
   */
  static @Nullable Draft close(List<Draft> drafts, Scope scope, List<Time> times) {
    Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    if (last == null || times.isEmpty() || !last.scope.path().equals(scope.path())) {
      return null;
    }
    for (int n = drafts.size() - 1; n >= 0; n--) {
      Draft draft = drafts.get(n);
      if (!draft.scope.path().equals(last.scope.path())
          || draft.block.marker().kind() != last.block.marker().kind()) {
        break;
      }
      Activity.bound(draft, times);
    }
    return last;
  }

  private static boolean onlyCompletes(Statement statement) {
    Sentence s = statement.sentence();
    int i = OpeningReader.afterLinks(s, 0);
    boolean completes = s.is(i, "hoàn", "thành") || s.is(i, "thời") || s.is(i, "xong");
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
