package vn.giaoviec.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.json.DocumentException;

/** A folder of gold documents, {@code NAME.json} each. */
public final class GoldFolder {

  private static final String ENDING = ".json";

  /** By file names, whose order is the yardstick's. */
  private final Map<String, Path> documents = new TreeMap<>();

  /**
   * Opens a folder.
   *
   * @throws IOException if it can't be read or holds no JSON document
   */
  public GoldFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(file -> name(file).endsWith(ENDING)).forEach(f -> documents.put(name(f), f));
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

  /** Gives what is held against the gold document of a name. */
  public interface Predictor {
    /** Returns the prediction for a gold document. */
    Prediction predict(String name) throws IOException;
  }

  /** Returns the names of the documents, without their ending. */
  public List<String> names() {
    return documents.values().stream().map(GoldFolder::stem).toList();
  }

  /** Leaves all documents out but those of some names. */
  public void keep(Collection<String> names) {
    documents.values().removeIf(file -> !names.contains(stem(file)));
  }

  /**
   * Returns the figures of predictions against these documents.
   *
   * @throws DocumentException if a document can't be used
   */
  public Evaluation evaluate(Predictions predictions) throws IOException {
    return evaluate(name -> Prediction.of(predictions.of(name)), Evaluator.fields());
  }

  /**
   * Returns the figures of predictions against these documents.
   *
   * @param fields the fields to judge, of {@link Evaluator#fields()}
   * @throws DocumentException if a document can't be used
   */
  public Evaluation evaluate(Predictor predictor, Collection<String> fields) throws IOException {
    Evaluator evaluator = new Evaluator(fields);
    Map<String, JsonNode> gold = new TreeMap<>(); // all of them first: reading notices takes time
    for (Map.Entry<String, Path> document : documents.entrySet()) {
      gold.put(document.getKey(), DocumentFile.read(document.getValue()));
    }
    for (Map.Entry<String, JsonNode> document : gold.entrySet()) {
      String name = stem(Path.of(document.getKey()));
      evaluator.add(name, document.getValue(), predictor.predict(name));
    }
    return evaluator.evaluation();
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
    Path file = documents.get(name.equals(ENDING) ? ENDING : name + ENDING);
    return DocumentFile.read(Objects.requireNonNull(file, name));
  }

  /** Returns how far the confidence of predictions agrees with their being right. */
  public Reliability reliability(Predictions predictions) throws IOException {
    Reliability reliability = new Reliability();
    for (String name : names()) {
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
      Path file = folder.resolve(name.equals(ENDING) ? ENDING : name + ENDING);
      return Files.exists(file) ? DocumentFile.read(file) : null;
    };
  }

  /** Returns a document held in memory. */
  public static JsonNode parse(byte[] document) throws IOException {
    return DocumentFile.MAPPER.readTree(document);
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
      if (!name(file).endsWith(ENDING) && (!text || !notices.containsKey(stem(file)))) {
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
