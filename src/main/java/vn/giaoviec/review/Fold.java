package vn.giaoviec.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.json.Document;
import vn.giaoviec.json.DocumentException;
import vn.giaoviec.json.TaskLines;
import vn.giaoviec.notice.Evidence;
import vn.giaoviec.notice.TaskRecord;

/**
 * What decisions make of a notice's tasks: each is laid over what the program reads now. Where it
 * judged something else, the task comes back to be checked, beside what was decided.
 */
final class Fold {

  /** A task on its way. */
  private static final class Slot {
    TaskRecord task;
    Status status = Status.OPEN;
    @Nullable TaskRecord decided;
    final boolean found;

    Slot(TaskRecord task, boolean found) {
      this.task = task;
      this.found = found;
    }

    void become(TaskRecord now, Status then) {
      task = now;
      status = then;
      decided = null;
    }
  }

  private final Document document;
  private final List<Slot> slots = new ArrayList<>();

  /** Under all ids by which decisions know a task. */
  private final Map<String, Slot> byId = new HashMap<>();

  private final Map<String, List<Decision>> histories = new HashMap<>();
  private boolean complete;

  private Fold(Document document) {
    this.document = document;
    for (TaskRecord task : document.tasks()) {
      put(new Slot(task, true));
    }
  }

  /**
   * Returns the notice with the decisions on it.
   *
   * @param decisions those that concern it, in their order
   * @throws DocumentException if the log holds something that is no task
   */
  static Sheet fold(Document document, List<Decision> decisions) throws DocumentException {
    Fold fold = new Fold(document);
    Set<Long> undone = new HashSet<>();
    decisions.forEach(decision -> undone.add(decision.undoes()));
    for (Decision decision : decisions) {
      for (String subject : decision.subjects()) {
        fold.histories.computeIfAbsent(subject, s -> new ArrayList<>()).add(decision);
      }
      if (!undone.contains(decision.number())) {
        fold.apply(decision);
      }
    }
    return fold.sheet(decisions);
  }

  private void apply(Decision decision) throws DocumentException {
    if (decision.kind() == Kind.COMPLETE) {
      complete = true;
    } else if (decision.kind().changesTasks()) {
      change(decision);
    }
  }

  private void change(Decision decision) throws DocumentException {
    String name = "#" + decision.number();
    Kind kind = decision.kind();
    List<TaskRecord> before = TaskLines.read(decision.before(), name);
    List<TaskRecord> after = TaskLines.read(decision.after(), name);
    List<@Nullable Slot> judged = new ArrayList<>();
    List<@Nullable TaskRecord> now = new ArrayList<>();
    boolean same = true;
    for (TaskRecord task : before) {
      Slot slot = find(task);
      judged.add(slot);
      now.add(slot == null ? null : slot.task);
      same &= slot != null && (Reading.same(slot.task, task) || isLearnt(slot, before, after));
    }
    boolean own = decision.notice().equals(document.source().sha256());
    Anchors anchors = Anchors.of(document, now, before, own);
    if (!same) {
      comeBack(judged, after, anchors);
      return;
    }
    Status then =
        kind == Kind.ACCEPT ? Status.ACCEPTED : kind == Kind.ADD ? Status.ADDED : Status.CORRECTED;
    for (int i = 0; i < judged.size(); i++) {
      Slot slot = judged.get(i);
      if (slot != null) {
        slot.become(slot.task, kind == Kind.REJECT ? Status.REJECTED : Status.MERGED);
      }
    }
    for (TaskRecord task : after) {
      Slot slot = find(task);
      if (slot == null) {
        slot = put(new Slot(anchors.lay(task), false));
      }
      slot.become(kind == Kind.ACCEPT ? slot.task : anchors.lay(named(task, slot.task.id())), then);
    }
  }

  /** Whether the program reads by now what a person had put right. */
  private static boolean isLearnt(Slot slot, List<TaskRecord> before, List<TaskRecord> after) {
    return before.size() == 1 && after.size() == 1 && Reading.same(slot.task, after.get(0));
  }

  /** The program reads other tasks than those that were judged. */
  private void comeBack(List<@Nullable Slot> judged, List<TaskRecord> after, Anchors anchors) {
    for (Slot slot : judged) {
      if (slot != null) {
        slot.status = Status.CHANGED;
      }
    }
    for (TaskRecord task : after) {
      Slot slot = find(task);
      if (slot == null) {
        slot = put(new Slot(anchors.lay(task), false));
        slot.status = Status.CHANGED;
      }
      slot.decided = task;
    }
  }

  /** By its id; where the program numbers otherwise since, by its words. */
  private @Nullable Slot find(TaskRecord task) {
    Slot known = byId.get(task.id());
    if (known != null) {
      return known;
    }
    String words = Reading.words(task.text());
    for (Slot slot : slots) {
      if (slot.found
          && slot.status == Status.OPEN
          && Reading.words(slot.task.text()).equals(words)) {
        byId.put(task.id(), slot);
        return slot;
      }
    }
    return null;
  }

  private Slot put(Slot slot) {
    slots.add(slot);
    byId.put(slot.task.id(), slot);
    return slot;
  }

  private static TaskRecord named(TaskRecord task, String id) {
    return task.id().equals(id)
        ? task
        : new TaskRecord(
            id,
            task.section(),
            task.text(),
            task.lead(),
            task.coordinating(),
            task.reportTo(),
            task.actions(),
            task.deadlines(),
            task.references(),
            task.product(),
            task.evidence(),
            task.confidence(),
            task.flags());
  }

  private Sheet sheet(List<Decision> decisions) {
    Map<Slot, List<Decision>> history = new HashMap<>();
    byId.forEach(
        (id, slot) ->
            history
                .computeIfAbsent(slot, s -> new ArrayList<>())
                .addAll(histories.getOrDefault(id, List.of())));
    List<Entry> entries = new ArrayList<>();
    for (Slot slot : slots) {
      List<Decision> own =
          history.getOrDefault(slot, List.of()).stream()
              .distinct()
              .sorted(Comparator.comparingLong(Decision::number))
              .toList();
      entries.add(
          new Entry(
              slot.task, slot.status, slot.decided, slot.found, version(slot.task.id()), own));
    }
    entries.sort(Comparator.comparingInt(entry -> start(entry.task())));
    return new Sheet(document, entries, complete, version(document.source().sha256()), decisions);
  }

  private long version(String subject) {
    List<Decision> own = histories.getOrDefault(subject, List.of());
    return own.isEmpty() ? 0 : own.get(own.size() - 1).number();
  }

  /** Returns where a task's own words begin. */
  static int start(TaskRecord task) {
    return task.evidence().stream()
        .filter(evidence -> evidence.field().equals("/text"))
        .map(Evidence::span)
        .mapToInt(span -> span.start())
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }
}
