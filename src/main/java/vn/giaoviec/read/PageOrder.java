package vn.giaoviec.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings the lines of a page into reading order: top down, but where two columns stand side by side
 * (the head and the foot of a notice) the left one whole before the right one.
 */
final class PageOrder {

  private static final float GAP = 8;

  private PageOrder() {}

  static List<PdfLine> order(List<PdfLine> lines) {
    if (isInOrder(lines)) {
      return lines;
    }
    List<PdfLine> sorted = merged(lines);
    sorted.sort(Comparator.comparingDouble((PdfLine line) -> middle(line)));
    List<PdfLine> ordered = new ArrayList<>(lines.size());
    int i = 0;
    while (i < sorted.size()) {
      Gutter gutter = gutter(sorted, i);
      if (gutter == null) {
        ordered.add(sorted.get(i++));
        continue;
      }
      int end = i;
      while (end < sorted.size() && gutter.takes(sorted.get(end))) {
        end++;
      }
      columns(sorted.subList(i, end), gutter.middle(), ordered);
      i = end;
    }
    return ordered;
  }

  /** The room between two columns; it narrows as their lines come to be known. */
  private static final class Gutter {

    private float left;
    private float right;

    Gutter(float left, float right) {
      this.left = left;
      this.right = right;
    }

    /** Returns whether a line belongs to one of the columns. */
    boolean takes(PdfLine line) {
      if (line.right() < right - GAP) {
        left = Math.max(left, Math.min(line.right(), right - GAP));
        return true;
      }
      if (line.box().x() > left + GAP) {
        right = Math.min(right, line.box().x());
        return true;
      }
      return false;
    }

    float middle() {
      return (left + right) / 2;
    }
  }

  /** Puts fields filled in later back into the gaps of the lines that they were set in. */
  private static List<PdfLine> merged(List<PdfLine> lines) {
    List<PdfLine> merged = new ArrayList<>();
    for (PdfLine line : lines) {
      int host = -1;
      for (int i = 0; i < merged.size() && line.words().size() <= 2; i++) {
        host = merged.get(i).holds(line) ? i : host;
      }
      if (host < 0) {
        merged.add(line);
      } else {
        merged.set(host, merged.get(host).with(line));
      }
    }
    return merged;
  }

  /** Single lines from the top down need no ordering. */
  private static boolean isInOrder(List<PdfLine> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (middle(lines.get(i)) < lines.get(i - 1).bottom()) {
        return false;
      }
    }
    return true;
  }

  private static float middle(PdfLine line) {
    return line.box().y() + line.box().height() / 2;
  }

  /** Returns the room between the line and one beside it, or null when it stands alone. */
  private static @Nullable Gutter gutter(List<PdfLine> sorted, int i) {
    PdfLine line = sorted.get(i);
    for (int j = i + 1; j < sorted.size() && middle(sorted.get(j)) < line.bottom() + 2; j++) {
      PdfLine other = sorted.get(j);
      boolean first = line.box().x() < other.box().x();
      PdfLine left = first ? line : other;
      PdfLine right = first ? other : line;
      if (right.box().x() - left.right() > GAP) {
        return new Gutter(left.right(), right.box().x());
      }
    }
    return null;
  }

  private static void columns(List<PdfLine> block, float split, List<PdfLine> ordered) {
    for (PdfLine line : block) {
      if (line.right() <= split) {
        ordered.add(line);
      }
    }
    for (PdfLine line : block) {
      if (line.right() > split) {
        ordered.add(line);
      }
    }
  }
}
