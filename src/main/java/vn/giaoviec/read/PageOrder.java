package vn.giaoviec.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Folding;

/**
 * Brings the lines of a page into reading order: top down, but where two columns stand side by side
 * (the head and the foot of a notice) the left one whole before the right one.
 */
final class PageOrder {

  private static final float GAP = 8;

  /**
   * Columns end where room of so many times a line's height lies below both, and above one alone.
   */
  private static final float APART = 2.5f;

  /** They end so far above any others. */
  private static final float FAR_APART = 10;

  /** Points from the page's top above which a number alone is that of the page. */
  private static final float TOP = 60;

  private static final Pattern PAGE_NUMBER = Pattern.compile("[-–]? ?[0-9]{1,3} ?[-–]?");

  /** Columns of so many lines each above a foot are columns of a text. */
  private static final int FEWEST_OF_TEXT = 3;

  /** The words that open the foot of every notice. */
  private static final String FOOT = "nơi nhận";

  private PageOrder() {}

  static List<PdfLine> order(List<PdfLine> lines) {
    if (isInOrder(lines)) {
      return lines;
    }
    List<PdfLine> sorted = merged(lines);
    sorted.sort(Comparator.comparingDouble((PdfLine line) -> middle(line)));
    List<PdfLine> ordered = new ArrayList<>(lines.size());
    // Stamps of signing programs stand beside the page's number as columns do.
    sorted.stream().filter(PageOrder::isPageNumber).forEach(ordered::add);
    sorted.removeAll(ordered);
    int i = 0;
    while (i < sorted.size()) {
      Gutter gutter = gutter(sorted, i);
      if (gutter == null) {
        ordered.add(sorted.get(i++));
        continue;
      }
      int end = end(sorted, i, gutter);
      if (!gutter.isSure(sorted.subList(i, end))) {
        ordered.add(sorted.get(i++));
        continue;
      }
      int foot = foot(sorted.subList(i, end), gutter.middle());
      columns(sorted.subList(i, i + foot), gutter.middle(), ordered);
      columns(sorted.subList(i + foot, end), gutter.middle(), ordered);
      i = end;
    }
    return ordered;
  }

  /** The room between two columns; it narrows as their lines come to be known. */
  private static final class Gutter {

    private final boolean beside;
    private float left;
    private float right;

    /**
     * Makes the gutter between two lines.
     *
     * @param beside whether they stand side by side, and not one a little lower
     */
    Gutter(float left, float right, boolean beside) {
      this.left = left;
      this.right = right;
      this.beside = beside;
    }

    /** Lines hardly side by side show columns only if more follow in both. */
    boolean isSure(List<PdfLine> block) {
      long lefts = block.stream().filter(line -> isLeft(line, middle())).count();
      return beside || lefts > 1 && block.size() - lefts > 1;
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
    float near = line.bottom() + Math.max(2, line.box().height());
    for (int j = i + 1; j < sorted.size() && middle(sorted.get(j)) < near; j++) {
      PdfLine other = sorted.get(j);
      boolean first = line.box().x() < other.box().x();
      PdfLine left = first ? line : other;
      PdfLine right = first ? other : line;
      boolean beside = middle(other) < line.bottom() + 2;
      if ((beside || other.box().y() < line.bottom()) && right.box().x() - left.right() > GAP) {
        return new Gutter(left.right(), right.box().x(), beside);
      }
    }
    return null;
  }

  /** Returns where columns end: at a line that crosses the gutter, or at room below both. */
  private static int end(List<PdfLine> sorted, int start, Gutter gutter) {
    float bottom = sorted.get(start).bottom();
    int end = start;
    while (end < sorted.size()) {
      PdfLine line = sorted.get(end);
      // A title at the margin, a stamp, the page's foot: no part of a column above.
      float room = (line.box().y() - bottom) / Math.max(1, line.box().height());
      boolean apart = room > FAR_APART || room > APART && gutter(sorted, end) == null;
      if (apart || !gutter.takes(line)) {
        return end;
      }
      bottom = Math.max(bottom, line.bottom());
      end++;
    }
    return end;
  }

  /** Returns how many lines stand above the foot of a text in columns, 0 where there is none. */
  private static int foot(List<PdfLine> block, float split) {
    for (int i = 0; i < block.size(); i++) {
      if (!isFoot(block.get(i))) {
        continue;
      }
      float top = block.get(i).box().y();
      int first = i;
      while (first > 0 && block.get(first - 1).box().y() > top - 2) {
        first--; // the signer's post may stand a little higher
      }
      long lefts = block.subList(0, first).stream().filter(line -> isLeft(line, split)).count();
      return Math.min(lefts, first - lefts) >= FEWEST_OF_TEXT ? first : 0;
    }
    return 0;
  }

  private static boolean isFoot(PdfLine line) {
    return line.words().size() < 4 && Folding.fold(TextBuilder.clean(line.text())).startsWith(FOOT);
  }

  private static boolean isPageNumber(PdfLine line) {
    return line.bottom() < TOP
        && line.words().size() <= 3
        && PAGE_NUMBER.matcher(line.text()).matches();
  }

  private static boolean isLeft(PdfLine line, float split) {
    return line.right() <= split;
  }

  private static void columns(List<PdfLine> block, float split, List<PdfLine> ordered) {
    for (PdfLine line : block) {
      if (isLeft(line, split)) {
        ordered.add(line);
      }
    }
    for (PdfLine line : block) {
      if (!isLeft(line, split)) {
        ordered.add(line);
      }
    }
  }
}
