package vn.giaoviec.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** Writes the account of a run. */
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

  /** Returns the account; only {@code seconds} differs between runs over the same files. */
  public static byte[] write(
      int files,
      int extracted,
      long tasks,
      long warnings,
      List<Failed> failures,
      List<LeftOut> leftOut,
      boolean interrupted,
      double seconds)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withArrayIndenter(indenter).withObjectIndenter(indenter));
      json.writeStartObject();
      json.writeNumberField("files", files);
      json.writeNumberField("extracted", extracted);
      json.writeNumberField("tasks", tasks);
      json.writeNumberField("warnings", warnings);
      json.writeNumberField("failed", failures.size());
      json.writeBooleanField("interrupted", interrupted);
      json.writeArrayFieldStart("failures");
      for (Failed failed : failures) {
        json.writeStartObject();
        json.writeStringField("file", failed.file());
        json.writeStringField("code", failed.code());
        json.writeStringField("found", failed.found());
        json.writeStringField("advice", failed.advice());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("leftOut");
      for (LeftOut part : leftOut) {
        json.writeStartObject();
        json.writeStringField("file", part.file());
        json.writeStringField("code", part.code());
        json.writeStringField("reason", part.reason());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeNumberField("seconds", Math.round(seconds * 1000) / 1000.0);
      json.writeEndObject();
      json.writeRaw('\n');
    }
    return out.toByteArray();
  }
}
