package vn.giaoviec.text;

/**
 * A word of the canonical text that OCR did not read surely.
 *
 * @param span the word
 * @param confidence how sure its reading is, 0 to 1
 */
public record Doubt(Span span, float confidence) {}
