package vn.giaoviec.extract;

import vn.giaoviec.text.Span;

/**
 * The name of a unit, post or group.
 *
 * @param name as written; what it shares with the head of its list is repeated
 * @param span its own words in the block's text
 */
record UnitName(String name, Span span) {}
