package vn.giaoviec.structure;

import org.jspecify.annotations.Nullable;
import vn.giaoviec.structure.Marker.Kind;
import vn.giaoviec.text.Folding;

/** Reads the number or bullet at the beginning of a line: the grammar of numbering. */
final class MarkerReader {

  static final Marker PLAIN = new Marker(Kind.NONE, "", "");
  private static final String[] ORDINALS = {
    "nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"
  };

  private MarkerReader() {}

  /** Returns the marker that {@code line} begins with; of kind NONE when it has none. */
  static Marker read(String line) {
    if (line.isEmpty()) {
      return PLAIN;
    }
    char c = line.charAt(0);
    Marker marker =
        switch (c) {
          case '-', '–', '—', '−', '•', '*', '·', '▪', '●', '■', '➢', '✓', '►', '❖', '♦' ->
              bullet(line, Kind.DASH);
          case '+', '◦', '○' -> bullet(line, Kind.PLUS);
          case 'o' -> line.startsWith("o ") ? bullet(line, Kind.PLUS) : word(line);
          case '(' -> bracketed(line);
          default ->
              Character.isDigit(c)
                  ? decimal(line)
                  : isSymbolFont(c) ? bullet(line, Kind.DASH) : word(line);
        };
    return marker == null ? PLAIN : marker;
  }

  /** The bullets of Symbol and Wingdings keep their codes of those fonts. */
  private static boolean isSymbolFont(char c) {
    return c >= '\uf020' && c <= '\uf0ff';
  }

  private static @Nullable Marker bullet(String line, Kind kind) {
    if (line.length() < 2
        || line.charAt(1) == line.charAt(0)
        || Character.isDigit(line.charAt(1)) && kind == Kind.PLUS) {
      return null;
    }
    return new Marker(kind, "", line.substring(0, 1));
  }

