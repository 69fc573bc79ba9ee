package vn.giaoviec.extract.model;

import java.util.List;

/**
 * Tells how likely a statement is a directive.
 *
 * <p>Immutable, safe for any number of threads.
 *
 * @param model gives the probability of {@link #TASK}
 * @param add from which probability on a statement is a task against the rules, 0.5 to 1
 * @param drop up to which probability it is none against the rules, 0 to 0.5
 */
public record RoleModel(LinearModel model, double add, double drop) {

  /** The outcome for a directive. */
  public static final String TASK = "T";

  /** The outcome for anything else. */
  public static final String OTHER = "O";

  /** Returns the probability that a statement is a directive, 0 to 1. */
  public double task(List<String> features) {
    return model.probability(features);
  }
}
