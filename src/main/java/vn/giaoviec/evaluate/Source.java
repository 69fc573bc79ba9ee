package vn.giaoviec.evaluate;

/**
 * Where in the notice a value was read, or where a missed directive stands.
 *
 * @param start offset in the canonical text, in UTF-16 code units
 * @param end offset after the last
 * @param page the page, from 1
 * @param rule the rule or model that read it
 * @param words the words there, white space folded; empty where only the record is at hand, without
 *     the notice
 */
public record Source(int start, int end, int page, String rule, String words) {}
