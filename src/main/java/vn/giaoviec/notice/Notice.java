package vn.giaoviec.notice;

import java.util.List;
import vn.giaoviec.text.CanonicalText;

/**
 * A notice as read: what the output contract calls one document.
 *
 * @param source the file it was read from
 * @param text its canonical text, to which all spans refer
 * @param header its parts outside the body
 * @param tasks its directives, in the order of the text
 * @param coverage what each stretch of the text does
 * @param warnings what its reader should know
 */
public record Notice(
    SourceInfo source,
    CanonicalText text,
    Header header,
    List<TaskRecord> tasks,
    List<CoverageStretch> coverage,
    List<Warning> warnings) {

  public Notice {
    tasks = List.copyOf(tasks);
    coverage = List.copyOf(coverage);
    warnings = List.copyOf(warnings);
  }
}
