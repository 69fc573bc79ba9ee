package vn.giaoviec.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.AlignedText;
import vn.giaoviec.text.Row;
import vn.giaoviec.text.Span;

/**
 * A paragraph of the body, its lines joined.
 *
 * @param marker its number or bullet
 * @param markerSpan the marker in the canonical text, or null
 * @param text its words without the marker
 * @param sentences its sentences, as spans of the text
 * @param row the table row that it is, its cells as spans of the text, or null
 */
record Paragraph(
    Marker marker,
    @Nullable Span markerSpan,
    AlignedText text,
    List<Span> sentences,
    @Nullable Row row) {}
