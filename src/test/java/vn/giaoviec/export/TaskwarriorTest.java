package vn.giaoviec.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.Programs;
import vn.giaoviec.messages.Language;

/** The task list, imported by the real Taskwarrior. */
class TaskwarriorTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void programIsThere() throws IOException {
    Programs.need("task");
    file = folder.resolve("s.taskwarrior.json");
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(folder.resolve("rc"), "confirmation=no\nhooks=0\nverbose=nothing\n");
  }

  private String task(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("task"));
    command.addAll(List.of(arguments));
    Map<String, String> place =
        Map.of(
            "TASKRC", folder.resolve("rc").toString(),
            "TASKDATA", folder.resolve("data").toString(),
            "HOME", folder.toString());
    return Programs.run(folder, place, command);
  }

  private JsonNode exported() throws Exception {
    // what it counts anew every day isn't kept
    String json = task("export").replaceAll("\"urgency\":[0-9.e-]+,?", "");
    return new ObjectMapper().readTree(json.replace(",}", "}"));
  }

  private void write(Path tasks) throws IOException {
    Ledger ledger = Ledger.read(new TaskFolder(tasks), Filter.all());
    new Exporter(Language.VI, Links.none()).write(ledger, Form.TASKWARRIOR, file);
  }

  @Test
  void importingTwiceChangesNothing() throws Exception {
    Tasks.one(folder.resolve("tasks"));
    write(folder.resolve("tasks"));
    task("import", file.toString());
    JsonNode once = exported();
    assertEquals(4, once.size());
    JsonNode first = once.get(0);
    assertEquals("Sở Nội vụ", first.get("project").asText());
    assertEquals("20260414T165959Z", first.get("due").asText());
    assertEquals("20260309T170000Z", first.get("entry").asText());
    assertTrue(first.get("description").asText().startsWith("Sở Nội vụ chủ trì"));
    String again = task("import", file.toString());
    assertFalse(again.contains(" add ") || again.contains(" mod "), again);
    assertEquals(once, exported());
  }

  @Test
  void hostileWordsStayWords() throws Exception {
    String words = "\"} ] \n rc.hooks=1 +x due:2020-01-01 \\ \u0007 [a]. ";
    ObjectNode document = Tasks.everywhere(Tasks.document(Tasks.NOTICE, "a.txt"), words);
    Tasks.write(folder.resolve("tasks/a.json"), document);
    write(folder.resolve("tasks"));
    task("import", file.toString());
    JsonNode once = exported();
    assertEquals(4, once.size());
    assertEquals("20260415T165959Z", once.get(0).get("due").asText());
    assertEquals(1, once.get(0).get("tags").size());
    task("import", file.toString());
    assertEquals(once, exported());
  }
}
