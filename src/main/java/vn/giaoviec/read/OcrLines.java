package vn.giaoviec.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import vn.giaoviec.encoding.Syllables;
import vn.giaoviec.ocr.OcrPage;
import vn.giaoviec.ocr.OcrWord;
import vn.giaoviec.ocr.Stroke;
import vn.giaoviec.text.Box;

/**
 * Makes the lines of a page of the words that OCR found, as the text layer of a PDF gives them: a
 * gap wider than words leave ends a line, so that columns side by side stay apart; a line's box
 * reaches from its base line to the height of its capitals.
 */
final class OcrLines {

  /** A gap of so many times the capitals' height may part two columns. */
  private static final float COLUMN_GAP = 2.2f;

  /** It does where it is so many times as wide as the line's other gaps. */
  private static final float WIDER = 2.5f;

  /** Signatures and seals are taken for words of so many letters. */
  private static final int SHORT = 3;

  /** Least confidence of what can be a word, of what can hardly be one, of bullets, of signs. */
  private static final float LIKELY = 0.1f;

  private static final float UNLIKELY = 0.4f;
  private static final float BULLET = 0.4f;
  private static final float SIGNS = 0.7f;

  /** Least confidence of a line in which nothing is likely. */
  private static final float NOISE = 0.8f;

  /** A word read so surely tells what stands beside it. */
  private static final float SURE = 0.85f;

  /** In times the words' height: no more is between words of one phrase. */
  private static final float WORD_GAP = 1.2f;

  /** What no speck and no seal is taken for, however unsurely it was read. */
  private static final Pattern DATE =
      Pattern.compile("\\(?[0-9]{1,2}/[0-9]{1,2}/(?:19|20)[0-9]{2}[,.;:)]{0,2}");

  /** What is the number or letter of an item. */
  private static final Pattern MARKER = Pattern.compile("(?:[IVX]{1,5}|[0-9]{1,2})[.)]|[a-zđ]\\)");

  /** What stands before numbers that are written by hand: "ngày [7] tháng". */
  private static final Pattern BY_HAND = Pattern.compile("ngày|tháng");

  private static final String BULLETS = "-–+*•";
  private static final String DRAWN = "_—|~^`'‘’⁄=\\<>";
  private static final String BELOW_BASE = "gjpqyQạẹịọụỵặậệộợựẠẸỊỌỤỴẶẬỆỘỢỰçÇ,;()[]{}/|\\_@$&";
  private static final String CAPITAL_HIGH = "bdhklBCDEFGHIKLMNOPRSTUVX0123456789";

  private final float capital;
  private final float scale;

  private OcrLines(float capital, float scale) {
    this.capital = capital;
    this.scale = scale;
  }

  /** A stretch of words on one base line. */
  private record Piece(List<OcrWord> words, float base) {
    int left() {
      return words.get(0).x();
    }

    int right() {
      return words.get(words.size() - 1).right();
    }
  }

