package vn.giaoviec.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A task of a gold document, as far as models learn from it.
 *
 * @param text the directive
 * @param verbs its main verbs, in order, as written
 */
public record GoldTask(String text, List<String> verbs) {

  public GoldTask {
    verbs = List.copyOf(verbs);
  }

  static List<GoldTask> of(JsonNode document) {
    List<GoldTask> tasks = new ArrayList<>();
    for (JsonNode task : document.path("tasks")) {
      List<String> verbs = new ArrayList<>();
      task.path("actions").forEach(action -> verbs.add(action.path("verb").asText("")));
      tasks.add(new GoldTask(task.path("text").asText(""), verbs));
    }
    return tasks;
  }
}
