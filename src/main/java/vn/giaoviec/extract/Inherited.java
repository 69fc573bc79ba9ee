package vn.giaoviec.extract;

import vn.giaoviec.notice.From;
import vn.giaoviec.text.Span;

/**
 * A unit as a task has it, stated or inherited.
 *
 * @param name as written
 * @param from where it stands, seen from the task
 * @param span its words in the canonical text
 * @param rule the rule that read it
 */
record Inherited(String name, From from, Span span, String rule) {

  Inherited from(From other) {
    return new Inherited(name, other, span, rule);
  }
}
