package vn.giaoviec.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.messages.Messages;
import vn.giaoviec.review.DecisionLog;

/** The log of decisions that a command reads. */
final class Decisions {

  private Decisions() {}

  /** Returns the log that was named, else the one beside the tasks; it must be there and whole. */
  static DecisionLog read(
      Path tasks, @Nullable Path named, SpeakingOptions speaking, Messages messages)
      throws IOException {
    Path file = named == null ? DecisionLog.beside(tasks) : named;
    if (!Files.isRegularFile(file)) {
      throw speaking.wrong(messages.get("review.noLog", file));
    }
    DecisionLog log = DecisionLog.read(file);
    if (DecisionLog.broken(log.after(0)) > 0) {
      log.close();
      throw speaking.wrong(messages.get("review.broken", file));
    }
    return log;
  }
}
