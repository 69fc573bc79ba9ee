package vn.giaoviec.extract;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.model.Models;

/**
 * What decides which statements are directives and what their verbs are, in order: those later in
 * the list correct those before them.
 *
 * <p>Immutable, safe for any number of threads.
 */
public final class Annotators {

  private static final Annotator RULES = new RuleAnnotator();

  private final List<Annotator> list;
  private final Models models;
  private final boolean stacked;

  private Annotators(List<Annotator> list, Models models, boolean stacked) {
    this.list = list;
    this.models = models;
    this.stacked = stacked;
  }

  /** Returns the rules alone. */
  public static Annotators rules() {
    return new Annotators(List.of(RULES), Models.NONE, true);
  }

  /** Returns models alone, which must have been trained without what the rules decide. */
  public static Annotators models(Models models) {
    return new Annotators(List.of(new ModelAnnotator(models, false)), models, false);
  }

  /** Returns the rules, corrected by models that were trained with what the rules decide. */
  public static Annotators both(Models models) {
    return new Annotators(List.of(RULES, new ModelAnnotator(models, true)), models, true);
  }

  Models models() {
    return models;
  }

  boolean stacked() {
    return stacked;
  }

  Verdict role(Statement statement, Place place) {
    Verdict verdict = last(a -> v -> a.role(statement, place, v));
    return verdict == null ? place.byRule() : verdict;
  }

  List<Verb> verbs(Statement statement) {
    List<Verb> verbs = last(a -> v -> a.verbs(statement, v));
    return verbs == null ? statement.verbs() : verbs;
  }

  /**
   * Returns how likely a task's record needs no correction, 0 to 1, in hundredths.
   *
   * @param text the canonical text
   * @param reading how surely the task's words were read, 0 to 1
   */
  double confidence(Draft draft, List<Time> times, String text, double reading) {
    Double confidence = last(a -> v -> a.confidence(draft, times, text, v));
    double value = confidence == null ? Confidence.of(draft) : confidence.doubleValue();
    return Math.round(value * reading * 100) / 100.0;
  }

  private <T> @Nullable T last(Function<Annotator, Function<@Nullable T, @Nullable T>> question) {
    T answer = null;
    for (Annotator annotator : list) {
      answer = question.apply(annotator).apply(answer);
    }
    return answer;
  }
}
