package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.From;
import vn.giaoviec.notice.Role;
import vn.giaoviec.structure.Block;
import vn.giaoviec.structure.Marker;
import vn.giaoviec.text.Span;

/** Reads the sentences of one block into drafts of tasks, and marks the others. */
final class ItemReader {

  private final StatementReader statements;
  private final MentionReader mentions;
  private final TableReader tables;
  private final Roles roles;
  private final List<Draft> drafts;
  private final List<Mark> marks;

  /** What lines such as "Đơn vị chủ trì: ..." said, by the part that they stand in. */
  private final Map<List<Block>, Activity> activities = new LinkedHashMap<>();

  ItemReader(
      StatementReader statements,
      MentionReader mentions,
      Roles roles,
      List<Draft> drafts,
      List<Mark> marks) {
    this.roles = roles;
    this.statements = statements;
    this.mentions = mentions;
    this.tables = new TableReader(statements, mentions);
    this.drafts = drafts;
    this.marks = marks;
  }

  /** Reads sentences, and returns the scope of what stands under them. */
  Scope sentences(Block block, List<Span> sentences, Scope scope) {
    int first = drafts.size();
    Scope below = scope;
    for (int n = 0; n < sentences.size(); n++) {
      int part = 0;
      Verdict half = null;
      for (Statement statement : statements.read(block.text(), sentences.get(n))) {
        Verdict verdict = Judge.judge(statement, scope);
        if (n == 0 && part == 0) {
          verdict = Judge.item(statement, scope, verdict);
        }
        verdict = Judge.article(block, statement, scope, verdict);
        verdict = Sequels.afterOrders(statement, scope, drafts, verdict);
        verdict = Sequels.afterHalf(statement, half, verdict);
        half = verdict;
        verdict = roles.judge(block, statement, scope, n, verdict);
        Draft draft = task(block, statement, verdict, scope, first, n, part++);
        if (draft != null && !statement.lead().isEmpty()) {
          below = scope.parties(Names.from(draft.lead, From.LEAD_IN), List.of()).mode(Mode.ORDERS);
        }
      }
    }
    Deadlines.spread(drafts.subList(first, drafts.size()));
    return below;
  }

  /** Makes a draft of a task; a sentence without action goes to the task before it in the item. */
  private @Nullable Draft task(
      Block block, Statement statement, Verdict verdict, Scope scope, int first, int n, int part) {
    Draft before = drafts.size() > first ? drafts.get(drafts.size() - 1) : null;
    boolean bounded = Fragments.onlyBounds(statement);
    boolean bounds = before != null && bounded;
    boolean item = block.marker().isNumbered(); // "5. Hoàn thành trước ..." bounds itself alone
    if (before == null && !item && Fragments.gathersList(statement)) {
      Deadlines.close(drafts, scope, mentions.times(block, statement.span()));
    }
    if (before == null && !(item && bounded) && Fragments.boundsList(statement)) {
      Draft last = Deadlines.close(drafts, scope, mentions.anyTime(block, statement.span()));
      if (last != null) {
        last.pieces.add(new Draft.Piece(block, statement.span()));
        marks.add(new Mark(block.text().toOriginal(statement.span()), last.verdict, last));
        return null;
      }
    }
    if (!verdict.isTask() || bounds) {
      if (before != null && (bounds || Fragments.belongs(statement, verdict))) {
        before.pieces.add(new Draft.Piece(block, statement.span()));
        before.times.addAll(mentions.times(block, statement.span()));
        before.references.addAll(mentions.references(block, statement.span()));
        marks.add(new Mark(block.text().toOriginal(statement.span()), before.verdict, before));
        return null;
      }
      marks.add(new Mark(block.text().toOriginal(statement.span()), verdict, null));
      return null;
    }
    Draft draft = new Draft(block, statement, verdict, scope, n, part);
    boolean follows =
        verdict.rule().endsWith("AfterOrders")
            || statement.opening().rule().equals("opening.matterSent")
            || Clauses.tellsDifficulties(statement.sentence());
    Draft near = before == null ? neighbour(block, scope, follows) : before;
    draft.lead = lead(block, statement, scope, near);
    boolean concludes = roles.context().type().equals("TB");
    draft.lead = draft.lead.isEmpty() && concludes ? lastNamed(scope) : draft.lead;
    draft.coordinating =
        statement.coordinating().isEmpty() && statement.lead().isEmpty()
            ? scope.coordinating()
            : Names.inherit(block, statement.coordinating(), From.STATED, "unit.coordinating");
    draft.reportTo = Names.inherit(block, statement.reportTo(), From.STATED, "unit.reportTo");
    draft.times.addAll(mentions.times(block, statement.span()));
    draft.references.addAll(mentions.references(block, statement.span()));
    drafts.add(draft);
    marks.add(new Mark(block.text().toOriginal(statement.span()), verdict, draft));
    return draft;
  }

