package vn.giaoviec.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one text of a notice to which all offsets refer: Unicode NFC, lines ended by {@code \n}.
 *
 * <p>A row of a table that shows columns of things is one line, its cells separated by tabs; the
 * head or foot of a notice laid out as a table is its paragraphs, column by column.
 *
 * @param value the text
 * @param origins where its stretches come from, in order, without overlap; never empty unless the
 *     text is
 * @param wrapping what a line of the text is
 * @param doubts the words whose reading is not sure, in order; empty unless they were read by OCR
 * @param rows the rows of its tables, in order; empty where the file has none or can't show them
 * @param asides what belongs to no sentence around it (footnotes), in order
 * @param poses the pages that lie in the file otherwise than they were read, in order
 */
public record CanonicalText(
    String value,
    List<Origin> origins,
    Wrapping wrapping,
    List<Doubt> doubts,
    List<Row> rows,
    List<Span> asides,
    List<Pose> poses) {

  /** Makes a text without doubts and tables. */
  public CanonicalText(String value, List<Origin> origins, Wrapping wrapping) {
    this(value, origins, wrapping, List.of(), List.of(), List.of(), List.of());
  }

  /** What the end of a line means. */
  public enum Wrapping {
    /** Lines end where the page's width ends; paragraphs have to be rebuilt. */
    LINES,
    /** Each line is a whole paragraph, heading, item or table row, as in Word files. */
    PARAGRAPHS
  }

  public CanonicalText {
    origins = List.copyOf(origins);
    doubts = List.copyOf(doubts);
    rows = List.copyOf(rows);
    asides = List.copyOf(asides);
    poses = List.copyOf(poses);
  }

  /** Returns the origin of the code unit at {@code offset}, the nearest before it, or null. */
  public @Nullable Origin originAt(int offset) {
    return origins.isEmpty() ? null : origins.get(indexAt(offset));
  }

  /** Returns the origins of what {@code span} covers, in order. */
  public List<Origin> originsOf(Span span) {
    if (origins.isEmpty() || span.isEmpty()) {
      return List.of();
    }
    return origins.subList(indexAt(span.start()), indexAt(span.end() - 1) + 1);
  }

  /** Returns the places of the words that {@code span} touches, a box for each line, in order. */
  public List<Box> boxesOf(Span span) {
    List<Box> boxes = new ArrayList<>();
    for (Origin origin : originsOf(span)) {
      Box box = origin.boxOf(span, value);
      if (box != null) {
        boxes.add(box);
      }
    }
    return boxes;
  }

  /** Returns how a page lies in the file. */
  public Pose poseOf(int page) {
    for (Pose pose : poses) {
      if (pose.page() == page) {
        return pose;
      }
    }
    return new Pose(page, 0, 0);
  }

  /** Returns the words within {@code span} whose reading is not sure, in order. */
  public List<Doubt> doubtsIn(Span span) {
    int low = 0;
    int high = doubts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (doubts.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < doubts.size() && doubts.get(end).span().start() < span.end()) {
      end++;
    }
    return doubts.subList(low, end);
  }

  /** Returns the row that the code unit at {@code offset} stands in, or null. */
  public @Nullable Row rowAt(int offset) {
    int low = 0;
    int high = rows.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (rows.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    boolean inside = high >= 0 && rows.get(low).span().contains(offset);
    return inside ? rows.get(low) : null;
  }

  /** Returns whether the code unit at {@code offset} belongs to no sentence around it. */
  public boolean isAside(int offset) {
    return asides.stream().anyMatch(span -> span.contains(offset));
  }

  private int indexAt(int offset) {
    int low = 0;
    int high = origins.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (origins.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Returns the page, from 1, on which the code unit at {@code offset} stands. */
  public int pageAt(int offset) {
    Origin origin = originAt(offset);
    return origin == null ? 1 : origin.page();
  }
}
