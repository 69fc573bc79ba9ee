package vn.giaoviec.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Pose;

/**
 * The canonical texts that a batch keeps beside its documents, in its own folder, and how pages lie
 * in their files: documents hold offsets only, and reading a scan again takes minutes.
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

  /** Returns where it is kept how the pages of a notice lie, below the output folder of a batch. */
  static Path poses(Path output, String sha256) {
    return output.resolve(Batch.STATE).resolve("texts").resolve(sha256 + ".pages");
  }

  /** Returns what is kept of poses: a line for each, its page, quarters and slope. */
  static byte[] bytes(List<Pose> poses) {
    StringBuilder lines = new StringBuilder();
    for (Pose pose : poses) {
      lines.append(pose.page()).append(' ').append(pose.quarters()).append(' ');
      lines.append(pose.slope()).append('\n');
    }
    return lines.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Returns how a page of a notice lies in its file as the batch kept it, or null when it lies
   * there as it was read, or that is not known.
   *
   * @param output the output folder of the batch
   * @param sha256 the notice's id
   * @param page the page, from 1
   * @throws IOException if it can't be read
   */
  public static @Nullable Pose keptPose(Path output, String sha256, int page) throws IOException {
    try {
      for (String line : Files.readAllLines(poses(output, sha256))) {
        String[] parts = line.split(" ", -1);
        if (parts.length == 3 && parts[0].equals(Integer.toString(page))) {
          return new Pose(page, Integer.parseInt(parts[1]), Double.parseDouble(parts[2]));
        }
      }
      return null;
    } catch (NoSuchFileException | NumberFormatException e) {
      return null;
    }
  }
}
