package vn.giaoviec.rules;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Numbers for words, found from a stretch of text without making a string of it. */
final class Vocabulary {

  private @Nullable String[] words = new @Nullable String[4096];
  private int[] symbols = new int[4096];
  private int size;

  int add(String word) {
    int slot = slot(word, 0, word.length());
    if (words[slot] != null) {
      return symbols[slot];
    }
    words[slot] = word;
    symbols[slot] = size++;
    if (size * 2 > words.length) {
      grow();
    }
    return size - 1;
  }

  /** Returns the number of the word, or -1. */
  int find(String text, int start, int end) {
    int slot = slot(text, start, end);
    return words[slot] == null ? -1 : symbols[slot];
  }

  private int slot(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int mask = words.length - 1;
    int slot = (hash ^ hash >>> 13) & mask;
    for (String word = words[slot]; word != null; word = words[slot]) {
      if (word.length() == end - start && text.startsWith(word, start)) {
        break;
      }
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    @Nullable String[] oldWords = words;
    int[] oldSymbols = Arrays.copyOf(symbols, symbols.length);
    words = new @Nullable String[oldWords.length * 2];
    symbols = new int[words.length];
    for (int i = 0; i < oldWords.length; i++) {
      String word = oldWords[i];
      if (word != null) {
        int slot = slot(word, 0, word.length());
        words[slot] = word;
        symbols[slot] = oldSymbols[i];
      }
    }
  }
}
