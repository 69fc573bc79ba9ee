package vn.giaoviec.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A straight line drawn on a page, in points from its top left.
 *
 * @param upright whether it runs down the page; else it runs across
 * @param at its distance from the left edge if upright, else from the top
 * @param from where it begins, from the top if upright, else from the left
 * @param to where it ends
 */
record Rule(boolean upright, float at, float from, float to) {

  /** Lines so near each other are one. */
  static final float NEAR = 3;

  boolean meets(Rule other) {
    return upright != other.upright
        && other.at > from - NEAR
        && other.at < to + NEAR
        && at > other.from - NEAR
        && at < other.to + NEAR;
  }

  /** Puts the pieces of each line together. */
  static List<Rule> joined(List<Rule> pieces) {
    List<Rule> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparing(Rule::upright).thenComparing(Rule::at));
    List<Rule> joined = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      boolean ends =
          i == sorted.size()
              || sorted.get(i).upright != sorted.get(start).upright
              || sorted.get(i).at - sorted.get(start).at > NEAR;
      if (ends) {
        line(sorted.subList(start, i), joined);
        start = i;
      }
    }
    return joined;
  }

  private static void line(List<Rule> near, List<Rule> joined) {
    List<Rule> sorted = new ArrayList<>(near);
    sorted.sort(Comparator.comparing(Rule::from));
    float at = (float) sorted.stream().mapToDouble(Rule::at).average().orElse(0);
    boolean upright = sorted.get(0).upright;
    float from = sorted.get(0).from;
    float to = sorted.get(0).to;
    for (Rule piece : sorted) {
      if (piece.from > to + NEAR) {
        joined.add(new Rule(upright, at, from, to));
        from = piece.from;
        to = piece.to;
      }
      to = Math.max(to, piece.to);
    }
    joined.add(new Rule(upright, at, from, to));
  }
}
