package vn.giaoviec.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Counts what was found, wrongly found and missed. */
final class Tally {

  private int found;
  private int wrong;
  private int missed;

  void add(int moreFound, int moreWrong, int moreMissed) {
    found += moreFound;
    wrong += moreWrong;
    missed += moreMissed;
  }

  /** Compares two bags of values. */
  void compare(List<String> gold, List<String> predicted) {
    List<String> rest = new java.util.ArrayList<>(gold);
    int hits = 0;
    for (String value : predicted) {
      hits += rest.remove(value) ? 1 : 0;
    }
    add(hits, predicted.size() - hits, gold.size() - hits);
  }

  /** Counts one expected value: right, wrong (also a miss) or absent (a miss). */
  void judge(boolean right, boolean predicted) {
    add(right ? 1 : 0, predicted && !right ? 1 : 0, right ? 0 : 1);
  }

  Figure figure() {
    double precision = found + wrong == 0 ? 1 : (double) found / (found + wrong);
    double recall = found + missed == 0 ? 1 : (double) found / (found + missed);
    double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    return new Figure(round(precision), round(recall), round(f1), found + missed, found + wrong);
  }

  /** Rounds to four places as the yardstick does. */
  static double round(double value) {
    return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
  }
}
