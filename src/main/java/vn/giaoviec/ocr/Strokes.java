package vn.giaoviec.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds the long straight lines of a page that stands upright and straight. What is left of its
 * slope breaks a thin line into pieces, each some pixels beside the one before.
 */
final class Strokes {

  /** Upright lines are at least this part of the page's shorter side: longer than any letter. */
  private static final int PART_UPRIGHT = 25;

  private static final int PART_ACROSS = 16;

  /**
   * Shorter ones, as low as a row between merged cells, are kept where they reach from one line
   * across to another: letters don't.
   */
  private static final int PART_ROW = 60;

  /** So many pixels may lie between the end of an upright line and the line across. */
  private static final int NEAR = 6;

  /** So many pixels that are no ink do not break a line. */
  private static final int GAP = 3;

  /** A page with more is a picture. */
  private static final int MOST = 20_000;

  private final GreyImage image;
  private final int shorter;
  private final List<Stroke> strokes = new ArrayList<>();
  private final List<Stroke> low = new ArrayList<>();

  private Strokes(GreyImage image) {
    this.image = image;
    this.shorter = Math.min(image.width(), image.height());
  }

  static List<Stroke> of(GreyImage image) {
    Strokes strokes = new Strokes(image);
    strokes.find();
    strokes.addLow();
    return strokes.strokes.size() < MOST ? List.copyOf(strokes.strokes) : List.of();
  }

  private void find() {
    int width = image.width();
    int height = image.height();
    int[] starts = new int[width];
    int[] lasts = new int[width];
    Arrays.fill(starts, -1);
    for (int y = 0; y < height && strokes.size() < MOST; y++) {
      int start = -1;
      int last = -1;
      for (int x = 0; x < width; x++) {
        if (!image.isInk(x, y)) {
          continue;
        }
        if (start < 0 || x - last > GAP) {
          add(false, y, start, last, width / PART_ACROSS);
          start = x;
        }
        last = x;
        if (starts[x] < 0 || y - lasts[x] > GAP) {
          addUpright(x, starts[x], lasts[x]);
          starts[x] = y;
        }
        lasts[x] = y;
      }
      add(false, y, start, last, width / PART_ACROSS);
    }
    for (int x = 0; x < width; x++) {
      addUpright(x, starts[x], lasts[x]);
    }
  }

  private void addUpright(int x, int from, int to) {
    if (from >= 0 && to - from >= shorter / PART_UPRIGHT) {
      add(true, x, from, to, shorter / PART_UPRIGHT);
    } else if (from >= 0 && to - from >= shorter / PART_ROW && low.size() < MOST) {
      low.add(new Stroke(true, x, from, to));
    }
  }

  /** Adds the low ones that have a line across at both ends. */
  private void addLow() {
    Map<Integer, List<Stroke>> across =
        strokes.stream()
            .filter(stroke -> !stroke.upright())
            .collect(Collectors.groupingBy(Stroke::at));
    for (Stroke stroke : low) {
      if (meets(across, stroke.from(), stroke.at()) && meets(across, stroke.to(), stroke.at())) {
        add(true, stroke.at(), stroke.from(), stroke.to(), 0);
      }
    }
  }

  private static boolean meets(Map<Integer, List<Stroke>> across, int y, int x) {
    for (int at = y - NEAR; at <= y + NEAR; at++) {
      for (Stroke stroke : across.getOrDefault(at, List.of())) {
        if (x >= stroke.from() - NEAR && x <= stroke.to() + NEAR) {
          return true;
        }
      }
    }
    return false;
  }

  private void add(boolean upright, int at, int from, int to, int shortest) {
    if (from >= 0 && to - from >= shortest && strokes.size() < MOST) {
      strokes.add(new Stroke(upright, at, from, to));
    }
  }
}
