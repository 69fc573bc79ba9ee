package vn.giaoviec.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.rules.WordList;
import vn.giaoviec.text.Folding;

/**
 * Mends lines that stand alike in all notices ("KÉẺ HOẠCH" is "KẾ HOẠCH"), and the first of
 * persons' names that stand alone on a line ("Trân Hoàng Tuấn").
 */
final class PhraseMender {

  static final String FILE = "phrases.words";

  private static final String SURNAME = "SURNAME";

  /** So many letters may be lost at the beginning of a line, if so many are left. */
  private static final int MOST_LOST = 2;

  private static final int FEWEST_LEFT = 6;

  private static final int SHORTEST_NAME = 2;
  private static final int LONGEST_NAME = 5;

  private final List<Phrase> phrases = new ArrayList<>();
  private final List<String> surnames = new ArrayList<>();

  PhraseMender(List<WordList.Entry> entries) {
    for (WordList.Entry entry : entries) {
      switch (entry.category()) {
        case "LINE" -> phrases.add(Phrase.of(entry.phrase(), 1, false));
        case "SIGNER" -> phrases.add(Phrase.of(entry.phrase(), 1, true));
        case "LONG_LINE" -> phrases.add(Phrase.of(entry.phrase(), 2, false));
        case SURNAME -> surnames.add(entry.phrase());
        default -> throw new IllegalArgumentException(entry.category());
      }
    }
  }

  /**
   * The words of a line that have letters, how many letters may differ, and whether another word
   * makes another line of it.
   */
  private record Phrase(
      List<String> words, String key, boolean capitals, int mayDiffer, boolean ofNames) {

    static Phrase of(String phrase, int mayDiffer, boolean ofNames) {
      List<String> words = new ArrayList<>();
      for (String word : phrase.split(" ", -1)) {
        if (hasLetters(word)) {
          words.add(word);
        }
      }
      return new Phrase(
          words,
          letters(phrase),
          phrase.equals(phrase.toUpperCase(Locale.ROOT)),
          mayDiffer,
          ofNames);
    }

    /** "TỔ TRƯỞNG" is no "BỘ TRƯỞNG" misread: another word stands there. */
    boolean hasOtherWords(String[] read) {
      for (int i = 0; i < words.size(); i++) {
        String word = Folding.fold(bare(read[i]));
        if (!letters(word).equals(letters(words.get(i))) && WordPairs.all().isKnown(word)) {
          return true;
        }
      }
      return false;
    }
  }

  private static boolean hasLetters(String word) {
    return word.chars().anyMatch(Character::isLetter);
  }

  /** Returns the letters alone, without their marks. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    WordPairs.letters(text)
        .chars()
        .filter(Character::isLetter)
        .forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  void mend(ReadLine line) {
    if (line.isSure()) {
      return;
    }
    List<Integer> lettered = new ArrayList<>();
    StringBuilder whole = new StringBuilder();
    for (int i = 0; i < line.words().size(); i++) {
      if (hasLetters(line.text(i))) {
        lettered.add(i);
        whole.append(line.text(i)).append(' ');
      }
    }
    Phrase phrase = phrase(whole.toString().strip(), lettered.size());
    if (phrase != null) {
      for (int i = 0; i < lettered.size(); i++) {
        replace(line, lettered.get(i), phrase.words().get(i));
      }
    } else if (isName(line)) {
      mendSurname(line);
    }
  }

  /** Signs around a word stay as they are, and HOÀ is HÒA. */
  private static void replace(ReadLine line, int word, String right) {
    String read = line.text(word);
    if (!Folding.fold(bare(read)).equals(Folding.fold(bare(right)))) {
      line.mend(word, right);
    }
  }

  private static String bare(String word) {
    return word.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
  }

  /** Returns the one phrase that a line can be. */
  private @Nullable Phrase phrase(String line, int words) {
    String letters = letters(line);
    boolean capitals = isCapitals(line);
    Phrase found = null;
    int least = Integer.MAX_VALUE;
    for (Phrase phrase : phrases) {
      if (phrase.words().size() != words || phrase.capitals() && !capitals) {
        continue;
      }
      int distance =
          phrase.capitals() && isCutOff(letters, phrase.key())
              ? phrase.mayDiffer()
              : distance(letters, phrase.key(), phrase.mayDiffer());
      if (distance <= phrase.mayDiffer() && distance <= least) {
        found = distance == least ? null : phrase;
        least = distance;
      }
    }
    boolean other =
        found != null && found.ofNames() && least > 0 && found.hasOtherWords(line.split(" ", -1));
    return found != null && !other && endsAlike(line, found) ? found : null;
  }

  /** The first letters of a line in capitals are lost now and then: "ÔNG BÁO". */
  private static boolean isCutOff(String letters, String key) {
    int lost = key.length() - letters.length();
    return lost > 0
        && lost <= MOST_LOST
        && letters.length() >= FEWEST_LEFT
        && key.endsWith(letters);
  }

  /** "Nơi nhận:" opens a list; without its colon the words may be any. */
  private static boolean endsAlike(String line, Phrase phrase) {
    String last = phrase.words().get(phrase.words().size() - 1);
    return !last.endsWith(":") || line.endsWith(":");
  }

  private static boolean isCapitals(String line) {
    long large = line.chars().filter(Character::isUpperCase).count();
    long small = line.chars().filter(Character::isLowerCase).count();
    return small * 4 <= large;
  }

  /** Returns how many letters have to be changed, put in or left out, or more than {@code most}. */
  private static int distance(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) > most) {
      return most + 1;
    }
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }

  /** Each word has one capital, its first letter, and nothing but letters. */
  private static boolean isName(ReadLine line) {
    int words = line.words().size();
    return words >= SHORTEST_NAME
        && words <= LONGEST_NAME
        && line.words().stream()
            .map(OcrWord::text)
            .allMatch(
                word ->
                    word.chars().allMatch(Character::isLetter)
                        && word.length() > 1
                        && Character.isUpperCase(word.charAt(0))
                        && word.chars().skip(1).allMatch(Character::isLowerCase));
  }

  private void mendSurname(ReadLine line) {
    String first = line.text(0);
    List<String> alike =
        surnames.stream().filter(name -> letters(name).equals(letters(first))).toList();
    if (alike.size() == 1) {
      replace(line, 0, alike.get(0));
    }
  }
}