  /** Returns the last task of the plain paragraph before a plain paragraph of the same part. */
  private @Nullable Draft neighbour(Block block, Scope scope, boolean follows) {
    Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    boolean near =
        last != null
            && block.marker().kind() == Marker.Kind.NONE
            && last.block.marker().kind() == Marker.Kind.NONE
            && last.block.ordinal() == block.ordinal() - 1
            && (follows || !scope.path().isEmpty())
            && last.scope.path().equals(scope.path());
    return near ? last : null;
  }

  /** Where nothing else names anybody: who was told to do something last in the same part. */
  private List<Inherited> lastNamed(Scope scope) {
    for (int i = drafts.size() - 1; i >= 0 && !scope.path().isEmpty(); i--) {
      Draft draft = drafts.get(i);
      boolean part =
          !draft.scope.path().isEmpty() && draft.scope.path().get(0).equals(scope.path().get(0));
      if (!part) {
        return List.of();
      }
      if (!draft.lead.isEmpty()) {
        return Names.from(draft.lead, From.CARRIED);
      }
    }
    return List.of();
  }

  private static List<Inherited> lead(
      Block block, Statement statement, Scope scope, @Nullable Draft before) {
    if (!statement.lead().isEmpty() && !ordersItself(statement, scope)) {
      return Names.inherit(block, statement.lead(), From.STATED, statement.opening().rule());
    }
    if (before != null && before.lead.stream().anyMatch(unit -> isOfItem(unit))) {
      return Names.from(before.lead, From.CARRIED);
    }
    return scope.lead();
  }

  /** Under a unit's heading, "yêu cầu các chủ đầu tư ..." is what that unit is to do. */
  private static boolean ordersItself(Statement statement, Scope scope) {
    Sentence s = statement.sentence();
    return statement.opening().rule().equals("opening.order")
        && !scope.lead().isEmpty()
        && scope.lead().get(0).from() == From.HEADING
        && (s.is(0, "yêu") || s.is(0, "phân"));
  }

  private static boolean isOfItem(Inherited unit) {
    return unit.from() == From.STATED || unit.from() == From.CARRIED;
  }

  /**
   * Reads the line that opens a list: who is told, by when, and whether it is a task itself.
   *
   * @param listed the items of the list
   */
  LeadIn leadIn(Block block, Span sentence, Scope scope, From from, List<Block> listed) {
    List<Statement> all = statements.read(block.text(), sentence);
    Statement statement = all.get(all.size() - 1);
    Verdict verdict = Judge.judge(statement, scope);
    Verdict judged = roles.judge(block, statement, scope, Place.LEAD_IN, verdict);
    verdict = LeadIns.hasOwnAction(statement) ? verdict : judged;
    boolean answered = roles.context().answers() && LeadIns.answers(statement);
    boolean orders = !answered && LeadIns.orders(statement, verdict);
    Scope next = orders ? scope.mode(Mode.ORDERS) : scope;
    UnitList directed = LeadIns.directed(statement);
    if (orders && !directed.isEmpty()) {
      next =
          next.parties(
              Names.inherit(block, directed.names(), from, "unit.directed"), next.coordinating());
    } else if (!statement.lead().isEmpty() && LeadIns.names(statement)) {
      next =
          next.parties(
              Names.inherit(block, statement.lead(), from, statement.opening().rule()),
              Names.inherit(block, statement.coordinating(), from, "unit.coordinating"));
    } else if (orders && !statement.coordinating().isEmpty()) {
      next =
          next.parties(
              scope.lead(),
              Names.inherit(block, statement.coordinating(), from, "unit.coordinating"));
    }
    boolean times = orders || mentions.isTime(block, sentence);
    next = times ? next.times(mentions.times(block, bounding(statement, sentence))) : next;
    boolean owns = orders && LeadIns.ownsItems(statement, listed);
    if (verdict.isTask() && (owns || LeadIns.hasOwnAction(statement))) {
      task(block, statement, verdict, scope, drafts.size(), block.sentences().size(), 0);
    } else {
      Role role = orders || verdict.isTask() ? Role.LEAD_IN : verdict.role();
      marks.add(Mark.of(block.text().toOriginal(sentence), role, "role.leadIn"));
      owns = false;
    }
    return new LeadIn(next, owns);
  }

