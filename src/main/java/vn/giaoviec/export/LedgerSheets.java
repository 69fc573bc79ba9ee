package vn.giaoviec.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.export.SheetWriter.Column;
import vn.giaoviec.export.Styles.Look;
import vn.giaoviec.json.Document;
import vn.giaoviec.json.RunJson;
import vn.giaoviec.messages.Messages;
import vn.giaoviec.notice.Party;
import vn.giaoviec.notice.TaskRecord;

/** Writes the sheets of the ledger, each from the same tasks. */
final class LedgerSheets {

  private final SXSSFWorkbook workbook;
  private final Styles styles;
  private final Messages messages;
  private final Ledger ledger;

  LedgerSheets(SXSSFWorkbook workbook, Messages messages, Ledger ledger) {
    this.workbook = workbook;
    this.styles = new Styles(workbook);
    this.messages = messages;
    this.ledger = ledger;
  }

  private String say(String key, Object... arguments) {
    return messages.get(key, arguments);
  }

  private Column column(String key, int width, Look look) {
    return new Column(say("column." + key), width, look);
  }

  private SheetWriter sheet(String name, Column... columns) {
    return new SheetWriter(workbook, styles, say("sheet." + name), Arrays.asList(columns));
  }

  /** The ledger that offices keep: each task once, under who leads it. */
  void ledger(Map<String, Entered.Row> entered) {
    SheetWriter sheet =
        sheet(
            "ledger",
            column("index", 5, Look.NUMBER),
            column("number", 13, Look.TEXT),
            column("issuedOn", 11, Look.DATE),
            column("signer", 16, Look.TEXT),
            column("text", 46, Look.TEXT),
            column("lead", 18, Look.TEXT),
            column("coordinating", 18, Look.TEXT),
            column("deadline", 16, Look.TEXT),
            column("due", 11, Look.DATE),
            column("product", 16, Look.TEXT),
            column("result", 18, Look.INPUT),
            column("status", 13, Look.INPUT),
            column("id", 0, Look.TEXT));
    int count = ledger.assignments().size();
    sheet.head(say("ledger.title"), say("ledger.remark", count, ledger.notices().size()));
    Map<String, List<Assignment>> groups = new TreeMap<>(VietnameseOrder.INSTANCE);
    for (Assignment assignment : ledger.assignments()) {
      groups.computeIfAbsent(assignment.lead(), lead -> new ArrayList<>()).add(assignment);
    }
    Map<String, Entered.Row> left = new LinkedHashMap<>(entered);
    int index = 0;
    for (Map.Entry<String, List<Assignment>> group : groups.entrySet()) {
      String lead = group.getKey().isEmpty() ? say("unit.none") : group.getKey();
      sheet.group(say("group.count", lead, group.getValue().size()));
      for (Assignment assignment : group.getValue()) {
        task(sheet, ++index, assignment, left.remove(assignment.task().id()));
      }
    }
    if (!left.isEmpty()) {
      sheet.group(say("kept.group", left.size()));
      left.forEach((id, row) -> kept(sheet, id, row));
    }
    sheet.finish();
    sheet.colourDays(8, 11, say("status.done"));
    sheet.offer(
        11, Stream.of("open", "going", "done", "late").map(s -> say("status." + s)).toList());
  }

  private static void task(
      SheetWriter sheet, int index, Assignment assignment, Entered.@Nullable Row entered) {
    NoticeEntry notice = assignment.notice();
    sheet.row(
        true,
        index,
        notice.label(),
        notice.header().issuedOn(),
        notice.signer(),
        assignment.task().text(),
        assignment.lead(),
        assignment.coordinating(),
        assignment.deadlineText(),
        assignment.due(),
        assignment.task().product(),
        entered == null ? null : entered.result(),
        entered == null ? null : entered.status(),
        assignment.task().id());
  }

  private static void kept(SheetWriter sheet, String id, Entered.Row row) {
    sheet.row(
        true,
        null,
        null,
        null,
        null,
        row.text(),
        row.lead(),
        null,
        null,
        null,
        null,
        row.result(),
        row.status(),
        id);
  }

  /** A unit's part in a task. */
  private record Part(String role, Assignment assignment) {}

  /** Each unit with all tasks in which it has a part. */
  void byUnit() {
    SheetWriter sheet =
        sheet(
            "unit",
            column("index", 5, Look.NUMBER),
            column("unit", 22, Look.TEXT),
            column("role", 11, Look.CENTRED),
            column("text", 56, Look.TEXT),
            column("lead", 20, Look.TEXT),
            column("number", 13, Look.TEXT),
            column("issuedOn", 11, Look.DATE),
            column("deadline", 16, Look.TEXT),
            column("due", 11, Look.DATE));
    sheet.head(say("unit.title"), say("unit.remark"));
    Map<String, List<Part>> units = new TreeMap<>(VietnameseOrder.INSTANCE);
    for (Assignment assignment : ledger.assignments()) {
      TaskRecord task = assignment.task();
      parts(units, task.lead(), "role.lead", assignment);
      parts(units, task.coordinating(), "role.coordinating", assignment);
      if (task.lead().isEmpty()) {
        units
            .computeIfAbsent(say("unit.none"), unit -> new ArrayList<>())
            .add(new Part("role.lead", assignment));
      }
    }
    units.forEach((unit, parts) -> unit(sheet, unit, parts));
    sheet.finish();
    sheet.colourDays(8, -1, "");
  }

