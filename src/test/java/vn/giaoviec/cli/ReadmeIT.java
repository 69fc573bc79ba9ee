package vn.giaoviec.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.Giaoviec;

/** README's snippets, as they are printed there, in a folder that holds what they name. */
class ReadmeIT {

  private static final Pattern FENCED = Pattern.compile("(?s)```(\\w+)\\n(.*?)```");
  private static final Pattern INLINE = Pattern.compile("`([^`]+)`");
  private static final Pattern OUTPUT = Pattern.compile("--out (\\S+)");

  private static final Pattern MADE = Pattern.compile("--(?:out|to|html) (\\S+)");

  @TempDir Path folder;

  @BeforeEach
  void whatTheSnippetsName() throws Exception {
    Path jar = Path.of(System.getProperty("giaoviec.jar"));
    Path target = Files.createDirectories(folder.resolve("target"));
    Files.copy(jar, target.resolve("giaoviec.jar"));
    Path programs = Files.createDirectories(folder.resolve("programs"));
    Files.copy(jar, programs.resolve("giaoviec.jar"));
    Path launcher = programs.resolve("giaoviec");
    Files.copy(Path.of("src/main/dist/giaoviec"), launcher);
    assertTrue(launcher.toFile().setExecutable(true));
    Path samples = Path.of("samples/inbox").toAbsolutePath();
    Files.createDirectories(folder.resolve("samples"));
    Files.createSymbolicLink(folder.resolve("samples/inbox"), samples);
    Path pdf = samples.resolve("2025/tb-cap-nuoc-dong-giang-2025.pdf");
    Files.copy(pdf, folder.resolve("FILE"));
    Files.writeString(folder.resolve("PASSWORDS"), "bí mật\n");
    corpus(folder.resolve("models/training"), ".txt", ".json");
    for (String inbox : List.of("INBOX", "THU-MUC")) {
      corpus(folder.resolve(inbox), ".txt");
    }
    corpus(folder.resolve("GOLD"), ".json");
    try (var notices = Files.list(folder.resolve("INBOX"))) {
      Files.copy(notices.sorted().findFirst().orElseThrow(), folder.resolve("notice.txt"));
    }
  }

  /** Copies the first notices of the corpus: enough to extract, measure and train. */
  private static void corpus(Path to, String... endings) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> all = Files.list(Path.of("models/training"))) {
      for (Path text : all.filter(f -> f.toString().endsWith(".txt")).sorted().limit(20).toList()) {
        String name = text.getFileName().toString().replaceFirst("\\.txt$", "");
        for (String ending : endings) {
          Files.copy(text.resolveSibling(name + ending), to.resolve(name + ending));
        }
      }
    }
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  private static List<String> fenced(String language) throws IOException {
    return FENCED
        .matcher(readme())
        .results()
        .filter(found -> found.group(1).equals(language))
        .map(found -> found.group(2).strip())
        .toList();
  }

  /** Returns the commands of this program within README's text and tables, in their order. */
  private static List<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    Matcher inline = INLINE.matcher(FENCED.matcher(readme()).replaceAll(""));
    while (inline.find()) {
      String snippet = inline.group(1).replaceAll("\\s+", " ");
      if (snippet.matches("(giaoviec|java -jar target/giaoviec.jar|source <\\(giaoviec) .+")) {
        commands.add(snippet);
      }
    }
    return commands;
  }

  @Test
  void commandsDoWhatTheyAreThereFor() throws Exception {
    List<String> commands = commands();
    assertTrue(commands.size() > 20, commands.toString());
    for (String command : commands) {
      boolean fresh = !command.contains("--resume") && !command.contains("--out models");
      Matcher output = OUTPUT.matcher(command);
      if (fresh && output.find()) {
        delete(folder.resolve(output.group(1)));
      }
      run(command.startsWith("source") ? command + " && declare -F | grep giaoviec" : command);
      for (Matcher made = MADE.matcher(command); made.find(); ) {
        Path file = folder.resolve(made.group(1));
        assertTrue(Files.exists(file) && Files.size(file) > 0, command);
      }
    }
  }

  @Test
  void theTwoCommandsAreThoseOfTheBuild() throws Exception {
    List<String> commands = fenced("sh");
    assertEquals(2, commands.size(), commands.toString());
    assertTrue(commands.get(0).startsWith("mvn -B -q package -DskipTests && java "));
    run(commands.get(0).replaceFirst(".*&& ", ""));
    assertTrue(Files.exists(folder.resolve("target/tasks/run.json")));
    assertTrue(Files.readAllLines(Path.of(".ci/run")).contains(commands.get(1)));
  }

  @Test
  void theNoticeGivesItsRecord() throws Exception {
    byte[] notice = fenced("text").get(0).getBytes(StandardCharsets.UTF_8);
    ObjectMapper mapper = new ObjectMapper();
    Giaoviec giaoviec = Giaoviec.create();
    JsonNode document = mapper.readTree(giaoviec.toJson(giaoviec.read(notice, "notice.txt")));
    assertEquals(1, document.get("tasks").size(), document.toString());
    assertWithin(mapper.readTree(fenced("json").get(0)), document.get("tasks").get(0), "");
  }

  /** Whatever README shows is there; it leaves out the rest. */
  private static void assertWithin(JsonNode shown, JsonNode actual, String path) {
    if (!shown.isContainerNode()) {
      assertEquals(shown, actual, path);
      return;
    }
    assertTrue(actual != null && (shown.isObject() || shown.size() == actual.size()), path);
    for (Map.Entry<String, JsonNode> field : shown.properties()) {
      assertWithin(field.getValue(), actual.get(field.getKey()), path + "/" + field.getKey());
    }
    for (int i = 0; shown.isArray() && i < shown.size(); i++) {
      assertWithin(shown.get(i), actual.get(i), path + "/" + i);
    }
  }

  private void run(String command) throws Exception {
    Path said = folder.resolve("said.txt");
    ProcessBuilder builder = new ProcessBuilder("bash", "-c", "exec 2>&1; " + command);
    builder.directory(folder.toFile());
    builder.environment().merge("PATH", folder.resolve("programs") + ":", (old, own) -> own + old);
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.redirectOutput(said.toFile()).start();
    process.getOutputStream().close();
    if (command.contains(" review ")) {
      serves(process, said);
      return;
    }
    boolean ended = process.waitFor(180, TimeUnit.SECONDS);
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    assertTrue(ended, command + " hangs");
    assertEquals(0, process.exitValue(), command + ": " + Files.readString(said));
  }

  private static void serves(Process process, Path said) throws Exception {
    for (int i = 0; i < 600 && !Files.readString(said).contains("http://127.0.0.1"); i++) {
      assertTrue(process.isAlive(), Files.readString(said));
      Thread.sleep(100);
    }
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    process.waitFor();
    assertTrue(Files.readString(said).contains("http://127.0.0.1"), Files.readString(said));
  }

  private static void delete(Path path) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> all = Files.walk(path)) {
      for (Path file : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
