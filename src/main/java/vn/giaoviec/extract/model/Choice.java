package vn.giaoviec.extract.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Goes through the candidates of one statement from left to right. Of a fixed pair ("thanh tra,
 * kiểm tra") both are verbs or none is: what is likelier of the two.
 */
final class Choice {

  private final VerbModel model;
  private final Candidate[] all;
  private final boolean[] chosen;

  /** Candidates that were decided on together with one before them. */
  private final boolean[] settled;

  private final VerbContext context;
  private int likeliest = -1;
  private double likely;

  Choice(VerbModel model, Candidate[] all) {
    this.model = model;
    this.all = all;
    this.chosen = new boolean[all.length];
    this.settled = new boolean[all.length];
    this.context = new VerbContext(all, chosen);
    this.likely = model.drop();
  }

  /** Returns the main verbs, or the likeliest one where none is sure. */
  List<Candidate> verbs() {
    for (int i = 0; i < all.length; i = after(i)) {
      int best = settled[i] ? chosenAt(i) : best(i);
      int first = first(i);
      int second = first >= 0 ? second(first) : -1;
      if (second >= 0) {
        boolean both = settled[i] ? best >= 0 : areVerbs(first, second);
        settle(second);
        best = both ? first : -1;
        chosen[second] = both;
      }
      if (best >= 0) {
        chosen[best] = true;
      }
    }
    List<Candidate> verbs = new ArrayList<>();
    for (int i = 0; i < all.length; i++) {
      if (chosen[i]) {
        verbs.add(all[i]);
      }
    }
    return verbs.isEmpty() && likeliest >= 0 ? List.of(all[likeliest]) : verbs;
  }

  /** Returns the likeliest candidate of those that begin where one does, if it is a verb, or -1. */
  private int best(int from) {
    int best = -1;
    double most = 0;
    for (int j = from; j < after(from); j++) {
      if (context.isFree(j)) {
        double p = probability(j);
        if (p >= (all[j].byRule() ? model.drop() : model.add()) && p > most) {
          best = j;
          most = p;
        }
        if (p > likely) {
          likeliest = j;
          likely = p;
        }
      }
    }
    return best;
  }

  private double probability(int j) {
    return ((LinearModel.Sum) context.of(j)).probability();
  }

  /** Returns whether both of a pair are likelier to be verbs than none of them. */
  private boolean areVerbs(int first, int second) {
    if (!context.isFree(first)) {
      return false;
    }
    double one = probability(first);
    double none = (1 - one) * (1 - probability(second));
    chosen[first] = true;
    double both = one * probability(second);
    chosen[first] = false;
    return both >= none;
  }

  private void settle(int second) {
    for (int j = 0; j < all.length; j++) {
      settled[j] |= all[j].start() == all[second].start();
    }
  }

  private int chosenAt(int from) {
    for (int j = from; j < after(from); j++) {
      if (chosen[j]) {
        return j;
      }
    }
    return -1;
  }

  /**
   * Returns the candidate that is the first of a pair, of those that begin where one does, or -1.
   */
  private int first(int from) {
    for (int j = from; j < after(from); j++) {
      if (all[j].pairEnd() > 0) {
        return j;
      }
    }
    return -1;
  }

  /** In "tuyên truyền phổ biến, hướng dẫn" the chain before the comma is no part of the pair. */
  private int second(int first) {
    for (int j = first - 1; j >= 0 && all[j].end() > all[first].start() - 4; j--) {
      if (all[j].end() == all[first].start()) {
        return -1;
      }
    }
    for (int j = first + 1; j < all.length && all[j].start() <= all[first].end() + 1; j++) {
      if (all[j].start() == all[first].end() + 1 && all[j].end() == all[first].pairEnd()) {
        return j;
      }
    }
    return -1;
  }

  /** Returns the place after the candidates that begin where one does. */
  private int after(int i) {
    int next = i + 1;
    while (next < all.length && all[next].start() == all[i].start()) {
      next++;
    }
    return next;
  }
}
