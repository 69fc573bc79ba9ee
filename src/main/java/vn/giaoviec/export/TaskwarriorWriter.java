package vn.giaoviec.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.Deadline;
import vn.giaoviec.notice.TaskRecord;

/**
 * Writes what Taskwarrior imports. Importing a file again changes nothing, so a task that recurs is
 * written as a single one without a day: Taskwarrior's own recurring tasks change with every import
 * and every day.
 */
final class TaskwarriorWriter {

  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);

  /** A day ends at midnight in Viet Nam, which has had one offset all the time. */
  private static final ZoneOffset VIET_NAM = ZoneOffset.ofHours(7);

  private TaskwarriorWriter() {}

  static void write(Ledger ledger, OutputStream out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withArrayIndenter(new DefaultIndenter("", "\n")));
      json.writeStartArray();
      for (Assignment assignment : ledger.assignments()) {
        task(json, assignment);
      }
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }

  private static void task(JsonGenerator json, Assignment assignment) throws IOException {
    TaskRecord task = assignment.task();
    LocalDate due = assignment.due();
    String entry = instant(assignment.notice().header().issuedOn(), LocalTime.MIN);
    json.writeStartObject();
    json.writeStringField("uuid", uuid(task.id()).toString());
    json.writeStringField("status", "pending");
    json.writeStringField("entry", entry);
    json.writeStringField("modified", entry);
    json.writeStringField("description", description(assignment));
    if (due != null) {
      json.writeStringField("due", instant(due, LocalTime.of(23, 59, 59)));
    }
    if (!task.lead().isEmpty()) {
      // A dot would open a project below another.
      json.writeStringField("project", line(task.lead().get(0).name()).replace('.', '․'));
    }
    if (assignment.notice().header().urgency() != null) {
      json.writeStringField("priority", "H");
    }
    json.writeArrayFieldStart("tags");
    json.writeString("giaoviec");
    json.writeEndArray();
    json.writeArrayFieldStart("annotations");
    json.writeStartObject();
    json.writeStringField("entry", entry);
    json.writeStringField("description", line(Words.source(assignment)));
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String description(Assignment assignment) {
    String text = line(assignment.task().text());
    for (Deadline deadline : assignment.task().deadlines()) {
      if (!text.contains(line(deadline.text()))) {
        text += " (" + line(deadline.text()) + ")";
      }
    }
    return text;
  }

  /** Taskwarrior keeps a task on a line of a file. */
  private static String line(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  /** The same task has the same UUID in every export. */
  static UUID uuid(String id) {
    return UUID.nameUUIDFromBytes(("giaoviec:" + id).getBytes(StandardCharsets.UTF_8));
  }

  private static String instant(@Nullable LocalDate day, LocalTime time) {
    LocalDate known = day == null ? LocalDate.EPOCH.plusDays(1) : day;
    return known
        .atTime(time)
        .atOffset(VIET_NAM)
        .withOffsetSameInstant(ZoneOffset.UTC)
        .format(INSTANT);
  }
}
