package vn.giaoviec.ocr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Folding;

/**
 * Mends the marks of words by those beside them: "tô chức" is "tổ chức". Of all readings of a
 * phrase the likeliest is taken: its words follow each other in other notices, and few of them
 * differ from what was read, all the less the more surely that was. Letters are never changed.
 */
final class MarkMender {

  /** Words read more surely stay as they are. */
  private static final float SURE = 0.97f;

  /** Surer words are mended by better proof. */
  private static final float DOUBTFUL = 0.9f;

  /** How much another reading must be likelier, in natural logarithms. */
  private static final double CHANGE = 4.5;

  /** How much more for each further kind of marks, for the dot below, and for a sure word. */
  private static final double KIND = 2.5;

  private static final double DOT = 2;
  private static final double SURELY = 3;

  /** How much more for a word with a capital within a phrase: it may be a name. */
  private static final double NAME = 4;

  private final WordPairs pairs;

  MarkMender(WordPairs pairs) {
    this.pairs = pairs;
  }

  /** A word of a page: its letters apart from the signs around it. */
  private record Token(OcrWord read, String before, String word, String after) {

    static Token of(OcrWord read) {
      String text = read.text();
      int start = 0;
      int end = text.length();
      while (start < end && !Character.isLetter(text.charAt(start))) {
        start++;
      }
      while (end > start && !Character.isLetter(text.charAt(end - 1))) {
        end--;
      }
      return new Token(
          read, text.substring(0, start), text.substring(start, end), text.substring(end));
    }

    boolean isWord() {
      return !word.isEmpty() && word.chars().allMatch(Character::isLetter);
    }

    /** Returns whether it has one capital, its first letter. */
    boolean isTitle() {
      return Character.isUpperCase(word.charAt(0))
          && word.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    OcrWord mended(String reading) {
      return reading.equals(Folding.fold(word))
          ? read
          : read.mended(before + inCase(reading, word) + after);
    }
  }

  /** A reading of a word, after the likeliest of those before it. */
  private record Reading(String word, double likelihood, @Nullable Reading before) {}

  /** Returns the words, some with other marks; all else about them is as it was. */
  List<OcrWord> mend(List<OcrWord> words) {
    List<OcrWord> mended = new ArrayList<>(words.size());
    List<Token> phrase = new ArrayList<>();
    for (OcrWord word : words) {
      Token token = Token.of(word);
      if (!token.isWord() || !token.before().isEmpty()) {
        mendPhrase(phrase, mended);
      }
      if (!token.isWord()) {
        mended.add(word);
        continue;
      }
      phrase.add(token);
      if (!token.after().isEmpty()) {
        mendPhrase(phrase, mended);
      }
    }
    mendPhrase(phrase, mended);
    return mended;
  }

  /** Adds the words of a phrase, which is done then. */
  private void mendPhrase(List<Token> phrase, List<OcrWord> mended) {
    List<Reading> readings = new ArrayList<>();
    for (Token token : phrase) {
      List<Reading> next = new ArrayList<>();
      String read = Folding.fold(token.word());
      next.add(likeliest(read, 0, readings));
      if (token.read().confidence() < SURE) {
        for (String other : pairs.like(read)) {
          if (!other.equals(read)) {
            next.add(likeliest(other, -proof(token, read, other, !readings.isEmpty()), readings));
          }
        }
      }
      readings = next;
    }
    Reading reading = best(readings);
    List<OcrWord> last = new ArrayList<>();
    for (int i = phrase.size() - 1; reading != null; i--) {
      last.add(phrase.get(i).mended(reading.word()));
      reading = reading.before();
    }
    Collections.reverse(last);
    mended.addAll(last);
    phrase.clear();
  }

  /** Returns how much likelier a reading must be than the word as it was read. */
  private static double proof(Token token, String read, String other, boolean within) {
    MarkChange change = MarkChange.of(read, other);
    double sure = Math.max(0, (token.read().confidence() - DOUBTFUL) / (SURE - DOUBTFUL));
    return CHANGE
        + KIND * (change.kinds() - 1)
        + (change.dot() ? DOT : 0)
        + SURELY * sure
        + (within && token.isTitle() ? NAME : 0);
  }

  private Reading likeliest(String word, double proven, List<Reading> before) {
    if (before.isEmpty()) {
      return new Reading(word, proven + pairs.likelihood(null, word), null);
    }
    Reading best = before.get(0);
    double likeliest = Double.NEGATIVE_INFINITY;
    for (Reading reading : before) {
      double likelihood = reading.likelihood() + pairs.likelihood(reading.word(), word);
      if (likelihood > likeliest) {
        likeliest = likelihood;
        best = reading;
      }
    }
    return new Reading(word, proven + likeliest, best);
  }

  private static @Nullable Reading best(List<Reading> readings) {
    Reading best = null;
    for (Reading reading : readings) {
      best = best == null || reading.likelihood() > best.likelihood() ? reading : best;
    }
    return best;
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
