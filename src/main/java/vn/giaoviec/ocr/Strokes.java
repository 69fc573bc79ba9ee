package vn.giaoviec.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the long straight lines of a page that stands upright and straight. What is left of its
 * slope breaks a thin line into pieces, each some pixels beside the one before.
 */
final class Strokes {

  /** Upright lines are at least this part of the page's width: longer than any letter. */
  private static final int PART_UPRIGHT = 25;

  private static final int PART_ACROSS = 16;

  /** So many pixels that are no ink do not break a line. */
  private static final int GAP = 3;

  /** A page with more is a picture. */
  private static final int MOST = 20_000;

  private final GreyImage image;
  private final List<Stroke> strokes = new ArrayList<>();

  private Strokes(GreyImage image) {
    this.image = image;
  }

  static List<Stroke> of(GreyImage image) {
    Strokes strokes = new Strokes(image);
    strokes.find();
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
          add(true, x, starts[x], lasts[x], width / PART_UPRIGHT);
          starts[x] = y;
        }
        lasts[x] = y;
      }
      add(false, y, start, last, width / PART_ACROSS);
    }
    for (int x = 0; x < width; x++) {
      add(true, x, starts[x], lasts[x], width / PART_UPRIGHT);
    }
  }

  private void add(boolean upright, int at, int from, int to, int shortest) {
    if (from >= 0 && to - from >= shortest && strokes.size() < MOST) {
      strokes.add(new Stroke(upright, at, from, to));
    }
  }
}
