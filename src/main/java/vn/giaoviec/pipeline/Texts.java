package vn.giaoviec.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The canonical texts that a batch keeps beside its documents, in its own folder: documents hold
 * offsets only, and reading a scan again takes minutes.
 */
public final class Texts {

  private Texts() {}

  /** Returns where the text of a notice is kept, below the output folder of a batch. */
  static Path file(Path output, String sha256) {
    return output.resolve(Batch.STATE).resolve("texts").resolve(sha256 + ".txt");
  }

  /**
   * Returns the kept text of a notice, or null when there is none.
   *
   * @param output the output folder of the batch
   * @param sha256 the notice's id
   * @param length the length that its document says, in UTF-16 code units; another text is none
   * @throws IOException if it is there and can't be read
   */
  public static @Nullable String kept(Path output, String sha256, int length) throws IOException {
    try {
      byte[] bytes = Files.readAllBytes(file(output, sha256));
      String text = new String(bytes, StandardCharsets.UTF_8);
      return text.length() == length ? text : null;
    } catch (NoSuchFileException e) {
      return null;
    }
  }
}
