package vn.giaoviec.pipeline;

import java.util.List;
import vn.giaoviec.read.Failure;
import vn.giaoviec.unpack.LeftOut;

/** What became of a file of a batch. */
sealed interface Outcome {

  /**
   * It was read.
   *
   * @param tasks the number of its tasks
   * @param warnings the number of its warnings
   * @param bytes the size of its document
   */
  record Extracted(int tasks, int warnings, long bytes) implements Outcome {}

  /**
   * It is a part of a mail that is no document.
   *
   * @param reason why
   */
  record NoDocument(LeftOut reason) implements Outcome {}

  /**
   * It could not be read.
   *
   * @param failure why
   * @param arguments what was found
   */
  record Failed(Failure failure, List<String> arguments) implements Outcome {}
}
