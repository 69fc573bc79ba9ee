package vn.giaoviec.text;

/**
 * A rectangle on a page, in points (1/72 inch) from the page's top left corner.
 *
 * @param x distance from the left edge
 * @param y distance from the top edge
 * @param width extent to the right
 * @param height extent downwards
 */
public record Box(float x, float y, float width, float height) {}
