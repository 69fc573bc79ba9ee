package vn.giaoviec.read;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file to read: its place, or its bytes.
 *
 * @param name as given, for messages and records
 * @param path its place, or null
 * @param bytes its bytes, or null
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed over, never changed or compared
public record Input(String name, @Nullable Path path, byte @Nullable [] bytes) {

  /** Returns the file at {@code path}. */
  public static Input of(Path path, String name) {
    return new Input(name, path, null);
  }

  /** Returns a file held in memory. */
  public static Input of(byte[] bytes, String name) {
    return new Input(name, null, bytes);
  }
}
