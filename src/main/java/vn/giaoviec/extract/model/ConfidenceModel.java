package vn.giaoviec.extract.model;

import java.util.List;

/**
 * Tells how likely lead and deadlines of a task need no correction.
 *
 * <p>Immutable, safe for any number of threads.
 *
 * @param model gives the probability of {@link #RIGHT}
 * @param sure from which probability of the model on the tasks of held-out notices were right often
 *     enough to be told as 0.9 or more, 0 to 1; 1 if from none
 */
public record ConfidenceModel(LinearModel model, double sure) {

  /** The outcome for a task without need of correction. */
  public static final String RIGHT = "R";

  /** The outcome for a task to be corrected. */
  public static final String WRONG = "W";

  /** The feature of a task that is never sure. */
  public static final String DOUBT = "doubt";

  private static final double CONFIDENT = 0.9;

  /** What rounds to 0.9 must be below {@link #sure}, too. */
  private static final double HIGHEST_UNSURE = 0.89;

  /** Returns the confidence, 0 to 1: a monotone scale on which 0.9 means {@link #sure}. */
  public double of(List<String> features) {
    double confidence = scaled(probability(features));
    return features.contains(DOUBT) ? Math.min(HIGHEST_UNSURE, confidence) : confidence;
  }

  /** Returns the model's own probability. */
  public double probability(List<String> features) {
    return model.probability(features);
  }

  private double scaled(double p) {
    if (p >= sure && sure < 1) {
      return CONFIDENT + (1 - CONFIDENT) * (p - sure) / (1 - sure);
    }
    return Math.min(HIGHEST_UNSURE, p * CONFIDENT / sure);
  }
}
