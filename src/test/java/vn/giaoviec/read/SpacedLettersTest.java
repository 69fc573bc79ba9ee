package vn.giaoviec.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpacedLettersTest {

  /** Words as wide as their letters, a letter's width 6; a space is so many points. */
  private static List<PdfLine.Word> words(String text, float space) {
    List<PdfLine.Word> words = new ArrayList<>();
    float x = 0;
    for (String word : text.split(" ", -1)) {
      if (!word.isEmpty()) {
        words.add(new PdfLine.Word(word, x, x + 6 * word.length()));
      }
      x += 6 * word.length() + space;
    }
    return words;
  }

  private static String joined(String text) {
    return String.join(
        " ", SpacedLetters.joined(words(text, 3)).stream().map(PdfLine.Word::text).toList());
  }

  @Test
  void wordsAreFoundByTheWiderGaps() {
    assertEquals("CHỈ THỊ", joined("C H Ỉ  T H Ị"));
    assertEquals("1. Sở Y tế chủ trì,", joined("1 .  S ở  Y  t ế  c h ủ  t r ì ,"));
    assertEquals("Về QUYẾT NGHỊ này", joined("Về Q U Y Ế T  N G H Ị  này"));
    List<PdfLine.Word> words = SpacedLetters.joined(words("C H Ỉ  T H Ị", 3));
    assertEquals(new PdfLine.Word("CHỈ", 0, 24), words.get(0));
  }

  @Test
  void lettersThatSpellNothingStay() {
    for (String text : List.of("A B C D", "A  B  C  D", "1 2 3 4", "Tổ A và B", "x y z t u v")) {
      assertEquals(text.replaceAll(" +", " "), joined(text), text);
    }
  }
}
