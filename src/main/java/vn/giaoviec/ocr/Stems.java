package vn.giaoviec.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells I, II and III by the upright strokes that stand on the page: tesseract takes one more or
 * less for the same, "quý III" for "quý II", and "HI." for a word.
 */
final class Stems {

  private static final Pattern STROKES =
      Pattern.compile(
          "([\\[\\]|!1IlLHTÍÌÏi]{1,4})([.,;:)]{0,3}|[/⁄](?:19|20)[0-9]{2}[.,;:)]{0,3})");

  private static final Pattern LIKE_NUMBER = Pattern.compile("[I|l1!HL]*[IHL][I|l1!HL]*");

  private static final String QUARTER = "quy";
  private static final String AND = "va";

  /** A number whose strokes were counted is no longer doubtful. */
  private static final float COUNTED = 0.91f;

  private static final int MOST = 3;

  /** Strokes fill so much of the columns that they stand in, between their serifs. */
  private static final double FILLED = 0.85;

  /** In parts of the word's height: the widest stroke, and the widest gap between two. */
  private static final double WIDEST = 0.4;

  private static final double GAP = 0.55;

  /** The blurred edges of a word. */
  private static final int EDGE = 2;

  private final List<OcrWord> words;
  private final GreyImage image;

  private Stems(List<OcrWord> words, GreyImage image) {
    this.words = words;
    this.image = image;
  }

  /** Returns the words of a page, those with other numbers that its image shows otherwise. */
  static List<OcrWord> counted(List<OcrWord> words, GreyImage image) {
    Stems stems = new Stems(words, image);
    List<OcrWord> counted = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      counted.add(stems.counted(i));
    }
    return counted;
  }

  private OcrWord counted(int i) {
    OcrWord word = words.get(i);
    Matcher strokes = STROKES.matcher(word.text());
    if (!strokes.matches()) {
      return word;
    }
    String number = strokes.group(1);
    String end = strokes.group(2).replace('⁄', '/');
    boolean quarter = isOfQuarter(i);
    if (!quarter && !isOfHeading(i, number, end)) {
      return word;
    }
    int count = count(word);
    if (count < 1 || count > MOST || count == 1 && (!quarter || number.equals("1"))) {
      return word; // 1 has one stroke as well as I
    }
    String right = Numerals.roman(count) + (quarter || !end.isEmpty() ? end : ".");
    return (right.equals(word.text()) ? word : word.mended(right)).atLeast(COUNTED);
  }

  /** Returns whether "quý" stands before it, or "quý" with another number: "quý II và III". */
  private boolean isOfQuarter(int i) {
    return isAt(i - 1, QUARTER) || isAt(i - 1, AND) && isAt(i - 3, QUARTER);
  }

  private boolean isAt(int i, String letters) {
    return i >= 0 && WordPairs.letters(words.get(i).text()).replace("(", "").equals(letters);
  }

  /**
   * The stop of a heading's number is read as the foot of its last stroke: "IL" is "II.". Before
   * other letters than capitals "11." may be meant.
   */
  private boolean isOfHeading(int i, String number, String end) {
    int line = words.get(i).line();
    boolean first = i == 0 || words.get(i - 1).line() != line;
    StringBuilder rest = new StringBuilder();
    for (int j = i + 1; first && j < words.size() && words.get(j).line() == line; j++) {
      rest.append(words.get(j).text()).append(' ');
    }
    boolean closed =
        end.equals(".") || end.isEmpty() && number.length() > 1 && number.endsWith("L");
    return closed && LIKE_NUMBER.matcher(number).matches() && Numerals.isCapitals(rest.toString());
  }

  /**
   * Counts the strokes from the left of a word until another letter comes; returns 0 where they do
   * not stand apart: those of an H are joined.
   */
  private int count(OcrWord word) {
    int top = Math.max(0, word.y()) + word.height() / 6;
    int bottom = Math.min(image.height(), Math.max(0, word.y()) + word.height() * 2 / 3);
    int end = Math.min(image.width(), word.right() + EDGE);
    int strokes = 0;
    int start = -1; // of the stroke that stands here
    int last = -1; // where the one before ended
    boolean apart = true; // nothing joins this place to the stroke before
    for (int x = Math.max(0, word.x() - EDGE); x <= end; x++) {
      int ink = x < end ? ink(x, top, bottom) : 0;
      boolean stroke = ink > 0 && ink >= FILLED * (bottom - top);
      if (stroke && start < 0) {
        if (last >= 0 && x - last > GAP * word.height()) {
          return strokes;
        }
        start = x;
        if (!apart) {
          return 0;
        }
      } else if (!stroke && start >= 0) {
        if (x - start > WIDEST * word.height()) {
          return 0;
        }
        strokes++;
        last = x;
        start = -1;
        apart = false;
      }
      apart |= ink == 0;
    }
    return strokes;
  }

  private int ink(int x, int top, int bottom) {
    int ink = 0;
    for (int y = top; y < bottom; y++) {
      ink += image.isInk(x, y) ? 1 : 0;
    }
    return ink;
  }
}
