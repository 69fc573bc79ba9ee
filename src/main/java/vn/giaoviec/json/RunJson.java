package vn.giaoviec.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** The account of a run, and how it is written. */
public final class RunJson {

  private RunJson() {}

  /**
   * A file that gave no document.
   *
   * @param file its name
   * @param code why, for programs
   * @param found what was found
   * @param advice what to do
   */
  public record Failed(String file, String code, String found, String advice) {}

  /**
   * A part of a mail that is no document.
   *
   * @param file its name
   * @param code why, for programs
   * @param reason why, for people
   */
  public record LeftOut(String file, String code, String reason) {}

  /**
   * The account of a run over a batch of files.
   *
   * @param files how many there were
   * @param extracted how many gave a document
   * @param tasks how many tasks these hold
   * @param warnings how many warnings
   * @param failures those that gave none
   * @param leftOut the parts of mails that are no documents
   * @param interrupted whether it was stopped before its end
   * @param seconds how long it took
   */
  public record Account(
      int files,
      int extracted,
      long tasks,
      long warnings,
      List<Failed> failures,
      List<LeftOut> leftOut,
      boolean interrupted,
      double seconds) {

    public Account {
      failures = List.copyOf(failures);
      leftOut = List.copyOf(leftOut);
    }
  }

  /** Returns the account as JSON; only {@code seconds} differs between runs over the same files. */
  public static byte[] write(Account run) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withArrayIndenter(indenter).withObjectIndenter(indenter));
      json.writeStartObject();
      json.writeNumberField("files", run.files());
      json.writeNumberField("extracted", run.extracted());
      json.writeNumberField("tasks", run.tasks());
      json.writeNumberField("warnings", run.warnings());
      json.writeNumberField("failed", run.failures().size());
      json.writeBooleanField("interrupted", run.interrupted());
      json.writeArrayFieldStart("failures");
      for (Failed failed : run.failures()) {
        json.writeStartObject();
        json.writeStringField("file", failed.file());
        json.writeStringField("code", failed.code());
        json.writeStringField("found", failed.found());
        json.writeStringField("advice", failed.advice());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("leftOut");
      for (LeftOut part : run.leftOut()) {
        json.writeStartObject();
        json.writeStringField("file", part.file());
        json.writeStringField("code", part.code());
        json.writeStringField("reason", part.reason());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeNumberField("seconds", Math.round(run.seconds() * 1000) / 1000.0);
      json.writeEndObject();
      json.writeRaw('\n');
    }
    return out.toByteArray();
  }
}
