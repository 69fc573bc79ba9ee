package vn.giaoviec.text;

/**
 * A cell of a table's row.
 *
 * @param span its words; empty where it has none
 * @param width how many of the table's columns it covers, at least 1
 * @param continues whether it is the lower part of the cell above it, whose words hold for it
 */
public record Cell(Span span, int width, boolean continues) {}
