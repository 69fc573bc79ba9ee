package vn.giaoviec.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Folding;

/**
 * Mends the marks of words where the words beside them leave one reading only: "tô chức" is "tổ
 * chức". A word stays as it was read if a known pair of words holds it so, if no known pair has its
 * letters, or if the words beside it speak for different readings. Its letters are never changed.
 */
final class MarkMender {

  /** Words read more surely stay as they are. */
  private static final float SURE = 0.97f;

  /** Words read less surely are mended by any pair, others by pairs met often. */
  private static final float DOUBTFUL = 0.9f;

  /** What is mended in one round mends what is beside it in the next. */
  private static final int ROUNDS = 3;

  private final WordPairs pairs;

  private final Set<String> openings;

  /**
   * Makes a mender.
   *
   * @param pairs the pairs of words that it knows
   * @param openings folded words that open sentences; other words with a capital may be names,
   *     which need better proof
   */
  MarkMender(WordPairs pairs, Set<String> openings) {
    this.pairs = pairs;
    this.openings = openings;
  }

  /** A word of a page: its letters apart from the signs around it. */
  private static final class Token {

    private final String before;
    private final String word;
    private final String after;
    private final float confidence;
    private String folded;

    Token(OcrWord read) {
      String text = read.text();
      int start = 0;
      int end = text.length();
      while (start < end && !Character.isLetter(text.charAt(start))) {
        start++;
      }
      while (end > start && !Character.isLetter(text.charAt(end - 1))) {
        end--;
      }
      before = text.substring(0, start);
      word = text.substring(start, end);
      after = text.substring(end);
      confidence = read.confidence();
      folded = Folding.fold(word);
    }

    /** Returns whether the next word stands in the same phrase. */
    boolean goesOnTo(Token next) {
      return !word.isEmpty() && !next.word.isEmpty() && after.isEmpty() && next.before.isEmpty();
    }

    boolean mayBeMended() {
      return confidence < SURE && !word.isEmpty() && word.indexOf('/') < 0;
    }

    boolean isCapital() {
      return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    OcrWord mended(OcrWord read) {
      return folded.equals(Folding.fold(word))
          ? read
          : read.mended(before + inCase(folded, word) + after);
    }
  }

  /** Returns the words, some with other marks; all else about them is as it was. */
  List<OcrWord> mend(List<OcrWord> words) {
    List<Token> tokens = words.stream().map(Token::new).toList();
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < tokens.size(); i++) {
        String reading = tokens.get(i).mayBeMended() ? reading(tokens, i) : null;
        if (reading != null) {
          tokens.get(i).folded = reading;
        }
      }
    }
    List<OcrWord> mended = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      mended.add(tokens.get(i).mended(words.get(i)));
    }
    return mended;
  }

  /** Returns the one reading that is left, or null where the word stays as it is. */
  private @Nullable String reading(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    String left = null;
    String right = null;
    if (i > 0 && tokens.get(i - 1).goesOnTo(token)) {
      String before = tokens.get(i - 1).folded;
      left = pair(before.substring(before.lastIndexOf('/') + 1), token.folded, true);
    }
    if (i + 1 < tokens.size() && token.goesOnTo(tokens.get(i + 1))) {
      String after = tokens.get(i + 1).folded;
      int slash = after.indexOf('/');
      right = pair(token.folded, slash < 0 ? after : after.substring(0, slash), false);
    }
    String second = left == null ? null : left.substring(left.indexOf(' ') + 1);
    String first = right == null ? null : right.substring(0, right.indexOf(' '));
    if (token.folded.equals(second) || token.folded.equals(first)) {
      return null;
    }
    if (second != null && first != null) {
      return second.equals(first) ? first : null;
    }
    String only = left == null ? right : left;
    boolean opens = first != null && second == null && openings.contains(first);
    boolean mayBeName = token.isCapital() && !opens;
    boolean needsProof = token.confidence > DOUBTFUL || mayBeName;
    boolean proven = only != null && (!needsProof || pairs.isOften(only));
    return !proven ? null : first == null ? second : first;
  }

  /**
   * Returns the pair that two words must be, as read if that is known; or null if none is known, or
   * several.
   */
  private @Nullable String pair(String first, String second, boolean firstIsRight) {
    String read = first + " " + second;
    List<String> known = pairs.like(read);
    if (known.contains(read)) {
      return read;
    }
    List<String> fitting =
        known.stream()
            .filter(p -> firstIsRight ? p.startsWith(first + " ") : p.endsWith(" " + second))
            .toList();
    List<String> left = fitting.isEmpty() ? known : fitting;
    return left.size() == 1 ? left.get(0) : null;
  }

  static String inCase(String folded, String as) {
    if (as.length() > 1 && as.equals(as.toUpperCase(Locale.ROOT))) {
      return folded.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(as.charAt(0))
        ? Character.toUpperCase(folded.charAt(0)) + folded.substring(1)
        : folded;
  }
}
