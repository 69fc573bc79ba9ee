package vn.giaoviec.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Writes files whole or not at all: first under a folder of its own, then moved into place. */
final class AtomicFile {

  /** A killed run may still be dying when the next begins: their names must differ. */
  private static final long PROCESS = ProcessHandle.current().pid();

  private final Path temporaries;
  private final AtomicLong count = new AtomicLong();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();

  /**
   * Makes a writer.
   *
   * @param temporaries a folder of the same file system; what an interrupted run left there is
   *     removed
   */
  AtomicFile(Path temporaries) throws IOException {
    this.temporaries = temporaries;
    Files.createDirectories(temporaries);
    try (var left = Files.list(temporaries)) {
      for (Path file : left.toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  /**
   * Writes bytes, unless the file holds them already: copies of a notice are common, and moving a
   * file over another makes some file systems wait for the disk.
   */
  void write(Path file, byte[] bytes) throws IOException {
    if (!holds(file, bytes)) {
      write(file, out -> out.write(bytes));
    }
  }

  private static boolean holds(Path file, byte[] bytes) throws IOException {
    return Files.isRegularFile(file)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  void write(Path file, WholeFile.Body body) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException("no folder: " + file);
    }
    if (!folders.contains(folder)) {
      Files.createDirectories(folder);
      folders.add(folder); // only now: others must not take it for made before it is
    }
    Path temporary = temporaries.resolve(PROCESS + "-" + count.getAndIncrement() + ".part");
    boolean moved = false;
    try {
      try (OutputStream out = Files.newOutputStream(temporary)) {
        body.to(out);
      }
      WholeFile.move(temporary, file);
      moved = true;
    } finally {
      if (!moved) {
        folders.remove(folder);
        Files.deleteIfExists(temporary);
      }
    }
  }
}
