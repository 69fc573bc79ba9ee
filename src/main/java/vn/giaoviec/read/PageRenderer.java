package vn.giaoviec.read;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import vn.giaoviec.ocr.PageImage;

/** Draws pages for OCR: 300 dots to the inch, fewer where the page is larger than any paper. */
final class PageRenderer {

  private static final float DOTS_PER_POINT = 300 / 72f;

  /** A page of A3 at 300 dots has 17 million. */
  private static final double MOST_PIXELS = 20e6;

  /** Larger images are read at a part of their size; smaller ones lose by it. */
  private static final long LARGE_IMAGE = 40_000_000;

  private final PDDocument document;

  PageRenderer(PDDocument document) {
    this.document = document;
  }

  /** Returns how many pixels a point has. */
  float scale(int page) {
    PDRectangle box = document.getPage(page).getCropBox();
    double area = Math.max(1, (double) box.getWidth() * box.getHeight());
    return (float) Math.min(DOTS_PER_POINT, Math.sqrt(MOST_PIXELS / area));
  }

  PageImage image(int page) throws IOException {
    PageImages images = PageImages.of(document.getPage(page));
    PageDrawing renderer = new PageDrawing(document);
    renderer.setSubsamplingAllowed(images.largest() > LARGE_IMAGE);
    return PageImage.of(renderer.renderImage(page, scale(page), ImageType.RGB), images.isScan());
  }
}
