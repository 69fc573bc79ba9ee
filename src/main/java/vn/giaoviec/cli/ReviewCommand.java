package vn.giaoviec.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.giaoviec.export.Links;
import vn.giaoviec.export.TaskFolder;
import vn.giaoviec.json.DocumentException;
import vn.giaoviec.messages.Messages;
import vn.giaoviec.read.PagePictures;
import vn.giaoviec.review.DecisionLog;
import vn.giaoviec.review.Desk;
import vn.giaoviec.review.ReviewServer;

/** {@code review}: the local page for checking. */
@Command(name = "review", mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer> {

  @Parameters(paramLabel = "TASKS", descriptionKey = "tasks")
  private Path tasks = Path.of("");

  @Option(names = "--inbox", paramLabel = "DIR", descriptionKey = "review-inbox")
  private @Nullable Path inbox;

  @Option(names = "--decisions", paramLabel = "FILE", descriptionKey = "decisions")
  private @Nullable Path decisions;

  @Option(names = "--who", paramLabel = "NAME", descriptionKey = "review-who")
  private String who = System.getProperty("user.name");

  @Option(names = "--port", paramLabel = "N", descriptionKey = "review-port")
  private int port;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Messages messages = Messages.beside(Main.class, reading.console());
    check(messages);
    TaskFolder folder = new TaskFolder(tasks);
    Path file = decisions == null ? DecisionLog.beside(tasks) : decisions;
    try (DecisionLog log = DecisionLog.open(file, Clock.systemUTC())) {
      if (DecisionLog.broken(log.after(0)) > 0) {
        throw reading.wrong(messages.get("review.broken", file));
      }
      ReviewServer.Setup setup =
          new ReviewServer.Setup(
              Desk.of(folder, log),
              ReadAgain.texts(folder, inbox, reading),
              inbox == null ? Links.none() : Links.to(inbox.toString()),
              new PagePictures(reading.passwords(), reading.limits().memoryMegabytes()),
              folder::pose,
              who,
              reading.documents());
      try (ReviewServer server = ReviewServer.start(setup, port)) {
        serve(server.address(), file, messages);
      }
      return 0;
    } catch (DocumentException e) {
      throw reading.wrong(messages.get("document." + e.problem(), e.file(), e.where()));
    }
  }

  private void check(Messages messages) {
    if (!Files.exists(tasks)) {
      throw reading.wrong(messages.get("noInput", tasks));
    }
    if (inbox != null && !Files.isDirectory(inbox)) {
      throw reading.wrong(messages.get("evaluate.noFolder", "--inbox", inbox));
    }
    if (who.isBlank() || who.length() > 200) {
      throw reading.wrong(messages.get("review.noName"));
    }
    if (port < 0 || port > 65_535) {
      throw reading.wrong("--port: " + port);
    }
  }

  /** Until the process is interrupted. */
  private void serve(URI address, Path file, Messages messages) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(messages.get("review.open", address));
    out.println(messages.get("review.kept", file));
    out.flush();
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
