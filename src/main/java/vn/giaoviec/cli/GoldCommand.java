package vn.giaoviec.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.giaoviec.export.TaskFolder;
import vn.giaoviec.json.DocumentException;
import vn.giaoviec.json.Documents;
import vn.giaoviec.messages.Messages;
import vn.giaoviec.pipeline.Pipeline;
import vn.giaoviec.review.DecisionLog;
import vn.giaoviec.review.Desk;
import vn.giaoviec.review.GoldWriter;

/** {@code gold}: notices that people checked, as gold files to measure and train with. */
@Command(name = "gold", mixinStandardHelpOptions = true)
final class GoldCommand implements Callable<Integer> {

  @Parameters(paramLabel = "TASKS", descriptionKey = "tasks")
  private Path tasks = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "gold-out")
  private Path out = Path.of("");

  @Option(names = "--inbox", paramLabel = "DIR", descriptionKey = "report-inbox")
  private @Nullable Path inbox;

  @Option(names = "--decisions", paramLabel = "FILE", descriptionKey = "decisions")
  private @Nullable Path decisions;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Messages messages = Messages.beside(Main.class, reading.console());
    if (!Files.exists(tasks)) {
      throw reading.wrong(messages.get("noInput", tasks));
    }
    if (inbox != null && !Files.isDirectory(inbox)) {
      throw reading.wrong(messages.get("evaluate.noFolder", "--inbox", inbox));
    }
    TaskFolder folder = new TaskFolder(tasks);
    try (DecisionLog log = Decisions.read(tasks, decisions, reading, messages)) {
      int written =
          GoldWriter.write(
              Desk.of(folder, log),
              ReadAgain.texts(folder, inbox, reading),
              new Documents(Pipeline.generator(), reading.documents()),
              out);
      spec.commandLine().getErr().println(messages.get("gold.written", written, out));
      return 0;
    } catch (DocumentException e) {
      throw reading.wrong(messages.get("document." + e.problem(), e.file(), e.where()));
    }
  }
}
