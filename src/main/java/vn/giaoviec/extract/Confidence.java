package vn.giaoviec.extract;

import vn.giaoviec.notice.From;

/** How likely a task's record needs no correction. */
final class Confidence {

  private static final double NO_LEAD = 0.75;
  private static final double FAR_LEAD = 0.85;
  private static final double PREAMBLE_LEAD = 0.9;
  private static final double NO_VERB = 0.7;

  private Confidence() {}

  /**
   * Returns the confidence, 0 to 1, in hundredths.
   *
   * @param reading how surely the task's words were read, 0 to 1
   */
  static double of(Draft draft, double reading) {
    double confidence = draft.verdict.score() * reading;
    if (draft.lead.isEmpty()) {
      confidence *= NO_LEAD;
    } else if (draft.scope.distance() > 2 && draft.lead.equals(draft.scope.lead())) {
      confidence *= FAR_LEAD;
    } else if (draft.lead.get(0).from() == From.PREAMBLE) {
      confidence *= PREAMBLE_LEAD;
    }
    if (draft.statement.verbs().isEmpty()) {
      confidence *= NO_VERB;
    }
    return Math.round(confidence * 100) / 100.0;
  }
}
