package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Box;

/** How the lines of a text usually stand on the page: what is short, indented, set apart. */
final class PageShape {

  /** Points by which the first line of a paragraph stands in, at least. */
  private static final float INDENT = 9;

  /** Characters by which it does where a text keeps the page's layout. */
  private static final int INDENT_CHARACTERS = 4;

  private final int width;
  private final int usualBlanks;
  private final int margin;
  private final float left;
  private final float right;
  private final float pitch;

  PageShape(List<TextLine> lines) {
    this.width = usualWidth(lines);
    this.usualBlanks = usualBlanks(lines);
    this.margin = margin(lines);
    List<Float> lefts = new ArrayList<>();
    List<Float> rights = new ArrayList<>();
    List<Float> pitches = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Box box = lines.get(i).box();
      if (box != null) {
        lefts.add(box.x());
        rights.add(box.x() + box.width());
        float step = i == 0 ? 0 : pitch(lines.get(i - 1), lines.get(i));
        if (step > 0) {
          pitches.add(step);
        }
      }
    }
    this.left = quantile(lefts, 0.25f);
    this.right = quantile(rights, 0.75f);
    this.pitch = quantile(pitches, 0.5f);
  }

  private static float quantile(List<Float> values, float share) {
    values.sort(null);
    return values.isEmpty() ? 0 : values.get((int) (values.size() * share));
  }

  private static int usualWidth(List<TextLine> lines) {
    int[] lengths = lines.stream().mapToInt(line -> line.words().length()).sorted().toArray();
    return lengths.length == 0 ? 0 : lengths[(int) (lengths.length * 0.8)];
  }

  /** In some texts a blank line stands between any two. */
  private static int usualBlanks(List<TextLine> lines) {
    long blank = lines.stream().filter(line -> line.blankBefore() > 0).count();
    return blank * 5 > lines.size() * 3L ? 1 : 0;
  }

  /** Returns where the lines inside paragraphs begin: the first indent that many lines have. */
  private static int margin(List<TextLine> lines) {
    int[] counts = new int[40];
    for (TextLine line : lines) {
      counts[Math.min(line.indent(), counts.length - 1)]++;
    }
    int seen = 0;
    for (int i = 0; i < counts.length; i++) {
      seen += counts[i];
      if (seen * 7 >= lines.size()) {
        return i;
      }
    }
    return 0;
  }

  /** Returns the distance from line to line in points, or 0 where it is not known. */
  static float pitch(TextLine before, TextLine line) {
    Box above = before.box();
    Box box = line.box();
    return above == null || box == null || before.page() != line.page() || box.y() <= above.y()
        ? 0
        : box.y() - above.y();
  }

  /** Returns whether a line stands in as the first one of a paragraph does. */
  boolean isIndented(TextLine before, TextLine line, TextLine first) {
    boolean inside = !before.equals(first);
    Box box = line.box();
    if (box == null) {
      boolean goesOn = inside && line.indent() <= before.indent();
      return line.indent() >= margin + INDENT_CHARACTERS
          && !goesOn
          && (inside || !isHanging(line, first));
    }
    Box above = before.box();
    boolean goesOn =
        inside && above != null && before.page() == line.page() && box.x() <= above.x() + 3;
    return box.x() > left + INDENT
        && box.x() < left + 90
        && !goesOn
        && (inside || !isHanging(line, first));
  }

  /** Returns whether a line stands further in than the item that it may go on. */
  private static boolean isHanging(TextLine line, TextLine first) {
    Box box = line.box();
    Box head = first.box();
    boolean further =
        box != null && head != null ? box.x() > head.x() + 3 : line.indent() > first.indent();
    return further && MarkerReader.read(first.words()).kind() != Marker.Kind.NONE;
  }

  /** Returns whether a line ends well before the right margin. */
  boolean isShort(TextLine line) {
    return isShort(line, 18, 0.88);
  }

  /** Returns whether the first word of a line would have gone into the one before it. */
  boolean hasRoom(TextLine before, TextLine line) {
    String words = line.words();
    int space = words.indexOf(' ');
    int length = 1 + (space < 0 ? words.length() : space);
    Box box = before.box();
    return box != null
        ? box.x() + box.width() * (1 + (float) length / before.words().length()) < right
        : before.words().length() + before.indent() - margin + length < width;
  }

  /** Returns whether a line ends so early that it was not wrapped. */
  boolean isVeryShort(TextLine line) {
    return isShort(line, 50, 0.7);
  }

  private boolean isShort(TextLine line, float points, double share) {
    Box box = line.box();
    return box != null
        ? box.x() + box.width() < right - points
        : line.words().length() + line.indent() - margin < width * share;
  }

  /** Returns whether there is more room than usual between two lines. */
  boolean isApart(@Nullable TextLine before, TextLine line) {
    return line.blankBefore() > usualBlanks
        || before != null && pitch > 0 && pitch(before, line) > pitch * 1.25f;
  }

  /** Returns whether there is so much room between two lines that nothing goes on over it. */
  boolean isFarApart(TextLine line) {
    return line.blankBefore() > usualBlanks + 1;
  }
}
