package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giaoviec.notice.Role;
import vn.giaoviec.structure.Block;
import vn.giaoviec.text.Span;

/** Gathers what lines say of the whole list around them: who does it, with whom, by when. */
final class Activities {

  private final StatementReader statements;
  private final MentionReader mentions;
  private final List<Draft> drafts;
  private final List<Mark> marks;

  /** What lines such as "Đơn vị chủ trì: ..." said, by the part that they stand in. */
  private final Map<List<Block>, Activity> activities = new LinkedHashMap<>();

  /**
   * Makes a reader of one notice.
   *
   * @param drafts the tasks met so far; kept up by their owner
   * @param marks takes what the lines are
   */
  Activities(
      StatementReader statements, MentionReader mentions, List<Draft> drafts, List<Mark> marks) {
    this.statements = statements;
    this.mentions = mentions;
    this.drafts = drafts;
    this.marks = marks;
  }

  /**
   * Takes a line that says who does the list around it, or when. An activity told only by such
   * lines under its heading is a task of its own.
   */
  void assign(Block block, Assignment assignment, Scope scope) {
    assign(block, new Span(0, block.text().length()), assignment, scope);
  }

  /** Takes a sentence within an item that says who does what stands before it, or when. */
  void assignRunIn(Block block, Span span, Assignment assignment, Scope scope) {
    Activity activity = assign(block, span, assignment, scope);
    activity.end = Math.min(activity.end, span.start());
  }

  private Activity assign(Block block, Span span, Assignment assignment, Scope scope) {
    Activity activity = activity(assignment, scope);
    if (assignment.timed()) {
      List<Time> times = mentions.anyTime(block, span);
      List<Draft> told = told(block, scope);
      activity.occasion = assignment.occasion() && isOccasion(block, span, times, told, scope);
      if (!activity.occasion) {
        told.forEach(draft -> Activity.bound(draft, times));
      }
      activity.times = told.isEmpty() ? times : List.of();
      activity.last = activity.occasion ? List.of() : times;
    }
    assigns(block, span);
    return activity;
  }

  /**
   * "Thời gian: ngày 15/4" above what is to be prepared, "Thời gian: 8 giờ 00 ngày 20/4; địa điểm:
   * hội trường" below it: when the event is. Below the event's own order it says by when.
   */
  private static boolean isOccasion(
      Block block, Span span, List<Time> times, List<Draft> told, Scope scope) {
    boolean own = told.stream().allMatch(draft -> scope.path().contains(draft.block));
    boolean clock = times.stream().anyMatch(Time::isClock);
    boolean place = span.of(block.text().folded()).contains("địa điểm");
    return times.stream().allMatch(Time::isOneDay) && (told.isEmpty() || !own && (clock || place));
  }

  /** Takes the units of a list with a bare label for those of the part that it stands in. */
  void assign(LabelledUnits labelled, Scope scope) {
    activity(labelled.assignment(), scope);
    labelled.blocks().forEach(block -> assigns(block, new Span(0, block.text().length())));
  }

  /** Returns whether lines of labels said who does what stands in a part. */
  boolean isAssigned(Scope scope) {
    return activities.containsKey(scope.path());
  }

  private void assigns(Block block, Span span) {
    marks.add(Mark.of(block.text().toOriginal(span), Role.LEAD_IN, "role.assignmentLine"));
  }

  private Activity activity(Assignment assignment, Scope scope) {
    Activity activity =
        activities.computeIfAbsent(labelled(scope.path()), path -> new Activity(scope));
    if (!assignment.lead().isEmpty()) {
      activity.lead = joined(activity.lead, assignment.lead());
    }
    if (!assignment.coordinating().isEmpty()) {
      activity.coordinating = assignment.coordinating();
    }
    return activity;
  }

  /** "2. Cơ quan chủ trì, phối hợp" heads labels of the part that it stands in, and no task. */
  private static List<Block> labelled(List<Block> path) {
    boolean label = !path.isEmpty() && LabelledUnits.heads(path.get(path.size() - 1).text());
    return label ? List.copyOf(path.subList(0, path.size() - 1)) : List.copyOf(path);
  }

  /** Returns the tasks that a line bounds: those of its part; outside any, the one before it. */
  private List<Draft> told(Block line, Scope scope) {
    List<Draft> part = ofPart(scope.path());
    boolean item = scope.path().isEmpty() && line.marker().isNumbered();
    return item && !part.isEmpty() ? part.subList(part.size() - 1, part.size()) : part;
  }

