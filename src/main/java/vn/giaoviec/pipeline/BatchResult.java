package vn.giaoviec.pipeline;

import java.util.List;
import vn.giaoviec.read.ReadException;
import vn.giaoviec.unpack.LeftOut;

/**
 * What a batch came to.
 *
 * @param files how many files there were
 * @param extracted how many gave a document
 * @param tasks how many tasks these hold
 * @param warnings how many warnings
 * @param failures the files that gave none, in the order of the inputs
 * @param leftOut the parts of mails that are no documents, in the order of the inputs
 * @param interrupted whether it was stopped before its end
 * @param seconds how long it took
 */
public record BatchResult(
    int files,
    int extracted,
    long tasks,
    long warnings,
    List<FailedFile> failures,
    List<LeftOutPart> leftOut,
    boolean interrupted,
    double seconds) {

  public BatchResult {
    failures = List.copyOf(failures);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * A part of a mail that is no document.
   *
   * @param file its name
   * @param reason why
   */
  public record LeftOutPart(String file, LeftOut reason) {}

  /**
   * A file that gave no document.
   *
   * @param file its name
   * @param reason why
   */
  public record FailedFile(String file, ReadException reason) {}
}
