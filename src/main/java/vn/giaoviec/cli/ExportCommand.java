package vn.giaoviec.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.giaoviec.export.Exporter;
import vn.giaoviec.export.Filter;
import vn.giaoviec.export.Form;
import vn.giaoviec.export.Ledger;
import vn.giaoviec.export.Links;
import vn.giaoviec.export.NoLedgerException;
import vn.giaoviec.export.TaskFolder;
import vn.giaoviec.json.DocumentException;
import vn.giaoviec.messages.Messages;
import vn.giaoviec.notice.Flag;
import vn.giaoviec.review.DecisionLog;
import vn.giaoviec.review.Desk;
import vn.giaoviec.review.Reviewed;

/** {@code export}: the tasks as a ledger, a calendar, a table or a task list. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  /** As Vietnamese offices write days; no 30 February. */
  private static final DateTimeFormatter VIETNAMESE =
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

  @Parameters(paramLabel = "TASKS", descriptionKey = "tasks")
  private Path tasks = Path.of("");

  @Option(names = "--to", required = true, paramLabel = "FILE", descriptionKey = "export-to")
  private Path to = Path.of("");

  @Option(
      names = "--as",
      paramLabel = "xlsx|csv|jsonl|ics|taskwarrior",
      descriptionKey = "export-as")
  private @Nullable Form form;

  @Option(names = "--unit", paramLabel = "NAME", descriptionKey = "export-unit")
  private List<String> units = new ArrayList<>();

  @Option(names = "--due-before", paramLabel = "DAY", descriptionKey = "export-due-before")
  private @Nullable String dueBefore;

  @Option(names = "--min-confidence", paramLabel = "0..1", descriptionKey = "export-confidence")
  private double minConfidence;

  @Option(names = "--flag", split = ",", paramLabel = "FLAG", descriptionKey = "export-flag")
  private List<String> flags = new ArrayList<>();

  @Option(names = "--inbox", paramLabel = "DIR|URL", descriptionKey = "export-inbox")
  private @Nullable String inbox;

  @Option(names = "--reviewed-only", descriptionKey = "export-reviewed")
  private boolean reviewedOnly;

  @Option(names = "--decisions", paramLabel = "FILE", descriptionKey = "decisions")
  private @Nullable Path decisions;

  @Mixin private SpeakingOptions speaking = new SpeakingOptions();

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Messages messages = Messages.beside(Main.class, speaking.console());
    Form wanted = form(messages);
    Filter filter = filter(messages);
    Links links = links(messages);
    speaking.checkOutput("--to", to, messages);
    if (!Files.exists(tasks)) {
      throw speaking.wrong(messages.get("noInput", tasks));
    }
    try {
      Ledger ledger = ledger(filter, messages);
      new Exporter(speaking.documents(), links).write(ledger, wanted, to);
      spec.commandLine()
          .getErr()
          .println(
              messages.get(
                  "export.written", to, ledger.assignments().size(), ledger.notices().size()));
      return 0;
    } catch (DocumentException e) {
      throw speaking.wrong(messages.get("document." + e.problem(), e.file(), e.where()));
    } catch (NoLedgerException e) {
      throw speaking.wrong(messages.get("export.noLedger", to));
    }
  }

  private Ledger ledger(Filter filter, Messages messages) throws IOException {
    TaskFolder folder = new TaskFolder(tasks);
    if (!reviewedOnly) {
      return Ledger.read(folder, filter);
    }
    try (DecisionLog log = Decisions.read(tasks, decisions, speaking, messages)) {
      Desk desk = Desk.of(folder, log);
      return Ledger.read(folder, document -> Reviewed.of(desk, document), filter);
    }
  }

  private Form form(Messages messages) {
    Form wanted = form == null ? Form.of(String.valueOf(to.getFileName())) : form;
    if (wanted == null) {
      String endings =
          Arrays.stream(Form.values()).map(Form::ending).collect(Collectors.joining(", "));
      throw speaking.wrong(messages.get("export.noForm", to, endings));
    }
    return wanted;
  }

  private Filter filter(Messages messages) {
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw speaking.wrong(messages.get("export.noConfidence", minConfidence));
    }
    Set<Flag> wanted = new LinkedHashSet<>();
    for (String name : flags) {
      try {
        wanted.add(Flag.valueOf(name.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        String all = Arrays.stream(Flag.values()).map(Flag::name).collect(Collectors.joining(", "));
        throw speaking.wrong(messages.get("export.noFlag", name, all));
      }
    }
    return new Filter(units, day(messages), minConfidence, wanted);
  }

  private @Nullable LocalDate day(Messages messages) {
    if (dueBefore == null) {
      return null;
    }
    try {
      return LocalDate.parse(
          dueBefore, dueBefore.contains("/") ? VIETNAMESE : DateTimeFormatter.ISO_LOCAL_DATE);
    } catch (DateTimeParseException e) {
      throw speaking.wrong(messages.get("export.noDay", dueBefore));
    }
  }

  private Links links(Messages messages) {
    if (inbox == null) {
      return Links.none();
    }
    try {
      return Links.to(inbox);
    } catch (IllegalArgumentException e) {
      throw speaking.wrong(messages.get("evaluate.noFolder", "--inbox", inbox));
    }
  }
}
