package vn.giaoviec.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.json.Document;
import vn.giaoviec.json.DocumentException;
import vn.giaoviec.json.DocumentException.Problem;
import vn.giaoviec.json.DocumentReader;
import vn.giaoviec.json.RunJson;
import vn.giaoviec.notice.SourceInfo;
import vn.giaoviec.pipeline.Texts;
import vn.giaoviec.text.Pose;

/**
 * What {@code extract} wrote: its output folder in either form, or a single file of documents.
 * Hidden files, {@code run.json} and task lists that were exported into the folder are passed over;
 * every other {@code .json} file must be a document.
 */
public final class TaskFolder {

  /** What the name of an exported task list ends with. */
  static final String TASKWARRIOR = ".taskwarrior.json";

  private static final String ACCOUNT = "run.json";
  private static final String LINES = "notices.jsonl";

  private final Path root;
  private final DocumentReader reader = new DocumentReader();

  /** Makes the folder at {@code root}, which must exist. */
  public TaskFolder(Path root) {
    this.root = root;
  }

  /** Takes documents one by one. */
  public interface Visitor {
    /** Takes the next document. */
    void document(Document document) throws IOException;
  }

  /**
   * Hands out all documents, in the order of their names; one that stands there in both forms once.
   *
   * @throws DocumentException if a document can't be used, with its place
   */
  public void each(Visitor visitor) throws IOException {
    Set<String> seen = new HashSet<>();
    Visitor once =
        document -> {
          if (seen.add(document.source().sha256() + "\n" + document.source().file())) {
            visitor.document(document);
          }
        };
    for (Map.Entry<String, Path> file : files().entrySet()) {
      if (file.getKey().endsWith(".jsonl")) {
        lines(file.getKey(), file.getValue(), once);
      } else {
        once.document(reader.read(bytes(file.getKey(), file.getValue()), file.getKey()));
      }
    }
  }

  /**
   * Returns the account of the run, or null when there is none: the run was killed, or this is a
   * single file.
   *
   * @throws DocumentException if it is there and can't be used
   */
  public RunJson.@Nullable Account run() throws IOException {
    Path file = root.resolve(ACCOUNT);
    return Files.isRegularFile(file) ? reader.readRun(bytes(ACCOUNT, file), ACCOUNT) : null;
  }

  /** Returns the canonical text of a document's notice as the run kept it, or null. */
  public @Nullable String text(Document document) throws IOException {
    return Texts.kept(root, document.source().sha256(), document.textLength());
  }

  /**
   * Returns how a page lies in its file otherwise than it was read, as the run kept it, or null.
   */
  public @Nullable Pose pose(SourceInfo source, int page) throws IOException {
    return Texts.keptPose(root, source.sha256(), page);
  }

  /** By names, whose order is no file system's. */
  private Map<String, Path> files() throws IOException {
    Map<String, Path> files = new TreeMap<>(Comparator.naturalOrder());
    if (!Files.isDirectory(root)) {
      files.put(String.valueOf(root.getFileName()), root);
      return files;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isHidden(folder) && !folder.equals(root)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = root.relativize(file).toString().replace('\\', '/');
            if (!isHidden(file) && isDocument(name)) {
              files.put(name, file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  private static boolean isHidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }

  private static boolean isDocument(String name) {
    return name.equals(LINES)
        || name.endsWith(".json") && !name.equals(ACCOUNT) && !name.endsWith(TASKWARRIOR);
  }

  private static byte[] bytes(String name, Path file) throws DocumentException {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new DocumentException(name, Problem.UNREADABLE, e.getClass().getSimpleName());
    }
  }

  private void lines(String name, Path file, Visitor visitor) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          byte[] json = line.getBytes(StandardCharsets.UTF_8);
          visitor.document(reader.read(json, name + ":" + number));
        }
      }
    } catch (java.nio.charset.CharacterCodingException e) {
      throw new DocumentException(name, Problem.NOT_JSON, "1:1");
    }
  }
}
