package vn.giaoviec.notice;

import java.util.List;
import vn.giaoviec.text.Span;

/**
 * A stretch of the canonical text and what it does; all stretches of a notice cover its text
 * without gap or overlap.
 *
 * @param span the stretch
 * @param role what it does
 * @param taskIds the tasks read from it, for {@link Role#TASK} and what is shared by tasks
 */
public record CoverageStretch(Span span, Role role, List<String> taskIds) {

  public CoverageStretch {
    taskIds = List.copyOf(taskIds);
  }
}
