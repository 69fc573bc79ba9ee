package vn.giaoviec.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import vn.giaoviec.messages.Language;
import vn.giaoviec.messages.Messages;
import vn.giaoviec.pipeline.WholeFile;

/** Options of all commands that write for people, and how wrong use is told. */
class SpeakingOptions {

  @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang")
  private @Nullable Language language;

  @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  /** Returns the language of the documents: as asked for, else Vietnamese. */
  final Language documents() {
    return language == null ? Language.VI : language;
  }

  /** Returns the language of what is told on the console. */
  final Language console() {
    return language == null ? Main.language(new String[0]) : language;
  }

  final CommandLine.ParameterException wrong(String what) {
    return new CommandLine.ParameterException(spec.commandLine(), what);
  }

  /** Before anything is read, which may take long. */
  final void checkOutput(String option, @Nullable Path file, Messages messages) {
    if (file != null && !WholeFile.isPossible(file)) {
      throw wrong(messages.get("evaluate.unwritable", option, file));
    }
  }
}
