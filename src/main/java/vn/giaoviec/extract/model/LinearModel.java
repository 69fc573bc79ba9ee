package vn.giaoviec.extract.model;

import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * A maximum entropy model of two outcomes, as a table of what each feature adds to the odds of the
 * first. Features are looked up by the hash of their names: OpenNLP's own evaluation wants each
 * name as a string, and making those took two thirds of the time of reading a notice.
 *
 * <p>Immutable, safe for any number of threads.
 */
public final class LinearModel {

  private final long[] keys;
  private final double[] weights;
  private final int mask;

  /**
   * Makes the table of a model.
   *
   * @param outcome the outcome whose probability is asked for
   * @throws IllegalArgumentException if the model has other than two outcomes
   */
  public LinearModel(AbstractModel model, String outcome) {
    if (model.getNumOutcomes() != 2) {
      throw new IllegalArgumentException("two outcomes wanted, got " + model.getNumOutcomes());
    }
    int wanted = model.getIndex(outcome);
    @SuppressWarnings("unchecked")
    Map<String, Context> features = (Map<String, Context>) model.getDataStructures()[1];
    int size = Integer.highestOneBit(Math.max(1, features.size())) << 2;
    this.mask = size - 1;
    this.keys = new long[size];
    this.weights = new double[size];
    features.forEach((name, context) -> put(Piece.of(name).hash(), odds(context, wanted)));
  }

  private static double odds(Context context, int wanted) {
    double odds = 0;
    for (int i = 0; i < context.getOutcomes().length; i++) {
      double weight = context.getParameters()[i];
      odds += context.getOutcomes()[i] == wanted ? weight : -weight;
    }
    return odds;
  }

  private void put(long hash, double weight) {
    int slot = slot(hash);
    keys[slot] = hash;
    weights[slot] = weight;
  }

  /** Returns where a hash stands or would stand; 0 marks a free slot, and is no name's hash. */
  private int slot(long hash) {
    int slot = (int) (hash ^ hash >>> 29) & mask;
    while (keys[slot] != hash && keys[slot] != 0) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** Returns a sum of weights to which features can be added. */
  public Sum sum() {
    return new Sum(this, 0);
  }

  /** Returns the probability of the outcome, 0 to 1, with the features named. */
  public double probability(List<String> names) {
    Sum sum = sum();
    names.forEach(name -> sum.add(Piece.of(name)));
    return sum.probability();
  }

  /** What the features added so far weigh. */
  public static final class Sum implements Features {

    private final LinearModel model;
    private double odds;

    private Sum(LinearModel model, double odds) {
      this.model = model;
      this.odds = odds;
    }

    private void take(long hash) {
      odds += model.weights[model.slot(hash)];
    }

    @Override
    public void add(Piece name) {
      take(name.hash());
    }

    @Override
    public void add(Piece first, Piece second) {
      take(second.after(first.hash()));
    }

    @Override
    public void add(Piece first, Piece second, Piece third) {
      take(third.after(second.after(first.hash())));
    }

    @Override
    public void add(Piece first, Piece second, Piece third, Piece fourth) {
      take(fourth.after(third.after(second.after(first.hash()))));
    }

    @Override
    public Sum copy() {
      return new Sum(model, odds);
    }

    /** Returns the probability of the outcome, 0 to 1; the same on every machine. */
    public double probability() {
      return 1 / (1 + StrictMath.exp(-odds));
    }
  }
}