  /** "(1)", "(iv)", "(a)". */
  private static @Nullable Marker bracketed(String line) {
    int close = line.indexOf(')');
    if (close < 2 || close > 4) {
      return null;
    }
    String number = line.substring(1, close);
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (!Character.isDigit(c) && "ivxabcdđegh".indexOf(c) < 0) {
        return null;
      }
    }
    return new Marker(Kind.BRACKETED, number, line.substring(0, close + 1));
  }

  /** "3.", "2.1.", "2.1", "4)", "5/"; not "30.000", "15/02/2024". */
  private static @Nullable Marker decimal(String line) {
    int i = 0;
    int dots = 0;
    int digits = 0;
    int lastDigit = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      if (Character.isDigit(c)) {
        digits++;
        lastDigit = i;
      } else if (c == '.' && i + 1 < line.length() && Character.isDigit(line.charAt(i + 1))) {
        dots++;
        digits = 0;
      } else {
        break;
      }
      if (digits > 2) {
        return null;
      }
      i++;
    }
    String number = line.substring(0, lastDigit + 1);
    boolean dash =
        i + 2 < line.length()
            && "-–".indexOf(line.charAt(i)) >= 0
            && Character.isUpperCase(firstLetter(line, i + 1))
            && (LineReader.isSpace(line.charAt(i + 1))
                || Character.isLowerCase(line.charAt(i + 2)));
    boolean closed = dash || i < line.length() && ".)/:".indexOf(line.charAt(i)) >= 0;
    boolean twice = closed && isDoubled(line, i);
    int end = twice ? i + 2 : closed ? i + 1 : i;
    if (end == line.length()) {
      return closed ? new Marker(Kind.DECIMAL, number, line.substring(0, end)) : null;
    }
    char next = line.charAt(end);
    boolean spaced = LineReader.isSpace(next);
    char first = firstLetter(line, end);
    if (closed && !twice && line.charAt(i) == '/' && !(spaced && Character.isUpperCase(first))) {
      return null;
    }
    if (closed
        ? !spaced && !Character.isUpperCase(next)
        : !spaced || dots == 0 || !Character.isUpperCase(first)) {
      return null;
    }
    return new Marker(Kind.DECIMAL, number, line.substring(0, end));
  }

  /** "1/.", "a).", "2.-": a number closed by two signs. */
  private static boolean isDoubled(String line, int sign) {
    if (sign + 2 >= line.length() || !LineReader.isSpace(line.charAt(sign + 2))) {
      return false;
    }
    char second = line.charAt(sign + 1);
    return line.charAt(sign) == '.'
        ? second == '-' || second == '–'
        : "/)".indexOf(line.charAt(sign)) >= 0 && second == '.';
  }

  private static char firstLetter(String line, int from) {
    int i = from;
    while (i < line.length()
        && (LineReader.isSpace(line.charAt(i)) || "\"“'".indexOf(line.charAt(i)) >= 0)) {
      i++;
    }
    return i < line.length() ? line.charAt(i) : ' ';
  }

  private static @Nullable Marker word(String line) {
    Marker roman = roman(line);
    if (roman != null) {
      return roman;
    }
    Marker letter = letter(line);
    if (letter != null) {
      return letter;
    }
    char c = line.charAt(0);
    return c == 'Đ' || c == 'C' || c == 'M' || c == 'P' || c == 'T' || c == 'đ' || c == 'c'
            || c == 'm' || c == 'p'
        ? named(line)
        : null;
  }

  private static @Nullable Marker roman(String line) {
    int i = 0;
    while (i < line.length() && "IVX".indexOf(line.charAt(i)) >= 0) {
      i++;
    }
    if (i == 1) { // "Ii." is met where titles were written in small letters
      while (i < line.length() && "ivx".indexOf(line.charAt(i)) >= 0) {
        i++;
      }
    }
    if (i == 0 || i > 5 || i >= line.length() || ".)/-".indexOf(line.charAt(i)) < 0) {
      return null;
    }
    int end = isDoubled(line, i) ? i + 2 : i + 1;
    boolean alone = end == line.length();
    if (!alone && !LineReader.isSpace(line.charAt(end)) && line.charAt(i) != '.') {
      return null;
    }
    char next = firstLetter(line, end);
    return alone || Character.isLetter(next) || next == '"'
        ? new Marker(Kind.ROMAN, line.substring(0, i), line.substring(0, end))
        : null;
  }

  /** "a)", "đ)", "b.", "A.". */
  private static @Nullable Marker letter(String line) {
    if (line.length() < 2 || !Character.isLetter(line.charAt(0))) {
      return null;
    }
    char c = line.charAt(0);
    char sign = line.charAt(1);
    boolean small = c >= 'a' && c <= 'z' || c == 'đ';
    if (line.length() == 2) {
      return small && sign == ')' ? new Marker(Kind.LETTER, line.substring(0, 1), line) : null;
    }
    if (small && isDoubled(line, 1)) {
      return new Marker(Kind.LETTER, line.substring(0, 1), line.substring(0, 3));
    }
    boolean glued = // "a.Rà soát ...", but not "p.Tân An", "a.T.Sơn"
        "abcdđe".indexOf(c) >= 0
            && line.length() > 4
            && sign == '.'
            && Character.isUpperCase(line.charAt(2))
            && Character.isLowerCase(line.charAt(3));
    boolean spaced = glued || LineReader.isSpace(line.charAt(2));
    boolean dash = sign == '-' && spaced && Character.isUpperCase(firstLetter(line, 2));
    if (small && (sign == ')' || dash || "/.".indexOf(sign) >= 0 && spaced)) {
      return new Marker(Kind.LETTER, line.substring(0, 1), line.substring(0, 2));
    }
    boolean capital = c >= 'A' && c <= 'H' || c == 'Đ';
    boolean initials = line.length() > 4 && (line.charAt(4) == '.' || line.charAt(3) == '.');
    if (capital && isDoubled(line, 1)) {
      return new Marker(Kind.CAPITAL, line.substring(0, 1), line.substring(0, 3));
    }
    return capital && (sign == '.' || sign == ')') && spaced && !initials
        ? new Marker(Kind.CAPITAL, line.substring(0, 1), line.substring(0, 2))
        : null;
  }

  /** "Điều 3.", "Chương II", "Mục 1", "Phần thứ nhất", "Thứ nhất,". */
  private static @Nullable Marker named(String line) {
    String folded = Folding.fold(line.substring(0, Math.min(line.length(), 40)));
    if (folded.startsWith("điều ")) {
      int end = 5;
      while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
        end++;
      }
      boolean number = end > 5 && Character.isDigit(folded.charAt(5));
      boolean dot = end < folded.length() && ".:".indexOf(folded.charAt(end)) >= 0;
      boolean alone = end == line.length() && line.charAt(0) == 'Đ'; // "Điều 2", its text below
      return number && (dot || alone)
          ? new Marker(Kind.ARTICLE, line.substring(5, end), line.substring(0, dot ? end + 1 : end))
          : null;
    }
    if (folded.startsWith("thứ ")) {
      return ordinal(line, folded);
    }
    Kind kind =
        folded.startsWith("chương ")
            ? Kind.CHAPTER
            : folded.startsWith("mục ")
                ? Kind.DIVISION
                : folded.startsWith("phần ") ? Kind.PART : null;
    if (kind == null) {
      return null;
    }
    int from = folded.indexOf(' ') + 1;
    int end = from;
    while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
      end++;
    }
    String number = line.substring(from, end);
    boolean numbered =
        !number.isEmpty()
            && (number.chars().allMatch(Character::isDigit)
                || number.chars().allMatch(c -> "IVXivx".indexOf(c) >= 0));
    if (!numbered || end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
      return null;
    }
    boolean sign = end < line.length() && ".:".indexOf(line.charAt(end)) >= 0;
    return sign || end == line.length()
        ? new Marker(kind, number, line.substring(0, sign ? end + 1 : end))
        : null;
  }

  private static @Nullable Marker ordinal(String line, String folded) {
    for (int n = 0; n < ORDINALS.length; n++) {
      int end = 4 + ORDINALS[n].length();
      if (folded.startsWith(ORDINALS[n], 4)
          && end < folded.length()
          && ",:".indexOf(folded.charAt(end)) >= 0) {
        return new Marker(Kind.ORDINAL, Integer.toString(n + 1), line.substring(0, end + 1));
      }
    }
    return null;
  }
}
