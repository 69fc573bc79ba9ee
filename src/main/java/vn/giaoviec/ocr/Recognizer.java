package vn.giaoviec.ocr;

import java.time.Duration;
import java.util.List;
import vn.giaoviec.rules.Fingerprint;

/**
 * Reads the words of page images: sets the page upright and straight, and has tesseract read it.
 *
 * <p>Immutable, safe for any number of threads; each page takes one core.
 */
public final class Recognizer {

  /** Lines that fall less than this (a sixth of a degree) are level enough. */
  private static final double LEVEL = 0.003;

  /** A page read with less confidence may stand on its head. */
  private static final double POOR = 0.6;

  /** A page read with less confidence may be full of specks. */
  private static final double DOUBTFUL = 0.85;

  /** What is read without specks must be so much surer: it loses fine marks, too. */
  private static final double CLEARLY = 0.05;

  private final Tesseract tesseract;
  private final MarkMender mender = new MarkMender(WordPairs.all());

  /**
   * Makes a recognizer.
   *
   * @param program the tesseract program, by path or name
   * @param limit the longest time for a page
   */
  public Recognizer(String program, Duration limit) {
    this.tesseract = new Tesseract(program, limit);
  }

  /** Returns the data that words are read by. */
  public static List<Fingerprint.Resource> resources() {
    return List.of(
        new Fingerprint.Resource(WordPairs.class, WordPairs.FILE),
        new Fingerprint.Resource(PhraseMender.class, PhraseMender.FILE));
  }

  /**
   * Returns the words of a page; an empty page has none.
   *
   * @throws OcrException if the program is missing or fails
   */
  public OcrPage read(PageImage scan) throws OcrException {
    PageImage image = new PageImage(scan.words().clear(), scan.stamps());
    return SignerName.added(read(image.words()), image, tesseract);
  }

  private OcrPage read(GreyImage image) throws OcrException {
    Lines lines = Lines.of(image);
    if (lines == null) {
      return new OcrPage(List.of(), List.of(), image.width(), image.height(), 0, 0, image.isEven());
    }
    double slope = Math.abs(lines.slope()) < LEVEL ? 0 : lines.slope();
    if (lines.sideways()) {
      // Clockwise or not can't be told from the lines.
      OcrPage page = upright(straight(image.turned(1), slope), 1, slope);
      if (page.confidence() >= POOR) {
        return page;
      }
      return better(page, page(straight(image, slope), 0, slope));
    }
    GreyImage straight = straight(image, slope);
    OcrPage page = page(straight, 0, slope);
    if (page.isSideways()) {
      // So few lines that their shadow did not tell, but tesseract read them as they stand.
      OcrPage turned = better(page(image.turned(1), 1, 0), page(image.turned(3), 3, 0));
      return turned.isSideways() ? page : turned;
    }
    return page.confidence() >= POOR ? page : better(page, upright(straight, 0, slope));
  }

  private static GreyImage straight(GreyImage image, double slope) {
    return slope == 0 ? image : image.straightened(slope);
  }

  private OcrPage upright(GreyImage image, int turns, double slope) throws OcrException {
    int more = tesseract.quartersToUpright(image);
    return page(image.turned(more), turns + more, slope);
  }

  private static OcrPage better(OcrPage page, OcrPage other) {
    return other.confidence() > page.confidence() ? other : page;
  }

  /** Reads an upright page, one of doubtful words or none once more without its specks. */
  private OcrPage page(GreyImage image, int turns, double slope) throws OcrException {
    OcrPage page = asItIs(image, turns, slope);
    boolean upsideDown = !page.words().isEmpty() && page.confidence() < POOR;
    if (upsideDown || page.confidence() >= DOUBTFUL) {
      return page;
    }
    OcrPage clean = asItIs(image.withoutSpecks(), turns, slope);
    return clean.confidence() > page.confidence() + CLEARLY ? clean : page;
  }

  private OcrPage asItIs(GreyImage image, int turns, double slope) throws OcrException {
    List<Stroke> strokes = Strokes.of(image);
    RuledTable table = RuledTable.of(strokes, image.width());
    List<OcrWord> words =
        table == null ? tesseract.words(image) : table.words(image, strokes, tesseract);
    List<OcrWord> mended = Stems.counted(mender.mend(words), image);
    return new OcrPage(mended, strokes, image.width(), image.height(), turns % 4, slope, false);
  }
}
