package vn.giaoviec.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.Action;
import vn.giaoviec.notice.Deadline;
import vn.giaoviec.notice.Party;
import vn.giaoviec.notice.Reference;
import vn.giaoviec.notice.TaskRecord;
import vn.giaoviec.text.Folding;

/**
 * What a person judges in a task: its words and values, but not where they stand or how sure the
 * program is. A decision holds as long as this stays the same.
 */
record Reading(
    String text,
    List<String> lead,
    List<String> coordinating,
    List<String> reportTo,
    List<String> verbs,
    List<Deadline> deadlines,
    List<String> references,
    @Nullable String product) {

  static Reading of(TaskRecord task) {
    return new Reading(
        words(task.text()),
        names(task.lead()),
        names(task.coordinating()),
        names(task.reportTo()),
        task.actions().stream().map(Action::verb).toList(),
        task.deadlines(),
        task.references().stream().map(Reference::number).toList(),
        task.product());
  }

  private static List<String> names(List<Party> parties) {
    return parties.stream().map(Party::name).toList();
  }

  /** Returns a text without what copies and scans differ in: case, tone placement, white space. */
  static String words(String text) {
    return Folding.fold(text).replaceAll("\\s+", " ").strip();
  }

  static boolean same(TaskRecord one, TaskRecord other) {
    return of(one).equals(of(other));
  }
}
