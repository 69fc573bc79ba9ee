package vn.giaoviec.read;

import java.util.Locale;

/** Writes numbers of lists as word processors do; formats are named as in Word's files. */
final class NumberFormats {

  private static final String[] WORDS = {
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"
  };
  private static final String[] ROMAN = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private NumberFormats() {}

  static String format(int number, String format) {
    return switch (format) {
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letters(number);
      case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
      case "decimalZero" -> number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
      case "vietnameseCounting", "cardinalText" -> capital(words(number));
      case "ordinalText" -> "Thứ " + (number == 1 ? "nhất" : number == 4 ? "tư" : words(number));
      case "none" -> "";
      default -> Integer.toString(number);
    };
  }

  private static String roman(int number) {
    if (number <= 0 || number >= 4000) {
      return Integer.toString(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        roman.append(ROMAN[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return roman.toString();
  }

  /** A to Z, then AA, BB, as word processors count. */
  private static String letters(int number) {
    if (number <= 0 || number > 26 * 20) {
      return Integer.toString(number);
    }
    String letter = String.valueOf((char) ('A' + (number - 1) % 26));
    return letter.repeat((number - 1) / 26 + 1);
  }

  private static String words(int number) {
    if (number < 0 || number > 99) {
      return Integer.toString(number);
    }
    if (number < 10) {
      return WORDS[number];
    }
    int ones = number % 10;
    String tens = number < 20 ? "mười" : WORDS[number / 10] + " mươi";
    String last = ones == 1 && number > 20 ? "mốt" : ones == 5 ? "lăm" : WORDS[ones];
    return ones == 0 ? tens : tens + " " + last;
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
