package vn.giaoviec.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.model.ConfidenceModel;
import vn.giaoviec.extract.model.LinearModel;
import vn.giaoviec.extract.model.Models;
import vn.giaoviec.extract.model.RoleModel;
import vn.giaoviec.extract.model.VerbModel;
import vn.giaoviec.notice.Role;

/** Decides by the models; where there is none for a question, what was decided before stands. */
final class ModelAnnotator implements Annotator {

  private static final double HALF = 0.5;

  private final Models models;

  /** Whether what the rules decided is among the features, as it was in training. */
  private final boolean stacked;

  ModelAnnotator(Models models, boolean stacked) {
    this.models = models;
    this.stacked = stacked;
  }

  @Override
  public @Nullable Verdict role(Statement statement, Place place, @Nullable Verdict before) {
    RoleModel roles = models.roles();
    if (roles == null || before != null && !isOpen(place)) {
      return before;
    }
    LinearModel.Sum features = roles.model().sum();
    RoleFeatures.of(features, statement, place, stacked ? before : null);
    double task = features.probability();
    if (before == null) {
      return task >= HALF
          ? new Verdict(Role.TASK, "model.task", task)
          : new Verdict(Role.CONTEXT, "model.context", 1 - task);
    }
    if (before.isTask()) {
      return task <= roles.drop() && !isOutright(statement, place)
          ? new Verdict(Role.CONTEXT, "model.context", 1 - task)
          : new Verdict(Role.TASK, before.rule(), task);
    }
    return task >= roles.add()
            && before.role() != Role.DECISION
            && !isNormForCase(statement, before)
            && !isDone(statement)
        ? new Verdict(Role.TASK, "model.task", task)
        : new Verdict(before.role(), before.rule(), 1 - task);
  }

  /**
   * "Trường hợp Sở A không thống nhất thì Sở B báo cáo ...": a norm's conduct, whatever its words.
   */
  private static boolean isNormForCase(Statement statement, Verdict before) {
    return before.rule().equals("role.conduct") && Clauses.isCase(statement.sentence(), 0);
  }

  /**
   * "Bộ X đã nghiêm túc thực hiện ...", "Sở sẽ tổng hợp ...": what was done, or the writer will do,
   * is not to do, whatever its words.
   */
  private static boolean isDone(Statement statement) {
    Opening opening = statement.opening();
    return opening.kind() == Opening.Kind.TOLD
        && (opening.rule().equals("opening.announces")
            || statement.sentence().is(opening.predicate(), "đã"));
  }

  /**
   * Whoever is named and told what to do is not left out for what statements like it mostly are.
   */
  private static boolean isOutright(Statement statement, Place place) {
    Opening.Kind kind = statement.opening().kind();
    boolean told =
        kind == Opening.Kind.ORDER
            || kind == Opening.Kind.DUTY
            || kind == Opening.Kind.SUBJECT && place.sentence() == Place.LEAD_IN
            || presides(statement)
            || takesOn(statement, place)
            || isProtected(place.byRule().rule()) && !statement.verbs().isEmpty();
    String rule = place.byRule().rule();
    boolean goesOn = rule.startsWith("role.imperative") && !rule.equals("role.imperative");
    goesOn |= rule.equals("role.sentForOpinion") || rule.equals("role.matterSent");
    return told && (goesOn || !statement.opening().lead().isEmpty());
  }

  /** "Sở A chủ trì, phối hợp với Sở B ...": nobody tells so of what was. */
  private static boolean presides(Statement statement) {
    Sentence s = statement.sentence();
    int i = statement.opening().predicate();
    int chair = s.length(i, Word.CHAIR);
    return chair > 0 && s.sign(i + chair) == ',' && s.is(i + chair + 1, Word.WITH);
  }

  /** "3. Bộ X sẽ báo cáo Thủ tướng ...": what a conclusion has its own body do. */
  private static boolean takesOn(Statement statement, Place place) {
    boolean will = statement.sentence().is(statement.opening().predicate(), "sẽ");
    return will && place.byRule().rule().equals("role.issuerActs") && place.context().concludes();
  }

  private static boolean isProtected(String rule) {
    return rule.equals("role.subject")
        || rule.equals("role.imperativeTold")
        || rule.equals("role.imperativeAfterOrders")
        || rule.equals("role.subjectAfterOrders")
        || rule.equals("role.subjectAfterHalf")
        || rule.equals("role.subjectInArticle")
        || rule.equals("role.reportAfterOrders")
        || rule.equals("role.matterSent"); // what a letter wants to be sent by a day
  }

  /** Returns whether a model is asked: the closing formula is the rules'. */
  static boolean isOpen(Place place) {
    return place.byRule().role() != Role.CLOSING;
  }

  @Override
  public @Nullable List<Verb> verbs(Statement statement, @Nullable List<Verb> before) {
    VerbModel verbs = models.verbs();
    return verbs == null
        ? before
        : VerbCandidates.verbs(
            statement,
            verbs.choose(VerbCandidates.of(statement, verbs.known(), stacked, verbs.model()::sum)));
  }

  @Override
  public @Nullable Double confidence(
      Draft draft, List<Time> times, String text, @Nullable Double before) {
    ConfidenceModel confidence = models.confidence();
    if (confidence == null) {
      return before;
    }
    return confidence.of(ConfidenceFeatures.of(draft, times, text));
  }
}
