package vn.giaoviec.structure;

import java.util.Locale;
import vn.giaoviec.structure.Marker.Kind;

/** What numbers say about each other: their place in a list, which list, which holds which. */
final class Numbering {

  private static final String ALPHABET = "abcdđeghiklmnopqrstuvxy";

  private Numbering() {}

  /** Returns whether an item of one kind can hold a list of another. */
  static boolean outranks(Marker holder, Marker item) {
    return rank(holder) < rank(item);
  }

  /** Returns how far in a marker usually stands, from 0. */
  static int rank(Marker marker) {
    return switch (marker.kind()) {
      case PART -> 0;
      case CHAPTER -> 1;
      case DIVISION -> 2;
      case ARTICLE -> 3;
      case CAPITAL -> 4;
      case ROMAN -> 5;
      case ORDINAL -> 6;
      case DECIMAL -> 10 + Math.min(4, dots(marker));
      case LETTER -> 20;
      case BRACKETED -> 21;
      case DASH -> 30;
      case PLUS -> 31;
      case NONE -> 40;
    };
  }

  /** Returns whether a number is of those that head large parts: "Điều 1.", "A.", "II.". */
  static boolean isOuter(Marker marker) {
    return marker.isNumbered() && marker.kind().compareTo(Kind.ROMAN) <= 0;
  }

  /** Returns whether {@code inner} is a number below {@code outer}: "2.1" below "2". */
  static boolean isBelow(Marker inner, Marker outer) {
    return inner.number().startsWith(outer.number() + ".");
  }

  /** Returns the number of dots inside a number: 1 for "2.1". */
  static int dots(Marker marker) {
    int dots = 0;
    for (int i = 0; i < marker.number().length(); i++) {
      dots += marker.number().charAt(i) == '.' ? 1 : 0;
    }
    return dots;
  }

  /** Returns whether both can be items of one list. */
  static boolean sameList(Marker a, Marker b) {
    return a.kind() == b.kind()
        && (a.kind() != Kind.DECIMAL || prefix(a.number()).equals(prefix(b.number())));
  }

  private static String prefix(String number) {
    int dot = number.lastIndexOf('.');
    return dot < 0 ? "" : number.substring(0, dot);
  }

  /** Returns whether {@code after} can follow {@code before} in its list; a repeat can. */
  static boolean continues(Marker before, Marker after) {
    return !before.isNumbered() || value(after) >= value(before);
  }

  /** Returns a number's place in its list, from 1; 0 for what is no number. */
  static int value(Marker marker) {
    String number = marker.number();
    String last = number.substring(number.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (last.isEmpty()) {
      return 0;
    }
    if (Character.isDigit(last.charAt(0))) {
      int value = 0;
      for (int i = 0; i < last.length() && Character.isDigit(last.charAt(i)); i++) {
        value = value * 10 + Character.digit(last.charAt(i), 10);
      }
      return value;
    }
    boolean roman =
        marker.kind() == Kind.ROMAN
            || marker.kind() == Kind.CHAPTER
            || marker.kind() == Kind.PART
            || marker.kind() == Kind.DIVISION
            || marker.kind() == Kind.BRACKETED && "ivx".indexOf(last.charAt(0)) >= 0;
    return roman ? roman(last) : ALPHABET.indexOf(last.charAt(0)) + 1;
  }

  private static int roman(String number) {
    int sum = 0;
    int before = 0;
    for (int i = number.length() - 1; i >= 0; i--) {
      int digit =
          switch (number.charAt(i)) {
            case 'x' -> 10;
            case 'v' -> 5;
            default -> 1;
          };
      sum += digit < before ? -digit : digit;
      before = Math.max(before, digit);
    }
    return sum;
  }
}
