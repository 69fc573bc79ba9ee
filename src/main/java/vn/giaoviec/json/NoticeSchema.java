package vn.giaoviec.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON Schema (draft 2020-12) of the output contract. Safe for any number of threads. */
public final class NoticeSchema {

  private static final String NAME = "notice.schema.json";

  private final ObjectMapper mapper = new ObjectMapper();
  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text());

  /** Returns the schema's text. */
  public static String text() {
    try (InputStream in = NoticeSchema.class.getResourceAsStream(NAME)) {
      if (in == null) {
        throw new IllegalStateException("no " + NAME);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what is wrong with a document, as messages; empty when nothing is. */
  public List<String> validate(byte[] document) {
    try {
      JsonNode node = mapper.readTree(document);
      return schema.validate(node).stream().map(Error::toString).toList();
    } catch (JsonProcessingException e) {
      return List.of(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the place of the first thing wrong with a document as a JSON Pointer, or null. */
  @Nullable String wrong(JsonNode document) {
    List<Error> errors = schema.validate(document);
    if (errors.isEmpty()) {
      return null;
    }
    Error first = errors.get(0);
    String name = first.getProperty() == null ? "" : "/" + first.getProperty();
    return first.getInstanceLocation() + name;
  }

  void check(TokenBuffer document) {
    try (JsonParser tokens = document.asParser(mapper)) {
      JsonNode node = mapper.readTree(tokens);
      var errors = schema.validate(node);
      if (!errors.isEmpty()) {
        throw new IllegalStateException("document breaks the schema: " + errors.iterator().next());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
