package vn.giaoviec.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code completion}: a script for bash and zsh. */
@Command(name = "completion", mixinStandardHelpOptions = true)
final class CompletionCommand implements Runnable {

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public void run() {
    System.out.print(AutoComplete.bash("giaoviec", spec.root().commandLine()));
    System.out.flush();
  }
}
