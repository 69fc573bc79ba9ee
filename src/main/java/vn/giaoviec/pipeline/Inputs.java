package vn.giaoviec.pipeline;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.read.Input;
import vn.giaoviec.read.ReadException;
import vn.giaoviec.unpack.Inner;
import vn.giaoviec.unpack.LeftOut;
import vn.giaoviec.unpack.Unpacker;

/**
 * The files of a batch, in an order that does not depend on the file system. Folders are gone
 * through whole, except hidden files, links to folders (they may loop) and the output folder.
 */
final class Inputs {

  private final @Nullable Path output;
  private final Unpacker unpacker;
  private final List<Found> found = new ArrayList<>();

  private Inputs(@Nullable Path output, Unpacker unpacker) {
    this.output = output;
    this.unpacker = unpacker;
  }

  /** A file with its name below the root that it was found under. */
  private record Found(
      Path path, String relative, String stamp, boolean body, @Nullable Outcome settled) {

    Found(Path path, String relative, String stamp) {
      this(path, relative, stamp, false, null);
    }
  }

  /**
   * Finds the files.
   *
   * @param roots files and folders
   * @param output the folder that is written to
   * @param unpacker opens mails and archives among them
   */
  static List<WorkItem> find(List<Path> roots, @Nullable Path output, Unpacker unpacker)
      throws IOException {
    Inputs inputs =
        new Inputs(output == null ? null : output.toAbsolutePath().normalize(), unpacker);
    for (Path root : roots) {
      inputs.add(root);
    }
    return inputs.items();
  }

  private void add(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      Path name = root.getFileName();
      add(new Found(root, name == null ? "notice" : name.toString(), stamp(root)));
      return;
    }
    List<Found> below = new ArrayList<>();
    Files.walkFileTree(root, new Visitor(root, below));
    below.sort(Comparator.comparing(Found::relative));
    for (Found file : below) {
      add(file);
    }
  }

  /** What lies in a mail or an archive takes its place. */
  private void add(Found file) throws IOException {
    List<Inner> within = unpacker.unpack(file.path());
    if (within == null) {
      found.add(file);
      return;
    }
    for (Inner inner : within) {
      Path path = inner.file();
      String name = inner.name().isEmpty() ? file.relative() : file.relative() + "/" + inner.name();
      found.add(
          new Found(
              path == null ? file.path() : path, name, file.stamp(), inner.body(), settled(inner)));
    }
  }

  private static @Nullable Outcome settled(Inner inner) {
    ReadException failure = inner.failure();
    if (failure != null) {
      return new Outcome.Failed(failure.failure(), failure.arguments());
    }
    LeftOut leftOut = inner.leftOut();
    return leftOut == null ? null : new Outcome.NoDocument(leftOut);
  }

  private static String stamp(Path path) {
    try {
      return Files.size(path) + "-" + Files.getLastModifiedTime(path).toMillis();
    } catch (IOException e) {
      return "?";
    }
  }

  private List<WorkItem> items() {
    List<String> names = OutputNames.of(found.stream().map(Found::relative).toList());
    List<WorkItem> items = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      Found file = found.get(i);
      items.add(
          new WorkItem(
              i,
              Input.of(file.path(), file.relative()),
              names.get(i),
              file.stamp(),
              file.body(),
              file.settled()));
    }
    return items;
  }

  /** Gathers the files below a root. */
  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Found> below;

    Visitor(Path root, List<Found> below) {
      this.root = root;
      this.below = below;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean own = folder.toAbsolutePath().normalize().equals(output);
      return own || isHidden(folder) && !folder.equals(root)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file) && Files.isRegularFile(file)) {
        String relative = root.relativize(file).toString().replace('\\', '/');
        String name = Normalizer.normalize(relative, Normalizer.Form.NFC);
        below.add(new Found(file, name, stamp(file)));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      String relative = root.relativize(file).toString().replace('\\', '/');
      if (Files.isDirectory(file) || !relative.isEmpty()) {
        below.add(new Found(file, relative, "?"));
      }
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      Path name = path.getFileName();
      return name != null && name.toString().startsWith(".");
    }
  }
}
