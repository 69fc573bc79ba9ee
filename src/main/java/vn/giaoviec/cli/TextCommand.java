package vn.giaoviec.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.giaoviec.messages.Messages;
import vn.giaoviec.notice.Notice;
import vn.giaoviec.read.ReadException;
import vn.giaoviec.text.CanonicalText;

/** {@code text}: the canonical text to which all offsets refer. */
@Command(name = "text", mixinStandardHelpOptions = true)
final class TextCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private String file = "";

  @Option(names = "--offsets", descriptionKey = "offsets")
  private boolean offsets;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try {
      Notice notice = reading.single().read(reading.input(file));
      if (offsets) {
        lines(notice.text());
      } else {
        System.out.print(notice.text().value());
      }
      System.out.flush();
      return 0;
    } catch (ReadException e) {
      Messages messages = Messages.beside(Main.class, reading.console());
      spec.commandLine().getErr().println(Failures.line(file, e, messages, reading.console()));
      return 1;
    }
  }

  /** Each line with its start, its page and a tab before it. */
  private static void lines(CanonicalText text) {
    String value = text.value();
    for (int start = 0; start < value.length(); ) {
      int end = value.indexOf('\n', start);
      end = end < 0 ? value.length() : end;
      System.out.println(start + "\t" + text.pageAt(start) + "\t" + value.substring(start, end));
      start = end + 1;
    }
  }
}
