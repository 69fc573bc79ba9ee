package vn.giaoviec.read;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.giaoviec.notice.Warning;
import vn.giaoviec.ocr.OcrPage;

/**
 * Reads a PDF page by page: the text layer, each visual line with its place, or, where that is none
 * or no good, what OCR finds.
 */
final class PdfReader {

  /** Fewer letters over a scan are a stamp: that of an electronic signature, or of a register. */
  private static final int STAMP = 300;

  /** Fewer letters on a page are a page number. */
  private static final int FEWEST_LETTERS = 20;

  private PdfReader() {}

  /** What is wrong with the text layer of a page. */
  private enum Layer {
    GOOD,
    NONE,
    STAMP_ONLY,
    BAD
  }

  static PageTexts read(byte[] bytes, ReadLimits limits, List<String> passwords, Watch watch)
      throws IOException, ReadException {
    try (PDDocument document = open(bytes, passwords)) {
      int pages = document.getNumberOfPages();
      if (pages == 0) {
        throw new ReadException(Failure.EMPTY);
      }
      if (pages > limits.maxPages()) {
        throw new ReadException(Failure.TOO_MANY_PAGES, pages, limits.maxPages());
      }
      PageTexts texts = new PageTexts();
      List<Layer> layers = new ArrayList<>();
      List<Integer> scans = new ArrayList<>();
      LegacyGlyphs glyphs = new LegacyGlyphs();
      PdfLineStripper stripper = new PdfLineStripper(glyphs);
      for (PageLines lines : glyphs.toUnicode(stripper.lines(document))) {
        Layer layer = layer(document, layers.size(), lines.lines());
        if (layer != Layer.GOOD) {
          scans.add(layers.size());
        }
        layers.add(layer);
        texts.add(lines, stripper.quarters(texts.size()));
      }
      texts.converted(glyphs.found());
      for (int page : stripper.incomplete()) {
        texts.warn(Warning.onPage(Warning.Code.PAGE_INCOMPLETE, page + 1));
      }
      if (!scans.isEmpty()) {
        readScans(document, texts, layers, scans, new PageScans(limits.ocr(), watch));
      }
      return texts;
    }
  }

  private static Layer layer(PDDocument document, int page, List<PdfLine> lines)
      throws IOException {
    TextLayer text = TextLayer.of(lines);
    if (text.letters() < FEWEST_LETTERS) {
      return Layer.NONE;
    }
    if (text.letters() >= STAMP && text.isGood()) {
      return Layer.GOOD;
    }
    boolean scan = PageImages.of(document.getPage(page)).isScan();
    if (text.letters() < STAMP && scan) {
      return Layer.STAMP_ONLY;
    }
    return text.isGarbled() || scan && !text.isGood() ? Layer.BAD : Layer.GOOD;
  }

  private static void readScans(
      PDDocument document,
      PageTexts texts,
      List<Layer> layers,
      List<Integer> scans,
      PageScans reader)
      throws ReadException, IOException {
    PageRenderer renderer = new PageRenderer(document);
    List<OcrPage> read;
    try {
      read = reader.read(scans, renderer::image);
    } catch (ReadException e) {
      if (e.isOcrMissing() && scans.size() * 2 < texts.size()) {
        texts.warn(Warning.of(Warning.Code.PAGES_WITHOUT_TEXT, scans.size(), texts.size()));
        return;
      }
      throw e;
    }
    for (int i = 0; i < read.size(); i++) {
      int page = scans.get(i);
      PageLines lines = OcrLines.of(read.get(i), renderer.scale(page));
      if (lines.lines().isEmpty()) {
        boolean image = PageImages.of(document.getPage(page)).isScan();
        if (!read.get(i).even() && (image || texts.lines(page).isEmpty())) {
          texts.unread(page);
        }
        continue;
      }
      if (!isBetter(lines.lines(), texts.lines(page), layers.get(page))) {
        continue;
      }
      if (layers.get(page) == Layer.BAD) {
        texts.warn(Warning.onPage(Warning.Code.BAD_TEXT_LAYER, page + 1));
      }
      texts.read(page, lines, read.get(i), document.getPage(page).getRotation() / 90);
    }
  }

  /** A layer that is no good may still be better than what can be read from the image. */
  private static boolean isBetter(List<PdfLine> read, List<PdfLine> layer, Layer kind) {
    TextLayer other = TextLayer.of(read);
    if (kind == Layer.BAD) {
      return other.marked() > TextLayer.of(layer).marked();
    }
    return other.letters() > TextLayer.of(layer).letters();
  }

  static PDDocument open(byte[] bytes, List<String> passwords) throws IOException, ReadException {
    try {
      return Loader.loadPDF(new RandomAccessReadBuffer(bytes), "");
    } catch (InvalidPasswordException e) {
      return openWith(bytes, passwords);
    } catch (EOFException e) {
      throw new ReadException(Failure.TRUNCATED);
    }
  }

  private static PDDocument openWith(byte[] bytes, List<String> passwords)
      throws IOException, ReadException {
    for (String password : passwords) {
      try {
        return Loader.loadPDF(new RandomAccessReadBuffer(bytes), password);
      } catch (InvalidPasswordException expected) {
        // the next one may open it
      }
    }
    throw new ReadException(Failure.ENCRYPTED);
  }
}
