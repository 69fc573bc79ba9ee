package vn.giaoviec.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaoviec.encoding.Encoding;
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
  private static final double LOW = 0.85;

  private final List<PageLines> pages = new ArrayList<>();
  private final List<Pose> poses = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();
  private final Set<Encoding> found = EnumSet.noneOf(Encoding.class);
  private int scanned;

  /**
   * Adds the next page with its text layer.
   *
   * @param quarters how many right angles the page is turned clockwise for its text to be upright
   */
  void add(PageLines lines, int quarters) {
    pages.add(lines);
    poses.add(new Pose(pages.size(), quarters, 0));
  }

  /**
   * Puts what OCR read on a page in place of its text layer.
   *
   * @param quarters how many right angles the page was turned clockwise before it was read
   */
  void read(int page, PageLines lines, OcrPage words, int quarters) {
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

  /** Tells that OCR found no words on a page. */
  void unread(int page) {
    warn(Warning.onPage(Warning.Code.PAGE_WITHOUT_WORDS, page + 1));
  }

  /** Tells that texts of old encodings were turned into Unicode. */
  void converted(Set<Encoding> encodings) {
    found.addAll(encodings);
  }

  /** Returns the old encodings that were found. */
  Set<Encoding> encodings() {
    return found;
  }

  void warn(Warning warning) {
    warnings.add(warning);
  }

  int size() {
    return pages.size();
  }

  List<PdfLine> lines(int page) {
    return pages.get(page).lines();
  }

  List<Warning> warnings() {
    return warnings;
  }

  /** Returns how the text was had; pages without any don't count. */
  TextKind kind() {
    if (scanned == 0) {
      return TextKind.EMBEDDED;
    }
    long full = pages.stream().filter(page -> !page.lines().isEmpty()).count();
    return scanned < full ? TextKind.MIXED : TextKind.OCR;
  }

  /**
   * Returns the text of all pages in reading order.
   *
   * @throws ReadException if there is none, or too much
   */
  CanonicalText text(ReadLimits limits) throws ReadException {
    TextBuilder builder = new TextBuilder(limits.maxCharacters());
    PageFlow flow = new PageFlow();
    for (int page = 0; page < pages.size(); page++) {
      flow.add(pages.get(page), page + 1);
      builder.pose(poses.get(page));
    }
    if (!flow.write(builder)) {
      throw new ReadException(Failure.NO_TEXT_LAYER, pages.size());
    }
    return builder.build(Wrapping.LINES);
  }
}
