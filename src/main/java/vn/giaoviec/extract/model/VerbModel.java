package vn.giaoviec.extract.model;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.rules.Lexicon;

/**
 * Chooses the main verbs of a statement among candidates, from left to right, by a maximum entropy
 * model that sees what it decided before.
 *
 * <p>Immutable, safe for any number of threads.
 *
 * @param model gives the probability of {@link VerbContext#VERB}
 * @param known the verbs of the training notices, by their number of tokens
 * @param add from which probability on words are a verb that the rules don't take for one, 0 to 1
 * @param drop from which probability on words are a verb that the rules take for one, 0 to 1
 */
public record VerbModel(LinearModel model, Lexicon<Length> known, double add, double drop) {

  /** How many tokens a verb has. */
  public enum Length {
    /** One token. */
    ONE,
    /** Two tokens. */
    TWO,
    /** Three tokens. */
    THREE,
    /** Four tokens. */
    FOUR;

    private static final List<Length> ALL = List.of(values());

    /** Returns the length of as many tokens, 1 to 4. */
    public static Length of(int tokens) {
      return ALL.get(tokens - 1);
    }
  }

  /**
   * Returns the main verbs among candidates, which stand in the order of the text; where none is
   * sure, the likeliest one needs no more than those of the rules, because hardly a directive has
   * no verb.
   *
   * @throws ClassCastException if their features are no sums of this model
   */
  public List<Candidate> choose(List<Candidate> candidates) {
    Candidate[] all = candidates.toArray(new Candidate[0]);
    boolean[] chosen = new boolean[all.length];
    VerbContext context = new VerbContext(all, chosen);
    List<Candidate> verbs = new ArrayList<>();
    int likeliest = -1;
    double likely = drop;
    for (int i = 0; i < all.length; i = after(all, i)) {
      int best = -1;
      double most = 0;
      for (int j = i; j < after(all, i); j++) {
        if (context.isFree(j)) {
          double p = ((LinearModel.Sum) context.of(j)).probability();
          if (p >= (all[j].byRule() ? drop : add) && p > most) {
            best = j;
            most = p;
          }
          if (p > likely) {
            likeliest = j;
            likely = p;
          }
        }
      }
      if (best >= 0) {
        chosen[best] = true;
        verbs.add(all[best]);
      }
    }
    return verbs.isEmpty() && likeliest >= 0 ? List.of(all[likeliest]) : verbs;
  }

  /** Returns the place after the candidates that begin where one does. */
  private static int after(Candidate[] all, int i) {
    int next = i + 1;
    while (next < all.length && all[next].start() == all[i].start()) {
      next++;
    }
    return next;
  }
}
