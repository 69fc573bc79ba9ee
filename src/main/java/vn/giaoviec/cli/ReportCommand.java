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
import vn.giaoviec.export.Links;
import vn.giaoviec.export.TaskFolder;
import vn.giaoviec.json.Document;
import vn.giaoviec.json.DocumentException;
import vn.giaoviec.messages.Messages;
import vn.giaoviec.notice.Notice;
import vn.giaoviec.pipeline.Pipeline;
import vn.giaoviec.pipeline.WholeFile;
import vn.giaoviec.read.Input;
import vn.giaoviec.read.ReadException;
import vn.giaoviec.report.HtmlPage;
import vn.giaoviec.report.Texts;

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
      WholeFile.write(to, out -> page.write(folder, texts(folder), out));
      spec.commandLine().getErr().println(messages.get("evaluate.written", to));
      return 0;
    } catch (DocumentException e) {
      throw reading.wrong(messages.get("document." + e.problem(), e.file(), e.where()));
    }
  }

  /** The text that the run kept, else that of the notice read again if it is still the same. */
  private Texts texts(TaskFolder folder) {
    if (inbox == null) {
      return folder::text;
    }
    Links links = Links.to(inbox.toString());
    Pipeline pipeline = reading.single();
    return document -> {
      String kept = folder.text(document);
      Path file = kept == null ? links.file(document.source()) : null;
      return file == null ? kept : readAgain(pipeline, file, document);
    };
  }

  private static @Nullable String readAgain(Pipeline pipeline, Path file, Document document) {
    try {
      Notice notice = pipeline.read(Input.of(file, document.source().file()));
      String text = notice.text().value();
      boolean same =
          notice.source().sha256().equals(document.source().sha256())
              && text.length() == document.textLength();
      return same ? text : null;
    } catch (ReadException e) {
      return null; // the page says that there is no text
    }
  }
}
