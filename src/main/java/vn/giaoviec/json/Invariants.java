package vn.giaoviec.json;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.CoverageStretch;
import vn.giaoviec.notice.Evidence;
import vn.giaoviec.notice.Notice;
import vn.giaoviec.notice.TaskRecord;

/** What the contract promises and a schema can't say. */
final class Invariants {

  private Invariants() {}

  /**
   * What breaks a promise.
   *
   * @param pointer JSON Pointer into the document
   * @param message what is wrong there
   */
  record Violation(String pointer, String message) {}

  /**
   * Checks that the coverage is gapless and whole, ids are unique, and evidence lies in the text.
   *
   * @throws IllegalStateException if not
   */
  static void check(Notice notice) {
    int length = notice.text().value().length();
    Violation violation = first(notice.coverage(), notice.tasks(), length);
    if (violation != null) {
      throw new IllegalStateException(violation.message());
    }
  }

  /** Returns the first promise that is broken, or null; {@code length} is the text's. */
  static @Nullable Violation first(
      List<CoverageStretch> coverage, List<TaskRecord> tasks, int length) {
    int at = 0;
    for (int i = 0; i < coverage.size(); i++) {
      if (coverage.get(i).span().start() != at) {
        return new Violation("/coverage/" + i, "coverage has a gap or overlap at " + at);
      }
      at = coverage.get(i).span().end();
    }
    if (at != length) {
      return new Violation("/coverage", "coverage ends at " + at + " of " + length);
    }
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < tasks.size(); i++) {
      TaskRecord task = tasks.get(i);
      if (!ids.add(task.id())) {
        return new Violation("/tasks/" + i + "/id", "two tasks have the id " + task.id());
      }
      for (Evidence evidence : task.evidence()) {
        if (evidence.span().end() > length) {
          return new Violation("/tasks/" + i + "/evidence", "evidence beyond the text");
        }
      }
    }
    for (int i = 0; i < coverage.size(); i++) {
      if (!ids.containsAll(coverage.get(i).taskIds())) {
        String pointer = "/coverage/" + i + "/taskIds";
        return new Violation(pointer, "coverage names a task that isn't there");
      }
    }
    return null;
  }
}
