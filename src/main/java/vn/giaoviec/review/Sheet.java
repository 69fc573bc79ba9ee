package vn.giaoviec.review;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.json.Document;

/**
 * A notice with all its tasks and how far their check is.
 *
 * @param document the notice as the program read it
 * @param entries its tasks in the order of the text, with those that people added, and those that
 *     they rejected or merged into others
 * @param complete whether a person said that no task is missing
 * @param version the number of the latest decision on the notice itself, 0 for none
 * @param decisions all decisions on the notice and its tasks, in their order
 */
record Sheet(
    Document document,
    List<Entry> entries,
    boolean complete,
    long version,
    List<Decision> decisions) {

  Sheet {
    entries = List.copyOf(entries);
    decisions = List.copyOf(decisions);
  }

  /** Returns the latest decision on a task or the notice that still holds, or null. */
  @Nullable Decision lastEffective(String subject) {
    Decision last = null;
    for (Decision decision : decisions) {
      boolean changes = decision.kind().changesTasks() || decision.kind() == Kind.COMPLETE;
      if (changes && decision.subjects().contains(subject) && !isUndone(decision)) {
        last = decision;
      }
    }
    return last;
  }

  private boolean isUndone(Decision decision) {
    return decisions.stream().anyMatch(other -> other.undoes() == decision.number());
  }

  String id() {
    return document.source().sha256();
  }

  /** Returns the notice's number, or its file's name. */
  String label() {
    return Objects.requireNonNullElse(document.header().number(), document.source().file());
  }

  @Nullable Entry entry(String task) {
    return entries.stream().filter(e -> e.task().id().equals(task)).findFirst().orElse(null);
  }

  /** Whether every task is checked. */
  boolean isChecked() {
    return entries.stream().allMatch(entry -> entry.status().isChecked());
  }

  /** Whether a person vouches for all that it says. */
  boolean isDone() {
    return complete && isChecked();
  }
}
