package vn.giaoviec.read;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.encoding.Syllables;

/**
 * Puts words together that were set with room between their letters ("T H Ô N G B Á O"): where
 * every gap is as wide as one between words, wider ones part the words, if what they part are
 * syllables.
 */
final class SpacedLetters {

  /** Fewer letters one after the other may be names of columns, or of points. */
  private static final int FEWEST = 4;

  /** A gap so many times as wide as the usual one parts two words. */
  private static final float WIDER = 1.5f;

  /** So many of the words made have to be syllables. */
  private static final double SYLLABLES = 0.8;

  private SpacedLetters() {}

  /** Returns a line's words, those of spaced letters joined. */
  static List<PdfLine.Word> joined(List<PdfLine.Word> words) {
    List<PdfLine.Word> joined = new ArrayList<>();
    int start = 0;
    while (start < words.size()) {
      int end = start;
      while (end < words.size() && isLetter(words.get(end))) {
        end++;
      }
      joined.addAll(joinedRun(words.subList(start, end)));
      if (end < words.size()) {
        joined.add(words.get(end++));
      }
      start = end;
    }
    return joined;
  }

  /** A letter may be of two characters, its marks among them. */
  private static boolean isLetter(PdfLine.Word word) {
    String text = word.text();
    return text.length() == 1 || text.length() < 4 && TextBuilder.clean(text).length() == 1;
  }

  private static List<PdfLine.Word> joinedRun(List<PdfLine.Word> letters) {
    if (letters.size() < FEWEST) {
      return letters;
    }
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < letters.size(); i++) {
      gaps.add(letters.get(i).x() - letters.get(i - 1).right());
    }
    List<Float> sorted = gaps.stream().sorted().toList();
    float usual = Math.max(0, sorted.get(sorted.size() / 2));
    List<PdfLine.Word> words = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= letters.size(); i++) {
      if (i == letters.size() || gaps.get(i - 1) > WIDER * usual) {
        words.add(word(letters.subList(start, i)));
        start = i;
      }
    }
    return areWords(words) ? words : letters;
  }

  private static PdfLine.Word word(List<PdfLine.Word> letters) {
    StringBuilder text = new StringBuilder();
    letters.forEach(letter -> text.append(letter.text()));
    return new PdfLine.Word(
        text.toString(), letters.get(0).x(), letters.get(letters.size() - 1).right());
  }

  /** Numbers and signs tell nothing; one word alone has to be long to be no list of letters. */
  private static boolean areWords(List<PdfLine.Word> words) {
    int longer = 0;
    int syllables = 0;
    for (PdfLine.Word word : words) {
      String bare = TextLayer.withoutSigns(TextBuilder.clean(word.text()));
      if (bare.chars().anyMatch(Character::isLetter)) {
        longer++;
        syllables += bare.length() > 1 && Syllables.is(bare) ? 1 : 0;
      }
    }
    return longer > 0 && syllables >= SYLLABLES * longer;
  }
}
