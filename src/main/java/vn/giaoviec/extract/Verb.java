package vn.giaoviec.extract;

import vn.giaoviec.text.Span;

/**
 * A main verb of a directive.
 *
 * @param verb lower case, as written
 * @param span the verb in the block's text
 * @param phrase the verb with what belongs to it
 */
record Verb(String verb, Span span, Span phrase) {}
