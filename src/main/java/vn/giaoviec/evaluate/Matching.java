package vn.giaoviec.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The values of a field in the gold and in the prediction, matched one to one, the same ones first,
 * then the likest.
 *
 * @param gold the gold's values, each with how it was matched
 * @param predicted the predicted ones
 */
record Matching(List<Matched> gold, List<Matched> predicted) {

  private static final double SAME = 2;

  /** A value with its match. */
  record Matched(Value value, Match match) {}

  private record Candidate(int gold, int predicted, double likeness) {}

  static Matching of(Field field, List<Value> gold, List<Value> predicted) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        boolean same = gold.get(i).key().equals(predicted.get(j).key());
        double likeness = same ? SAME : field.likeness(gold.get(i), predicted.get(j));
        if (likeness > 0) {
          candidates.add(new Candidate(i, j, likeness));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::likeness)
            .reversed()
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::predicted));
    Match[] ofGold = new Match[gold.size()];
    Match[] ofPredicted = new Match[predicted.size()];
    for (Candidate candidate : candidates) {
      if (ofGold[candidate.gold] == null && ofPredicted[candidate.predicted] == null) {
        Match match = candidate.likeness == SAME ? Match.EXACT : Match.SOFT;
        ofGold[candidate.gold] = match;
        ofPredicted[candidate.predicted] = match;
      }
    }
    return new Matching(matched(gold, ofGold), matched(predicted, ofPredicted));
  }

  private static List<Matched> matched(List<Value> values, Match[] matches) {
    List<Matched> matched = new ArrayList<>();
    for (int i = 0; i < matches.length; i++) {
      matched.add(new Matched(values.get(i), matches[i] == null ? Match.NONE : matches[i]));
    }
    return matched;
  }

  int exact() {
    return (int) gold.stream().filter(value -> value.match == Match.EXACT).count();
  }

  /** The exact ones and those that are near enough. */
  int near() {
    return (int) gold.stream().filter(value -> value.match != Match.NONE).count();
  }

  /** Whether everything was matched exactly, or nearly. */
  Match whole() {
    if (exact() == gold.size() && exact() == predicted.size()) {
      return Match.EXACT;
    }
    return near() == gold.size() && near() == predicted.size() ? Match.SOFT : Match.NONE;
  }
}
