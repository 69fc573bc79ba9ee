package vn.giaoviec.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import vn.giaoviec.evaluate.Pairing;
import vn.giaoviec.extract.Annotators;
import vn.giaoviec.extract.Extractor;
import vn.giaoviec.extract.Observations;
import vn.giaoviec.extract.model.LinearModel;
import vn.giaoviec.extract.model.Models;
import vn.giaoviec.extract.model.RoleModel;
import vn.giaoviec.text.Folding;

/** Trains the telling of directives from other statements. */
final class RoleTrainer {

  private static final Maxent MAXENT = new Maxent(0.3, 1, 60);

  /** No margin is less sure than this. */
  private static final int LEAST = 60;

  /**
   * What is added must be surer: real notices tell more of what was done than ours do, and with
   * less more of what was added in them was wrong than right, whatever held-out notices of ours
   * say.
   */
  private static final int LEAST_ADDED = 85;

  /** What is added is as sure as it can be at no more than this loss of its gain. */
  private static final double ALIKE = 0.97;

  private static final int PERCENT = 100;

  /** Gains are looked at together with those of margins so much less and more sure. */
  private static final int NEAR = 5;

  /**
   * A wrong correction weighs more than a right one: most where it invents a task in a notice that
   * has none.
   */
  private static final double ADDED = 2;

  private static final double DROPPED = 2;
  private static final double INVENTED = 6;

  private final boolean stacked;
  private final Extractor extractor;

  RoleTrainer(boolean stacked) {
    Annotators annotators = stacked ? Annotators.rules() : Annotators.models(Models.NONE);
    this.stacked = stacked;
    this.extractor = new Extractor(annotators);
  }

  /**
   * A statement with what it is.
   *
   * @param seen what it is told by
   * @param task whether it is a directive
   * @param barren whether its notice has no task at all
   */
  private record Example(Observations.Judged seen, boolean task, boolean barren) {}

  /**
   * Trains on notices.
   *
   * @param parts of how many models the mean is taken
   */
  AbstractModel train(List<Sample> samples, int parts) {
    List<List<Event>> notices = new ArrayList<>();
    for (Sample sample : samples) {
      notices.add(examples(sample).stream().map(RoleTrainer::event).toList());
    }
    return MAXENT.mean(notices, parts, RoleModel.OTHER, RoleModel.TASK);
  }

  private static Event event(Example example) {
    String outcome = example.task ? RoleModel.TASK : RoleModel.OTHER;
    return new Event(outcome, example.seen.features().toArray(new String[0]));
  }

  /** Returns the judged statements of a notice; parts of a task other than its first are no use. */
  private List<Example> examples(Sample sample) {
    List<Observations.Judged> seen =
        extractor.observe(sample.text(), sample.outline(), Models.known(List.of())).statements();
    List<String> gold = sample.goldTexts();
    List<String> words = seen.stream().map(Observations.Judged::words).toList();
    Set<Integer> tasks = new HashSet<>();
    Pairing.ofTexts(gold, words).forEach(pair -> tasks.add(pair.predicted()));
    List<String> folded = gold.stream().map(RoleTrainer::fold).toList();
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < seen.size(); i++) {
      String statement = fold(words.get(i));
      boolean task = tasks.contains(i);
      boolean part = folded.stream().anyMatch(text -> text.contains(statement));
      if ((seen.get(i).open() || !stacked) && (task || !part)) {
        examples.add(new Example(seen.get(i), task, gold.isEmpty()));
      }
    }
    return examples;
  }

  private static String fold(String words) {
    return Folding.fold(words).strip().replaceAll("\\s+", " ");
  }

  /**
   * Returns a model with the margins that gain most on held-out notices; one that gains nothing is
   * never sure enough.
   *
   * @param models for each part of the corpus the model that has not seen it
   */
  RoleModel margins(AbstractModel model, List<AbstractModel> models, List<Sample> samples) {
    double[] adds = new double[PERCENT + 1];
    double[] drops = new double[PERCENT + 1];
    for (Sample sample : samples) {
      RoleModel held = new RoleModel(linear(models.get(sample.fold())), 1, 0);
      for (Example example : examples(sample)) {
        double p = held.task(example.seen.features());
        double wrong = example.barren ? INVENTED : ADDED;
        for (int percent = LEAST; percent <= PERCENT; percent++) {
          if (!example.seen.task() && p * PERCENT >= percent) {
            adds[percent] += example.task ? 1 : -wrong;
          }
          if (example.seen.task() && (1 - p) * PERCENT >= percent) {
            drops[percent] += example.task ? -DROPPED : example.barren ? 2 : 1;
          }
        }
      }
    }
    double add = best(adds, LEAST_ADDED, ALIKE, 2);
    return new RoleModel(linear(model), add, 1 - best(drops, LEAST, 1, 2));
  }

  private static LinearModel linear(AbstractModel model) {
    return new LinearModel(model, RoleModel.TASK);
  }

  /**
   * Returns the margin of the greatest gain, each gain being the mean of those around it, so that
   * no single notice decides.
   *
   * @param alike the share of the greatest gain from which on a surer margin is as good
   * @param never what is returned when none gains
   */
  private static double best(double[] gains, int least, double alike, double never) {
    double[] means = new double[PERCENT + 1];
    for (int percent = least; percent <= PERCENT; percent++) {
      int from = Math.max(least, percent - NEAR);
      int to = Math.min(PERCENT, percent + NEAR);
      means[percent] = Arrays.stream(gains, from, to + 1).average().orElse(0);
    }
    double most = Arrays.stream(means).max().orElse(0);
    int best = PERCENT;
    while (means[best] < most * alike) {
      best--;
    }
    return most <= 0 ? never : (double) best / PERCENT;
  }
}
