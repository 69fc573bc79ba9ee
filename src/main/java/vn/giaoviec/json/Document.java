package vn.giaoviec.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.messages.Messages;
import vn.giaoviec.notice.CoverageStretch;
import vn.giaoviec.notice.Header;
import vn.giaoviec.notice.Notice;
import vn.giaoviec.notice.SourceInfo;
import vn.giaoviec.notice.TaskRecord;

/**
 * One document of the output contract as a record: a notice without its text, its warnings in the
 * words that people read.
 *
 * @param generator what wrote it
 * @param source the file that the notice was read from
 * @param header the notice's parts outside the body
 * @param tasks its directives, in the order of the text
 * @param coverage what each stretch of its text does, without gap or overlap
 * @param warnings what its reader should know
 */
public record Document(
    Generator generator,
    SourceInfo source,
    Header header,
    List<TaskRecord> tasks,
    List<CoverageStretch> coverage,
    List<Caution> warnings) {

  public Document {
    tasks = List.copyOf(tasks);
    coverage = List.copyOf(coverage);
    warnings = List.copyOf(warnings);
  }

  /**
   * A warning as written.
   *
   * @param code what it is, a name of {@link vn.giaoviec.notice.Warning.Code}
   * @param message its words, in the language in which the document was written
   * @param page the page, from 1, or null when it concerns the whole
   */
  public record Caution(String code, String message, @Nullable Integer page) {}

  /** Returns the document of a notice; {@code messages} are those beside the writer. */
  static Document of(Notice notice, Generator generator, Messages messages) {
    return new Document(
        generator,
        notice.source(),
        notice.header(),
        notice.tasks(),
        notice.coverage(),
        notice.warnings().stream()
            .map(
                warning ->
                    new Caution(
                        warning.code().name(),
                        messages.get(warning.code().name(), warning.arguments().toArray()),
                        warning.page()))
            .toList());
  }

  /** Returns the length of the notice's canonical text, in UTF-16 code units. */
  public int textLength() {
    return coverage.isEmpty() ? 0 : coverage.get(coverage.size() - 1).span().end();
  }
}
