package vn.giaoviec.json;

import java.io.IOException;

/** A document that cannot be used, with the place to mend. */
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

  private final String file;
  private final Problem problem;
  private final String where;

  /**
   * Makes the exception.
   *
   * @param file the file, with its line where a file holds several documents
   * @param problem what is wrong
   * @param where the place in it
   */
  public DocumentException(String file, Problem problem, String where) {
    super(file + ": " + problem + " " + where);
    this.file = file;
    this.problem = problem;
    this.where = where;
  }

  /** Returns the file, with its line where a file holds several documents. */
  public String file() {
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
