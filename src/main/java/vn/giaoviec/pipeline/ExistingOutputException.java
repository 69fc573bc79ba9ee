package vn.giaoviec.pipeline;

import java.nio.file.Path;

/** The output folder holds an earlier run, and nothing says whether to go on with it. */
public final class ExistingOutputException extends Exception {

  private static final long serialVersionUID = 1L;

  ExistingOutputException(Path output) {
    super(output.toString());
  }
}
