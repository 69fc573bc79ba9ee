package vn.giaoviec.train;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Maximum entropy models by OpenNLP's L-BFGS trainer with L1 and L2 costs, in one thread, so that
 * the same events give the same model.
 *
 * @param l1 the cost that drives weights to nought
 * @param l2 the cost that keeps them small
 * @param iterations the most steps
 */
record Maxent(double l1, double l2, int iterations) {

  /** Weights are cut to so many parts of one: finer ones say nothing and differ by machine. */
  private static final double GRAIN = 1000;

  AbstractModel train(List<Event> events) {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
    parameters.put(TrainingParameters.THREADS_PARAM, 1);
    parameters.put(QNTrainer.L1COST_PARAM, l1);
    parameters.put(QNTrainer.L2COST_PARAM, l2);
    parameters.put("DataIndexer", "OnePass");
    try {
      return rounded(
          (AbstractModel)
              TrainerFactory.getEventTrainer(parameters, new TreeMap<>())
                  .train(ObjectStreamUtils.createObjectStream(events)));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // events in memory can't fail to be read
    }
  }

  /** Leaves out the features without weight, and puts the others in order. */
  private static AbstractModel rounded(AbstractModel model) {
    Object[] data = model.getDataStructures();
    @SuppressWarnings("unchecked")
    Map<String, Context> features = (Map<String, Context>) data[1];
    String[] outcomes = (String[]) data[2];
    List<String> names = new ArrayList<>();
    List<Context> contexts = new ArrayList<>();
    features.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
        .forEach(
            entry -> {
              double[] weights = entry.getValue().getParameters();
              double[] cut = Arrays.stream(weights).map(Maxent::cut).toArray();
              if (Arrays.stream(cut).anyMatch(weight -> weight != 0)) {
                names.add(entry.getKey());
                contexts.add(new Context(entry.getValue().getOutcomes(), cut));
              }
            });
    return new QNModel(contexts.toArray(new Context[0]), names.toArray(new String[0]), outcomes);
  }

  private static double cut(double weight) {
    return Math.rint(weight * GRAIN) / GRAIN + 0.0; // no negative nought
  }

  /** Returns the file of a model, with thresholds before it. */
  static byte[] bytes(AbstractModel model, double... thresholds) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (double threshold : thresholds) {
        out.writeDouble(threshold);
      }
      new BinaryQNModelWriter(model, out).persist();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory can't fail to be written
    }
    return bytes.toByteArray();
  }
}
