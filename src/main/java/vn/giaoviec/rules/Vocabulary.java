package vn.giaoviec.rules;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for words, found from a stretch of text without making a string of it. Most syllables
 * have four letters at most: those are their own keys, and no string is looked at to tell them.
 */
final class Vocabulary {

  /** The code units that a key holds. */
  private static final int SHORT = Long.SIZE / Character.SIZE;

  private long[] keys = new long[4096];

  /** The words too long for a key. */
  private @Nullable String[] words = new @Nullable String[4096];

  private int[] symbols = empty(4096);
  private int size;

  int add(String word) {
    int slot = slot(word, 0, word.length());
    if (symbols[slot] >= 0) {
      return symbols[slot];
    }
    put(slot, word, size++);
    if (size * 2 > keys.length) {
      grow();
    }
    return size - 1;
  }

  /** Returns the number of the word, or -1. */
  int find(String text, int start, int end) {
    return symbols[slot(text, start, end)];
  }

  private void put(int slot, String word, int symbol) {
    keys[slot] = key(word, 0, word.length());
    words[slot] = word.length() > SHORT ? word : null;
    symbols[slot] = symbol;
  }

  /** Returns the code units of a short word; of a long one a hash. */
  private static long key(String text, int start, int end) {
    long key = 0;
    if (end - start <= SHORT) {
      for (int i = start; i < end; i++) {
        key = key << Character.SIZE | text.charAt(i);
      }
      return key;
    }
    for (int i = start; i < end; i++) {
      key = 31 * key + text.charAt(i);
    }
    return key;
  }

  private int slot(String text, int start, int end) {
    long key = key(text, start, end);
    boolean fits = end - start <= SHORT;
    int mask = keys.length - 1;
    int slot = first(key);
    while (symbols[slot] >= 0) {
      String word = words[slot];
      boolean same = keys[slot] == key && fits == (word == null);
      if (same && (word == null || isAt(text, start, end, word))) {
        break;
      }
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** Returns where the search for a key begins. */
  private int first(long key) {
    return (int) (key * 0x9E3779B97F4A7C15L >>> 40) & keys.length - 1;
  }

  private static boolean isAt(String text, int start, int end, String word) {
    return word.length() == end - start && text.startsWith(word, start);
  }

  private void grow() {
    long[] oldKeys = keys;
    @Nullable String[] oldWords = words;
    int[] oldSymbols = symbols;
    keys = new long[oldKeys.length * 2];
    words = new @Nullable String[keys.length];
    symbols = empty(keys.length);
    int mask = keys.length - 1;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldSymbols[i] >= 0) {
        int slot = first(oldKeys[i]);
        while (symbols[slot] >= 0) {
          slot = slot + 1 & mask;
        }
        keys[slot] = oldKeys[i];
        words[slot] = oldWords[i];
        symbols[slot] = oldSymbols[i];
      }
    }
  }

  private static int[] empty(int length) {
    int[] symbols = new int[length];
    Arrays.fill(symbols, -1);
    return symbols;
  }
}
