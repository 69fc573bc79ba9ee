package vn.giaoviec.read;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.giaoviec.notice.Warning;
import vn.giaoviec.ocr.OcrPage;
import vn.giaoviec.ocr.PageImage;

/**
 * Images of pages: PNG, JPEG, TIFF with any number of pages. OCR reads them, and those who mark
 * what was read lay it over them.
 */
public final class ImageFiles {

  /** Larger images are read at a part of their size. */
  private static final double MOST_PIXELS = 25e6;

  /** The shorter side of A4, in points: what most papers have. */
  static final float PAGE_WIDTH = 595.3f;

  private ImageFiles() {}

  static PageTexts read(MediaType type, byte[] bytes, ReadLimits limits, Watch watch)
      throws IOException, ReadException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type.label());
    if (!readers.hasNext()) {
      throw new ReadException(Failure.NOT_A_DOCUMENT, type.label());
    }
    ImageReader reader = readers.next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, false, true);
      int pages = reader.getNumImages(true);
      if (pages > limits.maxPages()) {
        throw new ReadException(Failure.TOO_MANY_PAGES, pages, limits.maxPages());
      }
      PageTexts texts = new PageTexts();
      if (type == MediaType.JPEG && JpegEnd.isMissing(bytes)) {
        texts.warn(Warning.of(Warning.Code.IMAGE_CUT_OFF));
      }
      List<Integer> numbers = IntStream.range(0, pages).boxed().toList();
      List<OcrPage> read =
          new PageScans(limits.ocr(), watch)
              .read(numbers, page -> PageImage.of(image(reader, page), true));
      for (int page = 0; page < read.size(); page++) {
        OcrPage words = read.get(page);
        float scale = scale(words.width(), words.height());
        texts.add(new PageLines(List.of(), List.of()), 0);
        PageLines lines = OcrLines.of(words, scale);
        if (!lines.lines().isEmpty()) {
          texts.read(page, lines, words, 0);
        } else if (!words.even()) {
          texts.unread(page);
        }
      }
      return texts;
    } finally {
      reader.dispose();
    }
  }

  /** Takes the pages one after the other. */
  public interface Pages {

    /**
     * Takes a page.
     *
     * @param scale how many pixels a point of its boxes has
     */
    void take(BufferedImage image, float scale) throws IOException;
  }

  /**
   * Hands out the pages of a file as they were read.
   *
   * @param mediaType image/png, image/jpeg or image/tiff
   * @throws IOException if it is no such file
   */
  public static void forEachPage(String mediaType, byte[] bytes, Pages pages) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(mediaType);
    if (!readers.hasNext()) {
      throw new IOException(mediaType);
    }
    ImageReader reader = readers.next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, false, true);
      int count = reader.getNumImages(true);
      for (int page = 0; page < count; page++) {
        BufferedImage image = image(reader, page);
        pages.take(image, scale(image.getWidth(), image.getHeight()));
      }
    } finally {
      reader.dispose();
    }
  }

  private static float scale(int width, int height) {
    return Math.min(width, height) / PAGE_WIDTH;
  }

  private static BufferedImage image(ImageReader reader, int page) throws IOException {
    double pixels = (double) reader.getWidth(page) * reader.getHeight(page);
    ImageReadParam how = reader.getDefaultReadParam();
    int step = (int) Math.ceil(Math.sqrt(pixels / MOST_PIXELS));
    how.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
    return reader.read(page, how);
  }
}
