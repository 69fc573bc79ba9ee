package vn.giaoviec.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.AlignedText;
import vn.giaoviec.text.Span;

/**
 * A paragraph, heading, item or table row of the body, with what stands under it.
 *
 * @param marker its number or bullet
 * @param markerSpan the marker in the canonical text, or null for a plain paragraph and for a
 *     further paragraph of an item, which has the item's marker and ordinal
 * @param ordinal its place among its siblings of the same kind, from 1
 * @param text its own words, without the marker
 * @param sentences its own sentences, as spans of {@code text}; they cover it but for spaces
 * @param cells the cells of a table row, as spans of {@code text} in the columns' order; empty for
 *     all else
 * @param children the blocks under it, in order
 */
public record Block(
    Marker marker,
    @Nullable Span markerSpan,
    int ordinal,
    AlignedText text,
    List<Span> sentences,
    List<Span> cells,
    List<Block> children) {

  public Block {
    sentences = List.copyOf(sentences);
    cells = List.copyOf(cells);
    children = List.copyOf(children);
  }
}
