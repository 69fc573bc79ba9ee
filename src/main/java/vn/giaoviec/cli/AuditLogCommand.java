package vn.giaoviec.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.giaoviec.json.DocumentException;
import vn.giaoviec.messages.Messages;
import vn.giaoviec.review.Change;
import vn.giaoviec.review.Decision;
import vn.giaoviec.review.DecisionLog;

/** {@code audit-log}: what was decided, by whom and when, and whether the log is whole. */
@Command(name = "audit-log", mixinStandardHelpOptions = true)
final class AuditLogCommand implements Callable<Integer> {

  @Parameters(paramLabel = "TASKS", descriptionKey = "tasks")
  private Path tasks = Path.of("");

  @Option(names = "--decisions", paramLabel = "FILE", descriptionKey = "decisions")
  private @Nullable Path decisions;

  @Option(names = "--expect", paramLabel = "HASH", descriptionKey = "audit-expect")
  private @Nullable String expected;

  @Option(names = "--full", descriptionKey = "audit-full")
  private boolean full;

  @Mixin private SpeakingOptions speaking = new SpeakingOptions();

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Messages messages = Messages.beside(Main.class, speaking.console());
    Path file = decisions == null ? DecisionLog.beside(tasks) : decisions;
    if (!Files.isRegularFile(file)) {
      throw speaking.wrong(messages.get("review.noLog", file));
    }
    List<Decision> all;
    try (DecisionLog log = DecisionLog.read(file)) {
      all = log.after(0);
    }
    PrintWriter out = spec.commandLine().getOut();
    all.forEach(decision -> print(decision, messages, out));
    long broken = DecisionLog.broken(all);
    if (broken > 0) {
      spec.commandLine().getErr().println(messages.get("audit.broken", broken));
      return 1;
    }
    String last = all.isEmpty() ? "" : all.get(all.size() - 1).hash();
    out.println(messages.get("audit.sound", all.size(), last));
    out.flush();
    String wanted = expected;
    if (wanted != null && all.stream().noneMatch(decision -> decision.hash().equals(wanted))) {
      spec.commandLine().getErr().println(messages.get("audit.cut", wanted));
      return 1;
    }
    return 0;
  }

  private void print(Decision decision, Messages messages, PrintWriter out) {
    String what = messages.get("audit." + decision.kind());
    if (decision.undoes() > 0) {
      what += " #" + decision.undoes();
    }
    out.println(
        String.join(
            "\t",
            "#" + decision.number(),
            decision.at(),
            plain(decision.who()),
            what,
            plain(String.join(", ", decision.subjects()))));
    line(out, messages.get("audit.comment"), decision.comment());
    for (Change change : changes(decision)) {
      String before = change.before().isEmpty() ? "-" : change.before();
      String after = change.after().isEmpty() ? "-" : change.after();
      line(out, messages.get("audit.field." + change.field()), before + " → " + after);
    }
    if (full && !decision.before().equals(decision.after())) {
      line(out, messages.get("audit.before"), decision.before());
      line(out, messages.get("audit.after"), decision.after());
    }
    line(out, messages.get("audit.hash"), decision.hash());
  }

  /** What was tampered with may be no task: then its hash tells. */
  private static List<Change> changes(Decision decision) {
    try {
      return Change.of(decision);
    } catch (DocumentException e) {
      return List.of();
    }
  }

  private static void line(PrintWriter out, String label, String value) {
    if (!value.isEmpty() && !value.equals("[]")) {
      out.println("\t" + label + ": " + plain(value));
    }
  }

  /** What was entered must not play with the terminal. */
  private static String plain(String value) {
    return value.replaceAll("\\p{Cc}", " ");
  }
}
