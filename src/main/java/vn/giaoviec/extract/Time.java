package vn.giaoviec.extract;

import vn.giaoviec.notice.Deadline;
import vn.giaoviec.text.Span;

/**
 * A deadline with the place it was read from.
 *
 * @param deadline the deadline
 * @param span its words in the canonical text
 * @param rule the rule that read it
 */
record Time(Deadline deadline, Span span, String rule) {}