  /**
   * Returns where a lead-in's deadlines stand: from its order on. "Xét đề nghị của X tại cuộc họp
   * ngày ..., Thủ tướng yêu cầu:" bounds nothing; "Từ nay đến hết năm 2010, các sở phải:" does.
   */
  private static Span bounding(Statement statement, Span sentence) {
    Sentence s = statement.sentence();
    int predicate = statement.opening().predicate();
    for (int i = s.size() - 1; i > predicate && opensPurpose(s); i--) {
      predicate = s.is(i, Word.ORDER) ? i : predicate;
    }
    predicate = Math.min(predicate, s.size() - 1);
    int reason = s.next(';', 0); // "Từ nay đến hết năm chỉ còn hai tháng; do vậy, yêu cầu ...:"
    boolean timed = s.is(0, "từ") || s.is(0, "trong") || s.is(0, "đến");
    boolean apart = reason >= 0 && reason < predicate;
    timed &= !apart;
    boolean told = predicate > 0 && (apart || !s.is(0, Word.TIME));
    return told && !timed ? new Span(s.tokens().start(predicate), sentence.end()) : sentence;
  }

  /** "Nhằm khắc phục ..., bảo đảm đến cuối năm hoàn thành ..., UBND tỉnh chỉ thị:". */
  private static boolean opensPurpose(Sentence s) {
    return s.is(0, "nhằm")
        || s.is(0, "để")
        || s.is(0, "thực") && s.is(1, "hiện")
        || s.is(0, "căn")
        || s.is(0, "xét")
        || s.is(0, "trước") && s.is(1, "tình");
  }

  /** "4. Các sở, ngành (xong trước 30/4):": a heading's bracket bounds what stands under it. */
  Scope bounded(Block block, Title title, Scope scope) {
    String words = title.span().of(block.text().value());
    int open = words.indexOf('(');
    int start = title.span().start() + open;
    List<Time> times =
        open < 0 ? List.of() : mentions.times(block, new Span(start, title.span().end()));
    return times.isEmpty() ? scope : scope.times(times);
  }

  /** Adds items and all that stands under them to the words of the last task. */
  void ownItems(List<Block> listed) {
    Draft owner = drafts.get(drafts.size() - 1);
    for (Block child : listed) {
      if (child.markerSpan() != null) {
        marks.add(Mark.of(child.markerSpan(), Role.FURNITURE, "structure.marker"));
      }
      Span all = new Span(0, child.text().length());
      if (!all.isEmpty()) {
        owner.pieces.add(new Draft.Piece(child, all));
        owner.times.addAll(mentions.times(child, all));
        owner.references.addAll(mentions.references(child, all));
        marks.add(new Mark(child.text().toOriginal(all), owner.verdict, owner));
      }
      ownItems(child.children());
    }
  }

  /**
   * Takes a line that says who does the list around it, or when. An activity told only by such
   * lines under its heading is a task of its own.
   */
  void assign(Block block, Assignment assignment, Scope scope) {
    Span all = new Span(0, block.text().length());
    Activity activity = activity(assignment, scope);
    if (assignment.timed()) {
      List<Time> times = mentions.anyTime(block, all);
      List<Draft> told = told(block, scope);
      told.forEach(draft -> Activity.bound(draft, times));
      activity.times = told.isEmpty() ? times : List.of();
    }
    assigns(block);
  }

  /** Takes the units of a list with a bare label for those of the part that it stands in. */
  void assign(LabelledUnits labelled, Scope scope) {
    activity(labelled.assignment(), scope);
    labelled.blocks().forEach(this::assigns);
  }

  /** "2. Cơ quan chủ trì, phối hợp" heads labels of the part that it stands in, and no task. */
  private static List<Block> labelled(List<Block> path) {
    boolean label = !path.isEmpty() && LabelledUnits.heads(path.get(path.size() - 1).text());
    return label ? List.copyOf(path.subList(0, path.size() - 1)) : List.copyOf(path);
  }

  private void assigns(Block block) {
    Span all = new Span(0, block.text().length());
    marks.add(Mark.of(block.text().toOriginal(all), Role.LEAD_IN, "role.assignmentLine"));
  }

  /** Returns whether lines of labels said who does what stands in a part. */
  boolean isAssigned(Scope scope) {
    return activities.containsKey(scope.path());
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
      if (list.isEmpty() && !activity.lead.isEmpty() && !entry.getKey().isEmpty()) {
        list = List.of(heading(activity.scope));
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

  /** Makes a task of an activity's heading. */
  private Draft heading(Scope scope) {
    Block heading = scope.path().get(scope.path().size() - 1);
    Span words = new Span(0, heading.text().length());
    List<Statement> said = statements.read(heading.text(), words);
    Verdict verdict = new Verdict(Role.TASK, Activity.RULE, 0.8);
    Draft draft = new Draft(heading, said.get(0), verdict, scope, 0, 0);
    drafts.add(draft);
    marks.removeIf(mark -> mark.span().equals(heading.text().toOriginal(words)));
    marks.add(new Mark(heading.text().toOriginal(words), verdict, draft));
    return draft;
  }

  /** Reads a row of a table. */
  void row(Block block, Scope scope) {
    marks.add(tables.read(block, scope, drafts));
  }
}
