package vn.giaoviec.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.export.Clear;
import vn.giaoviec.json.DocumentException;
import vn.giaoviec.notice.Action;
import vn.giaoviec.notice.Deadline;
import vn.giaoviec.notice.Evidence;
import vn.giaoviec.notice.Flag;
import vn.giaoviec.notice.Party;
import vn.giaoviec.notice.Reference;
import vn.giaoviec.notice.SectionRef;
import vn.giaoviec.notice.TaskRecord;

/** A task as the page gets it. */
record TaskView(
    String id,
    String text,
    String place,
    Status status,
    boolean found,
    long version,
    int percent,
    List<Flag> flags,
    List<Clear> lacking,
    Fields fields,
    @Nullable Fields decided,
    @Nullable String decidedText,
    List<Mark> evidence,
    List<Past> history,
    boolean undoable) {

  /** Values for people to read and change. */
  record Fields(
      List<String> lead,
      List<String> coordinating,
      List<String> reportTo,
      List<String> verbs,
      List<Time> deadlines,
      List<String> references,
      String product) {

    static Fields of(TaskRecord task) {
      return new Fields(
          names(task.lead()),
          names(task.coordinating()),
          names(task.reportTo()),
          task.actions().stream().map(Action::verb).toList(),
          task.deadlines().stream().map(Time::of).toList(),
          task.references().stream().map(Reference::number).toList(),
          Objects.requireNonNullElse(task.product(), ""));
    }

    private static List<String> names(List<Party> parties) {
      return parties.stream().map(Party::name).toList();
    }
  }

  /** A deadline; {@code due} is ISO, or "" where nothing fixes it. */
  record Time(String text, String due, String type, String value) {

    static Time of(Deadline deadline) {
      return new Time(
          deadline.text(),
          Objects.toString(deadline.due(), ""),
          deadline.timex().type().name(),
          deadline.timex().value());
    }
  }

  /** Where a value stands: in the text, and on its page in points. */
  record Mark(String field, int start, int end, int page, List<float[]> boxes) {

    static Mark of(Evidence evidence) {
      return new Mark(
          evidence.field(),
          evidence.span().start(),
          evidence.span().end(),
          evidence.page(),
          evidence.boxes().stream()
              .map(box -> new float[] {box.x(), box.y(), box.width(), box.height()})
              .toList());
    }
  }

  /** What somebody decided. */
  record Past(
      long number,
      String at,
      String who,
      Kind kind,
      String comment,
      boolean undone,
      List<Change> changes) {}

  static TaskView of(Sheet sheet, Entry entry) {
    TaskRecord task = entry.task();
    TaskRecord decided = entry.decided();
    return new TaskView(
        task.id(),
        task.text(),
        place(task.section()),
        entry.status(),
        entry.found(),
        entry.version(),
        (int) Math.round(task.confidence() * 100),
        task.flags(),
        List.copyOf(Clear.lacking(task)),
        Fields.of(task),
        decided == null ? null : Fields.of(decided),
        decided == null ? null : decided.text(),
        task.evidence().stream().map(Mark::of).toList(),
        entry.history().stream().map(past -> past(sheet, past)).toList(),
        sheet.lastEffective(task.id()) != null);
  }

  static Past past(Sheet sheet, Decision decision) {
    return new Past(
        decision.number(),
        decision.at(),
        decision.who(),
        decision.kind(),
        decision.comment(),
        sheet.decisions().stream().anyMatch(other -> other.undoes() == decision.number()),
        changes(decision));
  }

  private static List<Change> changes(Decision decision) {
    try {
      return Change.of(decision);
    } catch (DocumentException e) {
      throw new IllegalStateException(e); // it was read before, to lay it over the notice
    }
  }

  private static String place(@Nullable SectionRef section) {
    if (section == null) {
      return "";
    }
    String marker = section.marker() == null ? "" : section.marker();
    return section.path().stream().collect(Collectors.joining(" › "))
        + (marker.isEmpty() ? "" : " › " + marker);
  }

  /** Returns the first day on which something is due, or null. */
  static @Nullable LocalDate due(TaskRecord task) {
    return task.deadlines().stream()
        .map(Deadline::due)
        .filter(Objects::nonNull)
        .sorted()
        .findFirst()
        .orElse(null);
  }
}
