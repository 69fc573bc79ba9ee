package vn.giaoviec.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.giaoviec.text.AlignedText;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Tokens;

class LexiconTest {

  private enum Sort {
    ONE,
    OTHER
  }

  private static Lexicon<Sort> lexicon(String... phrases) {
    List<WordList.Entry> entries = new ArrayList<>();
    for (String phrase : phrases) {
      entries.add(new WordList.Entry("ONE", phrase));
    }
    return new Lexicon<>(Sort.class, entries);
  }

  private static Tokens tokens(String words) {
    AlignedText text = AlignedText.of(words);
    return new Tokens(text, new Span(0, text.length()));
  }

  @Test
  void anEmptyListFindsNothing() {
    assertFalse(lexicon().match(tokens("Sở Y tế")).is(0, Sort.ONE));
    assertFalse(lexicon().starts(tokens("Sở Y tế"), Sort.ONE));
  }

  @Test
  void theLongestPhraseCounts() {
    Matches<Sort> found =
        lexicon("sở", "sở y tế", "nghiêm túc", "y").match(tokens("Sở Y tế nghiêm túc, nghiêm"));
    assertEquals(3, found.length(0, Sort.ONE));
    assertEquals(1, found.length(1, Sort.ONE));
    assertEquals(0, found.length(2, Sort.ONE));
    assertEquals(2, found.length(3, Sort.ONE));
    assertFalse(found.is(6, Sort.ONE), "a phrase must be whole");
    assertFalse(found.is(0, Sort.OTHER));
  }

  @Test
  void beginningsOnly() {
    Lexicon<Sort> lexicon = lexicon("ban quản lý");
    assertTrue(lexicon.starts(tokens("Ban Quản lý rừng"), Sort.ONE));
    assertFalse(lexicon.starts(tokens("Các ban quản lý"), Sort.ONE));
    assertFalse(lexicon.starts(tokens("ban"), Sort.ONE));
  }

  /** Words of all lengths, many of them alike but for one letter. */
  @Test
  void findsThoseWordsAndNoOthers() {
    Random random = new Random(7);
    Set<String> words = new HashSet<>();
    while (words.size() < 20_000) {
      words.add(word(random));
    }
    Lexicon<Sort> lexicon = lexicon(words.toArray(String[]::new));
    for (int i = 0; i < 20_000; i++) {
      String word = word(random);
      assertEquals(words.contains(word), lexicon.match(tokens(word)).is(0, Sort.ONE), word);
    }
    words.forEach(word -> assertTrue(lexicon.match(tokens(word)).is(0, Sort.ONE), word));
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int length = 1 + random.nextInt(6);
    for (int i = 0; i < length; i++) {
      word.append("abcdeạăđếộ".charAt(random.nextInt(10)));
    }
    return word.toString();
  }
}
