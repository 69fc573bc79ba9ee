package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.Draft.Piece;
import vn.giaoviec.notice.From;
import vn.giaoviec.notice.Role;
import vn.giaoviec.structure.Block;
import vn.giaoviec.structure.Marker;
import vn.giaoviec.text.Cell;
import vn.giaoviec.text.Span;

/** Reads the rows of assignment tables: each is a task, its columns are the task's fields. */
final class TableReader {

  private static final Verdict HEAD = new Verdict(Role.HEADING, "table.head", 0.95);
  private static final Verdict OTHER = new Verdict(Role.CONTEXT, "table.row", 0.7);
  private static final Verdict TASK = new Verdict(Role.TASK, "table.task", 0.9);

  private final StatementReader statements;
  private final MentionReader mentions;

  /** Those of the last head: titles of groups and page breaks may stand between it and its rows. */
  private @Nullable Columns columns;

  /** Whether no row stood between that head and the row at hand. */
  private boolean belowHead;

  private int table;

  /** The last cell that begins in each column: those below it may be parts of it. */
  private final Map<Integer, Part> above = new HashMap<>();

  /** A cell of a row. */
  private record Part(Block block, Cell cell) {
    Piece piece() {
      return new Piece(block, cell.span());
    }
  }

  TableReader(StatementReader statements, MentionReader mentions) {
    this.statements = statements;
    this.mentions = mentions;
  }

  /** Returns what a row is; a task is added to {@code drafts}. */
  Mark read(Block row, Scope scope, List<Draft> drafts) {
    Span all = row.text().toOriginal(new Span(0, row.text().length()));
    enter(row);
    if (isHead(row)) {
      return new Mark(all, HEAD, null);
    }
    belowHead = false;
    if (Rows.isTitle(row)) {
      return new Mark(all, HEAD, null);
    }
    remember(row);
    Columns here = columns;
    if (here == null || !here.assign() || scope.mode() == Mode.TOLD || !assigns(row, here, scope)) {
      return new Mark(all, OTHER, null);
    }
    Draft draft = task(row, here, scope);
    drafts.add(draft);
    return new Mark(all, TASK, draft);
  }

  /** A table without a head of its own goes on with the rows of the one before it. */
  private void enter(Block row) {
    int number = row.row() == null ? 0 : row.row().table();
    if (number != table) {
      table = number;
      above.clear();
      boolean goesOn = columns != null && columns.size() == width(row) && isNumbered(row);
      columns = goesOn ? columns : null;
      belowHead = false;
    }
  }

  private boolean isHead(Block row) {
    Columns head = Columns.head(row);
    if (head != null && columns != null && head.places().size() < 2) {
      head = null; // "Nội dung thi đua | ..." among the rows
    }
    if (head == null && belowHead && columns != null) {
      head = columns.parted(row);
    }
    if (head == null) {
      return false;
    }
    columns = head;
    belowHead = true;
    above.clear();
    return true;
  }

  private void remember(Block row) {
    int place = 0;
    for (Cell cell : row.cells()) {
      if (!goesOn(cell, place)) {
        above.put(place, new Part(row, cell));
      }
      place += cell.width();
    }
  }

  /** A cell goes on with the one above it where it says so, or where times stand first. */
  private boolean goesOn(Cell cell, int place) {
    boolean times = columns != null && place == 0 && columns.place(Column.TIME) == 0;
    return cell.continues() || times && cell.span().isEmpty();
  }

  private static boolean isNumbered(Block row) {
    return row.marker().kind() != Marker.Kind.NONE;
  }

  private static int width(Block row) {
    return row.row() == null ? 0 : row.row().width();
  }

  /**
   * Returns whether a row assigns something: it says what, and who or when; a numbered one may
   * leave that to the heading above.
   */
  private boolean assigns(Block row, Columns here, Scope scope) {
    Part task = cell(row, here, Column.TASK);
    if (width(row) != here.size() || task == null) {
      return false;
    }
    String words = task.cell().span().of(task.block().text().value());
    boolean group = isNumbered(row) && here.place(Column.TIME) == 0; // "1 | Quy chế | | |"
    boolean told =
        cell(row, here, Column.LEAD) != null
            || !group && cell(row, here, Column.TIME) != null
            || !group && isNumbered(row) && !scope.lead().isEmpty();
    return told && words.chars().filter(Character::isLetter).count() > 1;
  }

