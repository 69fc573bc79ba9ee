package vn.giaoviec.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.giaoviec.json.Documents;
import vn.giaoviec.messages.Messages;
import vn.giaoviec.pipeline.Batch;
import vn.giaoviec.pipeline.BatchOptions;
import vn.giaoviec.pipeline.BatchOptions.Format;
import vn.giaoviec.pipeline.BatchResult;
import vn.giaoviec.pipeline.ExistingOutputException;
import vn.giaoviec.pipeline.Pipeline;
import vn.giaoviec.read.ReadException;

/** {@code extract}: files and folders in, task records out. */
@Command(name = "extract", mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "INBOX", descriptionKey = "inbox")
  private List<String> inputs = new ArrayList<>();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
  private @Nullable Path output;

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--format", paramLabel = "json|jsonl", descriptionKey = "format")
  private Format format = Format.JSON;

  @Option(names = "--resume", descriptionKey = "resume")
  private boolean resume;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Messages messages = Messages.beside(Main.class, reading.console());
    PrintWriter err = spec.commandLine().getErr();
    if (inputs.equals(List.of("-")) && output == null) {
      return single(messages, err);
    }
    if (output == null) {
      throw reading.wrong(messages.get("noOutput"));
    }
    BatchOptions options = options(messages, output);
    Documents documents = new Documents(Pipeline.generator(), reading.documents());
    try (Progress progress = new Progress(messages)) {
      Batch batch = new Batch(options, documents, progress);
      return run(batch, messages, err, progress);
    } catch (ExistingOutputException e) {
      throw reading.wrong(messages.get("existingOutput", output));
    }
  }

  private Integer run(Batch batch, Messages messages, PrintWriter err, Progress progress)
      throws IOException, ExistingOutputException {
    CountDownLatch ended = new CountDownLatch(1);
    Thread hook = new Thread(() -> interrupt(batch, ended), "interrupt");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      BatchResult result = batch.run();
      batch.report(result);
      progress.close();
      summary(result, messages, err);
      return result.failures().isEmpty() && !result.interrupted() ? 0 : 1;
    } finally {
      ended.countDown();
      removeHook(hook);
    }
  }

  /** On an interrupt the files being read are finished and the account is written. */
  private static void interrupt(Batch batch, CountDownLatch ended) {
    batch.stop();
    try {
      ended.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void removeHook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // already ending: the hook is what waits for us
    }
  }

  /** Standard input without a folder to write to: the document goes to standard output. */
  private Integer single(Messages messages, PrintWriter err) throws IOException {
    Documents documents = new Documents(Pipeline.generator(), reading.documents());
    try {
      var notice = reading.single().read(reading.input("-"));
      byte[] json = format == Format.JSON ? documents.pretty(notice) : documents.line(notice);
      System.out.write(json);
      System.out.flush();
      return 0;
    } catch (ReadException e) {
      err.println(Failures.line("stdin", e, messages, reading.console()));
      return 1;
    }
  }

  private BatchOptions options(Messages messages, Path out) throws IOException {
    reading.atLeast("--jobs", jobs, 1);
    List<Path> paths = new ArrayList<>();
    for (String input : inputs) {
      if (input.equals("-")) {
        throw reading.wrong(messages.get("stdinAlone"));
      }
      Path path = Path.of(input);
      if (!Files.exists(path)) {
        throw reading.wrong(messages.get("noInput", input));
      }
      paths.add(path);
    }
    return new BatchOptions(
        paths,
        out,
        jobs,
        format,
        resume,
        reading.documents(),
        reading.limits(),
        reading.passwords());
  }

  private void summary(BatchResult result, Messages messages, PrintWriter err) {
    for (BatchResult.FailedFile failed : result.failures()) {
      err.println(Failures.line(failed.file(), failed.reason(), messages, reading.console()));
    }
    err.println(
        messages.get(
            "summary",
            result.files(),
            result.tasks(),
            result.warnings(),
            result.failures().size(),
            String.format(Locale.ROOT, "%.1f", result.seconds())));
    if (result.files() == 0 && result.leftOut().isEmpty() && !result.interrupted()) {
      err.println(messages.get("nothingFound", String.join(", ", inputs)));
    }
    if (!result.leftOut().isEmpty()) {
      err.println(messages.get("leftOut", result.leftOut().size()));
    }
    if (result.interrupted()) {
      err.println(messages.get("interrupted"));
    }
  }
}
