package vn.giaoviec.extract;

import java.util.List;
import vn.giaoviec.extract.model.Candidate;
import vn.giaoviec.notice.TaskRecord;

/**
 * What models learn from in one notice: every statement that was judged, and every task.
 *
 * @param statements in the order of reading
 * @param tasks in the order of the text
 */
public record Observations(List<Judged> statements, List<Task> tasks) {

  public Observations {
    statements = List.copyOf(statements);
    tasks = List.copyOf(tasks);
  }

  /**
   * A statement that was judged.
   *
   * @param words its words
   * @param task whether it was taken for a task
   * @param open whether models that correct the rules judge it
   * @param features what its role is told by
   */
  public record Judged(String words, boolean task, boolean open, List<String> features) {}

  /**
   * A task.
   *
   * @param record as it would be written
   * @param verbs what may be its main verbs
   * @param features what the confidence is told by
   */
  public record Task(TaskRecord record, List<Candidate> verbs, List<String> features) {}
}
