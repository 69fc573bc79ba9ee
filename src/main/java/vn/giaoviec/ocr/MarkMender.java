package vn.giaoviec.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Folding;

/**
 * Mends the marks of words that were not read surely, where the words beside them leave one reading
 * only: "tô chức" is "tổ chức". A word stays as it was read if a pair of words with it is known, if
 * nothing is known that has its letters, or if the words beside it speak for different readings.
 */
final class MarkMender {

  /** Words read more surely stay as they are. */
  private static final float SURE = 0.97f;

  private static final float DOUBTFUL = 0.9f;

  private final WordPairs pairs;

  MarkMender(WordPairs pairs) {
    this.pairs = pairs;
  }

  /** A word of a page: its letters apart from the signs around it. */
  private static final class Token {
    final String before;
    final String word;
    final String after;
    String folded;

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
      folded = Folding.fold(word);
    }

    /** Returns whether the next word belongs to the same phrase. */
    boolean goesOnTo(Token next) {
      return !word.isEmpty() && !next.word.isEmpty() && after.isEmpty() && next.before.isEmpty();
    }
  }

  /** Returns the words, some with other marks; all else about them is as it was. */
  List<OcrWord> mend(List<OcrWord> words) {
    if (Boolean.getBoolean("m.off")) return words;
    List<Token> tokens = words.stream().map(Token::new).toList();
    boolean changed = true;
    for (int round = 0; changed && round < 3; round++) {
      changed = false;
      for (int i = 0; i < tokens.size(); i++) {
        if (words.get(i).confidence() < SURE && !tokens.get(i).word.isEmpty()) {
          boolean surely =
              words.get(i).confidence() > DOUBTFUL
                  || !Boolean.getBoolean("m.off")
                      && Character.isUpperCase(tokens.get(i).word.charAt(0));
          String other = reading(tokens, i, surely);
          changed |= other != null;
          tokens.get(i).folded = other == null ? tokens.get(i).folded : other;
        }
      }
    }
    List<OcrWord> mended = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      OcrWord word = words.get(i);
      boolean same = token.folded.equals(Folding.fold(token.word));
      mended.add(
          same ? word : word.with(token.before + inCase(token.folded, token.word) + token.after));
    }
    return mended;
  }

  /** Returns the one reading that the words beside a word leave, or null if it is the one it has. */
  private @Nullable String reading(List<Token> tokens, int i, boolean surely) {
    Token token = tokens.get(i);
    String left = null;
    String right = null;
    if (i > 0 && tokens.get(i - 1).goesOnTo(token)) {
      left = pair(tokens.get(i - 1).folded, token.folded, true);
    }
    if (i + 1 < tokens.size() && token.goesOnTo(tokens.get(i + 1))) {
      right = pair(token.folded, tokens.get(i + 1).folded, false);
    }
    String before = left == null ? null : left.substring(left.indexOf(' ') + 1);
    String after = right == null ? null : right.substring(0, right.indexOf(' '));
    if (token.folded.equals(before) || token.folded.equals(after)) {
      return null;
    }
    if (before != null && after != null) {
      return before.equals(after) ? before : null;
    }
    String one = left == null ? right : left;
    boolean proof = one != null && (!surely || pairs.isOften(one));
    return !proof ? null : before == null ? after : before;
  }

  /** Returns the pair that two words must be, as read if that is known, or null if it is not. */
  private @Nullable String pair(String first, String second, boolean ofSecond) {
    List<String> known = pairs.like(first, second);
    if (known.contains(first + " " + second)) {
      return first + " " + second;
    }
    String beside = ofSecond ? first + " " : " " + second;
    List<String> fitting =
        known.stream().filter(p -> ofSecond ? p.startsWith(beside) : p.endsWith(beside)).toList();
    List<String> left = fitting.isEmpty() ? known : fitting;
    return left.size() == 1 ? left.get(0) : null;
  }

  private static String inCase(String folded, String as) {
    if (as.length() > 1 && as.equals(as.toUpperCase(Locale.ROOT))) {
      return folded.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(as.charAt(0))
        ? Character.toUpperCase(folded.charAt(0)) + folded.substring(1)
        : folded;
  }
}
