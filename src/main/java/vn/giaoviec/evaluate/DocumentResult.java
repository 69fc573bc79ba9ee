package vn.giaoviec.evaluate;

import java.util.List;

/**
 * A document held against its gold.
 *
 * @param name its name
 * @param predicted whether there is a prediction
 * @param failure why there is none, where that is known; else empty
 * @param scores its figures
 * @param tasks its gold tasks with what was predicted, and the invented ones between them
 * @param header the header fields that the gold holds
 */
public record DocumentResult(
    String name,
    boolean predicted,
    String failure,
    Scores scores,
    List<TaskResult> tasks,
    List<FieldResult> header) {

  public DocumentResult {
    tasks = List.copyOf(tasks);
    header = List.copyOf(header);
  }

  /** Returns how many tasks have a verdict. */
  public int count(TaskResult.Verdict verdict) {
    return (int) tasks.stream().filter(task -> task.verdict() == verdict).count();
  }

  /** Returns how many tasks the gold has. */
  public int goldTasks() {
    return tasks.size() - count(TaskResult.Verdict.INVENTED);
  }
}
