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
 *
 * <p>That a pair is not known proves little: "đúng tiến độ" is right though only "dụng tiến" is
 * known. So where one side alone speaks for another reading, a familiar word is changed slightly
 * only, and all the less the more different words the neighbour is known beside: "chi" before
 * "tiết" tells much, "dân" before "và" nothing.
 */
final class MarkMender {

  /** Words read more surely stay as they are. */
  private static final float SURE = 0.97f;

  /** Words read less surely are mended by any pair, others by pairs met often. */
  private static final float DOUBTFUL = 0.9f;

  /** Words of so many pairs are familiar. */
  private static final int FAMILIAR = 5;

  /** A neighbour known beside no more words tells which one it is, whatever was read. */
  private static final int FEW = 14;

  /**
   * Beside no more words, it tells that a mark was read that is none: scans lose marks more often.
   */
  private static final int FEWER = 20;

  /** Beside no more words, it tells which of two alike it is, where the word was read surely. */
  private static final int SOME = 40;

  /** The same where it was read less surely. */
  private static final int MANY = 65;

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

    /** Returns whether it has one capital, its first letter. */
    boolean isTitle() {
      return isCapital() && word.chars().skip(1).noneMatch(Character::isUpperCase);
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
    if (left != null && right != null) {
      return bothTell(token, left, right) ? second(left) : null;
    }
    if (left != null) {
      return oneTells(token, left, second(left), pairs.followers(first(left)))
              && !isWithinName(tokens, i)
          ? second(left)
          : null;
    }
    return right != null
            && oneTells(token, right, first(right), pairs.predecessors(second(right)))
            && !isWithinName(tokens, i)
        ? first(right)
        : null;
  }

  private static String first(String pair) {
    return pair.substring(0, pair.indexOf(' '));
  }

  private static String second(String pair) {
    return pair.substring(pair.indexOf(' ') + 1);
  }

  /** Returns whether the pairs to the left and right prove another reading, the same one. */
  private boolean bothTell(Token token, String left, String right) {
    String reading = second(left);
    int known = Math.min(pairs.followers(first(left)), pairs.predecessors(second(right)));
    return !token.folded.equals(reading)
        && reading.equals(first(right))
        && (!isFamiliar(token.folded)
            || MarkChange.of(token.folded, reading).isSlight()
            || known <= FEW);
  }

  /** Returns whether the pair on one side, with a neighbour of so many pairs, is proof enough. */
  private boolean oneTells(Token token, String pair, String reading, int known) {
    boolean opens = reading.equals(first(pair)) && openings.contains(reading);
    boolean mayBeName = token.isCapital() && !opens;
    boolean needsProof = token.confidence > DOUBTFUL || mayBeName;
    return !token.folded.equals(reading)
        && (!needsProof || pairs.isOften(pair))
        && tells(token, reading, known);
  }

  /** Returns whether a neighbour that is known beside so many words is proof enough. */
  private boolean tells(Token token, String reading, int known) {
    MarkChange change = MarkChange.of(token.folded, reading);
    boolean slight = change.isSlight();
    if (change.loses() && known > FEWER && timesKnown(token.folded) > 0) {
      return false;
    }
    if (!isFamiliar(token.folded)) {
      return slight || known <= FEW;
    }
    return slight && known <= (token.confidence > DOUBTFUL ? SOME : MANY);
  }

  private boolean isFamiliar(String word) {
    return timesKnown(word) >= FAMILIAR;
  }

  private int timesKnown(String word) {
    return pairs.followers(word) + pairs.predecessors(word);
  }

  /** Familiar words with a capital beside others with one are names: "Hiệp Phú". */
  private boolean isWithinName(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean before = i > 0 && tokens.get(i - 1).goesOnTo(token) && tokens.get(i - 1).isTitle();
    boolean after =
        i + 1 < tokens.size() && token.goesOnTo(tokens.get(i + 1)) && tokens.get(i + 1).isTitle();
    return token.isTitle() && (before || after) && isFamiliar(token.folded);
  }

  /**
   * Returns the pair that two words must be, as read if that is known; or null if none is known, or
   * several. A neighbour that is familiar as it was read is taken for right.
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
    boolean mayDiffer = fitting.isEmpty() && !isFamiliar(firstIsRight ? first : second);
    List<String> left = mayDiffer ? known : fitting;
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
