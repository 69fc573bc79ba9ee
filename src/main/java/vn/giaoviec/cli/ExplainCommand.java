package vn.giaoviec.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.giaoviec.extract.Trace;
import vn.giaoviec.messages.Messages;
import vn.giaoviec.notice.Evidence;
import vn.giaoviec.notice.TaskRecord;
import vn.giaoviec.pipeline.Pipeline;
import vn.giaoviec.read.ReadException;
import vn.giaoviec.structure.Block;

/** {@code explain}: the tree, the role of each sentence, and the rule behind each value. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  private static final int LONGEST = 100;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private String file = "";

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Messages messages = Messages.beside(Main.class, reading.console());
    try {
      Pipeline.Reading seen = reading.single().look(reading.input(file));
      String text = seen.notice().text().value();
      System.out.println("# " + messages.get("explain.header"));
      System.out.println(seen.notice().header());
      System.out.println("\n# " + messages.get("explain.tree"));
      seen.outline().body().forEach(block -> tree(block, 0));
      System.out.println("\n# " + messages.get("explain.roles"));
      for (Trace trace : seen.extraction().traces()) {
        System.out.printf(
            "%6d-%-6d %-12s %-28s %s%n",
            trace.span().start(),
            trace.span().end(),
            trace.role().label(),
            trace.rule(),
            shorter(trace.span().of(text)));
      }
      System.out.println("\n# " + messages.get("explain.tasks"));
      seen.notice().tasks().forEach(task -> task(task, text));
      System.out.flush();
      return 0;
    } catch (ReadException e) {
      spec.commandLine().getErr().println(Failures.line(file, e, messages, reading.console()));
      return 1;
    }
  }

  private static void tree(Block block, int depth) {
    System.out.println(
        "  ".repeat(depth)
            + (block.marker().text().isEmpty() ? "¶" : block.marker().text())
            + " "
            + shorter(block.text().value()));
    block.children().forEach(child -> tree(child, depth + 1));
  }

  private static void task(TaskRecord task, String text) {
    System.out.println(
        task.id()
            + (task.section() == null ? "" : " [" + String.join(" > ", task.section().path()) + "]")
            + " "
            + task.confidence()
            + " "
            + task.flags());
    for (Evidence evidence : task.evidence()) {
      System.out.printf(
          "  %-18s %-28s %s%n",
          evidence.field(), evidence.rule(), shorter(evidence.span().of(text)));
    }
  }

  private static String shorter(String words) {
    String folded = words.replaceAll("\\s+", " ").strip();
    return folded.length() > LONGEST ? folded.substring(0, LONGEST) + "…" : folded;
  }
}
