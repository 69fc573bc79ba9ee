package vn.giaoviec.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.json.DocumentException.Problem;

/**
 * Reads documents of the output contract back into records, and takes nothing that the contract
 * doesn't: what breaks the schema, says a key twice, or breaks a promise that the schema can't say
 * (gapless coverage, unique ids) is refused with its place. A document that is read and written
 * again is the same.
 *
 * <p>Safe for any number of threads.
 */
public final class DocumentReader {

  private final ObjectMapper mapper =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  private final NoticeSchema schema = new NoticeSchema();

  /**
   * Reads a document.
   *
   * @param json the document, UTF-8
   * @param file what to call it when it is refused
   * @throws DocumentException if it is no document of the contract
   */
  public Document read(byte[] json, String file) throws DocumentException {
    JsonNode node = parse(json, file);
    String wrong = schema.wrong(node);
    if (wrong != null) {
      throw new DocumentException(file, Problem.NOT_A_RECORD, wrong.isEmpty() ? "/" : wrong);
    }
    Document document = RecordMapper.document(node, file);
    Invariants.Violation violation =
        Invariants.first(document.coverage(), document.tasks(), document.textLength());
    if (violation != null) {
      throw new DocumentException(file, Problem.NOT_A_RECORD, violation.pointer());
    }
    return document;
  }

  /**
   * Reads the account of a run, as {@link RunJson} writes it.
   *
   * @throws DocumentException if it is none
   */
  public RunJson.Account readRun(byte[] json, String file) throws DocumentException {
    return RecordMapper.run(parse(json, file), file);
  }

  private JsonNode parse(byte[] json, String file) throws DocumentException {
    try {
      return mapper.readTree(json);
    } catch (JsonProcessingException e) {
      throw new DocumentException(file, Problem.NOT_JSON, place(e.getLocation()));
    } catch (IOException e) {
      throw new DocumentException(file, Problem.NOT_JSON, "1:1"); // bytes that are no text
    }
  }

  private static String place(@Nullable JsonLocation at) {
    return at == null ? "1:1" : at.getLineNr() + ":" + at.getColumnNr();
  }
}
