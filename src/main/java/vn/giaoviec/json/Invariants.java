package vn.giaoviec.json;

import java.util.HashSet;
import java.util.Set;
import vn.giaoviec.notice.CoverageStretch;
import vn.giaoviec.notice.Evidence;
import vn.giaoviec.notice.Notice;
import vn.giaoviec.notice.TaskRecord;

/** What the contract promises and a schema can't say. */
final class Invariants {

  private Invariants() {}

  /**
   * Checks that the coverage is gapless and whole, ids are unique, and evidence lies in the text.
   *
   * @throws IllegalStateException if not
   */
  static void check(Notice notice) {
    int length = notice.text().value().length();
    int at = 0;
    for (CoverageStretch stretch : notice.coverage()) {
      require(stretch.span().start() == at, "coverage has a gap or overlap at " + at);
      at = stretch.span().end();
    }
    require(at == length, "coverage ends at " + at + " of " + length);
    Set<String> ids = new HashSet<>();
    for (TaskRecord task : notice.tasks()) {
      require(ids.add(task.id()), "two tasks have the id " + task.id());
      for (Evidence evidence : task.evidence()) {
        require(evidence.span().end() <= length, "evidence beyond the text");
      }
    }
    for (CoverageStretch stretch : notice.coverage()) {
      require(ids.containsAll(stretch.taskIds()), "coverage names a task that isn't there");
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
