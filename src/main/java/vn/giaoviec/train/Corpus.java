package vn.giaoviec.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vn.giaoviec.evaluate.Evaluation;
import vn.giaoviec.evaluate.GoldFolder;
import vn.giaoviec.extract.Annotators;
import vn.giaoviec.extract.Extractor;
import vn.giaoviec.json.Documents;
import vn.giaoviec.messages.Language;
import vn.giaoviec.pipeline.Pipeline;
import vn.giaoviec.read.DirectReader;
import vn.giaoviec.read.Input;
import vn.giaoviec.read.ReadException;
import vn.giaoviec.read.ReadLimits;

/** Notices with their gold documents, read once. */
final class Corpus {

  private final GoldFolder gold;
  private final Map<String, Input> inputs = new LinkedHashMap<>();
  private final List<Sample> samples = new ArrayList<>();
  private final Documents documents = new Documents(Pipeline.generator(), Language.VI);

  /**
   * Reads a folder that holds {@code NAME.json} beside each {@code NAME.txt}.
   *
   * @throws IOException if the folder or one of its notices can't be read
   */
  Corpus(Path folder) throws IOException {
    this.gold = new GoldFolder(folder);
    Map<String, Path> notices = GoldFolder.notices(folder);
    Pipeline pipeline = pipeline(Annotators.rules());
    for (String name : gold.names()) {
      Path file = notices.get(name);
      if (file == null) {
        throw new IOException("no notice beside " + name + ".json in " + folder);
      }
      try {
        Input input = Input.of(file, name + ".txt");
        Pipeline.Reading reading = pipeline.look(input);
        inputs.put(name, input);
        samples.add(new Sample(name, reading.notice().text(), reading.outline(), gold.tasks(name)));
      } catch (ReadException e) {
        throw new IOException(name + ": " + e.getMessage(), e);
      }
    }
  }

  private static Pipeline pipeline(Annotators annotators) {
    return new Pipeline(
        new DirectReader(ReadLimits.defaults(), List.of()), new Extractor(annotators));
  }

  List<Sample> samples() {
    return samples;
  }

  /** Returns the notices that are not in a part of the corpus. */
  List<Sample> without(int fold) {
    return samples.stream().filter(sample -> sample.fold() != fold).toList();
  }

  /** Returns the document of each notice, read with the annotators for its part of the corpus. */
  Map<String, byte[]> read(Function<Integer, Annotators> annotators) throws IOException {
    Map<Integer, Pipeline> pipelines = new LinkedHashMap<>();
    for (int fold = 0; fold < Sample.FOLDS; fold++) {
      pipelines.put(fold, pipeline(annotators.apply(fold)));
    }
    Map<String, byte[]> read = new LinkedHashMap<>();
    for (Sample sample : samples) {
      Pipeline pipeline = Objects.requireNonNull(pipelines.get(sample.fold()));
      try {
        Input input = Objects.requireNonNull(inputs.get(sample.name()));
        read.put(sample.name(), documents.line(pipeline.read(input)));
      } catch (ReadException e) {
        throw new IOException(sample.name() + ": " + e.getMessage(), e);
      }
    }
    return read;
  }

  Evaluation evaluate(Map<String, byte[]> read) throws IOException {
    return gold.evaluate(GoldFolder.of(read));
  }

  /** Returns for each task of a document whether lead and deadlines are right. */
  List<Boolean> right(String name, byte[] document) throws IOException {
    return gold.right(name, document);
  }
}
