package vn.giaoviec.ocr;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the name of who signed where the reading of the whole page has none: beside a seal
 * tesseract takes it for a part of the picture, and a stamped one is as red as the seal.
 */
final class SignerName {

  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  /** A syllable of a name. */
  private static final Pattern SYLLABLE = Pattern.compile("\\p{Lu}\\p{Ll}{1,6}");

  /** Shorter ones are rare, and what is left of a longer one is none. */
  private static final int FEWEST = 3;

  private static final int MOST = 5;

  /** A name is read at least so surely: what crosses a seal is not. */
  private static final float SURE = 0.88f;

  /** Signatures stand in the right half of a page (Decree 30/2020/NĐ-CP, annex I). */
  private static final int PART_LEFT = 2;

  private static final int MARGIN = 10;

  /** No reading of a page has so many lines. */
  private static final int LINES = 4_000_000;

  private SignerName() {}

  /** Returns the page with the name, if it has a place for one and shows none there. */
  static OcrPage added(OcrPage page, PageImage image, Tesseract tesseract) throws OcrException {
    int top = recipients(page.words());
    if (top < 0 || page.quarters() != 0 || page.height() - top < 2 * MARGIN) {
      return page;
    }
    int left = page.width() / PART_LEFT;
    List<OcrWord> below =
        page.words().stream().filter(word -> word.x() >= left && word.y() > top).toList();
    if (!name(below, 0).isEmpty()) {
      return page;
    }
    for (GreyImage half : List.of(image.words(), image.stamps())) {
      GreyImage level = page.slope() == 0 ? half : half.straightened(page.slope());
      GreyImage part = level.part(left, top, page.width() - left, page.height() - top, MARGIN);
      List<OcrWord> name = name(tesseract.scatteredWords(part), SURE);
      if (!name.isEmpty()) {
        List<OcrWord> words = new ArrayList<>(page.words());
        name.forEach(word -> words.add(word.moved(left - MARGIN, top - MARGIN, LINES)));
        return page.with(words);
      }
    }
    return page;
  }

  /** Returns where the list of recipients ("Nơi nhận:") begins, beside which one signs, or -1. */
  private static int recipients(List<OcrWord> words) {
    for (int i = words.size() - 2; i >= 0; i--) {
      OcrWord word = words.get(i);
      boolean list = bare(word).endsWith("noi") && bare(words.get(i + 1)).startsWith("nhan");
      if (list && word.line() == words.get(i + 1).line()) {
        return word.y();
      }
    }
    return -1;
  }

  private static String bare(OcrWord word) {
    String apart = Normalizer.normalize(word.text(), Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** Returns the words of the lowest line that is a name, read so surely; none without one. */
  private static List<OcrWord> name(List<OcrWord> words, float sure) {
    return words.stream().collect(Collectors.groupingBy(OcrWord::line)).values().stream()
        .filter(line -> isName(line, sure))
        .max(Comparator.comparingInt(line -> line.get(0).y()))
        .orElse(List.of());
  }

  private static boolean isName(List<OcrWord> line, float sure) {
    return line.size() >= FEWEST
        && line.size() <= MOST
        && line.stream()
            .allMatch(word -> word.confidence() >= sure && SYLLABLE.matcher(word.text()).matches());
  }
}
