package vn.giaoviec.review;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.export.TaskFolder;
import vn.giaoviec.export.Tasks;

/** A folder with the document of one notice, its text and its decisions. */
final class Notices implements AutoCloseable {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-12T02:30:00Z"), ZoneOffset.UTC);

  final Path folder;
  final TaskFolder tasks;
  DecisionLog log;
  Desk desk;

  Notices(Path folder) throws IOException {
    this.folder = folder;
    this.tasks = Tasks.one(folder);
    ObjectNode document = Tasks.document(Tasks.NOTICE, "a.txt");
    Path texts = folder.resolve(".giaoviec/texts");
    Files.createDirectories(texts);
    Files.write(
        texts.resolve(document.at("/notice/id").asText() + ".txt"),
        Tasks.NOTICE.getBytes(StandardCharsets.UTF_8));
    log = DecisionLog.open(DecisionLog.beside(folder), CLOCK);
    desk = Desk.of(tasks, log);
  }

  Sheet sheet() {
    return desk.sheets().get(0);
  }

  Entry entry(int index) {
    return sheet().entries().get(index);
  }

  /** Decides on tasks by their places in the list. */
  void decide(Kind kind, int... places) throws IOException, ConflictException {
    decide(kind, null, 0, places);
  }

  void decide(Kind kind, @Nullable Values values, int at, int... places)
      throws IOException, ConflictException {
    LinkedHashMap<String, Long> known = new LinkedHashMap<>();
    for (int place : places) {
      known.put(entry(place).task().id(), entry(place).version());
    }
    decide(new Request(kind, sheet().id(), known, values, at, 0, 0, ""));
  }

  void decide(Request request) throws IOException, ConflictException {
    new Decider(desk, log, tasks::text, "Lan").decide(request);
  }

  void complete() throws IOException, ConflictException {
    LinkedHashMap<String, Long> known = new LinkedHashMap<>();
    known.put(sheet().id(), sheet().version());
    decide(new Request(Kind.COMPLETE, sheet().id(), known, null, 0, 0, 0, ""));
  }

  /** Changes the document as another version of the program would, and reads all again. */
  void extractAgain(Consumer<ArrayNode> change) throws IOException {
    ObjectNode document = Tasks.document(Tasks.NOTICE, "a.txt");
    ArrayNode list = (ArrayNode) document.get("tasks");
    change.accept(list);
    for (var stretch : document.get("coverage")) {
      ((ObjectNode) stretch).remove("taskIds");
    }
    Tasks.write(folder.resolve("a.json"), document);
    desk = Desk.of(tasks, log);
  }

  @Override
  public void close() throws IOException {
    log.close();
  }
}
