package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.SectionRef;
import vn.giaoviec.structure.Block;
import vn.giaoviec.structure.Marker;

/** The place of a directive in the numbering. */
final class Sections {

  private Sections() {}

  /**
   * Returns the place of a block's directive, or null when no numbered part holds it. A lettered
   * item that is itself the directive has the number above it; a numbered one its own, but for a
   * table's row. "Thứ nhất," is words, no number: it marks an item.
   */
  static @Nullable SectionRef of(Block block, Scope scope) {
    List<Block> path = new ArrayList<>(scope.path());
    Marker marker = block.marker();
    boolean further = block.row() == null && isFurtherParagraph(block) && !path.isEmpty();
    boolean itself = // "a) Tổ chức tập huấn" over "- Cơ quan chủ trì: ...", no heading
        path.size() > 1
            && path.get(path.size() - 1).equals(block)
            && block.text().value().indexOf(':') < 0;
    if (isLetter(marker) && (further || itself)) {
      path.remove(path.size() - 1);
    }
    path.removeIf(part -> isOrdinal(part.marker()));
    if (block.row() != null) {
      return path.isEmpty() ? null : section(path, scope, marker.text(), block.ordinal());
    }
    boolean own =
        marker.isNumbered() && !isLetter(marker) && !isOrdinal(marker) && !path.contains(block);
    if (own) {
      path.add(block);
    }
    if (path.isEmpty() && isLetter(marker)) {
      path.add(block);
      own = true;
    }
    if (path.isEmpty()) {
      return null;
    }
    boolean whole = own || path.get(path.size() - 1).equals(block);
    return section(path, scope, whole ? null : marker.text(), whole ? null : block.ordinal());
  }

  private static SectionRef section(
      List<Block> path, Scope scope, @Nullable String marker, @Nullable Integer ordinal) {
    List<String> numbers = path.stream().map(part -> part.marker().number()).toList();
    return new SectionRef(
        numbers.get(numbers.size() - 1), numbers, scope.heading(), marker, ordinal);
  }

  /** A second paragraph of an item has the item's marker but prints none. */
  private static boolean isFurtherParagraph(Block block) {
    return block.markerSpan() == null && block.marker().kind() != Marker.Kind.NONE;
  }

  private static boolean isOrdinal(Marker marker) {
    return marker.kind() == Marker.Kind.ORDINAL;
  }

  private static boolean isLetter(Marker marker) {
    return marker.kind() == Marker.Kind.LETTER || marker.kind() == Marker.Kind.BRACKETED;
  }
}
