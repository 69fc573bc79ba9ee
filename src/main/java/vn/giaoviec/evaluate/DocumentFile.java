package vn.giaoviec.evaluate;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.json.DocumentException;
import vn.giaoviec.json.DocumentException.Problem;

/** Reads documents, and says where one cannot be a task record. */
final class DocumentFile {

  static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final List<String> LISTS =
      List.of("lead", "coordinating", "reportTo", "actions", "deadlines", "references", "evidence");

  private DocumentFile() {}

  static JsonNode read(Path file) throws DocumentException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new DocumentException(
          file.toString(), Problem.UNREADABLE, e.getClass().getSimpleName());
    }
    JsonNode document;
    try {
      document = MAPPER.readTree(bytes);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String place = at == null ? "1:1" : at.getLineNr() + ":" + at.getColumnNr();
      throw new DocumentException(file.toString(), Problem.NOT_JSON, place);
    } catch (IOException e) {
      throw new DocumentException(
          file.toString(), Problem.NOT_JSON, "1:1"); // bytes that are no text
    }
    String wrong = wrong(document);
    if (wrong != null) {
      throw new DocumentException(file.toString(), Problem.NOT_A_RECORD, wrong);
    }
    return document;
  }

  /** Returns the pointer of the first thing that has another shape than a record's, or null. */
  private static @Nullable String wrong(JsonNode document) {
    if (!document.isObject()) {
      return "/";
    }
    JsonNode notice = document.path("notice");
    if (!isObject(notice)) {
      return "/notice";
    }
    if (!isObject(notice.path("signer"))) {
      return "/notice/signer";
    }
    JsonNode tasks = document.path("tasks");
    if (!isList(tasks)) {
      return "/tasks";
    }
    for (int i = 0; i < tasks.size(); i++) {
      String pointer = wrong(tasks.path(i), "/tasks/" + i);
      if (pointer != null) {
        return pointer;
      }
    }
    return null;
  }

  private static @Nullable String wrong(JsonNode task, String pointer) {
    if (!task.isObject()) {
      return pointer;
    }
    if (!isText(task.path("text"))) {
      return pointer + "/text";
    }
    if (!isObject(task.path("section"))) {
      return pointer + "/section";
    }
    for (String list : LISTS) {
      if (!isList(task.path(list))) {
        return pointer + "/" + list;
      }
      for (int i = 0; i < task.path(list).size(); i++) {
        JsonNode value = task.path(list).path(i);
        if (!value.isObject()) {
          return pointer + "/" + list + "/" + i;
        }
        for (String name : List.of("name", "verb", "number")) {
          if (!isText(value.path(name))) {
            return pointer + "/" + list + "/" + i + "/" + name;
          }
        }
      }
    }
    return null;
  }

  private static boolean isObject(JsonNode node) {
    return node.isObject() || node.isMissingNode() || node.isNull();
  }

  private static boolean isList(JsonNode node) {
    return node.isArray() || node.isMissingNode() || node.isNull();
  }

  private static boolean isText(JsonNode node) {
    return node.isTextual() || node.isMissingNode() || node.isNull();
  }
}
