package vn.giaoviec.pipeline;

import java.nio.file.Path;
import java.util.List;
import vn.giaoviec.messages.Language;
import vn.giaoviec.read.ReadLimits;

/**
 * How a batch runs.
 *
 * @param inputs files and folders
 * @param output the folder to write to
 * @param jobs how many files are read at a time, at least 1
 * @param format one document a file, or all in one
 * @param resume whether to go on with an earlier run
 * @param language the language of warnings in the documents
 * @param limits what one file may cost
 * @param passwords for encrypted files
 */
public record BatchOptions(
    List<Path> inputs,
    Path output,
    int jobs,
    Format format,
    boolean resume,
    Language language,
    ReadLimits limits,
    List<String> passwords) {

  public BatchOptions {
    inputs = List.copyOf(inputs);
    passwords = List.copyOf(passwords);
    if (jobs < 1) {
      throw new IllegalArgumentException("jobs: " + jobs);
    }
  }

  /** How documents are written. */
  public enum Format {
    /** One indented document for each file. */
    JSON,
    /** All documents in {@code notices.jsonl}, one a line, in the order of the inputs. */
    JSONL
  }
}
