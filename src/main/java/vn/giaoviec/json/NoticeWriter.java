package vn.giaoviec.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.messages.Language;
import vn.giaoviec.messages.Messages;
import vn.giaoviec.notice.CoverageStretch;
import vn.giaoviec.notice.Header;
import vn.giaoviec.notice.Notice;
import vn.giaoviec.notice.Signer;
import vn.giaoviec.notice.SourceInfo;
import vn.giaoviec.notice.TaskRecord;

/**
 * Writes notices as the output contract says: keys in a fixed order, what is unknown left out,
 * UTF-8, the same bytes for the same notice.
 *
 * <p>Safe for any number of threads.
 */
public final class NoticeWriter {

  /**
   * The version of the contract: 1.1 added {@code product} to tasks, 1.2 {@code issuedIn} to
   * notices. An optional field more is a minor version, which readers of an older one can go on
   * reading; anything else a major one.
   */
  public static final String SCHEMA_VERSION = "1.2";

  private final JsonFactory factory = new JsonFactory();
  private final Generator generator;
  private final Messages messages;

  /** Makes a writer whose warnings speak a language. */
  public NoticeWriter(Generator generator, Language language) {
    this.generator = generator;
    this.messages = Messages.beside(NoticeWriter.class, language);
  }

  /** Returns a document, indented, ended by a line feed. */
  public byte[] pretty(Notice notice) {
    return bytes(notice, true);
  }

  /** Returns a document on one line, ended by a line feed. */
  public byte[] line(Notice notice) {
    return bytes(notice, false);
  }

  /** Returns the document before it is written out, for the schema to look at. */
  TokenBuffer tokens(Notice notice) {
    return tokens(Document.of(notice, generator, messages));
  }

  static TokenBuffer tokens(Document document) {
    TokenBuffer tokens = new TokenBuffer(null, false);
    try {
      write(tokens, document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }

  private byte[] bytes(Notice notice, boolean pretty) {
    return bytes(tokens(notice), pretty);
  }

  byte[] bytes(TokenBuffer tokens, boolean pretty) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
    try (JsonGenerator json = factory.createGenerator(out)) {
      if (pretty) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
            new DefaultPrettyPrinter().withArrayIndenter(indenter).withObjectIndenter(indenter);
        json.setPrettyPrinter(printer);
      }
      tokens.serialize(json);
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void write(JsonGenerator json, Document document) throws IOException {
    json.writeStartObject();
    json.writeStringField("schemaVersion", SCHEMA_VERSION);
    json.writeObjectFieldStart("generator");
    json.writeStringField("name", document.generator().name());
    json.writeStringField("version", document.generator().version());
    json.writeStringField("fingerprint", document.generator().fingerprint());
    json.writeEndObject();
    notice(json, document.source(), document.header());
    json.writeArrayFieldStart("tasks");
    for (TaskRecord task : document.tasks()) {
      TaskJson.write(json, task);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("coverage");
    for (CoverageStretch stretch : document.coverage()) {
      coverage(json, stretch);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("warnings");
    for (Document.Caution warning : document.warnings()) {
      warning(json, warning);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void notice(JsonGenerator json, SourceInfo source, Header header)
      throws IOException {
    json.writeObjectFieldStart("notice");
    json.writeStringField("id", source.sha256());
    json.writeObjectFieldStart("source");
    json.writeStringField("file", source.file());
    json.writeStringField("mediaType", source.mediaType());
    json.writeNumberField("bytes", source.bytes());
    if (source.pages() != null) {
      json.writeNumberField("pages", source.pages());
    }
    json.writeStringField("text", source.text().label());
    json.writeEndObject();
    optional(json, "documentType", header.documentType());
    optional(json, "number", header.number());
    optional(json, "issuer", header.issuer());
    optional(json, "place", header.place());
    optional(json, "issuedOn", header.issuedOn());
    optional(json, "issuedIn", header.issuedIn());
    optional(json, "subject", header.subject());
    optional(json, "urgency", header.urgency());
    signer(json, header.signer());
    if (!header.recipients().isEmpty()) {
      strings(json, "recipients", header.recipients());
    }
    json.writeEndObject();
  }

  private static void signer(JsonGenerator json, @Nullable Signer signer) throws IOException {
    if (signer != null) {
      json.writeObjectFieldStart("signer");
      optional(json, "capacity", signer.capacity());
      optional(json, "position", signer.position());
      optional(json, "name", signer.name());
      json.writeEndObject();
    }
  }

  private static void coverage(JsonGenerator json, CoverageStretch stretch) throws IOException {
    json.writeStartObject();
    json.writeNumberField("start", stretch.span().start());
    json.writeNumberField("end", stretch.span().end());
    json.writeStringField("role", stretch.role().label());
    if (!stretch.taskIds().isEmpty()) {
      strings(json, "taskIds", stretch.taskIds());
    }
    json.writeEndObject();
  }

  private static void warning(JsonGenerator json, Document.Caution warning) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", warning.code());
    json.writeStringField("message", warning.message());
    if (warning.page() != null) {
      json.writeNumberField("page", warning.page());
    }
    json.writeEndObject();
  }

  static void optional(JsonGenerator json, String key, @Nullable Object value) throws IOException {
    if (value != null) {
      json.writeStringField(key, value.toString());
    }
  }

  static void strings(JsonGenerator json, String key, List<String> values) throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
