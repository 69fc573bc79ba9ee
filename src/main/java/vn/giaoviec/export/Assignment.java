package vn.giaoviec.export;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.Deadline;
import vn.giaoviec.notice.Evidence;
import vn.giaoviec.notice.Party;
import vn.giaoviec.notice.TaskRecord;
import vn.giaoviec.notice.Timex3;

/**
 * A task with the notice that hands it out.
 *
 * @param notice the notice
 * @param task the task, without its evidence
 * @param page the page on which it stands, from 1, or null when its document doesn't say
 */
public record Assignment(NoticeEntry notice, TaskRecord task, @Nullable Integer page) {

  static Assignment of(NoticeEntry notice, TaskRecord task) {
    Integer page =
        task.evidence().stream()
            .filter(evidence -> evidence.field().equals("/text"))
            .map(Evidence::page)
            .findFirst()
            .orElse(null);
    TaskRecord light = task.with(List.of(), task.confidence(), task.flags());
    return new Assignment(notice, light, page);
  }

  /** Returns the names of parties in one line, as the ledger writes them. */
  static String names(List<Party> parties) {
    return String.join("; ", parties.stream().map(Party::name).toList());
  }

  String lead() {
    return names(task.lead());
  }

  String coordinating() {
    return names(task.coordinating());
  }

  /** Returns the words of all deadlines. */
  String deadlineText() {
    return String.join("; ", task.deadlines().stream().map(Deadline::text).toList());
  }

  /** Returns the first day on which something of the task is due, or null. */
  @Nullable LocalDate due() {
    return task.deadlines().stream()
        .map(Deadline::due)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Returns the rules by which the task recurs, RFC 5545, in one line. */
  String recurrence() {
    return String.join(
        " / ",
        task.deadlines().stream()
            .map(Deadline::timex)
            .filter(timex -> timex.type() == Timex3.Type.SET)
            .map(Timex3::value)
            .toList());
  }

  /** Returns the deadlines, those with a day first, by their days. */
  List<Deadline> deadlines() {
    return task.deadlines().stream()
        .sorted(
            Comparator.comparing(Deadline::due, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }
}
