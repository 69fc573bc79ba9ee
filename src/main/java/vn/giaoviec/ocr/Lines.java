package vn.giaoviec.ocr;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where the lines of a page run, found by the shadow that its ink throws on the page's edge: it is
 * sharpest along the lines.
 *
 * @param sideways whether they run from top to bottom
 * @param slope how far they fall, in pixels down for each to the right (after a quarter turn
 *     clockwise, where they are sideways)
 */
record Lines(boolean sideways, double slope) {

  /** About 10 degrees: papers lie no more askew on a scanner's glass. */
  private static final double STEEPEST = 0.18;

  private static final double COARSE = 0.006;
  private static final double FINE = 0.0006;

  /** The page is looked at no more finely; some 100 dots to the inch. */
  private static final long MOST_CELLS = 1_200_000;

  /** Points looked at; more make it no surer. */
  private static final int MOST_POINTS = 60_000;

  /** Fewer points are specks of dirt on an empty page. */
  private static final int FEWEST_POINTS = 60;

  /** The other direction must be so much sharper to be believed. */
  private static final double CLEARLY = 1.3;

  /** Returns the lines, or null on a page without ink. */
  static @Nullable Lines of(GreyImage image) {
    int step = 1;
    while ((long) (image.width() / step) * (image.height() / step) > MOST_CELLS) {
      step++;
    }
    Points level = Points.below(image, step, false);
    Points upright = Points.below(image, step, true);
    if (level.size < FEWEST_POINTS && upright.size < FEWEST_POINTS) {
      return null;
    }
    double slope = level.best();
    double turnedSlope = upright.best();
    boolean sideways = upright.sharpness(turnedSlope) > CLEARLY * level.sharpness(slope);
    return new Lines(sideways, sideways ? turnedSlope : slope);
  }

  /** Points of a page, or of a page turned clockwise. */
  private static final class Points {

    private final int[] xs = new int[MOST_POINTS];
    private final int[] ys = new int[MOST_POINTS];
    private final int width;
    private final int height;
    private int size;
    private int every = 1;
    private int seen;

    private Points(int width, int height) {
      this.width = width;
      this.height = height;
    }

    /** Takes the lower edges of ink: letters end on one line more surely than they begin on it. */
    static Points below(GreyImage image, int step, boolean turned) {
      int columns = image.width() / step;
      int rows = image.height() / step;
      Points points = new Points(turned ? rows : columns, turned ? columns : rows);
      int across = turned ? step : 0;
      int down = turned ? 0 : step;
      for (int y = 0; y + step < image.height(); y += step) {
        for (int x = 0; x + step < image.width(); x += step) {
          if (image.isInk(x, y) && !image.isInk(x + across, y + down)) {
            points.add(turned ? rows - 1 - y / step : x / step, turned ? x / step : y / step);
          }
        }
      }
      return points;
    }

    private void add(int x, int y) {
      if (seen++ % every != 0) {
        return;
      }
      if (size == MOST_POINTS) {
        size /= 2;
        every *= 2;
        for (int i = 0; i < size; i++) {
          xs[i] = xs[i * 2];
          ys[i] = ys[i * 2];
        }
      }
      xs[size] = x;
      ys[size++] = y;
    }

    double best() {
      double about = best(-STEEPEST, STEEPEST, COARSE, 0);
      return best(about - COARSE, about + COARSE, FINE, about);
    }

    private double best(double from, double to, double by, double start) {
      double best = start;
      double sharpest = sharpness(start);
      int steps = (int) Math.round((to - from) / by);
      for (int i = 0; i <= steps; i++) {
        double sharp = sharpness(from + i * by);
        if (sharp > sharpest) {
          sharpest = sharp;
          best = from + i * by;
        }
      }
      return best;
    }

    /** Returns 1 for a shadow that is even all over, more for one with stripes. */
    double sharpness(double slope) {
      int margin = (int) (STEEPEST * width) + width / 50 + 2;
      int[] shadow = new int[height + 2 * margin];
      for (int i = 0; i < size; i++) {
        shadow[(int) (ys[i] - xs[i] * slope + margin + 0.5)]++; // the margin keeps it above 0
      }
      double squares = Arrays.stream(shadow).mapToDouble(n -> (double) n * n).sum();
      return size == 0 ? 0 : squares * height / size / size;
    }
  }
}
