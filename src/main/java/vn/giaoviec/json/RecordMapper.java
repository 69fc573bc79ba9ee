package vn.giaoviec.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.json.DocumentException.Problem;
import vn.giaoviec.notice.Action;
import vn.giaoviec.notice.CoverageStretch;
import vn.giaoviec.notice.Deadline;
import vn.giaoviec.notice.Evidence;
import vn.giaoviec.notice.Flag;
import vn.giaoviec.notice.From;
import vn.giaoviec.notice.Header;
import vn.giaoviec.notice.Party;
import vn.giaoviec.notice.Reference;
import vn.giaoviec.notice.Role;
import vn.giaoviec.notice.SectionRef;
import vn.giaoviec.notice.Signer;
import vn.giaoviec.notice.SourceInfo;
import vn.giaoviec.notice.TaskRecord;
import vn.giaoviec.notice.Timex3;
import vn.giaoviec.text.Box;
import vn.giaoviec.text.Span;

/** Maps JSON that keeps the schema to records; what the schema lets through and isn't one fails. */
final class RecordMapper {

  private RecordMapper() {}

  static Document document(JsonNode json, String file) throws DocumentException {
    JsonNode generator = json.path("generator");
    JsonNode notice = json.path("notice");
    return new Document(
        new Generator(
            string(generator, "name"),
            string(generator, "version"),
            string(generator, "fingerprint")),
        at(file, "/notice/source", notice.path("source"), n -> source(notice)),
        at(file, "/notice", notice, RecordMapper::header),
        each(file, "/tasks", json.path("tasks"), RecordMapper::task),
        each(file, "/coverage", json.path("coverage"), RecordMapper::coverage),
        each(file, "/warnings", json.path("warnings"), RecordMapper::caution));
  }

  static List<TaskRecord> tasks(String file, JsonNode tasks) throws DocumentException {
    return each(file, "", tasks, RecordMapper::task);
  }

  static RunJson.Account run(JsonNode json, String file) throws DocumentException {
    return at(
        file,
        "/",
        json,
        n ->
            new RunJson.Account(
                integer(n, "files"),
                integer(n, "extracted"),
                whole(n, "tasks"),
                whole(n, "warnings"),
                list(n.path("failures"), RecordMapper::failed),
                list(n.path("leftOut"), RecordMapper::leftOut),
                n.path("interrupted").asBoolean(),
                n.path("seconds").asDouble()));
  }

  private static RunJson.Failed failed(JsonNode json) {
    return new RunJson.Failed(
        string(json, "file"), string(json, "code"), string(json, "found"), string(json, "advice"));
  }

  private static RunJson.LeftOut leftOut(JsonNode json) {
    return new RunJson.LeftOut(string(json, "file"), string(json, "code"), string(json, "reason"));
  }

  private static SourceInfo source(JsonNode notice) {
    JsonNode json = notice.path("source");
    return new SourceInfo(
        string(notice, "id"),
        string(json, "file"),
        string(json, "mediaType"),
        whole(json, "bytes"),
        json.has("pages") ? integer(json, "pages") : null,
        labelled(SourceInfo.TextKind.values(), SourceInfo.TextKind::label, string(json, "text")));
  }

  private static Header header(JsonNode json) {
    JsonNode signer = json.path("signer");
    return new Header(
        optional(json, "documentType"),
        optional(json, "number"),
        optional(json, "issuer"),
        optional(json, "place"),
        date(json, "issuedOn"),
        month(json, "issuedIn"),
        optional(json, "subject"),
        optional(json, "urgency"),
        signer.isMissingNode()
            ? null
            : new Signer(
                optional(signer, "capacity"),
                optional(signer, "position"),
                optional(signer, "name")),
        list(json.path("recipients"), JsonNode::textValue));
  }

  private static TaskRecord task(JsonNode json) {
    return new TaskRecord(
        string(json, "id"),
        json.has("section") ? section(json.path("section")) : null,
        string(json, "text"),
        list(json.path("lead"), RecordMapper::party),
        list(json.path("coordinating"), RecordMapper::party),
        list(json.path("reportTo"), RecordMapper::party),
        list(json.path("actions"), n -> new Action(string(n, "verb"), string(n, "text"))),
        list(json.path("deadlines"), RecordMapper::deadline),
        list(
            json.path("references"),
            n -> new Reference(string(n, "text"), string(n, "number"), date(n, "date"))),
        optional(json, "product"),
        list(json.path("evidence"), RecordMapper::evidence),
        json.path("confidence").doubleValue(),
        list(json.path("flags"), n -> Flag.valueOf(n.textValue())));
  }