  /** Joins those of "Đơn vị chủ trì: ..." with those of a further line "Đơn vị thực hiện: ...". */
  private static List<Inherited> joined(List<Inherited> first, List<Inherited> second) {
    List<Inherited> all = new ArrayList<>(first);
    second.stream()
        .filter(unit -> first.stream().noneMatch(known -> known.name().equals(unit.name())))
        .forEach(all::add);
    return List.copyOf(all);
  }

  /** Gives the tasks of each activity what its lines said; one without tasks is a task itself. */
  void finish() {
    for (Map.Entry<List<Block>, Activity> entry : activities.entrySet()) {
      List<Draft> list = told(entry.getKey());
      Activity activity = entry.getValue();
      if (list.size() > ofPart(entry.getKey()).size()) {
        list.forEach(draft -> Activity.bound(draft, activity.last));
      }
      boolean headed = !entry.getKey().isEmpty() && !headsBodies(activity.scope);
      if (list.isEmpty() && !activity.lead.isEmpty() && headed) {
        list = List.of(heading(activity));
      }
      list.forEach(activity::apply);
    }
  }

  /**
   * Returns the tasks of a part that labelled lines stand in. Lines under the last of some items,
   * where no other has any, are those of all of them.
   */
  private List<Draft> told(List<Block> path) {
    List<Draft> own = ofPart(path);
    if (path.size() < 2) {
      return own;
    }
    List<Block> parent = path.subList(0, path.size() - 1);
    List<Draft> items = drafts.stream().filter(draft -> draft.scope.path().equals(parent)).toList();
    boolean alone =
        activities.keySet().stream()
            .noneMatch(
                other ->
                    other.size() == path.size()
                        && !other.equals(path)
                        && other.subList(0, parent.size()).equals(parent));
    boolean last =
        !items.isEmpty() && items.get(items.size() - 1).block.equals(path.get(path.size() - 1));
    return alone && last && own.size() < items.size() ? items : own;
  }

  /** Returns the tasks of a part; where it has none itself, those of the parts that it holds. */
  private List<Draft> ofPart(List<Block> path) {
    List<Draft> own = drafts.stream().filter(draft -> isOf(draft, path)).toList();
    return own.isEmpty() && !path.isEmpty()
        ? drafts.stream().filter(draft -> isWithin(draft, path)).toList()
        : own;
  }

  private static boolean isWithin(Draft draft, List<Block> path) {
    List<Block> all = draft.scope.path();
    return all.size() > path.size() && all.subList(0, path.size()).equals(path);
  }

  /** Returns whether a task stands in a part, or is told by the very item that heads the lines. */
  private static boolean isOf(Draft draft, List<Block> path) {
    return draft.scope.path().equals(path)
        || !path.isEmpty() && draft.block.equals(path.get(path.size() - 1));
  }

  /** "II. CƠ QUAN CHỈ ĐẠO, CHỦ TRÌ": the labels under it say who, and the heading no deed. */
  private boolean headsBodies(Scope scope) {
    Block heading = scope.path().get(scope.path().size() - 1);
    Span words = new Span(0, heading.text().length());
    Sentence s = statements.read(heading.text(), words).get(0).sentence();
    boolean deed = s.is(0, Word.VERB) || s.is(0, Word.LIGHT); // "Tổ chức tập huấn", "Ban hành ..."
    boolean present = s.is(0, "thành", "phần"); // "I. THÀNH PHẦN THAM DỰ": who was there
    return present || s.is(0, Word.GROUP) && !(deed && s.tokens().isWord(2));
  }

  /** Makes a task of an activity's heading. */
  private Draft heading(Activity activity) {
    Scope scope = activity.scope;
    Block heading = scope.path().get(scope.path().size() - 1);
    int end = Math.min(activity.end, heading.text().length());
    Span words = new Span(0, heading.text().value().substring(0, end).stripTrailing().length());
    List<Statement> said = statements.read(heading.text(), words);
    Verdict verdict = new Verdict(Role.TASK, Activity.RULE, 0.8);
    Draft draft = new Draft(heading, said.get(0), verdict, scope, 0, 0);
    drafts.add(draft);
    marks.removeIf(mark -> mark.span().equals(heading.text().toOriginal(words)));
    marks.add(new Mark(heading.text().toOriginal(words), verdict, draft));
    return draft;
  }
}
