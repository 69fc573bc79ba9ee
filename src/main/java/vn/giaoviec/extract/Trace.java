package vn.giaoviec.extract;

import vn.giaoviec.notice.Role;
import vn.giaoviec.text.Span;

/**
 * Why a stretch of the body was taken for what it is.
 *
 * @param span in the canonical text
 * @param role its role
 * @param rule the rule that said so
 * @param score how sure, 0 to 1
 */
public record Trace(Span span, Role role, String rule, double score) {}
