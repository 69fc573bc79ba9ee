package vn.giaoviec.encoding;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.giaoviec.rules.WordList;

/** Reads VIQR: word by word, and only what becomes a syllable. */
final class Viqr {

  private static final Map<String, String> SHAPES = of("VIQR SHAPE");
  private static final Map<String, String> LETTERS = of("VIQR LETTER");
  private static final Map<Character, String> TONES = tones();

  /** The tone that is written as the sign that ends sentences; notices hardly ask. */
  private static final char STOP = '.';

  private static final Set<Character> SIGNS = Set.of('^', '(', '+', '~', '`', '\'', '?', '.', '\\');

  /** No syllable takes more characters: "nghie^~ng". */
  private static final int LONGEST = 14;

  private Viqr() {}

  private static Map<String, String> of(String category) {
    Map<String, String> map = new HashMap<>();
    for (WordList.Entry entry : Tables.ENTRIES) {
      if (entry.category().equals(category)) {
        String[] pair = entry.phrase().split(" ", -1);
        map.put(pair[0], pair[1]);
      }
    }
    return map;
  }

  private static Map<Character, String> tones() {
    Map<Character, String> tones = new HashMap<>();
    of("VIQR TONE").forEach((sign, letter) -> tones.put(sign.charAt(1), Tables.marks(letter)));
    return tones;
  }

  static String toUnicode(String text) {
    StringBuilder unicode = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      if (!Character.isLetter(text.charAt(i))) {
        boolean escape = text.charAt(i) == '\\' && i + 1 < text.length() && isSign(text, i + 1);
        unicode.append(text.charAt(escape ? i + 1 : i));
        i += escape ? 2 : 1;
        continue;
      }
      int end = i;
      while (end < text.length() && (Character.isLetter(text.charAt(end)) || isMark(text, end))) {
        end++;
      }
      unicode.append(word(text.substring(i, end), ends(text, end)));
      i = end;
    }
    return unicode.toString();
  }

  private static boolean isSign(String text, int i) {
    return SIGNS.contains(text.charAt(i));
  }

  /** A sign belongs to the word as long as it follows a letter or another sign of it. */
  private static boolean isMark(String text, int i) {
    return isSign(text, i) && text.charAt(i) != '\\';
  }

  /** Returns whether a sentence may end there: a line's end, or a word with a capital follows. */
  private static boolean ends(String text, int end) {
    int next = end;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next == text.length()
        || next > end && !Character.isLowerCase(text.charAt(next))
        || text.charAt(next) == '\n';
  }

  /** Returns a word with its marks, or as it stands if that is no syllable. */
  static String word(String word, boolean endsSentence) {
    if (word.length() > LONGEST) {
      return word;
    }
    int end = word.length();
    while (end > 0 && isSign(word, end - 1)) {
      end--;
    }
    // The longest reading that is a syllable counts, so that "a(" at the end may be a bracket.
    for (int length = word.length(); length >= end && length > 0; length--) {
      boolean stop = length > end && word.charAt(length - 1) == STOP;
      if (stop && endsSentence && length == word.length()) {
        continue;
      }
      String read = marked(word.substring(0, length));
      if (read.chars().allMatch(Character::isLetter) && Syllables.is(read)) {
        return read + word.substring(length);
      }
    }
    return word;
  }

  private static String marked(String word) {
    StringBuilder letters = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      String pair = word.substring(i, Math.min(word.length(), i + 2));
      String letter = LETTERS.get(pair);
      String shape = SHAPES.get(pair);
      String tone = TONES.get(word.charAt(i));
      if (letter != null) {
        letters.append(letter);
        i++;
      } else if (shape != null) {
        letters.append(shape);
        i++;
      } else if (tone != null && letters.length() > 0) {
        letters.append(tone);
      } else {
        letters.append(word.charAt(i));
      }
    }
    return Normalizer.normalize(letters, Normalizer.Form.NFC);
  }

  /** Returns whether signs follow letters as often as they must; most lines end here. */
  static boolean hasMarks(String line) {
    int marks = 0;
    for (int i = 1; i < line.length() && marks < Evidence.FEWEST; i++) {
      char c = line.charAt(i);
      boolean sign = c == '^' || c == '(' || c == '+' || c == '~' || c == '`';
      boolean bar = (c == 'd' || c == 'D') && (line.charAt(i - 1) | 0x20) == 'd';
      marks += bar || sign && Character.isLetter(line.charAt(i - 1)) ? 1 : 0;
    }
    return marks >= Evidence.FEWEST;
  }

  /** Returns whether a word bears marks that English words don't. */
  static boolean isMarked(String word, String read) {
    return !read.equals(word)
        && word.length() > 2
        && (word.chars().limit(word.length() - 1).anyMatch(c -> "^(+~`".indexOf(c) >= 0)
            || word.endsWith("^")
            || word.endsWith("+")
            || word.endsWith("~")
            || word.endsWith("`")
            || LETTERS.containsKey(word.substring(0, 2)));
  }
}
