package vn.giaoviec.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import vn.giaoviec.extract.Extractor;
import vn.giaoviec.json.Generator;
import vn.giaoviec.messages.Language;
import vn.giaoviec.messages.Messages;
import vn.giaoviec.pipeline.Pipeline;

/** The command {@code giaoviec}. */
@Command(name = "giaoviec", mixinStandardHelpOptions = true, versionProvider = Main.Version.class)
public final class Main implements Runnable {

  /** Wrong use. */
  static final int WRONG_USE = 2;

  /** The subcommands, in the order in which help tells of them. */
  private static final List<Class<?>> COMMANDS =
      List.of(
          ExtractCommand.class,
          ExportCommand.class,
          ReportCommand.class,
          ReviewCommand.class,
          AuditLogCommand.class,
          GoldCommand.class,
          TextCommand.class,
          ExplainCommand.class,
          HighlightCommand.class,
          EvaluateCommand.class,
          TrainCommand.class,
          SchemaCommand.class,
          CompletionCommand.class);

  /** Those that find directives. */
  private static final Set<String> READING = Set.of("extract", "explain", "highlight");

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    System.setOut(out);
    System.setErr(err);
    readAhead(arguments);
    int code = commandLine(language(arguments), arguments).execute(arguments);
    out.flush();
    System.exit(code);
  }

  /** Loads word lists and models while the command line is read; who needs them then has them. */
  private static void readAhead(String[] arguments) {
    if (arguments.length > 1 && READING.contains(arguments[0])) {
      Thread thread = new Thread(Extractor::new, "word-lists");
      thread.setDaemon(true);
      thread.start();
    }
  }

  /**
   * Returns the command line that speaks a language. Looking through the options of all subcommands
   * takes a tenth of a second, so where the arguments open with one, it is the only one.
   */
  static CommandLine commandLine(Language language, String... arguments) {
    CommandLine line = new CommandLine(new Main());
    List<Class<?>> named =
        COMMANDS.stream()
            .filter(command -> arguments.length > 0 && name(command).equals(arguments[0]))
            .filter(command -> command != CompletionCommand.class)
            .toList();
    (named.isEmpty() ? COMMANDS : named).forEach(line::addSubcommand);
    line.setResourceBundle(bundle(language));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    Messages messages = Messages.beside(Main.class, language);
    line.setParameterExceptionHandler(
        (e, args) -> {
          e.getCommandLine()
              .getErr()
              .println(messages.get("wrongUse", String.valueOf(e.getMessage())));
          e.getCommandLine()
              .getErr()
              .println(
                  messages.get("seeHelp", e.getCommandLine().getCommandSpec().qualifiedName()));
          return WRONG_USE;
        });
    line.setExecutionExceptionHandler(
        (e, commandLine, result) -> {
          commandLine.getErr().println(messages.get("failed", String.valueOf(e)));
          return 1;
        });
    return line;
  }

  private static String name(Class<?> command) {
    return command.getAnnotation(Command.class).name();
  }

  private static PropertyResourceBundle bundle(Language language) {
    String name = "help_" + language.tag() + ".properties";
    try (InputStream in = Main.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        return new PropertyResourceBundle(reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** English when asked for by switch or locale, else Vietnamese. */
  static Language language(String[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      String value =
          arguments[i].startsWith("--lang=")
              ? arguments[i].substring(7)
              : arguments[i].equals("--lang") && i + 1 < arguments.length ? arguments[i + 1] : "";
      if (value.equalsIgnoreCase("en") || value.equalsIgnoreCase("vi")) {
        return Language.valueOf(value.toUpperCase(Locale.ROOT));
      }
    }
    for (String variable : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      String value = System.getenv(variable);
      if (value != null && !value.isEmpty()) {
        return value.startsWith("en") ? Language.EN : Language.VI;
      }
    }
    return Language.VI;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), Messages.beside(Main.class, Language.EN).get("noCommand"));
  }

  /** Tells the version with the fingerprint. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      Generator generator = Pipeline.generator();
      return new String[] {
        generator.name() + " " + generator.version() + " (" + generator.fingerprint() + ")"
      };
    }
  }
}
