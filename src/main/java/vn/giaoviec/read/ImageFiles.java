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
import vn.giaoviec.ocr.GreyImage;
import vn.giaoviec.ocr.OcrPage;

/** Reads images of pages (PNG, JPEG, TIFF with any number of pages) by OCR. */
final class ImageFiles {

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
      List<Integer> numbers = IntStream.range(0, pages).boxed().toList();
      List<OcrPage> read =
          new PageScans(limits.ocr(), watch).read(numbers, page -> image(reader, page));
      for (int page = 0; page < read.size(); page++) {
        OcrPage words = read.get(page);
        float scale = Math.min(words.width(), words.height()) / PAGE_WIDTH;
        texts.add(List.of());
        texts.read(page, OcrLines.of(words, scale), words.confidence());
      }
      return texts;
    } finally {
      reader.dispose();
    }
  }

  private static GreyImage image(ImageReader reader, int page) throws IOException {
    double pixels = (double) reader.getWidth(page) * reader.getHeight(page);
    ImageReadParam how = reader.getDefaultReadParam();
    int step = (int) Math.ceil(Math.sqrt(pixels / MOST_PIXELS));
    how.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
    BufferedImage image = reader.read(page, how);
    return GreyImage.of(image, true);
  }
}
