package vn.giaoviec.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import vn.giaoviec.notice.Action;
import vn.giaoviec.notice.Deadline;
import vn.giaoviec.notice.Evidence;
import vn.giaoviec.notice.Flag;
import vn.giaoviec.notice.Party;
import vn.giaoviec.notice.Reference;
import vn.giaoviec.notice.SectionRef;
import vn.giaoviec.notice.TaskRecord;
import vn.giaoviec.text.Box;

/** Writes one task of the contract. */
final class TaskJson {

  private TaskJson() {}

  static void write(JsonGenerator json, TaskRecord task) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", task.id());
    section(json, task.section());
    json.writeStringField("text", task.text());
    parties(json, "lead", task.lead());
    parties(json, "coordinating", task.coordinating());
    parties(json, "reportTo", task.reportTo());
    json.writeArrayFieldStart("actions");
    for (Action action : task.actions()) {
      json.writeStartObject();
      json.writeStringField("verb", action.verb());
      json.writeStringField("text", action.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("deadlines");
    for (Deadline deadline : task.deadlines()) {
      deadline(json, deadline);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("references");
    for (Reference reference : task.references()) {
      json.writeStartObject();
      json.writeStringField("text", reference.text());
      json.writeStringField("number", reference.number());
      NoticeWriter.optional(json, "date", reference.date());
      json.writeEndObject();
    }
    json.writeEndArray();
    NoticeWriter.optional(json, "product", task.product());
    json.writeArrayFieldStart("evidence");
    for (Evidence evidence : task.evidence()) {
      evidence(json, evidence);
    }
    json.writeEndArray();
    json.writeFieldName("confidence");
    json.writeNumber(BigDecimal.valueOf(Math.round(task.confidence() * 100), 2));
    NoticeWriter.strings(json, "flags", task.flags().stream().map(Flag::name).toList());
    json.writeEndObject();
  }

  private static void section(
      JsonGenerator json, @org.jspecify.annotations.Nullable SectionRef section)
      throws IOException {
    if (section == null) {
      return;
    }
    json.writeObjectFieldStart("section");
    json.writeStringField("number", section.number());
    NoticeWriter.strings(json, "path", section.path());
    NoticeWriter.optional(json, "heading", section.heading());
    NoticeWriter.optional(json, "marker", section.marker());
    if (section.ordinal() != null) {
      json.writeNumberField("ordinal", section.ordinal());
    }
    json.writeEndObject();
  }

  private static void parties(JsonGenerator json, String key, List<Party> parties)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (Party party : parties) {
      json.writeStartObject();
      json.writeStringField("name", party.name());
      json.writeStringField("from", party.from().label());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void deadline(JsonGenerator json, Deadline deadline) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", deadline.text());
    json.writeStringField("type", deadline.timex().type().name());
    json.writeStringField("value", deadline.timex().value());
    NoticeWriter.optional(json, "mod", deadline.timex().mod());
    NoticeWriter.optional(json, "due", deadline.due());
    NoticeWriter.optional(json, "appliesTo", deadline.appliesTo());
    NoticeWriter.optional(json, "anchorText", deadline.anchorText());
    json.writeEndObject();
  }

  private static void evidence(JsonGenerator json, Evidence evidence) throws IOException {
    json.writeStartObject();
    json.writeStringField("field", evidence.field());
    json.writeNumberField("start", evidence.span().start());
    json.writeNumberField("end", evidence.span().end());
    json.writeNumberField("page", evidence.page());
    if (!evidence.boxes().isEmpty()) {
      json.writeArrayFieldStart("boxes");
      for (Box box : evidence.boxes()) {
        box(json, box);
      }
      json.writeEndArray();
    }
    json.writeStringField("rule", evidence.rule());
    json.writeEndObject();
  }

  private static void box(JsonGenerator json, Box box) throws IOException {
    json.writeStartArray();
    for (float value : new float[] {box.x(), box.y(), box.width(), box.height()}) {
      json.writeNumber(Math.round(value * 10) / 10.0);
    }
    json.writeEndArray();
  }
}
