package vn.giaoviec.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.TaskRecord;

/**
 * A task as far as its check is.
 *
 * @param task the task as it stands now
 * @param status how far its check is
 * @param decided how a person wanted it before the program read it otherwise, else null
 * @param found whether the program finds it
 * @param version the number of the latest decision that concerns it, 0 for none
 * @param history the decisions that concern it, in their order
 */
record Entry(
    TaskRecord task,
    Status status,
    @Nullable TaskRecord decided,
    boolean found,
    long version,
    List<Decision> history) {

  Entry {
    history = List.copyOf(history);
  }
}
