package vn.giaoviec.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.giaoviec.highlight.Highlighter;
import vn.giaoviec.json.Documents;
import vn.giaoviec.messages.Messages;
import vn.giaoviec.notice.Notice;
import vn.giaoviec.pipeline.Pipeline;
import vn.giaoviec.pipeline.WholeFile;
import vn.giaoviec.read.Input;
import vn.giaoviec.read.ReadException;

/** {@code highlight}: a copy of the PDF with its tasks marked in colour. */
@Command(name = "highlight", mixinStandardHelpOptions = true)
final class HighlightCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", descriptionKey = "highlight-file")
  private String file = "";

  @Option(names = "--out", required = true, paramLabel = "PDF", descriptionKey = "highlight-out")
  private Path out = Path.of("");

  @Option(names = "--tasks", paramLabel = "JSON", descriptionKey = "highlight-tasks")
  private @Nullable Path tasks;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Messages messages = Messages.beside(Main.class, reading.console());
    Path source = Path.of(file);
    if (Files.exists(out) && Files.exists(source) && Files.isSameFile(out, source)) {
      throw reading.wrong(messages.get("highlight.itself", out));
    }
    reading.checkOutput("--out", out, messages);
    try {
      Input input = reading.inputWithBytes(file);
      Notice notice = reading.single().read(input);
      if (!Highlighter.hasPages(notice.source().mediaType())) {
        return failed(messages.get("highlight.noPages", file, notice.source().mediaType()));
      }
      JsonNode document = document(notice);
      if (document == null
          || !notice.source().sha256().equals(document.path("notice").path("id").asText())) {
        return failed(messages.get("highlight.otherTasks", String.valueOf(tasks), file));
      }
      byte[] marked =
          new Highlighter(reading.documents())
              .mark(
                  Objects.requireNonNull(input.bytes()),
                  reading.passwords(),
                  notice,
                  document.path("tasks"));
      WholeFile.write(out, marked);
      spec.commandLine().getErr().println(messages.get("evaluate.written", out));
      return 0;
    } catch (ReadException e) {
      return failed(Failures.line(file, e, messages, reading.console()));
    }
  }

  /** Returns the tasks as given, else as read now; or null if what is given is no document. */
  private @Nullable JsonNode document(Notice notice) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    if (tasks == null) {
      Documents documents = new Documents(Pipeline.generator(), reading.documents());
      return mapper.readTree(documents.line(notice));
    }
    try {
      return mapper.readTree(Files.readAllBytes(tasks));
    } catch (JsonProcessingException e) {
      return null;
    } catch (IOException e) {
      throw reading.wrong("--tasks: " + e.getMessage());
    }
  }

  private int failed(String line) {
    spec.commandLine().getErr().println(line);
    return 1;
  }
}
