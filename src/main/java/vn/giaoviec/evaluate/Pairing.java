package vn.giaoviec.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Pairs gold tasks with predicted ones, one to one, by the overlap of their words, best first.
 *
 * @param gold the place of the gold task
 * @param predicted the place of the predicted one
 * @param overlap how far they share their words, 0.5 to 1
 */
public record Pairing(int gold, int predicted, double overlap) {

  private static final double LEAST = 0.5;

  /** Returns the pairs among texts, in the order of the gold ones. */
  public static List<Pairing> ofTexts(List<String> gold, List<String> predicted) {
    return of(
        gold.stream().map(Words::tokens).toList(), predicted.stream().map(Words::tokens).toList());
  }

  static List<Pairing> of(List<List<String>> gold, List<List<String>> predicted) {
    List<Pairing> all = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        double overlap = Words.overlap(gold.get(i), predicted.get(j));
        if (overlap >= LEAST) {
          all.add(new Pairing(i, j, overlap));
        }
      }
    }
    Comparator<Pairing> best =
        Comparator.comparingDouble(Pairing::overlap)
            .thenComparingDouble(p -> -p.distance(gold.size(), predicted.size()))
            .thenComparingInt(Pairing::gold)
            .thenComparingInt(Pairing::predicted);
    all.sort(best.reversed());
    Set<Integer> goldUsed = new HashSet<>();
    Set<Integer> predictedUsed = new HashSet<>();
    List<Pairing> pairs = new ArrayList<>();
    for (Pairing pair : all) {
      if (!goldUsed.contains(pair.gold) && !predictedUsed.contains(pair.predicted)) {
        goldUsed.add(pair.gold);
        predictedUsed.add(pair.predicted);
        pairs.add(pair);
      }
    }
    pairs.sort(Comparator.comparingInt(Pairing::gold));
    return pairs;
  }

  /** Of two equal overlaps, the one nearer to its place in the document is the better. */
  private double distance(int golds, int predictions) {
    return Math.abs(
        (double) gold / Math.max(1, golds) - (double) predicted / Math.max(1, predictions));
  }
}
