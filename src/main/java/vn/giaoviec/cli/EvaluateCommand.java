package vn.giaoviec.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.giaoviec.evaluate.Evaluation;
import vn.giaoviec.evaluate.GoldFolder;
import vn.giaoviec.evaluate.Tables;
import vn.giaoviec.json.Documents;
import vn.giaoviec.pipeline.Pipeline;
import vn.giaoviec.read.ReadException;

/** {@code evaluate}: how well records agree with gold ones. */
@Command(name = "evaluate", mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

  @Option(names = "--gold", required = true, paramLabel = "DIR", descriptionKey = "gold")
  private Path gold = Path.of("");

  @CommandLine.ArgGroup(multiplicity = "1")
  private Side side = new Side();

  @Option(names = "--json", paramLabel = "FILE", descriptionKey = "evaluate-json")
  private @Nullable Path json;

  @Option(names = "--verbose", descriptionKey = "evaluate-verbose")
  private boolean verbose;

  @Option(names = "--reliability", descriptionKey = "evaluate-reliability")
  private boolean reliability;

  @Mixin private AnnotatorOptions annotators = new AnnotatorOptions();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  /** What is held against the gold: documents, or notices to be read now. */
  static final class Side {
    @Option(names = "--pred", paramLabel = "DIR", descriptionKey = "pred")
    private @Nullable Path predicted;

    @Option(names = "--input", paramLabel = "DIR", descriptionKey = "evaluate-input")
    private @Nullable Path input;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(gold)) {
      throw reading.wrong("--gold: " + gold);
    }
    GoldFolder folder = new GoldFolder(gold);
    GoldFolder.Predictions predictions = predictions();
    Evaluation evaluation = folder.evaluate(predictions);
    System.out.print(verbose ? Tables.differences(evaluation) : "");
    System.out.print(Tables.text(evaluation));
    System.out.print(reliability ? "\n" + folder.reliability(predictions).table() : "");
    System.out.flush();
    if (json != null) {
      Files.writeString(json, Tables.json(evaluation), StandardCharsets.UTF_8);
    }
    return 0;
  }

  private GoldFolder.Predictions predictions() throws IOException {
    Path folder = side.predicted != null ? side.predicted : side.input;
    if (folder == null || !Files.isDirectory(folder)) {
      throw reading.wrong("--pred, --input: " + folder);
    }
    if (side.predicted != null) {
      return GoldFolder.in(folder);
    }
    Map<String, Path> notices = GoldFolder.notices(folder);
    Pipeline pipeline = reading.single(annotators.extractor());
    Documents documents = new Documents(Pipeline.generator(), reading.documents());
    return name -> read(notices.get(name), pipeline, documents);
  }

  private @Nullable JsonNode read(@Nullable Path file, Pipeline pipeline, Documents documents)
      throws IOException {
    try {
      return file == null
          ? null
          : GoldFolder.parse(documents.line(pipeline.read(reading.input(file.toString()))));
    } catch (ReadException e) {
      return null; // counted as a document without a prediction
    }
  }
}
