package vn.giaoviec.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table whose borders a scanner saw, and how its page is read: beside the borders of cells words
 * are lost, and the borders are read as letters, so they are taken from the image; what then stands
 * here and there is read as such. Lone digits are taken for specks by that: the narrow first
 * column, which has the numbers of the rows, is read once more by itself.
 *
 * @param left the right edge of the border left of the first column
 * @param right the left edge of the border right of it
 * @param end the place of the last border
 * @param side the pieces of the first border
 * @param stretches the pieces of the border right of the first column: elsewhere its cells are
 *     merged
 */
record RuledTable(int left, int right, int end, List<Stroke> side, List<Stroke> stretches) {

  /** No reading of a page has so many lines: those of each reading stay apart. */
  private static final int LINES = 1_000_000;

  /** A table shows so many columns, each so many pixels wide: with fewer it is a frame, a stamp. */
  private static final int FEWEST_COLUMNS = 3;

  private static final int NARROWEST = 60;

  /** A narrower one than this part of the page is a stamp, or stands beside words. */
  private static final int PART_TABLE = 2;

  /** A first column wider than this part of the page has more than numbers. */
  private static final int PART_NUMBERS = 8;

  /** Among so many lines across there is one of any table. */
  private static final int MOST_TRIED = 500;

  /** Pixels between an end of a line and the line that it meets. */
  private static final int NEAR = 6;

  /** Pixels by which a border of some height drifts aside. */
  private static final int DRIFT = 12;

  /** Pixels of white about a column that is read by itself. */
  private static final int MARGIN = 30;

  RuledTable {
    side = List.copyOf(side);
    stretches = List.copyOf(stretches);
  }

  /**
   * Returns the table of a page, or null where it shows none.
   *
   * @param pageWidth how many pixels the page is wide
   */
  static @Nullable RuledTable of(List<Stroke> strokes, int pageWidth) {
    List<Stroke> upright =
        strokes.stream()
            .filter(Stroke::upright)
            .sorted(Comparator.comparingInt(Stroke::at))
            .toList();
    List<Integer> most = List.of();
    int tried = 0;
    for (Stroke across : strokes) {
      if (!across.upright() && tried++ < MOST_TRIED) {
        List<Integer> borders = borders(across, upright);
        boolean wide = !borders.isEmpty() && width(borders) * PART_TABLE > pageWidth;
        most = wide && borders.size() > most.size() ? borders : most;
      }
    }
    return most.size() > FEWEST_COLUMNS ? of(most, upright) : null;
  }

  private static int width(List<Integer> borders) {
    return borders.get(borders.size() - 1) - borders.get(0);
  }

  private static RuledTable of(List<Integer> borders, List<Stroke> upright) {
    List<Stroke> side = near(borders.get(0), upright);
    List<Stroke> stretches = near(borders.get(1), upright);
    int left = side.stream().mapToInt(Stroke::at).max().orElse(borders.get(0));
    int right = stretches.stream().mapToInt(Stroke::at).min().orElse(borders.get(1));
    int end = borders.get(borders.size() - 1);
    return new RuledTable(left + 1, Math.max(right, left + 1), end, side, stretches);
  }

  private static List<Stroke> near(int place, List<Stroke> upright) {
    return upright.stream().filter(stroke -> Math.abs(stroke.at() - place) < DRIFT).toList();
  }

  /** Returns the places of the upright lines that meet a line across; a black edge is but one. */
  private static List<Integer> borders(Stroke across, List<Stroke> upright) {
    List<Integer> borders = new ArrayList<>();
    int last = -NARROWEST;
    for (Stroke stroke : upright) {
      if (across.from() - NEAR <= stroke.at()
          && across.to() + NEAR >= stroke.at()
          && stroke.from() - NEAR <= across.at()
          && stroke.to() + NEAR >= across.at()) {
        if (stroke.at() - last >= NARROWEST) {
          borders.add(stroke.at());
        }
        last = stroke.at();
      }
    }
    return borders;
  }

  /**
   * Returns the words of its page: those outside the table, and its numbers, as they are read with
   * all else; those in its cells as they are read without the borders.
   */
  List<OcrWord> words(GreyImage page, List<Stroke> strokes, Tesseract tesseract)
      throws OcrException {
    GreyImage bare = page.without(strokes);
    List<OcrWord> words = new ArrayList<>();
    List<OcrWord> numbers = new ArrayList<>();
    for (OcrWord word : tesseract.words(page)) {
      if (isNumber(word)) {
        numbers.add(word);
      } else if (!holds(word)) {
        words.add(word);
      }
    }
    for (OcrWord read : tesseract.scatteredWords(bare)) {
      OcrWord word = read.moved(0, 0, LINES);
      if (holds(word) && !isNumber(word)) {
        words.add(word);
      }
    }
    if (right - left < page.width() / PART_NUMBERS) {
      addNumbers(bare, tesseract, numbers);
    }
    words.addAll(RowNumbers.mended(numbers));
    return words;
  }

  /** Adds what is read only in the first column by itself, or more surely. */
  private void addNumbers(GreyImage bare, Tesseract tesseract, List<OcrWord> numbers)
      throws OcrException {
    int top = stretches.stream().mapToInt(Stroke::from).min().orElse(0);
    int bottom = stretches.stream().mapToInt(Stroke::to).max().orElse(0);
    GreyImage column = bare.part(left, top, right - left, bottom - top, MARGIN);
    for (OcrWord read : tesseract.blockWords(column)) {
      OcrWord word = read.moved(left - MARGIN, top - MARGIN, 2 * LINES);
      List<OcrWord> same = numbers.stream().filter(word::meets).toList();
      boolean surer = same.stream().allMatch(other -> other.confidence() < word.confidence());
      if (isNumber(word) && (same.isEmpty() || surer && RowNumbers.isNumber(word))) {
        numbers.removeAll(same);
        numbers.add(word);
      }
    }
  }

  /** Returns whether a word stands in the first column. */
  private boolean isNumber(OcrWord word) {
    int y = word.y() + word.height() / 2;
    return word.x() >= left - NEAR
        && word.right() <= right + NEAR
        && stretches.stream().anyMatch(piece -> piece.from() < y && y < piece.to());
  }

  /** Returns whether a word stands in the table. */
  private boolean holds(OcrWord word) {
    int x = word.x() + word.width() / 2;
    int y = word.y() + word.height() / 2;
    return x > left
        && x < end
        && side.stream().anyMatch(piece -> piece.from() < y && y < piece.to());
  }
}
