package vn.giaoviec.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.giaoviec.notice.SourceInfo.TextKind;
import vn.giaoviec.notice.Warning;
import vn.giaoviec.ocr.OcrPage;
import vn.giaoviec.ocr.OcrWord;
import vn.giaoviec.text.CanonicalText;
import vn.giaoviec.text.CanonicalText.Wrapping;
import vn.giaoviec.text.Pose;

/** The lines of a file's pages while it is read, and where they come from. */
final class PageTexts {

  /** A page read with less confidence should be compared with its image. */
  private static final double LOW = 0.8;

  private final List<List<PdfLine>> pages = new ArrayList<>();
  private final List<Pose> poses = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();
  private int scanned;

  /**
   * Adds the next page with its text layer.
   *
   * @param quarters how many right angles the page is turned clockwise for its text to be upright
   */
  void add(List<PdfLine> lines, int quarters) {
    pages.add(lines);
    poses.add(new Pose(pages.size(), quarters, 0));
  }

  /**
   * Puts what OCR read on a page in place of its text layer.
   *
   * @param quarters how many right angles the page was turned clockwise before it was read
   */
  void read(int page, List<PdfLine> lines, OcrPage words, int quarters) {
    pages.set(page, lines);
    poses.set(page, new Pose(page + 1, quarters + words.quarters(), words.slope()));
    scanned++;
    warn(Warning.onPage(Warning.Code.PAGE_READ_BY_OCR, page + 1));
    double confidence = words.confidence();
    if (confidence < LOW) {
      warn(Warning.onPage(Warning.Code.OCR_LOW_CONFIDENCE, page + 1, Math.round(confidence * 100)));
    }
    String mended =
        words.words().stream()
            .filter(OcrWord::isMended)
            .map(word -> word.asRead() + " → " + word.text())
            .distinct()
            .collect(Collectors.joining("; "));
    if (!mended.isEmpty()) {
      warn(Warning.onPage(Warning.Code.OCR_MENDED, page + 1, mended));
    }
  }

  void warn(Warning warning) {
    warnings.add(warning);
  }

  int size() {
    return pages.size();
  }

  List<PdfLine> lines(int page) {
    return pages.get(page);
  }

  List<Warning> warnings() {
    return warnings;
  }

  /** Returns how the text was had; pages without any don't count. */
  TextKind kind() {
    if (scanned == 0) {
      return TextKind.EMBEDDED;
    }
    long full = pages.stream().filter(lines -> !lines.isEmpty()).count();
    return scanned < full ? TextKind.MIXED : TextKind.OCR;
  }

  /**
   * Returns the text of all pages in reading order.
   *
   * @throws ReadException if there is none, or too much
   */
  CanonicalText text(ReadLimits limits) throws ReadException {
    TextBuilder builder = new TextBuilder(limits.maxCharacters());
    boolean empty = true;
    for (int page = 0; page < pages.size(); page++) {
      builder.pose(poses.get(page));
      for (PdfLine line : PageOrder.order(pages.get(page))) {
        builder.line(line, page + 1);
        empty = false;
      }
    }
    if (empty) {
      throw new ReadException(Failure.NO_TEXT_LAYER, pages.size());
    }
    return builder.build(Wrapping.LINES);
  }
}
