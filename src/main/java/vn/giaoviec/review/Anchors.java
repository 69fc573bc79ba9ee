package vn.giaoviec.review;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.json.Document;
import vn.giaoviec.notice.Evidence;
import vn.giaoviec.notice.TaskRecord;
import vn.giaoviec.text.Span;

/**
 * Where the values of decided tasks stand. A decision holds the places of the text in which it was
 * made; the program may read that notice in another text since, and a copy of it has its own.
 */
final class Anchors {

  private final Document document;
  private final List<TaskRecord> judged;
  private final boolean moved;

  private Anchors(Document document, List<TaskRecord> judged, boolean moved) {
    this.document = document;
    this.judged = judged;
    this.moved = moved;
  }

  /**
   * Returns the anchors of a decision.
   *
   * @param judged the tasks that it is about as the program reads them now, null for lost ones
   * @param before the same tasks as they were when somebody decided
   * @param own whether this notice was decided on, not a copy of it
   */
  static Anchors of(
      Document document, List<@Nullable TaskRecord> judged, List<TaskRecord> before, boolean own) {
    List<TaskRecord> found = new ArrayList<>();
    boolean moved = !own && before.isEmpty();
    for (int i = 0; i < judged.size(); i++) {
      TaskRecord task = judged.get(i);
      if (task == null) {
        moved |= !own;
      } else {
        found.add(task);
        moved |= !words(task).equals(words(before.get(i)));
      }
    }
    return new Anchors(document, found, moved);
  }

  private static List<Span> words(TaskRecord task) {
    return task.evidence().stream()
        .filter(evidence -> evidence.field().equals(Places.TEXT))
        .map(Evidence::span)
        .toList();
  }

  /** Returns a decided task with places in the text as it is now. */
  TaskRecord lay(TaskRecord decided) {
    return moved ? with(decided, places(decided)) : with(decided, inside(decided));
  }

  private List<Evidence> inside(TaskRecord decided) {
    int length = document.textLength();
    return decided.evidence().stream().filter(e -> e.span().end() <= length).toList();
  }

  /** What is as the program reads it stands there; of other values only the task's words do. */
  private List<Evidence> places(TaskRecord decided) {
    for (TaskRecord task : judged) {
      if (task.id().equals(decided.id())) {
        try {
          return new Editor(document, null).correct(task, Values.of(decided)).evidence();
        } catch (BadEntryException e) {
          break; // words of a time that only the notice's own reading understood
        }
      }
    }
    return judged.stream()
        .flatMap(task -> task.evidence().stream())
        .filter(evidence -> evidence.field().equals(Places.TEXT))
        .toList();
  }

  private static TaskRecord with(TaskRecord task, List<Evidence> evidence) {
    return task.with(evidence, task.confidence(), task.flags());
  }
}