  /** Returns what a row has in a column, its part of a merged cell included; null if nothing. */
  private @Nullable Part cell(Block row, Columns here, Column column) {
    int place = here.place(column);
    Cell cell = place < 0 ? null : Rows.at(row, place);
    if (cell == null) {
      return null;
    }
    Part part = goesOn(cell, place) ? above.get(Rows.start(row, place)) : new Part(row, cell);
    return part == null || part.cell().span().isEmpty() ? null : part;
  }

  private Draft task(Block row, Columns here, Scope scope) {
    Part part = cell(row, here, Column.TASK);
    if (part == null) {
      throw new IllegalStateException("a row without a task assigns nothing");
    }
    Piece task = part.piece();
    Statement said = known(statements.read(task.block().text(), task.span()).get(0));
    Draft draft = new Draft(task.block(), said, TASK, scope, 0, 0);
    draft.isThing = isThing(said.sentence());
    pieces(draft, row, here, task);
    parties(draft, row, here, said);
    Part time = cell(row, here, Column.TIME);
    if (time != null) {
      draft.times.addAll(mentions.cellTimes(time.block(), time.cell().span()));
    }
    draft.times.addAll(mentions.times(task.block(), task.span()));
    draft.references.addAll(mentions.references(task.block(), task.span()));
    Part product = cell(row, here, Column.PRODUCT);
    draft.product = product == null ? null : product.piece();
    return draft;
  }

  /** "Introduction", "Sơ đồ tổ chức": what no verb opens is a thing, and its row has no verb. */
  private static Statement known(Statement said) {
    if (said.opening().kind() != Opening.Kind.NONE || said.verbs().size() != 1) {
      return said;
    }
    Sentence s = said.sentence();
    int verb = s.tokens().at(said.verbs().get(0).span().start());
    boolean known = s.is(verb, Word.VERB) || s.is(verb, Word.VERB_FIRST) || s.is(verb, Word.LIGHT);
    return known
        ? said
        : new Statement(
            s, said.span(), said.opening(), said.coordinating(), said.reportTo(), List.of());
  }

  /** "Đề án nâng cao ..."; "Đề án số hóa: khảo sát, ..." tells the deed, too. */
  private static boolean isThing(Sentence s) {
    int colon = s.next(':', 0);
    return s.is(0, Word.THING) && (colon < 0 || !s.beginsPredicate(colon + 1));
  }

  private static void pieces(Draft draft, Block row, Columns here, Piece task) {
    draft.joint = " | ";
    draft.pieces.clear();
    if (!task.block().equals(row)) {
      draft.pieces.add(task);
    }
    for (int i = 0; i < row.cells().size(); i++) {
      Span cell = row.cells().get(i).span();
      boolean number = i == here.place(Column.NUMBER) || i == 0 && isNumbered(row);
      if (!number && !cell.isEmpty()) {
        draft.pieces.add(new Piece(row, cell));
      }
    }
  }

  private void parties(Draft draft, Block row, Columns here, Statement said) {
    Block block = draft.block;
    Part leads = cell(row, here, Column.LEAD);
    Part with = cell(row, here, Column.WITH);
    List<Inherited> coordinating = new ArrayList<>();
    if (leads != null) {
      CellParties named = CellParties.read(leads.block().text(), leads.cell());
      draft.lead = inherit(leads, named.lead(), "table.lead");
      coordinating.addAll(inherit(leads, named.coordinating(), "table.coordinating"));
    } else if (!said.lead().isEmpty()) {
      draft.lead = Names.inherit(block, said.lead(), From.STATED, said.opening().rule());
    } else {
      draft.lead = draft.scope.lead();
    }
    if (with != null) {
      CellParties named = CellParties.read(with.block().text(), with.cell());
      coordinating.addAll(inherit(with, named.lead(), "table.coordinating"));
      coordinating.addAll(inherit(with, named.coordinating(), "table.coordinating"));
    }
    if (coordinating.isEmpty()) {
      coordinating.addAll(
          Names.inherit(block, said.coordinating(), From.STATED, "unit.coordinating"));
    }
    draft.coordinating = List.copyOf(coordinating);
    List<Inherited> receivers = new ArrayList<>();
    Part to = cell(row, here, Column.TO);
    if (to != null) {
      List<UnitName> named = CellParties.read(to.block().text(), to.cell()).lead();
      receivers.addAll(inherit(to, named, "table.reportTo"));
    }
    if (receivers.isEmpty()) {
      receivers.addAll(Names.inherit(block, said.reportTo(), From.STATED, "unit.reportTo"));
    }
    draft.reportTo = List.copyOf(receivers);
  }

  private static List<Inherited> inherit(Part cell, List<UnitName> names, String rule) {
    return Names.inherit(cell.block(), names, From.STATED, rule);
  }
}