  /**
   * Returns the lines of words of a page, and the lines drawn on it.
   *
   * @param page what was read
   * @param scale how many pixels a point has
   */
  static PageLines of(OcrPage page, float scale) {
    List<OcrWord> words = words(page.words());
    OcrLines lines = new OcrLines(capitalHeight(words), scale);
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || words.get(i).line() != words.get(start).line()) {
        if (!isNoise(words.subList(start, i))) {
          pieces.add(lines.piece(words.subList(start, i)));
        }
        start = i;
      }
    }
    return new PageLines(
        lines.joined(pieces).stream().flatMap(piece -> lines.parted(piece).stream()).toList(),
        rules(page, scale));
  }

  private static List<Rule> rules(OcrPage page, float scale) {
    List<Rule> rules = new ArrayList<>();
    for (Stroke stroke : page.strokes()) {
      rules.add(
          new Rule(
              stroke.upright(), stroke.at() / scale, stroke.from() / scale, stroke.to() / scale));
    }
    return Rule.joined(rules);
  }

  private static List<OcrWord> words(List<OcrWord> read) {
    List<OcrWord> words = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      if (isWord(read.get(i)) || isToldByOthers(read, i)) {
        words.add(read.get(i));
      }
    }
    return words;
  }

  /** Rules of tables and frames, and what was guessed of signatures and seals, are no words. */
  private static boolean isWord(OcrWord word) {
    String text = word.text();
    if (text.chars().noneMatch(Character::isLetterOrDigit)) {
      return word.confidence() > (BULLETS.indexOf(text) >= 0 ? BULLET : SIGNS)
          && text.chars().noneMatch(c -> DRAWN.indexOf(c) >= 0);
    }
    if (DATE.matcher(text).matches()) {
      return true; // digits are read unsurely; a date left out changes what the sentence says
    }
    return word.confidence() > (text.length() > SHORT || isLikely(text) ? LIKELY : UNLIKELY);
  }

  /**
   * Before a sure word stands the number of an item; between sure words stand no specks with
   * digits: "đạt 7% kế hoạch".
   */
  private static boolean isToldByOthers(List<OcrWord> words, int i) {
    OcrWord word = words.get(i);
    if (i + 1 == words.size() || !isSureInLine(words.get(i + 1), word)) {
      return false;
    }
    if (i == 0 || words.get(i - 1).line() != word.line()) {
      return MARKER.matcher(word.text()).matches();
    }
    return word.text().chars().anyMatch(Character::isDigit)
        && isSureInLine(words.get(i - 1), word)
        && isWithin(words.get(i - 1).text(), words.get(i + 1).text())
        && isBeside(words.get(i - 1), word)
        && isBeside(word, words.get(i + 1));
  }

  /** Numbers between small letters are printed. */
  private static boolean isWithin(String before, String after) {
    return before.chars().allMatch(Character::isLowerCase)
        && after.chars().allMatch(Character::isLowerCase)
        && !BY_HAND.matcher(before).matches();
  }

  private static boolean isSureInLine(OcrWord other, OcrWord word) {
    return other.line() == word.line() && other.confidence() > SURE;
  }

  private static boolean isBeside(OcrWord word, OcrWord next) {
    return next.x() - word.right() < WORD_GAP * Math.max(word.height(), next.height());
  }

  /** What was made of specks, marks above letters, signatures: nothing in it can be a word. */
  private static boolean isNoise(List<OcrWord> line) {
    double confidence = line.stream().mapToDouble(OcrWord::confidence).average().orElse(0);
    return confidence < NOISE
        && line.stream()
            .noneMatch(
                word ->
                    isLikely(word.text())
                        || word.text().length() > SHORT
                        || word.text().chars().anyMatch(Character::isDigit));
  }

  /** Syllables of more than a letter, and numbers. */
  private static boolean isLikely(String text) {
    String bare = TextLayer.withoutSigns(text);
    return bare.length() > 1
        && (Syllables.is(bare)
            || bare.chars().allMatch(c -> Character.isDigit(c) || c == '/' || c == '.'));
  }

  private Piece piece(List<OcrWord> words) {
    List<OcrWord> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingInt(OcrWord::x));
    List<Float> bases = new ArrayList<>();
    for (OcrWord word : sorted) {
      if (word.text().chars().noneMatch(c -> BELOW_BASE.indexOf(c) >= 0)
          && word.text().chars().anyMatch(Character::isLetterOrDigit)) {
        bases.add((float) word.bottom());
      }
    }
    if (bases.isEmpty()) {
      for (OcrWord word : sorted) {
        bases.add(word.bottom() - 0.25f * capital);
      }
    }
    return new Piece(sorted, median(bases));
  }

  private static float capitalHeight(List<OcrWord> words) {
    List<Float> heights = new ArrayList<>();
    List<Float> all = new ArrayList<>();
    for (OcrWord word : words) {
      boolean plain = word.text().chars().noneMatch(c -> c > 0x7f || BELOW_BASE.indexOf(c) >= 0);
      if (plain && word.text().chars().anyMatch(c -> CAPITAL_HIGH.indexOf(c) >= 0)) {
        heights.add((float) word.height());
      }
      all.add(word.height() * 0.75f);
    }
    return heights.size() > 5 ? median(heights) : all.isEmpty() ? 1 : median(all);
  }

  private static float median(List<Float> values) {
    values.sort(null);
    return values.get(values.size() / 2);
  }

  /** Puts the parts of one line together where it was read as several. */
  private List<Piece> joined(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : pieces) {
      int host = -1;
      for (int i = Math.max(0, joined.size() - 60); i < joined.size(); i++) {
        host = goTogether(joined.get(i), piece) ? i : host;
      }
      if (host < 0) {
        joined.add(piece);
      } else {
        List<OcrWord> all = new ArrayList<>(joined.get(host).words());
        all.addAll(piece.words());
        joined.set(host, piece(all));
      }
    }
    return joined;
  }

  private boolean goTogether(Piece one, Piece other) {
    if (Math.abs(one.base() - other.base()) > 0.4f * capital) {
      return false;
    }
    int gap = Math.max(other.left() - one.right(), one.left() - other.right());
    return gap > -capital && gap < COLUMN_GAP * capital;
  }

  /** Parts a line at the gaps between columns. */
  private List<PdfLine> parted(Piece piece) {
    List<OcrWord> words = piece.words();
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      gaps.add((float) words.get(i).x() - words.get(i - 1).right());
    }
    float usual = gaps.isEmpty() ? 0 : Math.max(0, median(new ArrayList<>(gaps)));
    List<PdfLine> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= words.size(); i++) {
      boolean wide =
          i < words.size()
              && gaps.get(i - 1) > COLUMN_GAP * capital
              && gaps.get(i - 1) > WIDER * usual
              && !isMarker(words, start, i);
      if (i == words.size() || wide) {
        parts.add(line(piece(words.subList(start, i))));
        start = i;
      }
    }
    return parts;
  }

  /** What follows a number or bullet belongs to it, however far off it stands. */
  private static boolean isMarker(List<OcrWord> words, int start, int end) {
    return end - start == 1 && words.get(start).text().length() < 4;
  }

  private PdfLine line(Piece piece) {
    List<PdfLine.Word> words = new ArrayList<>();
    for (OcrWord word : piece.words()) {
      words.add(
          new PdfLine.Word(word.text(), word.x() / scale, word.right() / scale, word.confidence()));
    }
    Box box =
        new Box(
            piece.left() / scale,
            (piece.base() - capital) / scale,
            (piece.right() - piece.left()) / scale,
            capital / scale);
    return new PdfLine(words, box);
  }
}
