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
import vn.giaoviec.messages.Messages;
import vn.giaoviec.pipeline.WholeFile;
import vn.giaoviec.report.HtmlPage;

/** {@code report}: all that a run found as one page. */
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "TASKS", descriptionKey = "tasks")
  private Path tasks = Path.of("");

  @Option(names = "--to", required = true, paramLabel = "FILE", descriptionKey = "report-to")
  private Path to = Path.of("");

  @Option(names = "--inbox", paramLabel = "DIR", descriptionKey = "report-inbox")
  private @Nullable Path inbox;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Messages messages = Messages.beside(Main.class, reading.console());
    reading.checkOutput("--to", to, messages);
    if (!Files.exists(tasks)) {
      throw reading.wrong(messages.get("noInput", tasks));
    }
    if (inbox != null && !Files.isDirectory(inbox)) {
      throw reading.wrong(messages.get("evaluate.noFolder", "--inbox", inbox));
    }
    TaskFolder folder = new TaskFolder(tasks);
    HtmlPage page = new HtmlPage(reading.documents());
    try {
      WholeFile.write(to, out -> page.write(folder, ReadAgain.texts(folder, inbox, reading), out));
      spec.commandLine().getErr().println(messages.get("evaluate.written", to));
      return 0;
    } catch (DocumentException e) {
      throw reading.wrong(messages.get("document." + e.problem(), e.file(), e.where()));
    }
  }
}
