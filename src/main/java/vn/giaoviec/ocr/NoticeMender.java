package vn.giaoviec.ocr;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.rules.WordList;

/**
 * Mends what was misread on the pages of one notice and can be told only from the line it stands on
 * or from the other pages: lines that all notices have, specks, numbers that do not follow each
 * other, names written otherwise elsewhere in the notice.
 *
 * <p>Immutable, safe for any number of threads.
 */
public final class NoticeMender {

  /** A line whose words are all read more surely is as it is printed. */
  static final float SURE = 0.97f;

  private final PhraseMender phrases;
  private final DigitMender digits = new DigitMender();

  private NoticeMender(List<WordList.Entry> phrases) {
    this.phrases = new PhraseMender(phrases);
  }

  /** Returns a mender with the program's own lists. */
  public static NoticeMender standard() {
    return new NoticeMender(WordList.beside(NoticeMender.class, PhraseMender.FILE));
  }

  /**
   * Returns the pages with some words mended, which know how they were read.
   *
   * @param pages those of one notice, in their order
   */
  public List<OcrPage> mended(List<OcrPage> pages) {
    List<List<ReadLine>> read = pages.stream().map(page -> ReadLine.of(page.words())).toList();
    List<ReadLine> lines = read.stream().flatMap(List::stream).toList();
    lines.forEach(Specks::mend);
    lines.forEach(phrases::mend);
    lines.forEach(digits::mend);
    DateMender.mend(lines);
    new OwnNames(lines).mend();
    Numerals.mend(lines);
    Enumeration.mend(lines);
    List<OcrPage> mended = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      mended.add(pages.get(i).with(read.get(i).stream().flatMap(l -> l.words().stream()).toList()));
    }
    return mended;
  }
}
