package vn.giaoviec.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.giaoviec.evaluate.Evaluation;
import vn.giaoviec.evaluate.Evaluator;
import vn.giaoviec.evaluate.GoldFolder;
import vn.giaoviec.evaluate.HtmlReport;
import vn.giaoviec.evaluate.JsonReport;
import vn.giaoviec.evaluate.Prediction;
import vn.giaoviec.evaluate.Tables;
import vn.giaoviec.json.DocumentException;
import vn.giaoviec.json.Documents;
import vn.giaoviec.json.Generator;
import vn.giaoviec.messages.Messages;
import vn.giaoviec.pipeline.Pipeline;
import vn.giaoviec.pipeline.WholeFile;
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

  @Option(names = "--html", paramLabel = "FILE", descriptionKey = "evaluate-html")
  private @Nullable Path html;

  @Option(names = "--verbose", descriptionKey = "evaluate-verbose")
  private boolean verbose;

  @Option(names = "--fields", split = ",", paramLabel = "NAME", descriptionKey = "evaluate-fields")
  private List<String> fields = new ArrayList<>(Evaluator.fields());

  @Option(names = "--only", split = ",", paramLabel = "NAME", descriptionKey = "evaluate-only")
  private List<String> only = new ArrayList<>();

  @Option(names = "--reliability", descriptionKey = "evaluate-reliability")
  private boolean reliability;

  @Mixin private AnnotatorOptions annotators = new AnnotatorOptions();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  /** What is held against the gold: documents, or notices to be read now. */
  static final class Side {
    @Option(names = "--pred", paramLabel = "DIR", descriptionKey = "pred")
    private @Nullable Path predicted;

    @Option(names = "--input", paramLabel = "DIR", descriptionKey = "evaluate-input")
    private @Nullable Path input;
  }

  @Override
  public Integer call() throws IOException {
    Messages messages = Messages.beside(Main.class, reading.console());
    checkOptions(messages);
    GoldFolder folder = goldFolder(messages);
    try {
      Evaluation evaluation = folder.evaluate(predictor(messages), fields);
      report(evaluation, messages);
      if (reliability) {
        GoldFolder.Predictor predictor = predictor(messages);
        spec.commandLine()
            .getOut()
            .print("\n" + folder.reliability(name -> predictor.predict(name).document()).table());
        spec.commandLine().getOut().flush();
      }
      return 0;
    } catch (DocumentException e) {
      throw reading.wrong(messages.get("document." + e.problem(), e.file(), e.where()));
    }
  }

  private void checkOptions(Messages messages) {
    for (String field : fields) {
      if (!Evaluator.fields().contains(field)) {
        String all = String.join(", ", Evaluator.fields());
        throw reading.wrong(messages.get("evaluate.noField", field, all));
      }
    }
    reading.checkOutput("--json", json, messages);
    reading.checkOutput("--html", html, messages);
  }

  private GoldFolder goldFolder(Messages messages) {
    checkFolder("--gold", gold, messages);
    GoldFolder folder;
    try {
      folder = new GoldFolder(gold);
    } catch (IOException e) {
      throw reading.wrong(messages.get("evaluate.noGold", gold));
    }
    for (String name : only) {
      if (!folder.names().contains(name)) {
        throw reading.wrong(messages.get("evaluate.noSuchGold", name, gold));
      }
    }
    if (!only.isEmpty()) {
      folder.keep(only);
    }
    return folder;
  }

  private void checkFolder(String option, Path folder, Messages messages) {
    if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
      throw reading.wrong(messages.get("evaluate.noFolder", option, folder));
    }
  }

  private void report(Evaluation evaluation, Messages messages) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    out.print(verbose ? Tables.differences(evaluation, reading.console()) : "");
    out.print(Tables.text(evaluation, reading.console()));
    out.flush();
    if (json != null) {
      write(json, JsonReport.of(evaluation), messages);
    }
    if (html != null) {
      write(html, HtmlReport.of(evaluation, reading.documents(), generator()), messages);
    }
  }

  private void write(Path file, String text, Messages messages) throws IOException {
    WholeFile.write(file, text);
    spec.commandLine().getErr().println(messages.get("evaluate.written", file));
  }

  /** Records that lie there may have been made by any version; what is read now, by this one. */
  private String generator() {
    Generator generator = Pipeline.generator();
    return side.predicted != null
        ? ""
        : String.format(
            Locale.ROOT,
            "%s %s (%s)",
            generator.name(),
            generator.version(),
            generator.fingerprint());
  }

  private GoldFolder.Predictor predictor(Messages messages) throws IOException {
    if (side.predicted != null) {
      checkFolder("--pred", side.predicted, messages);
      GoldFolder.Predictions documents = GoldFolder.in(side.predicted);
      return name -> Prediction.of(documents.of(name));
    }
    Path folder = side.input == null ? Path.of("") : side.input;
    checkFolder("--input", folder, messages);
    Map<String, Path> notices = GoldFolder.notices(folder);
    Pipeline pipeline = reading.single(annotators.extractor());
    Documents documents = new Documents(Pipeline.generator(), reading.documents());
    return name -> read(notices.get(name), pipeline, documents);
  }

  private Prediction read(@Nullable Path file, Pipeline pipeline, Documents documents)
      throws IOException {
    if (file == null) {
      return Prediction.failed("");
    }
    try {
      Pipeline.Reading seen = pipeline.look(reading.input(file.toString()));
      return Prediction.of(GoldFolder.parse(documents.line(seen.notice())), seen);
    } catch (ReadException e) {
      Messages reasons = Messages.beside(ReadException.class, reading.console());
      return Prediction.failed("[" + e.failure() + "] " + e.found(reasons));
    }
  }
}
