package vn.giaoviec.cli;

import java.io.Console;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.messages.Messages;
import vn.giaoviec.pipeline.BatchListener;

/** A progress bar with an estimate on a terminal, nothing in a pipe. */
final class Progress implements BatchListener, AutoCloseable {

  private final Messages messages;
  private @Nullable ProgressBar bar;

  Progress(Messages messages) {
    this.messages = messages;
  }

  @Override
  public void started(int files, int done) {
    if (isTerminal()) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(messages.get("progress"))
              .setInitialMax(files)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(200)
              .build()
              .stepTo(done);
    }
  }

  /** From JDK 22 on there is a console even in a pipe; it tells whether it is a terminal. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true; // before JDK 22 a console is a terminal
    }
  }

  @Override
  public void advanced() {
    ProgressBar shown = bar;
    if (shown != null) {
      shown.step();
    }
  }

  @Override
  public void close() {
    ProgressBar shown = bar;
    bar = null;
    if (shown != null) {
      shown.close();
    }
  }
}