  private static SectionRef section(JsonNode json) {
    return new SectionRef(
        string(json, "number"),
        list(json.path("path"), JsonNode::textValue),
        optional(json, "heading"),
        optional(json, "marker"),
        json.has("ordinal") ? integer(json, "ordinal") : null);
  }

  private static Party party(JsonNode json) {
    return new Party(
        string(json, "name"), labelled(From.values(), From::label, string(json, "from")));
  }

  private static Deadline deadline(JsonNode json) {
    String mod = optional(json, "mod");
    return new Deadline(
        string(json, "text"),
        new Timex3(
            Timex3.Type.valueOf(string(json, "type")),
            string(json, "value"),
            mod == null ? null : Timex3.Mod.valueOf(mod)),
        date(json, "due"),
        optional(json, "appliesTo"),
        optional(json, "anchorText"));
  }

  private static Evidence evidence(JsonNode json) {
    return new Evidence(
        string(json, "field"),
        span(json),
        integer(json, "page"),
        list(json.path("boxes"), RecordMapper::box),
        string(json, "rule"));
  }

  private static Box box(JsonNode json) {
    return new Box(
        json.path(0).floatValue(),
        json.path(1).floatValue(),
        json.path(2).floatValue(),
        json.path(3).floatValue());
  }

  private static CoverageStretch coverage(JsonNode json) {
    return new CoverageStretch(
        span(json),
        labelled(Role.values(), Role::label, string(json, "role")),
        list(json.path("taskIds"), JsonNode::textValue));
  }

  private static Document.Caution caution(JsonNode json) {
    return new Document.Caution(
        string(json, "code"),
        string(json, "message"),
        json.has("page") ? integer(json, "page") : null);
  }

  private static Span span(JsonNode json) {
    return new Span(integer(json, "start"), integer(json, "end"));
  }

  private static <T> T labelled(T[] values, Function<T, String> label, String wanted) {
    for (T value : values) {
      if (label.apply(value).equals(wanted)) {
        return value;
      }
    }
    throw new IllegalArgumentException("unknown: " + wanted);
  }

  private static String string(JsonNode json, String key) {
    String value = json.path(key).textValue();
    if (value == null) {
      throw new IllegalArgumentException("no " + key);
    }
    return value;
  }

  private static @Nullable String optional(JsonNode json, String key) {
    return json.path(key).textValue();
  }

  private static @Nullable YearMonth month(JsonNode json, String key) {
    String value = optional(json, key);
    return value == null ? null : YearMonth.parse(value);
  }

  private static @Nullable LocalDate date(JsonNode json, String key) {
    String value = optional(json, key);
    return value == null ? null : LocalDate.parse(value);
  }

  private static int integer(JsonNode json, String key) {
    return Math.toIntExact(whole(json, key));
  }

  private static long whole(JsonNode json, String key) {
    JsonNode value = json.path(key);
    if (!value.isNumber() || !value.canConvertToLong()) {
      throw new IllegalArgumentException("no whole number: " + key);
    }
    return value.longValue();
  }

  private static <T> List<T> list(JsonNode json, Function<JsonNode, T> one) {
    List<T> values = new ArrayList<>(json.size());
    json.forEach(n -> values.add(one.apply(n)));
    return values;
  }

  private static <T> List<T> each(
      String file, String pointer, JsonNode json, Function<JsonNode, T> one)
      throws DocumentException {
    List<T> values = new ArrayList<>(json.size());
    for (int i = 0; i < json.size(); i++) {
      values.add(at(file, pointer + "/" + i, json.path(i), one));
    }
    return values;
  }

  /** Days that no calendar has, unknown words and numbers too large say where they stand. */
  private static <T> T at(String file, String pointer, JsonNode json, Function<JsonNode, T> one)
      throws DocumentException {
    try {
      return one.apply(json);
    } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
      throw new DocumentException(file, Problem.NOT_A_RECORD, pointer);
    }
  }
}
