package vn.giaoviec.ocr;

import java.util.Arrays;

/**
 * How light the paper of a page is in each of its parts. Under a book's fold or a photographer's
 * hand it is as dark as ink elsewhere, and whole paragraphs would be lost.
 */
final class Light {

  /** A page is so many cells wide: a cell holds some letters, and paper between them. */
  private static final int CELLS = 48;

  private static final int LEAST_CELL = 16;

  /** Light that varies less leaves ink and paper apart. */
  private static final int UNEVEN = 50;

  /** So much of a cell is paper, at least. */
  private static final double PAPER = 0.3;

  /** No paper is darker; what is, is a part of a picture. */
  private static final int DARKEST = 40;

  private static final float WHITE = 235;
  private static final int LEVELS = 256;

  private final GreyImage image;
  private final int cell;
  private final int columns;
  private final int rows;

  private Light(GreyImage image) {
    this.image = image;
    this.cell = Math.max(LEAST_CELL, image.width() / CELLS);
    this.columns = (image.width() + cell - 1) / cell;
    this.rows = (image.height() + cell - 1) / cell;
  }

  /** Returns the image as if light fell evenly on its paper, or as it is where it does. */
  static GreyImage evened(GreyImage image) {
    Light light = new Light(image);
    int[] paper = light.widened(light.paper());
    int darkest = Arrays.stream(paper).min().orElse(0);
    int lightest = Arrays.stream(paper).max().orElse(0);
    return lightest - darkest < UNEVEN ? image : light.evened(paper);
  }

  private int[] paper() {
    int[] paper = new int[columns * rows];
    for (int i = 0; i < paper.length; i++) {
      paper[i] = paper(i % columns * cell, i / columns * cell);
    }
    return paper;
  }

  /** Returns how light the paper of a cell is; every other pixel tells it well enough. */
  private int paper(int left, int top) {
    int[] counts = new int[LEVELS];
    int all = 0;
    for (int y = top; y < Math.min(image.height(), top + cell); y += 2) {
      for (int x = left; x < Math.min(image.width(), left + cell); x += 2) {
        counts[image.at(x, y)]++;
        all++;
      }
    }
    int level = LEVELS - 1;
    for (int lighter = counts[level]; level > 0 && lighter < PAPER * all; ) {
      lighter += counts[--level];
    }
    return level;
  }

  /** A cell within a letter or a rule has the paper of those around it. */
  private int[] widened(int[] paper) {
    int[] wide = new int[paper.length];
    for (int i = 0; i < wide.length; i++) {
      wide[i] = DARKEST;
      for (int row = Math.max(0, i / columns - 1);
          row <= Math.min(rows - 1, i / columns + 1);
          row++) {
        int from = Math.max(0, i % columns - 1);
        int to = Math.min(columns - 1, i % columns + 1);
        for (int column = from; column <= to; column++) {
          wide[i] = Math.max(wide[i], paper[row * columns + column]);
        }
      }
    }
    return wide;
  }

  private GreyImage evened(int[] paper) {
    int width = image.width();
    byte[] even = new byte[width * image.height()];
    for (int y = 0; y < image.height(); y++) {
      float down = middle(y, rows);
      int row = (int) down;
      int next = Math.min(rows - 1, row + 1);
      for (int x = 0; x < width; x++) {
        float right = middle(x, columns);
        int column = (int) right;
        int beside = Math.min(columns - 1, column + 1);
        float above =
            between(paper[row * columns + column], paper[row * columns + beside], right - column);
        float below =
            between(paper[next * columns + column], paper[next * columns + beside], right - column);
        float here = between(above, below, down - row);
        even[y * width + x] = (byte) Math.min(LEVELS - 1, (int) (image.at(x, y) * WHITE / here));
      }
    }
    return new GreyImage(width, image.height(), even);
  }

  /** Returns where a pixel stands between the middles of cells. */
  private float middle(int pixel, int cells) {
    return Math.max(0, Math.min(cells - 1, (pixel + 0.5f) / cell - 0.5f));
  }

  private static float between(float one, float other, float part) {
    return one + (other - one) * part;
  }
}
