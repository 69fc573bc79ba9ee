package vn.giaoviec.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.From;
import vn.giaoviec.notice.Role;
import vn.giaoviec.structure.Block;
import vn.giaoviec.text.Span;

/** Reads the rows of assignment tables: each is a task, its columns are the task's fields. */
final class TableReader {

  private static final Verdict HEAD = new Verdict(Role.HEADING, "table.head", 0.95);
  private static final Verdict GROUP = new Verdict(Role.CONTEXT, "table.row", 0.7);
  private static final Verdict TASK = new Verdict(Role.TASK, "table.task", 0.9);

  private final StatementReader statements;
  private final MentionReader mentions;

  /** Those of the last head: titles of groups and page breaks may stand between it and its rows. */
  private @Nullable Columns columns;

  TableReader(StatementReader statements, MentionReader mentions) {
    this.statements = statements;
    this.mentions = mentions;
  }

  /** Returns what a row is; a task is added to {@code drafts}. */
  Mark read(Block row, Scope scope, List<Draft> drafts) {
    Span all = row.text().toOriginal(new Span(0, row.text().length()));
    Columns head = Columns.head(row);
    if (head != null) {
      columns = head;
      return new Mark(all, HEAD, null);
    }
    if (columns == null || !columns.assigns(row)) {
      return new Mark(all, GROUP, null);
    }
    Draft draft = task(row, columns, scope);
    drafts.add(draft);
    return new Mark(all, TASK, draft);
  }

  private Draft task(Block row, Columns columns, Scope scope) {
    List<Statement> said = statements.read(row.text(), row.cells().get(columns.task()));
    Draft draft = new Draft(row, said.get(0), TASK, scope, 0, 0);
    draft.joint = " | ";
    draft.pieces.clear();
    for (int i = 0; i < columns.size(); i++) {
      Span cell = row.cells().get(i);
      if (i != columns.number() && !cell.isEmpty()) {
        draft.pieces.add(new Draft.Piece(row, cell));
      }
    }
    draft.lead = units(row, columns.lead(), "table.lead");
    draft.coordinating = units(row, columns.with(), "table.coordinating");
    if (columns.time() >= 0) {
      draft.times.addAll(mentions.cellTimes(row, row.cells().get(columns.time())));
    }
    draft.references.addAll(mentions.references(row, row.cells().get(columns.task())));
    return draft;
  }

  private static List<Inherited> units(Block row, int column, String rule) {
    if (column < 0 || row.cells().get(column).isEmpty()) {
      return List.of();
    }
    Sentence cell = new Sentence(row.text(), row.cells().get(column));
    return Names.inherit(row, UnitReader.list(cell, 0).names(), From.STATED, rule);
  }
}
