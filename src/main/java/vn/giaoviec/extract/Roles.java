package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.structure.Block;

/** Has the statements of one notice judged in turn, and remembers what each was taken for. */
final class Roles {

  private final Annotators annotators;
  private final Context context;
  private final List<Judged> all = new ArrayList<>();
  private String before = "";
  private int tasks;

  Roles(Annotators annotators, Context context) {
    this.annotators = annotators;
    this.context = context;
  }

  /**
   * A statement with its place and what it was taken for.
   *
   * @param statement the statement
   * @param place where it stands
   * @param verdict what it is taken for
   */
  record Judged(Statement statement, Place place, Verdict verdict) {}

  /** Judges a statement, of which the rules say {@code byRule}. */
  Verdict judge(Block block, Statement statement, Scope scope, int sentence, Verdict byRule) {
    Place place = new Place(context, scope, block, sentence, before, tasks, byRule);
    Verdict verdict = annotators.role(statement, place);
    all.add(new Judged(statement, place, verdict));
    before = statement.opening().rule();
    tasks += verdict.isTask() ? 1 : 0;
    return verdict;
  }

  Context context() {
    return context;
  }

  /** Returns what was judged so far, in the order of reading. */
  List<Judged> all() {
    return all;
  }
}
