package vn.giaoviec.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import vn.giaoviec.evaluate.Reliability;
import vn.giaoviec.extract.Annotators;
import vn.giaoviec.extract.Extractor;
import vn.giaoviec.extract.Observations;
import vn.giaoviec.extract.model.ConfidenceModel;
import vn.giaoviec.extract.model.LinearModel;
import vn.giaoviec.extract.model.Models;

/** Trains the confidence on tasks of notices that the other models have not seen. */
final class ConfidenceTrainer {

  private static final Maxent MAXENT = new Maxent(0.2, 3, 60);

  /** Of how many models the mean is taken. */
  private static final int PARTS = 8;

  /**
   * The share of right ones among the sure: 0.97 is promised, and real notices do a point worse.
   */
  private static final double RIGHT = 0.985;

  /** With fewer, a share proves nothing, and no task is told to be sure. */
  private static final int FEWEST = 50;

  private final List<Example> examples = new ArrayList<>();

  /** A task of a held-out notice. */
  private record Example(int fold, List<String> features, boolean right) {}

  /**
   * Reads the corpus.
   *
   * @param annotators for each part of the corpus those that have not seen it, without confidence
   */
  ConfidenceTrainer(Corpus corpus, List<Annotators> annotators) throws IOException {
    Map<String, byte[]> read = corpus.read(annotators::get);
    List<Extractor> extractors = annotators.stream().map(Extractor::new).toList();
    for (Sample sample : corpus.samples()) {
      List<Observations.Task> tasks =
          extractors
              .get(sample.fold())
              .observe(sample.text(), sample.outline(), Models.known(List.of()))
              .tasks();
      byte[] document = Objects.requireNonNull(read.get(sample.name()));
      List<Boolean> right = corpus.right(sample.name(), document);
      for (int i = 0; i < right.size(); i++) {
        examples.add(new Example(sample.fold(), tasks.get(i).features(), right.get(i)));
      }
    }
  }

  /**
   * What was trained.
   *
   * @param model the model with the probability that counts as sure
   * @param held its figures on held-out notices
   */
  record Trained(AbstractModel maxent, ConfidenceModel model, Reliability held) {}

  Trained train() {
    List<AbstractModel> models = new ArrayList<>();
    for (int fold = 0; fold <= Sample.FOLDS; fold++) {
      int out = fold;
      models.add(
          MAXENT.mean(
              examples.stream().filter(e -> e.fold != out).map(e -> List.of(event(e))).toList(),
              PARTS,
              ConfidenceModel.WRONG,
              ConfidenceModel.RIGHT));
    }
    List<LinearModel> linear =
        models.stream().map(model -> new LinearModel(model, ConfidenceModel.RIGHT)).toList();
    double sure = sure(linear);
    Reliability held = new Reliability();
    for (Example example : examples) {
      double confidence = new ConfidenceModel(linear.get(example.fold), sure).of(example.features);
      held.add(Math.round(confidence * 100) / 100.0, example.right);
    }
    AbstractModel all = models.get(Sample.FOLDS);
    return new Trained(all, new ConfidenceModel(linear.get(Sample.FOLDS), sure), held);
  }

  private static Event event(Example example) {
    return new Event(
        example.right ? ConfidenceModel.RIGHT : ConfidenceModel.WRONG,
        example.features.toArray(new String[0]));
  }

  /** Returns the least probability from which on enough of the held-out tasks are right. */
  private double sure(List<LinearModel> models) {
    record Judged(double p, boolean right) {}
    List<Judged> judged =
        examples.stream()
            .filter(e -> !e.features.contains(ConfidenceModel.DOUBT))
            .map(
                e ->
                    new Judged(
                        new ConfidenceModel(models.get(e.fold), 1).probability(e.features),
                        e.right))
            .sorted(Comparator.comparingDouble(Judged::p).reversed())
            .toList();
    double sure = 1;
    int right = 0;
    for (int i = 0; i < judged.size(); i++) {
      right += judged.get(i).right() ? 1 : 0;
      boolean last = i + 1 == judged.size() || judged.get(i + 1).p() < judged.get(i).p();
      if (last && i + 1 >= FEWEST && right >= RIGHT * (i + 1)) {
        sure = judged.get(i).p();
      }
    }
    return sure;
  }
}
