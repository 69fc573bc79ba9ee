package vn.giaoviec.ocr;

/**
 * A long straight line drawn on a page, such as a piece of a table's border, in pixels from the
 * page's top left.
 *
 * @param upright whether it runs down the page; else it runs across
 * @param at its distance from the left edge if upright, else from the top
 * @param from where it begins, from the top if upright, else from the left
 * @param to where it ends
 */
public record Stroke(boolean upright, int at, int from, int to) {}
