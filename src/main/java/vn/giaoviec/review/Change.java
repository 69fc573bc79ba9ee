package vn.giaoviec.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.giaoviec.json.DocumentException;
import vn.giaoviec.json.TaskLines;
import vn.giaoviec.notice.Deadline;
import vn.giaoviec.notice.TaskRecord;

/**
 * What a decision changed in a field, for people to read.
 *
 * @param field the field's name in the contract
 * @param before its values before, "" for none
 * @param after its values after, "" for none
 */
public record Change(String field, String before, String after) {

  /**
   * Returns what a decision changed: the values that differ where one task stays one, else the
   * words of the tasks.
   *
   * @throws DocumentException if the log holds something that is no task
   */
  public static List<Change> of(Decision decision) throws DocumentException {
    String name = "#" + decision.number();
    List<TaskRecord> before = TaskLines.read(decision.before(), name);
    List<TaskRecord> after = TaskLines.read(decision.after(), name);
    if (before.size() != 1 || after.size() != 1) {
      return between(Map.of("text", words(before)), Map.of("text", words(after)));
    }
    return between(fields(before.get(0)), fields(after.get(0)));
  }

  private static List<Change> between(Map<String, String> before, Map<String, String> after) {
    List<Change> changes = new ArrayList<>();
    before.forEach(
        (field, old) -> {
          String now = Objects.requireNonNullElse(after.get(field), "");
          if (!old.equals(now)) {
            changes.add(new Change(field, old, now));
          }
        });
    return List.copyOf(changes);
  }

  private static Map<String, String> fields(TaskRecord task) {
    Reading reading = Reading.of(task);
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("text", task.text());
    fields.put("lead", String.join("; ", reading.lead()));
    fields.put("coordinating", String.join("; ", reading.coordinating()));
    fields.put("reportTo", String.join("; ", reading.reportTo()));
    fields.put("actions", String.join("; ", reading.verbs()));
    fields.put(
        "deadlines", task.deadlines().stream().map(Change::time).collect(Collectors.joining("; ")));
    fields.put("references", String.join("; ", reading.references()));
    fields.put("product", Objects.requireNonNullElse(task.product(), ""));
    return fields;
  }

  private static String time(Deadline deadline) {
    return deadline.due() == null ? deadline.text() : deadline.text() + " (" + deadline.due() + ")";
  }

  private static String words(List<TaskRecord> tasks) {
    return tasks.stream().map(TaskRecord::text).collect(Collectors.joining(" | "));
  }
}
