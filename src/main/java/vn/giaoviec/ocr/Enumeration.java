package vn.giaoviec.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Mends the numbers and letters of items by those before and after them: "l." before "2." is "1.",
 * "1:" between 6 and 8 is "7.", "ø)" after "e)" is "g)".
 */
final class Enumeration {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}[.)]");
  private static final Pattern LIKE_NUMBER = Pattern.compile("[0-9IlL|i!]{1,2}[.,:;)]");
  private static final Pattern LIKE_LETTER = Pattern.compile("[^0-9*+(-]\\)");
  private static final String ALPHABET = "abcdđeghiklmnopqrstuvxy";

  private static final int DD = ALPHABET.indexOf('đ') + 1;

  private Enumeration() {}

  /**
   * What may be the number or letter of an item.
   *
   * @param value the number, or the letter's place from 1, as read; 0 for none
   */
  private record Mark(ReadLine line, int value, boolean clean) {

    boolean isSure() {
      return clean && !line.words().get(0).isDoubtful();
    }
  }

  static void mend(List<ReadLine> lines) {
    List<Mark> numbers = new ArrayList<>();
    List<Mark> letters = new ArrayList<>();
    for (ReadLine line : lines) {
      if (Numerals.isHeading(line)) {
        mendNumbers(numbers);
        mendLetters(letters);
        continue;
      }
      Mark number = number(line);
      Mark letter = letter(line);
      if (number != null) {
        numbers.add(number);
        mendLetters(letters);
      } else if (letter != null) {
        letters.add(letter);
      }
    }
    mendNumbers(numbers);
    mendLetters(letters);
  }

  private static @Nullable Mark number(ReadLine line) {
    String mark = line.text(0);
    if (line.words().size() < 2
        || !LIKE_NUMBER.matcher(mark).matches()
        || !Character.isUpperCase(line.text(1).charAt(0))) {
      return null;
    }
    String digits = mark.substring(0, mark.length() - 1).replaceAll("[IlL|i!]", "1");
    return new Mark(line, Integer.parseInt(digits), NUMBER.matcher(mark).matches());
  }

  private static @Nullable Mark letter(ReadLine line) {
    String mark = line.text(0);
    if (line.words().size() < 2 || !LIKE_LETTER.matcher(mark).matches()) {
      return null;
    }
    int place = ALPHABET.indexOf(mark.charAt(0)) + 1;
    return new Mark(line, place, place > 0);
  }

  /** Mends the numbers of a part, which is done then. */
  private static void mendNumbers(List<Mark> marks) {
    int before = 0;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      int after = i + 1 < marks.size() ? marks.get(i + 1).value() : 0;
      int due = before + 1;
      boolean between = after == due + 1;
      boolean follows = mark.value() == due && (between || before > 0);
      boolean mended =
          !mark.isSure()
              && (follows && !mark.clean()
                  || between && mark.value() != due && due < 10 == mark.value() < 10);
      if (mended) {
        mark.line().mend(0, due + ".");
      }
      before = mended ? due : mark.value();
    }
    marks.clear();
  }

  /** Mends the letters of a list, which is done then. */
  private static void mendLetters(List<Mark> marks) {
    int before = 0;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      int after = i + 1 < marks.size() ? marks.get(i + 1).value() : 0;
      int due = before + 1;
      boolean ends = i + 1 == marks.size() && !mark.clean() && before > 0;
      boolean mended =
          !mark.isSure()
              && mark.value() != due
              && due <= ALPHABET.length()
              && (after == due + 1 || ends && due != DD); // not all lists have đ
      if (mended) {
        mark.line().mend(0, ALPHABET.charAt(due - 1) + ")");
      }
      before = mended ? due : mark.value();
    }
    marks.clear();
  }
}
