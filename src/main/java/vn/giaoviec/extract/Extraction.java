package vn.giaoviec.extract;

import java.util.List;
import vn.giaoviec.notice.CoverageStretch;
import vn.giaoviec.notice.TaskRecord;
import vn.giaoviec.notice.Warning;

/**
 * What was read from the body of a notice.
 *
 * @param tasks the directives, in the order of the text
 * @param coverage what each stretch of the canonical text does, without gap or overlap
 * @param warnings what was noticed
 * @param traces the rule behind each stretch of the body, for those who want to see
 */
public record Extraction(
    List<TaskRecord> tasks,
    List<CoverageStretch> coverage,
    List<Warning> warnings,
    List<Trace> traces) {

  public Extraction {
    tasks = List.copyOf(tasks);
    coverage = List.copyOf(coverage);
    warnings = List.copyOf(warnings);
    traces = List.copyOf(traces);
  }
}
