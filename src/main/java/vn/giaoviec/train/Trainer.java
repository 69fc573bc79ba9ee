package vn.giaoviec.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.AbstractModel;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.evaluate.Evaluation;
import vn.giaoviec.evaluate.Reliability;
import vn.giaoviec.extract.Annotators;
import vn.giaoviec.extract.model.LinearModel;
import vn.giaoviec.extract.model.Models;
import vn.giaoviec.extract.model.RoleModel;

/**
 * Trains models on a corpus of notices with gold documents, and measures them on notices held out.
 * The same corpus and rules give the same bytes.
 */
public final class Trainer {

  /** Of how many models the mean is taken that is kept, and that which is measured only. */
  private static final int MANY = 8;

  private static final int FEW = 4;

  private final Corpus corpus;

  /**
   * Reads a corpus.
   *
   * @param folder holds {@code NAME.json} beside each {@code NAME.txt}
   * @throws IOException if it can't be read
   */
  public Trainer(Path folder) throws IOException {
    this.corpus = new Corpus(folder);
  }

  /**
   * Models with their figures.
   *
   * @param files the models' files by name
   * @param held the figures on notices that the models have not seen
   * @param reliability how far the confidence holds on such notices, or null without one
   */
  public record Trained(
      Map<String, byte[]> files, Evaluation held, @Nullable Reliability reliability) {}

  /** Returns the figures of the rules alone. */
  public Evaluation rules() throws IOException {
    return corpus.evaluate(corpus.read(fold -> Annotators.rules()));
  }

  /** Trains models that correct the rules. */
  public Trained both() throws IOException {
    return train(true);
  }

  /** Trains models that see nothing of what the rules decide. */
  public Trained alone() throws IOException {
    return train(false);
  }

  private Trained train(boolean stacked) throws IOException {
    VerbTrainer verbs = new VerbTrainer(stacked);
    List<VerbTrainer.Trained> verb = folds(verbs::train);
    RoleTrainer roles = new RoleTrainer(stacked);
    List<AbstractModel> roleModels = folds(roles::train);
    List<Models> models = new ArrayList<>();
    RoleModel margins = roles.margins(roleModels.get(Sample.FOLDS), roleModels, corpus.samples());
    for (int fold = 0; fold <= Sample.FOLDS; fold++) {
      LinearModel role = new LinearModel(roleModels.get(fold), RoleModel.TASK);
      RoleModel one = new RoleModel(role, margins.add(), margins.drop());
      models.add(new Models(verb.get(fold).verbs(), one, null));
    }
    Function<Models, Annotators> annotators = stacked ? Annotators::both : Annotators::models;
    List<Annotators> held = models.stream().map(annotators).toList();
    Map<String, byte[]> files = new TreeMap<>();
    VerbTrainer.Trained all = verb.get(Sample.FOLDS);
    files.put("verbs.maxent", all.bytes());
    files.put("verbs.words", all.list().getBytes(StandardCharsets.UTF_8));
    files.put(
        "role.maxent", Maxent.bytes(roleModels.get(Sample.FOLDS), margins.add(), margins.drop()));
    Reliability reliability = null;
    if (stacked) {
      ConfidenceTrainer.Trained confidence = new ConfidenceTrainer(corpus, held).train();
      reliability = confidence.held();
      files.put("confidence.maxent", Maxent.bytes(confidence.maxent(), confidence.model().sure()));
    }
    return new Trained(files, corpus.evaluate(corpus.read(held::get)), reliability);
  }

  /** Trains on the corpus without each of its parts, and last on all of it, in fixed order. */
  private <T> List<T> folds(BiFunction<List<Sample>, Integer, T> training) {
    return IntStream.rangeClosed(0, Sample.FOLDS)
        .parallel()
        .mapToObj(fold -> training.apply(corpus.without(fold), fold < Sample.FOLDS ? FEW : MANY))
        .toList();
  }
}
