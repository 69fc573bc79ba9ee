package vn.giaoviec.evaluate;

import java.io.IOException;
import java.nio.file.Path;

/** A gold or predicted document that cannot be used. */
public final class DocumentException extends IOException {

  private static final long serialVersionUID = 1L;

  /** What is wrong with it. */
  public enum Problem {
    /** The file is missing or can't be opened. */
    UNREADABLE,
    /** The file is no JSON; {@link #where()} is line and column. */
    NOT_JSON,
    /** The JSON is no task record; {@link #where()} is a JSON Pointer. */
    NOT_A_RECORD
  }

  private final transient Path file;
  private final Problem problem;
  private final String where;

  DocumentException(Path file, Problem problem, String where) {
    super(file + ": " + problem + " " + where);
    this.file = file;
    this.problem = problem;
    this.where = where;
  }

  /** Returns the file. */
  public Path file() {
    return file;
  }

  /** Returns what is wrong. */
  public Problem problem() {
    return problem;
  }

  /** Returns the place in the file, or the system's words for an unreadable one. */
  public String where() {
    return where;
  }
}
