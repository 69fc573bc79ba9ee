package vn.giaoviec.extract;

import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.Role;
import vn.giaoviec.text.Span;

/**
 * A stretch of the body with what it does.
 *
 * @param span in the canonical text
 * @param verdict what it is taken for
 * @param draft the task read from it, or null
 */
record Mark(Span span, Verdict verdict, @Nullable Draft draft) {

  static Mark of(Span span, Role role, String rule) {
    return new Mark(span, new Verdict(role, rule, 0.9), null);
  }
}
