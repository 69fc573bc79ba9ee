package vn.giaoviec.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Mends the Roman numbers of headings: "IL YÊU CẦU" is "II.", "H." is "II.", and "II." between II
 * and IV has lost a stroke. Of all ways to read a notice's numbers the one is taken in which most
 * of them follow each other and fewest strokes are lost.
 */
final class Numerals {

  private static final String[] ROMAN = {
    "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV",
    "XV", "XVI", "XVII", "XVIII", "XIX", "XX"
  };

  private static final Pattern NUMBER = Pattern.compile("(?:[IVXH]{2,5}|[IVX])[.,:]|[IVXH]{1,3}L");

  private static final String SIGNS = ".,:;)_-'’";
  private static final int LONGEST = 7;

  private static final int FOLLOWS = 2;
  private static final int JUMPS = -2;
  private static final int LOST_STROKE = -1;

  /** A lone "I." more often begins anew than it lacks a stroke. */
  private static final int LOST_FIRST = -3;

  private static final int NEVER = -1000;

  private Numerals() {}

  /** A heading, and the number that it has as it was read. */
  private record Heading(ReadLine line, int read) {

    /** Returns what speaks for a number, besides those around it. */
    int weight(int number) {
      if (number == read) {
        return 0;
      }
      boolean stroke =
          number == read + 1
              && number < ROMAN.length
              && ROMAN[number].replace("I", "").equals(ROMAN[read].replace("I", ""));
      return !stroke ? NEVER : read == 1 ? LOST_FIRST : LOST_STROKE;
    }
  }

  static void mend(List<ReadLine> lines) {
    List<Heading> headings = new ArrayList<>();
    for (ReadLine line : lines) {
      Heading heading = heading(line);
      if (heading != null) {
        headings.add(heading);
      }
    }
    int[] numbers = best(headings);
    for (int i = 0; i < numbers.length; i++) {
      ReadLine line = headings.get(i).line();
      if (!bare(line.text(0)).equals(ROMAN[numbers[i]])) {
        line.mend(0, ROMAN[numbers[i]] + ".");
      }
    }
  }

  /** Returns the heading that a line is, or null. */
  private static @Nullable Heading heading(ReadLine line) {
    if (line.words().size() < 2 || line.text(0).length() > LONGEST) {
      return null;
    }
    String number = line.text(0);
    String bare = bare(number);
    boolean closed = bare.length() < number.length() || bare.endsWith("L");
    boolean heading = isCapitals(line.rest()) || isBeforeSentence(line);
    int read = closed && heading ? value(bare) : 0;
    return read == 0 ? null : new Heading(line, read);
  }

  /** "III. Tổ chức thực hiện": before other letters than capitals a number must look like one. */
  private static boolean isBeforeSentence(ReadLine line) {
    return NUMBER.matcher(line.text(0)).matches() && Character.isUpperCase(line.text(1).charAt(0));
  }

  /** Returns the number of what may be a Roman one, or 0. */
  static int value(String bare) {
    String strokes = bare.replaceAll("[l|!1iLÍÌÏ]", "I").replace("H", "II");
    for (int i = 1; i < ROMAN.length; i++) {
      if (ROMAN[i].equals(strokes)) {
        return i;
      }
    }
    return 0;
  }

  /** Returns how a number up to 20 is written. */
  static String roman(int number) {
    return ROMAN[number];
  }

  private static String bare(String number) {
    int end = number.length();
    while (end > 0 && SIGNS.indexOf(number.charAt(end - 1)) >= 0) {
      end--;
    }
    return number.substring(0, end);
  }

  /** Returns whether a line is a heading in capitals with a Roman number. */
  static boolean isHeading(ReadLine line) {
    return line.words().size() > 1
        && value(line.text(0).replaceAll("[.]$", "")) > 0
        && isCapitals(line.rest());
  }

  static boolean isCapitals(String words) {
    long large = words.chars().filter(Character::isUpperCase).count();
    long small = words.chars().filter(Character::isLowerCase).count();
    return large > 3 && small * 4 <= large;
  }

  /** Returns the numbers that speak best for each other. */
  private static int[] best(List<Heading> headings) {
    int[][] from = new int[headings.size()][ROMAN.length];
    int[] sums = new int[ROMAN.length]; // before the first one any number may stand
    for (int i = 0; i < headings.size(); i++) {
      int[] next = new int[ROMAN.length];
      for (int number = 1; number < ROMAN.length; number++) {
        int best = NEVER * headings.size() * 2;
        for (int before = 0; before < ROMAN.length; before++) {
          int sum = sums[before] + (i == 0 ? start(before, number) : step(before, number));
          if (sum > best) {
            best = sum;
            from[i][number] = before;
          }
        }
        next[number] = best + headings.get(i).weight(number);
      }
      next[0] = NEVER * headings.size() * 2;
      sums = next;
    }
    int[] numbers = new int[headings.size()];
    int last = 0;
    for (int number = 1; number < ROMAN.length && numbers.length > 0; number++) {
      last = last == 0 || sums[number] > sums[last] ? number : last;
    }
    for (int i = numbers.length - 1; i >= 0; i--) {
      numbers[i] = last;
      last = from[i][last];
    }
    return numbers;
  }

  private static int start(int before, int number) {
    return before != 0 ? NEVER : number == 1 ? FOLLOWS : 0;
  }

  private static int step(int before, int number) {
    return number == before + 1 ? FOLLOWS : number == 1 ? 0 : JUMPS;
  }
}
