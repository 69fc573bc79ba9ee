package vn.giaoviec.rules;

import org.jspecify.annotations.Nullable;

/**
 * Numbers for words, found from a stretch of text without making a string of it. A folded word of
 * Vietnamese letters and digits is its own key, at seven bits a letter: no string is looked at to
 * tell it. Other words have a hash for a key, marked by its sign.
 */
final class Vocabulary {

  private static final int BITS = 7;

  /** The letters that a key holds: all of the longest syllable, "nghiêng", and two more. */
  private static final int LONGEST = Long.SIZE / BITS;

  private static final byte[] CODES = codes();

  /** Per slot the key, or 0 where none is. */
  private long[] keys = new long[4096];

  private int[] symbols = new int[4096];

  /** The words whose key is a hash. */
  private @Nullable String[] words = new @Nullable String[4096];

  private int size;

  private static byte[] codes() {
    String letters =
        "abcdefghijklmnopqrstuvwxyz0123456789đăâêôơư"
            + "àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ"
            + ",.;:()-/\"";
    byte[] codes = new byte['ỹ' + 1];
    for (int i = 0; i < letters.length(); i++) {
      codes[letters.charAt(i)] = (byte) (i + 1);
    }
    return codes;
  }

  int add(String word) {
    long key = key(word, 0, word.length());
    int slot = slot(key, word, 0, word.length());
    if (keys[slot] != 0) {
      return symbols[slot];
    }
    keys[slot] = key;
    symbols[slot] = size++;
    words[slot] = key < 0 ? word : null;
    if (size * 2 > keys.length) {
      grow();
    }
    return size - 1;
  }

  /** Returns the number of the word, or -1. */
  int find(String text, int start, int end) {
    int slot = slot(key(text, start, end), text, start, end);
    return keys[slot] == 0 ? -1 : symbols[slot];
  }

  private static long key(String text, int start, int end) {
    long key = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      int code = c < CODES.length ? CODES[c] : 0;
      if (code == 0 || i - start == LONGEST) {
        return hash(text, start, end);
      }
      key = key << BITS | code;
    }
    return key;
  }

  private static long hash(String text, int start, int end) {
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash | Long.MIN_VALUE;
  }

  private int slot(long key, String text, int start, int end) {
    int slot = first(key);
    while (keys[slot] != 0 && (keys[slot] != key || key < 0 && !isAt(text, start, end, slot))) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  /** Returns where the search for a key begins. */
  private int first(long key) {
    return (int) (key * 0x9E3779B97F4A7C15L >>> 40) & keys.length - 1;
  }

  private boolean isAt(String text, int start, int end, int slot) {
    String word = words[slot];
    return word != null && word.length() == end - start && text.startsWith(word, start);
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldSymbols = symbols;
    @Nullable String[] oldWords = words;
    keys = new long[oldKeys.length * 2];
    symbols = new int[keys.length];
    words = new @Nullable String[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = first(oldKeys[i]);
        while (keys[slot] != 0) {
          slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = oldKeys[i];
        symbols[slot] = oldSymbols[i];
        words[slot] = oldWords[i];
      }
    }
  }
}
