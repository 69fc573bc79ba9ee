package vn.giaoviec.text;

import org.jspecify.annotations.Nullable;

/**
 * Where a stretch of the canonical text stands in the file: one visual line of a PDF, or a whole
 * page or file where nothing finer is known.
 *
 * @param span the stretch of the canonical text
 * @param page the page, from 1
 * @param box its place on the page, or null where the file has no geometry
 */
public record Origin(Span span, int page, @Nullable Box box) {}
