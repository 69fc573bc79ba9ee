package vn.giaoviec.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The image of a page, a byte for each pixel, 0 black to 255 white, row by row from the top.
 *
 * <p>Never changed once it is made.
 */
public final class GreyImage {

  /** Pixels darker than this are ink. */
  private static final int INK = 140;

  /** So many pixels beside a line are blurred. */
  private static final int EDGE = 2;

  /** On paper darker than this, or with ink lighter, what is ink can't be told by {@link #INK}. */
  private static final int DARK_PAPER = 180;

  private static final int PALE_INK = 110;

  /** Ink on paper differs from it by so much, at least; less is the noise of a scanner. */
  private static final int LEAST_CONTRAST = 40;

  /** The part of a page that a few words of ink cover, at least. */
  private static final double LEAST_INK = 0.0005;

  private static final int LEVELS = 256;

  /** A pixel and those that touch it. */
  private static final int AROUND = 9;

  private static final int OPAQUE = 0xff000000;

  private final int width;
  private final int height;
  private final byte[] pixels;

  GreyImage(int width, int height, byte[] pixels) {
    this.width = width;
    this.height = height;
    this.pixels = pixels;
  }

  /**
   * Returns an image without its colours.
   *
   * @param image any image
   * @param dropRed whether red counts as white: the seals and incoming-mail stamps of scanned
   *     papers lie over their words
   */
  public static GreyImage of(BufferedImage image, boolean dropRed) {
    int width = image.getWidth();
    int height = image.getHeight();
    byte[] pixels = new byte[width * height];
    if (image.getType() == BufferedImage.TYPE_INT_RGB) {
      // What pages are drawn in; asking for each pixel's colour would take twice as long.
      int[] drawn = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
      for (int i = 0; i < pixels.length; i++) {
        pixels[i] = (byte) grey(drawn[i] | OPAQUE, dropRed);
      }
      return new GreyImage(width, height, pixels);
    }
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        pixels[y * width + x] = (byte) grey(row[x], dropRed);
      }
    }
    return new GreyImage(width, height, pixels);
  }

  private static int grey(int argb, boolean dropRed) {
    int red = argb >> 16 & 0xff;
    int alpha = argb >>> 24;
    int grey =
        dropRed ? red : (red * 299 + (argb >> 8 & 0xff) * 587 + (argb & 0xff) * 114 + 500) / 1000;
    return alpha == 255 ? grey : 255 - (255 - grey) * alpha / 255; // on white paper
  }

  /** Returns the number of pixels in a row. */
  public int width() {
    return width;
  }

  /** Returns the number of rows. */
  public int height() {
    return height;
  }

  int at(int x, int y) {
    return pixels[y * width + x] & 0xff;
  }

  boolean isInk(int x, int y) {
    return at(x, y) < INK;
  }

  /** Returns the image with some lines on it, and their blurred edges, as white as the paper. */
  GreyImage without(List<Stroke> strokes) {
    byte[] rest = pixels.clone();
    for (Stroke stroke : strokes) {
      boolean upright = stroke.upright();
      int end = Math.min(upright ? width : height, stroke.at() + EDGE + 1);
      for (int at = Math.max(0, stroke.at() - EDGE); at < end; at++) {
        for (int i = stroke.from(); i <= stroke.to(); i++) {
          rest[upright ? i * width + at : at * width + i] = (byte) 255;
        }
      }
    }
    return new GreyImage(width, height, rest);
  }

  /** Returns a part of the image within a white margin. */
  GreyImage part(int x, int y, int partWidth, int partHeight, int margin) {
    int newWidth = partWidth + 2 * margin;
    int newHeight = partHeight + 2 * margin;
    byte[] part = new byte[newWidth * newHeight];
    Arrays.fill(part, (byte) 255);
    for (int row = 0; row < partHeight; row++) {
      int to = (row + margin) * newWidth + margin;
      System.arraycopy(pixels, (y + row) * width + x, part, to, partWidth);
    }
    return new GreyImage(newWidth, newHeight, part);
  }

  /** Returns whether all is of one colour: nothing was ever printed or scanned. */
  boolean isEven() {
    for (byte pixel : pixels) {
      if (pixel != pixels[0]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the image as if light fell evenly on it, and with its ink black and its paper white
   * where a dark or pale scan has both of them on one side of the border between ink and paper;
   * else the image as it is.
   */
  GreyImage clear() {
    return Light.evened(this).stretched();
  }

  private GreyImage stretched() {
    int[] counts = new int[LEVELS];
    for (byte pixel : pixels) {
      counts[pixel & 0xff]++;
    }
    int paper = level(counts, 0.5);
    int ink = level(counts, LEAST_INK);
    if (paper - ink < LEAST_CONTRAST || paper >= DARK_PAPER && ink <= PALE_INK) {
      return this;
    }
    byte[] stretched = new byte[LEVELS];
    for (int i = 0; i < LEVELS; i++) {
      stretched[i] = (byte) Math.max(0, Math.min(255, (i - ink) * 255 / (paper - ink)));
    }
    byte[] clear = new byte[pixels.length];
    for (int i = 0; i < clear.length; i++) {
      clear[i] = stretched[pixels[i] & 0xff];
    }
    return new GreyImage(width, height, clear);
  }

  /** Returns the grey level that a part of the pixels does not exceed. */
  private int level(int[] counts, double part) {
    long darker = 0;
    int level = 0;
    while (level < LEVELS - 1 && darker + counts[level] < part * pixels.length) {
      darker += counts[level++];
    }
    return level;
  }

  /** Returns the image with each pixel as dark as the middle one of those around it. */
  GreyImage withoutSpecks() {
    byte[] clean = pixels.clone();
    int[] around = new int[AROUND];
    for (int y = 1; y < height - 1; y++) {
      for (int x = 1; x < width - 1; x++) {
        for (int i = 0; i < AROUND; i++) {
          around[i] = at(x - 1 + i % 3, y - 1 + i / 3);
        }
        clean[y * width + x] = (byte) middle(around);
      }
    }
    return new GreyImage(width, height, clean);
  }

  private static int middle(int[] values) {
    for (int i = 1; i < values.length; i++) {
      int value = values[i];
      int at = i;
      while (at > 0 && values[at - 1] > value) {
        values[at] = values[at - 1];
        at--;
      }
      values[at] = value;
    }
    return values[values.length / 2];
  }

  /** Returns the image turned clockwise by so many right angles. */
  GreyImage turned(int quarters) {
    int turns = Math.floorMod(quarters, 4);
    if (turns == 0) {
      return this;
    }
    boolean sideways = turns % 2 == 1;
    int newWidth = sideways ? height : width;
    byte[] turned = new byte[pixels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int to =
            switch (turns) {
              case 1 -> x * newWidth + height - 1 - y;
              case 2 -> (height - 1 - y) * newWidth + width - 1 - x;
              default -> (width - 1 - x) * newWidth + y;
            };
        turned[to] = pixels[y * width + x];
      }
    }
    return new GreyImage(newWidth, sideways ? width : height, turned);
  }

  /**
   * Returns the image turned about its middle so that lines which fall by {@code slope} (pixels
   * down for each to the right) become level; what comes in from outside is white.
   */
  GreyImage straightened(double slope) {
    double length = Math.hypot(1, slope);
    double cos = 1 / length;
    double sin = slope / length;
    double middleX = (width - 1) / 2.0;
    double middleY = (height - 1) / 2.0;
    byte[] straight = new byte[pixels.length];
    Arrays.fill(straight, (byte) 255);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double fromX = middleX + (x - middleX) * cos - (y - middleY) * sin;
        double fromY = middleY + (x - middleX) * sin + (y - middleY) * cos;
        if (fromX >= 0 && fromY >= 0 && fromX < width - 1 && fromY < height - 1) {
          straight[y * width + x] = (byte) between(fromX, fromY);
        }
      }
    }
    return new GreyImage(width, height, straight);
  }

  private int between(double x, double y) {
    int left = (int) x;
    int top = (int) y;
    int right = (int) ((x - left) * 256);
    int down = (int) ((y - top) * 256);
    int above = at(left, top) * (256 - right) + at(left + 1, top) * right;
    int below = at(left, top + 1) * (256 - right) + at(left + 1, top + 1) * right;
    return (above * (256 - down) + below * down) >> 16;
  }

  /** Writes the image as a binary PGM. */
  void writeTo(OutputStream out) throws IOException {
    out.write(("P5\n" + width + " " + height + "\n255\n").getBytes(StandardCharsets.US_ASCII));
    out.write(pixels);
  }
}