  private static void parts(
      Map<String, List<Part>> units, List<Party> parties, String role, Assignment assignment) {
    for (Party party : parties) {
      units
          .computeIfAbsent(party.name(), unit -> new ArrayList<>())
          .add(new Part(role, assignment));
    }
  }

  private void unit(SheetWriter sheet, String unit, List<Part> parts) {
    long lead = parts.stream().filter(part -> part.role().equals("role.lead")).count();
    sheet.group(say("unit.group", unit, lead, parts.size() - lead));
    int index = 0;
    for (Part part : parts) {
      Assignment assignment = part.assignment();
      sheet.row(
          true,
          ++index,
          unit,
          say(part.role()),
          assignment.task().text(),
          assignment.lead(),
          assignment.notice().label(),
          assignment.notice().header().issuedOn(),
          assignment.deadlineText(),
          assignment.due());
    }
  }

  /** How a task stands in time, in the order of the sheet. */
  private enum Time {
    DATED,
    RECURRING,
    OPEN,
    NONE;

    static Time of(Assignment assignment) {
      return assignment.due() != null
          ? DATED
          : !assignment.recurrence().isEmpty()
              ? RECURRING
              : assignment.task().deadlines().isEmpty() ? NONE : OPEN;
    }
  }

  /** All tasks by the day on which they are due. */
  void byDeadline() {
    SheetWriter sheet =
        sheet(
            "due",
            column("index", 5, Look.NUMBER),
            column("due", 11, Look.DATE),
            column("deadline", 22, Look.TEXT),
            column("text", 60, Look.TEXT),
            column("lead", 24, Look.TEXT),
            column("coordinating", 20, Look.TEXT),
            column("number", 13, Look.TEXT),
            column("issuedOn", 11, Look.DATE));
    sheet.head(say("due.title"), say("due.remark"));
    Map<Time, List<Assignment>> times = new TreeMap<>();
    for (Assignment assignment : ledger.assignments()) {
      times.computeIfAbsent(Time.of(assignment), t -> new ArrayList<>()).add(assignment);
    }
    times.forEach(
        (time, assignments) -> {
          sheet.group(
              say("due." + time.name().toLowerCase(java.util.Locale.ROOT), assignments.size()));
          assignments.sort(
              Comparator.comparing(
                  Assignment::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())));
          int index = 0;
          for (Assignment assignment : assignments) {
            sheet.row(
                true,
                ++index,
                assignment.due(),
                assignment.deadlineText(),
                assignment.task().text(),
                assignment.lead(),
                assignment.coordinating(),
                assignment.notice().label(),
                assignment.notice().header().issuedOn());
          }
        });
    sheet.finish();
    sheet.colourDays(1, -1, "");
  }

  /** The tasks whose words leave one of the "6 rõ" open. */
  void lacking() {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                column("index", 5, Look.NUMBER),
                column("number", 13, Look.TEXT),
                column("text", 60, Look.TEXT),
                column("lead", 24, Look.TEXT),
                column("deadline", 18, Look.TEXT)));
    for (Clear clear : Clear.values()) {
      columns.add(new Column(say("clear." + clear), 9, Look.CENTRED));
    }
    SheetWriter sheet = sheet("lacking", columns.toArray(new Column[0]));
    sheet.head(say("lacking.title"), say("lacking.remark"));
    int index = 0;
    for (Assignment assignment : ledger.assignments()) {
      Set<Clear> lacking = Clear.lacking(assignment.task());
      if (!lacking.isEmpty()) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(++index);
        row.add(assignment.notice().label());
        row.add(assignment.task().text());
        row.add(assignment.lead());
        row.add(assignment.deadlineText());
        for (Clear clear : Clear.values()) {
          row.add(lacking.contains(clear) ? "✗" : null);
        }
        sheet.row(false, row.toArray());
      }
    }
    sheet.finish();
  }

  /** The notices that were read, and the files that could not be. */
  void notices() {
    SheetWriter sheet =
        sheet(
            "notices",
            column("index", 5, Look.NUMBER),
            column("number", 15, Look.TEXT),
            column("type", 7, Look.CENTRED),
            column("issuedOn", 11, Look.DATE),
            column("issuer", 24, Look.TEXT),
            column("subject", 40, Look.TEXT),
            column("signer", 18, Look.TEXT),
            column("file", 28, Look.TEXT),
            column("pages", 7, Look.NUMBER),
            column("tasks", 9, Look.NUMBER),
            column("warnings", 44, Look.TEXT));
    sheet.head(
        say("notices.title"), say("notices.remark", ledger.notices().size(), ledger.repeated()));
    int index = 0;
    for (NoticeEntry notice : ledger.notices()) {
      sheet.row(
          false,
          ++index,
          notice.header().number(),
          notice.header().documentType(),
          notice.header().issuedOn(),
          notice.header().issuer(),
          notice.header().subject(),
          notice.signer(),
          notice.source().file(),
          notice.source().pages(),
          notice.tasks(),
          String.join("\n", notice.warnings().stream().map(Document.Caution::message).toList()));
    }
    failures(sheet);
    sheet.finish();
  }

  private void failures(SheetWriter sheet) {
    RunJson.Account run = ledger.run();
    if (run == null) {
      sheet.group(say("notices.noAccount"));
      return;
    }
    if (run.interrupted()) {
      sheet.group(say("notices.interrupted"));
    }
    if (!run.failures().isEmpty()) {
      sheet.group(say("notices.failed", run.failures().size()));
      for (RunJson.Failed failed : run.failures()) {
        String why = failed.found() + " " + failed.advice();
        sheet.row(false, null, null, null, null, null, null, null, failed.file(), null, null, why);
      }
    }
  }
}
