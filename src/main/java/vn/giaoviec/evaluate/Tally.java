package vn.giaoviec.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Counts how many values of the gold were found, and how many of the predicted ones are right. */
final class Tally {

  private int found;
  private int gold;
  private int right;
  private int predicted;

  /** Adds values that were found one for one. */
  void add(int hits, int moreGold, int morePredicted) {
    add(hits, moreGold, hits, morePredicted);
  }

  void add(int moreFound, int moreGold, int moreRight, int morePredicted) {
    found += moreFound;
    gold += moreGold;
    right += moreRight;
    predicted += morePredicted;
  }

  void add(Tally other) {
    add(other.found, other.gold, other.right, other.predicted);
  }

  /** Counts one expected value: right, wrong (also a miss) or absent (a miss). */
  void judge(boolean isRight, boolean isPredicted) {
    add(isRight ? 1 : 0, 1, isRight || isPredicted ? 1 : 0);
  }

  Figure figure() {
    double precision = predicted == 0 ? 1 : (double) right / predicted;
    double recall = gold == 0 ? 1 : (double) found / gold;
    double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    return new Figure(round(precision), round(recall), round(f1), gold, predicted);
  }

  /** Rounds to four places as the yardstick does. */
  static double round(double value) {
    return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
  }
}
