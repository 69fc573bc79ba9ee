package vn.giaoviec.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.Role;
import vn.giaoviec.structure.Block;

/** Decides anew about statements that their opening alone leaves out, by what came before them. */
final class Sequels {

  private Sequels() {}

  /**
   * "Báo cáo kết quả về UBND tỉnh trước ngày ..." after orders is one more, though nobody is told.
   */
  static Verdict afterOrders(
      Block block, Statement statement, Scope scope, List<Draft> drafts, Verdict verdict) {
    Sentence s = statement.sentence();
    boolean apart = scope.mode() == Mode.DESCRIPTION && s.is(0, "riêng"); // in a letter that asks
    if (drafts.isEmpty() || scope.mode() != Mode.STORY && !apart) {
      return verdict;
    }
    boolean imperative = verdict.rule().equals("role.imperativeNotOrdered");
    boolean sent = s.is(0, Word.MATTER) && hasDeadline(statement);
    boolean follows = followsOrder(block, scope, drafts);
    if (imperative && follows && goesOn(statement)) {
      return new Verdict(Role.TASK, "role.imperativeAfterOrders", 0.7);
    }
    if (imperative
        && !statement.reportTo().isEmpty()
        && (s.is(0, Word.REPORT) || opensCase(s) || sent)) {
      return new Verdict(Role.TASK, "role.reportAfterOrders", 0.75);
    }
    boolean passive = verdict.rule().equals("role.passiveNotOrdered");
    if ((imperative || passive) && opensCase(s) && hasModal(statement)) {
      return new Verdict(Role.TASK, "role.caseAfterOrders", 0.65);
    }
    if (!verdict.rule().equals("role.subjectTells") || Judge.tellsOfPast(statement)) {
      return verdict;
    }
    boolean meant =
        !statement.reportTo().isEmpty()
            || hasDeadline(statement)
            || follows && acts(statement)
            || Names.areTold(statement.lead(), drafts);
    return meant ? new Verdict(Role.TASK, "role.subjectAfterOrders", 0.7) : verdict;
  }

  /**
   * Returns whether the last task was told to somebody in the same item, or stands in no part, nor
   * what follows.
   */
  private static boolean followsOrder(Block block, Scope scope, List<Draft> drafts) {
    Draft last = drafts.get(drafts.size() - 1);
    boolean apart = last.scope.path().isEmpty() && scope.path().isEmpty();
    return !last.lead.isEmpty() && (apart || last.block.equals(block));
  }

  /** After an order to somebody, what another body does without a word of the past is an order. */
  private static boolean acts(Statement statement) {
    return statement.sentence().is(statement.opening().predicate(), Word.STRONG)
        && !Judge.tellsOfPast(statement);
  }

  /** After an order to somebody, a bare verb goes on telling them what to do. */
  private static boolean goesOn(Statement statement) {
    Sentence s = statement.sentence();
    boolean closed = ".;…".indexOf(s.sign(s.size() - 1)) >= 0; // the title of an annex is not
    return closed && !Judge.mentionsPast(statement) && !statement.verbs().isEmpty();
  }

  /**
   * "Sở A có trách nhiệm ...; Thủ trưởng các đơn vị kiểm tra ...": a half that a semicolon sets off
   * orders like the half before it.
   */
  static Verdict afterHalf(Statement statement, @Nullable Verdict before, Verdict verdict) {
    boolean told =
        verdict.rule().equals("role.subjectTells")
            && before != null
            && before.isTask()
            && !Judge.tellsOfPast(statement)
            && !Judge.tellsOfState(statement);
    return told ? new Verdict(Role.TASK, "role.subjectAfterHalf", 0.8) : verdict;
  }

  /** "Nếu có khó khăn, ...", "Trường hợp có sai phạm ...", "Quá trình thực hiện ...". */
  private static boolean opensCase(Sentence s) {
    return s.is(0, "nếu")
        || s.is(0, "trường", "hợp")
        || s.is(0, "trong", "quá")
        || s.is(0, "quá", "trình");
  }

  private static boolean hasModal(Statement statement) {
    Sentence s = statement.sentence();
    for (int i = 0; i < s.size(); i++) {
      if (s.is(i, "phải") || s.is(i, "thì")) {
        return true;
      }
    }
    return false;
  }

  /** "... trước ngày 24/3", "chậm nhất ...": the predicate is bound by a day. */
  private static boolean hasDeadline(Statement statement) {
    Sentence s = statement.sentence();
    for (int i = 0; i + 1 < s.size(); i++) {
      boolean before = s.is(i, "trước") && (s.is(i + 1, "ngày") || s.tokens().isNumber(i + 1));
      if (before || s.is(i, "chậm", "nhất")) {
        return true;
      }
    }
    return false;
  }
}
