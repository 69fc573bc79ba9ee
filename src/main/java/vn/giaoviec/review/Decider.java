package vn.giaoviec.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.giaoviec.json.TaskLines;
import vn.giaoviec.notice.TaskRecord;
import vn.giaoviec.report.Texts;
import vn.giaoviec.text.Span;

/** Turns what the page asks for into entries of the log. */
final class Decider {

  private final Desk desk;
  private final DecisionLog log;
  private final Texts texts;
  private final String who;

  /**
   * Makes a decider.
   *
   * @param who in whose name decisions are made
   */
  Decider(Desk desk, DecisionLog log, Texts texts, String who) {
    this.desk = desk;
    this.log = log;
    this.texts = texts;
    this.who = who;
  }

  /**
   * Decides.
   *
   * @throws BadEntryException if it can't be decided so
   * @throws ConflictException if somebody decided otherwise in the meantime
   */
  void decide(Request request) throws IOException, ConflictException {
    desk.refresh();
    Sheet sheet = desk.sheet(Objects.requireNonNull(request.notice()));
    if (sheet == null) {
      throw new BadEntryException("notice", request.notice());
    }
    Map<String, Long> known = new HashMap<>(request.versions());
    log.append(proposal(request, sheet, known), who, known);
    desk.refresh();
  }

  private Decision.Proposal proposal(Request request, Sheet sheet, Map<String, Long> known)
      throws IOException, ConflictException {
    Kind kind = Objects.requireNonNull(request.kind());
    if (kind == Kind.UNDO) {
      return undo(request, sheet, known);
    }
    if (kind == Kind.COMPLETE) {
      if (!sheet.isChecked() || sheet.complete()) {
        throw new BadEntryException("complete", sheet.label());
      }
      return propose(request, List.of(sheet.id()), List.of(), List.of());
    }
    List<TaskRecord> before = kind == Kind.ADD ? List.of() : judged(request, sheet);
    if (kind == Kind.COMMENT) {
      if (Values.clean(request.comment()).isEmpty()) {
        throw new BadEntryException("comment", "");
      }
      return propose(request, ids(before), List.of(), List.of());
    }
    List<TaskRecord> after = after(request, sheet, before);
    Set<String> subjects = new LinkedHashSet<>(ids(before));
    subjects.addAll(ids(after));
    return propose(request, List.copyOf(subjects), before, after);
  }

  private List<TaskRecord> after(Request request, Sheet sheet, List<TaskRecord> before)
      throws IOException {
    Editor editor = new Editor(sheet.document(), texts.of(sheet.document()));
    return switch (Objects.requireNonNull(request.kind())) {
      case ACCEPT -> before;
      case REJECT -> List.of();
      case CORRECT -> List.of(editor.correct(before.get(0), values(request)));
      case SPLIT -> editor.split(before.get(0), request.at(), () -> free(sheet, before.get(0)));
      case MERGE -> List.of(editor.merge(before));
      case ADD -> List.of(added(request, sheet, editor));
      default -> throw new BadEntryException("request", String.valueOf(request.kind()));
    };
  }

  private static Values values(Request request) {
    Values values = request.values();
    if (values == null) {
      throw new BadEntryException("request", "values");
    }
    return values;
  }

  private TaskRecord added(Request request, Sheet sheet, Editor editor) {
    if (request.start() < 0 || request.start() >= request.end()) {
      throw new BadEntryException("words", request.start() + "-" + request.end());
    }
    Span span = new Span(request.start(), request.end());
    TaskRecord like = null;
    for (Entry entry : sheet.entries()) {
      if (Fold.start(entry.task()) <= span.start()) {
        like = entry.task();
      }
    }
    String id = "added-" + sheet.id().substring(0, 16) + "-" + span.start() + "-" + span.end();
    Entry earlier = sheet.entry(id);
    if (earlier != null && earlier.status().isKept()) {
      throw new BadEntryException("added", earlier.task().text());
    }
    TaskRecord task = editor.add(span, like, id);
    return request.values() == null ? task : editor.correct(task, request.values());
  }

  /** Returns an id for a part of a task that none had, not even one that was undone. */
  private static String free(Sheet sheet, TaskRecord task) {
    int number = 2;
    String id = task.id() + "." + number;
    while (isUsed(sheet, id)) {
      id = task.id() + "." + ++number;
    }
    return id;
  }

  private static boolean isUsed(Sheet sheet, String id) {
    return sheet.entry(id) != null
        || sheet.entries().stream()
            .flatMap(entry -> entry.history().stream())
            .anyMatch(decision -> decision.subjects().contains(id));
  }

  /** Returns the tasks that are judged, in the order of the text. */
  private static List<TaskRecord> judged(Request request, Sheet sheet) throws ConflictException {
    List<String> wanted = request.tasks();
    List<TaskRecord> judged = new ArrayList<>();
    for (Entry entry : sheet.entries()) {
      if (wanted.contains(entry.task().id())) {
        if (entry.version() != request.versions().getOrDefault(entry.task().id(), -1L)) {
          throw new ConflictException(entry.task().id());
        }
        if (entry.status() == Status.MERGED && request.kind() != Kind.COMMENT) {
          throw new BadEntryException("merged", entry.task().text());
        }
        judged.add(entry.task());
      }
    }
    boolean several = request.kind() == Kind.MERGE;
    if (judged.size() != wanted.size() || (several ? judged.size() < 2 : judged.size() != 1)) {
      throw new BadEntryException("tasks", String.join(", ", wanted));
    }
    return judged;
  }

  /**
   * The latest decision on a task or notice no longer holds, if it is the latest on all its tasks.
   */
  private static Decision.Proposal undo(Request request, Sheet sheet, Map<String, Long> known)
      throws ConflictException {
    if (request.tasks().size() != 1) {
      throw new BadEntryException("tasks", String.join(", ", request.tasks()));
    }
    String subject = request.tasks().get(0);
    List<Decision> all = sheet.decisions();
    Decision last = sheet.lastEffective(subject);
    if (last == null) {
      throw new BadEntryException("undo", subject);
    }
    for (String other : last.subjects()) {
      Decision later = sheet.lastEffective(other);
      if (later != null && later.number() > last.number()) {
        throw new BadEntryException("undoLater", "#" + later.number());
      }
      long version = version(all, other);
      if (!other.equals(subject)) {
        known.put(other, version);
      } else if (version != request.versions().getOrDefault(subject, 0L)) {
        throw new ConflictException(subject);
      }
    }
    return new Decision.Proposal(
        Kind.UNDO,
        sheet.id(),
        last.subjects(),
        last.after(),
        last.before(),
        Values.clean(request.comment()),
        last.number());
  }

  private static long version(List<Decision> all, String subject) {
    long version = 0;
    for (Decision decision : all) {
      if (decision.subjects().contains(subject)) {
        version = decision.number();
      }
    }
    return version;
  }

  private static List<String> ids(List<TaskRecord> tasks) {
    return tasks.stream().map(TaskRecord::id).toList();
  }

  private static Decision.Proposal propose(
      Request request, List<String> subjects, List<TaskRecord> before, List<TaskRecord> after) {
    if (subjects.stream().anyMatch(subject -> subject.indexOf('\n') >= 0)) {
      throw new BadEntryException("tasks", String.join(", ", subjects));
    }
    return new Decision.Proposal(
        Objects.requireNonNull(request.kind()),
        Objects.requireNonNull(request.notice()),
        subjects,
        TaskLines.write(before),
        TaskLines.write(after),
        Values.clean(request.comment()),
        0);
  }
}
