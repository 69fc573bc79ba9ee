package vn.giaoviec.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder of gold documents, {@code NAME.json} each. */
public final class GoldFolder {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Map<String, Path> documents = new TreeMap<>();

  /**
   * Opens a folder.
   *
   * @throws IOException if it can't be read or holds no JSON document
   */
  public GoldFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(file -> name(file).endsWith(".json")).forEach(f -> documents.put(stem(f), f));
    }
    if (documents.isEmpty()) {
      throw new IOException("no gold documents (*.json) in " + folder);
    }
  }

  /** Gives the predicted document of a name, or null. */
  public interface Predictions {
    /** Returns the document predicted for a gold one, or null when there is none. */
    @Nullable JsonNode of(String name) throws IOException;
  }

  /** Returns the figures of predictions against these documents. */
  public Evaluation evaluate(Predictions predictions) throws IOException {
    Evaluator evaluator = new Evaluator();
    for (Map.Entry<String, Path> document : documents.entrySet()) {
      JsonNode gold = MAPPER.readTree(document.getValue().toFile());
      evaluator.add(document.getKey(), gold, predictions.of(document.getKey()));
    }
    return evaluator.evaluation();
  }

  /** Returns the names of the gold documents, in order. */
  public List<String> names() {
    return List.copyOf(documents.keySet());
  }

  /** Returns the tasks of a gold document. */
  public List<GoldTask> tasks(String name) throws IOException {
    return GoldTask.of(document(name));
  }

  /** Returns for each task of a predicted document whether lead and deadlines are right. */
  public List<Boolean> right(String name, byte[] predicted) throws IOException {
    return Reliability.right(document(name), parse(predicted));
  }

  private JsonNode document(String name) throws IOException {
    return MAPPER.readTree(Objects.requireNonNull(documents.get(name), name).toFile());
  }

  /** Returns how far the confidence of predictions agrees with their being right. */
  public Reliability reliability(Predictions predictions) throws IOException {
    Reliability reliability = new Reliability();
    for (String name : documents.keySet()) {
      JsonNode predicted = predictions.of(name);
      if (predicted != null) {
        reliability.add(document(name), predicted);
      }
    }
    return reliability;
  }

  /** Returns predictions held in memory, by name. */
  public static Predictions of(Map<String, byte[]> documents) {
    return name -> {
      byte[] document = documents.get(name);
      return document == null ? null : parse(document);
    };
  }

  /** Returns predictions that lie in a folder under the gold documents' names. */
  public static Predictions in(Path folder) {
    return name -> {
      Path file = folder.resolve(name + ".json");
      return Files.exists(file) ? MAPPER.readTree(file.toFile()) : null;
    };
  }

  /** Returns a document held in memory. */
  public static JsonNode parse(byte[] document) throws IOException {
    return MAPPER.readTree(document);
  }

  /**
   * Returns the file of each name in a folder and those below; where there are several, the
   * original rather than its plain text.
   */
  public static Map<String, Path> notices(Path folder) throws IOException {
    Map<String, Path> notices = new TreeMap<>();
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile).sorted().forEach(files::add);
    }
    for (Path file : files) {
      boolean text = name(file).endsWith(".txt");
      if (!name(file).endsWith(".json") && (!text || !notices.containsKey(stem(file)))) {
        notices.put(stem(file), file);
      }
    }
    return notices;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static String stem(Path file) {
    String name = name(file);
    int dot = name.lastIndexOf('.');
    return dot < 1 ? name : name.substring(0, dot);
  }
}
