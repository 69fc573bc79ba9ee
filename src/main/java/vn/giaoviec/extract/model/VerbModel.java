package vn.giaoviec.extract.model;

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
    return new Choice(this, candidates.toArray(new Candidate[0])).verbs();
  }
}
