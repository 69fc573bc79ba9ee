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
import java.util.stream.IntStream;
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

  /**
   * Returns the mean of models each of which has not seen one part of the events. A single fit
   * stops where steps get small, which some events more or less move, and may run off to weights
   * that are sure of everything; the mean of several hardly moves. From events of one outcome
   * nothing is learnt, as in a small corpus: such a model is left out, and where none is left the
   * mean has no weights.
   *
   * @param groups the events, those that must stay together in one list; they go to the parts in
   *     turn
   * @param count how many parts and models there are
   * @param names the two outcomes that events may have
   */
  AbstractModel mean(List<List<Event>> groups, int count, String... names) {
    List<List<Event>> parts = new ArrayList<>();
    for (int n = 0; n < groups.size(); n++) {
      if (n < count) {
        parts.add(new ArrayList<>());
      }
      parts.get(n % count).addAll(groups.get(n));
    }
    List<List<Event>> telling = new ArrayList<>();
    for (int out = 0; out < parts.size(); out++) {
      List<Event> events = new ArrayList<>();
      for (int n = 0; n < parts.size(); n++) {
        events.addAll(n == out ? List.of() : parts.get(n));
      }
      if (events.stream().map(Event::getOutcome).distinct().count() > 1) {
        telling.add(events);
      }
    }
    Map<String, double[]> sums = new TreeMap<>();
    List<String> outcomes = new ArrayList<>();
    for (List<Event> events : telling) {
      add(fit(events), 1.0 / telling.size(), outcomes, sums);
    }
    if (telling.isEmpty()) {
      outcomes.addAll(List.of(names));
    }
    int[] all = IntStream.range(0, outcomes.size()).toArray();
    Context[] contexts =
        sums.values().stream().map(sum -> new Context(all, sum)).toArray(Context[]::new);
    String[] features = sums.keySet().toArray(new String[0]);
    return rounded(new QNModel(contexts, features, outcomes.toArray(new String[0])));
  }

  /** Adds a share of a model's weights to sums; {@code outcomes} are those of the first model. */
  private static void add(
      AbstractModel model, double share, List<String> outcomes, Map<String, double[]> sums) {
    Object[] data = model.getDataStructures();
    @SuppressWarnings("unchecked")
    Map<String, Context> features = (Map<String, Context>) data[1];
    String[] own = (String[]) data[2];
    for (String outcome : own) {
      if (!outcomes.contains(outcome)) {
        outcomes.add(outcome);
      }
    }
    features.forEach(
        (name, context) -> {
          double[] sum = sums.computeIfAbsent(name, n -> new double[own.length]);
          for (int i = 0; i < context.getOutcomes().length; i++) {
            int place = outcomes.indexOf(own[context.getOutcomes()[i]]);
            sum[place] += share * context.getParameters()[i];
          }
        });
  }

  private AbstractModel fit(List<Event> events) {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
    parameters.put(TrainingParameters.THREADS_PARAM, 1);
    parameters.put(QNTrainer.L1COST_PARAM, l1);
    parameters.put(QNTrainer.L2COST_PARAM, l2);
    parameters.put("DataIndexer", "OnePass");
    try {
      return (AbstractModel)
          TrainerFactory.getEventTrainer(parameters, new TreeMap<>())
              .train(ObjectStreamUtils.createObjectStream(events));
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
