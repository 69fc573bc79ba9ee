package vn.giaoviec.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.AlignedText;
import vn.giaoviec.text.Cell;
import vn.giaoviec.text.Row;
import vn.giaoviec.text.Span;

/**
 * A paragraph, heading, item or table row of the body, with what stands under it.
 *
 * @param marker its number or bullet; a table row's is what stands alone in its first cell
 * @param markerSpan the marker in the canonical text, or null for a plain paragraph, for a further
 *     paragraph of an item, which has the item's marker and ordinal, and for a table row, whose
 *     text holds it
 * @param ordinal its place among its siblings of the same kind, from 1
 * @param text its own words, without the marker
 * @param sentences its own sentences, as spans of {@code text}; they cover it but for spaces
 * @param row the table row that it is, its cells as spans of {@code text}, or null; a row that
 *     heads others under it (a group's title) has one cell only
 * @param children the blocks under it, in order
 */
public record Block(
    Marker marker,
    @Nullable Span markerSpan,
    int ordinal,
    AlignedText text,
    List<Span> sentences,
    @Nullable Row row,
    List<Block> children) {

  public Block {
    sentences = List.copyOf(sentences);
    children = List.copyOf(children);
  }

  /** Returns the cells of a table row in the columns' order, as spans of the text; else none. */
  public List<Cell> cells() {
    return row == null ? List.of() : row.cells();
  }

  /** Returns whether it is a table row that heads those under it. */
  public boolean isGroup() {
    return row != null && row.cells().size() == 1;
  }
}
