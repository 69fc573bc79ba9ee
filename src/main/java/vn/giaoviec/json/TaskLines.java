package vn.giaoviec.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import vn.giaoviec.json.DocumentException.Problem;
import vn.giaoviec.notice.TaskRecord;

/** Tasks by themselves, as the contract writes them, on one line: an array. */
public final class TaskLines {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private TaskLines() {}

  /** Returns tasks as JSON. */
  public static String write(List<TaskRecord> tasks) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = MAPPER.createGenerator(text)) {
      json.writeStartArray();
      for (TaskRecord task : tasks) {
        TaskJson.write(json, task);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * Reads tasks.
   *
   * @param json what {@link #write} gave
   * @param file what to call it when it is refused
   * @throws DocumentException if it is something else
   */
  public static List<TaskRecord> read(String json, String file) throws DocumentException {
    JsonNode tasks;
    try {
      tasks = MAPPER.readTree(json);
    } catch (IOException e) {
      throw new DocumentException(file, Problem.NOT_JSON, "1:1");
    }
    return RecordMapper.tasks(file, tasks);
  }
}
