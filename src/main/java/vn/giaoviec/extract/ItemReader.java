package vn.giaoviec.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.From;
import vn.giaoviec.notice.Role;
import vn.giaoviec.structure.Block;
import vn.giaoviec.structure.Marker;
import vn.giaoviec.text.Folding;
import vn.giaoviec.text.Span;

/** Reads the sentences of one block into drafts of tasks, and marks the others. */
final class ItemReader {

  private final StatementReader statements;
  private final MentionReader mentions;
  private final TableReader tables;
  private final Roles roles;
  private final List<Draft> drafts;
  private final List<Mark> marks;

  private final Activities activities;

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
    this.activities = new Activities(statements, mentions, drafts, marks);
  }

  /** Returns who does what and when by the lines that say it of whole lists. */
  Activities activities() {
    return activities;
  }

  /** Reads sentences, and returns the scope of what stands under them. */
  Scope sentences(Block block, List<Span> sentences, Scope scope) {
    int first = drafts.size();
    Scope below = scope;
    for (int n = 0; n < sentences.size(); n++) {
      int part = 0;
      Verdict half = null;
      List<Statement> said = statements.read(block.text(), sentences.get(n));
      Assignment label = n > 0 ? Assignment.runIn(block, said.get(0).sentence()) : null;
      if (label != null && block.marker().isNumbered()) {
        activities.assignRunIn(block, sentences.get(n), label, scope.under(block));
        continue;
      }
      for (Statement statement : said) {
        Verdict verdict = Judge.judge(statement, scope);
        if (n == 0 && part == 0) {
          verdict = Judge.item(statement, scope, verdict);
        }
        verdict = Judge.article(block, statement, scope, verdict);
        verdict = Sequels.afterOrders(block, statement, scope, drafts, verdict);
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
    boolean notifies = roles.context().type().equals("TB");
    draft.lead = draft.lead.isEmpty() && notifies ? lastNamed(scope) : draft.lead;
    draft.coordinating =
        statement.coordinating().isEmpty() && statement.lead().isEmpty()
            ? scope.coordinating()
            : Names.inherit(block, statement.coordinating(), From.STATED, "unit.coordinating");
    draft.reportTo = Names.inherit(block, statement.reportTo(), From.STATED, "unit.reportTo");
    Span whole = statement.sentence().span();
    draft.times.addAll(mentions.times(block, whole, Grounds.bounding(statement)));
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
      boolean part = !draft.scope.path().isEmpty() && draft.scope.path().equals(scope.path());
      if (!part) {
        return List.of();
      }
      if (!draft.lead.isEmpty()) {
        return Names.from(draft.lead, From.CARRIED);
      }
    }
    return List.of();
  }

  private static final int LATER = 6;

  /** So many bodies are told by the issuer, not by the one of the heading above. */
  private static final int SEVERAL = 3;

  private static List<Inherited> lead(
      Block block, Statement statement, Scope scope, @Nullable Draft before) {
    if (!statement.lead().isEmpty()
        && !ordersItself(statement, scope)
        && !yields(statement, scope)) {
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
    UnitList told = statement.opening().lead();
    boolean asks = s.is(told.start() - 2, "đề") || s.is(told.start() - 2, "phân");
    boolean later =
        asks
            && told.start() > LATER
            && !s.is(0, Word.PREFACE); // "Lập biên bản, đề nghị Công an xã cưỡng chế."
    boolean own = (s.is(0, "yêu") || s.is(0, "phân")) && !isAbout(scope.heading());
    return statement.opening().rule().equals("opening.order")
        && !scope.lead().isEmpty()
        && scope.lead().get(0).from() == From.HEADING
        && (own && told.names().size() <= SEVERAL || later);
  }

  /** "5. Đối với xã Thạnh Lợi": who is told something there is told it by the issuer. */
  private static boolean isAbout(@Nullable String heading) {
    return heading != null && Folding.fold(heading).startsWith("đối với ");
  }

  /**
   * "Tham gia đoàn kiểm tra (Sở X chủ trì)", "phải được Sở X thẩm định": who is named beside the
   * deed has it only where no heading (nor, for a bracket, a lead-in) says whose it is.
   */
  private static boolean yields(Statement statement, Scope scope) {
    String rule = statement.opening().rule();
    boolean passive = rule.equals("opening.passive");
    return !scope.lead().isEmpty()
        && (rule.equals("opening.bracketedOrder")
            || passive && scope.lead().get(0).from() == From.HEADING);
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
    boolean answered =
        roles.context().answers()
            && (LeadIns.answers(statement) || LeadIns.views(statement, block, scope));
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
    if ((opensPurpose(s) || s.is(0, "theo")) && LeadIns.answersSo(s)) {
      int last = 0; // "Xét đề nghị ... hoàn thành trước ngày ..., Thủ tướng có ý kiến như sau:"
      for (int i = s.next(',', 0); i > 0; i = s.next(',', i + 1)) {
        last = i;
      }
      return new Span(s.tokens().start(last), sentence.end());
    }
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
        || s.is(0, "thực", "hiện")
        || s.is(0, "căn")
        || s.is(0, "xét")
        || s.is(0, "trước", "tình");
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

  /** Reads a row of a table. */
  void row(Block block, Scope scope) {
    marks.add(tables.read(block, scope, drafts));
  }
}
