package vn.giaoviec.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.giaoviec.read.ReadLimits;
import vn.giaoviec.unpack.UnpackLimits;
import vn.giaoviec.unpack.Unpacker;

/** Where a run keeps what it unpacks, and only as long as it runs. */
final class Unpacked implements AutoCloseable {

  private final Path folder;

  /** Makes the folder, without what an interrupted run left there. */
  Unpacked(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder);
    clear();
  }

  Unpacker unpacker(ReadLimits limits) {
    return new Unpacker(UnpackLimits.defaults(limits.maxBytes()), folder);
  }

  private void clear() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  @Override
  public void close() throws IOException {
    clear();
    Files.deleteIfExists(folder);
  }
}
