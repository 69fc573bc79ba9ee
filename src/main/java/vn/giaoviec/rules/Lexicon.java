package vn.giaoviec.rules;

import java.util.Arrays;
import java.util.List;
import vn.giaoviec.text.AlignedText;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Tokens;

/**
 * Phrases with their categories, matched over tokens in one pass: a trie of syllables, each
 * syllable looked up without making a string of it.
 *
 * @param <C> the categories, at most 64
 */
public final class Lexicon<C extends Enum<C>> {

  private final Vocabulary vocabulary = new Vocabulary();
  private final EdgeTable edges = new EdgeTable();

  /** Per symbol the node of the phrases that begin with it, or 0: most words begin none. */
  private int[] first = new int[1024];

  /**
   * Per node two words that stand side by side, as they are looked at together: its categories, and
   * a bit for each symbol (by its last six bits) that goes on from it. Most words that follow
   * don't, and the table of edges is not asked.
   */
  private long[] table = new long[2048];

  private int nodes = 1;

  /** The tokens of the longest phrase. */
  private int longest;

  /**
   * Makes a lexicon of word lists.
   *
   * @throws IllegalArgumentException if there are more than 64 categories
   */
  public Lexicon(Class<C> categories, List<WordList.Entry> entries) {
    if (categories.getEnumConstants().length > Long.SIZE) {
      throw new IllegalArgumentException("more than 64 categories in " + categories);
    }
    for (WordList.Entry entry : entries) {
      add(entry.phrase(), Enum.valueOf(categories, entry.category()));
    }
  }

  private void add(String phrase, C category) {
    AlignedText words = AlignedText.of(phrase);
    Tokens tokens = new Tokens(words, new Span(0, words.length()));
    longest = Math.max(longest, tokens.size());
    int node = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int symbol = vocabulary.add(words.folded().substring(tokens.start(i), tokens.end(i)));
      node = i == 0 ? begin(symbol) : goOn(node, symbol);
    }
    table[2 * node] |= 1L << category.ordinal();
  }

  private int begin(int symbol) {
    if (symbol >= first.length) {
      first = Arrays.copyOf(first, Math.max(symbol + 1, first.length * 2));
    }
    first[symbol] = first[symbol] == 0 ? node() : first[symbol];
    return first[symbol];
  }

  private int node() {
    if (2 * nodes + 1 >= table.length) {
      table = Arrays.copyOf(table, table.length * 2);
    }
    return nodes++;
  }

  private int goOn(int node, int symbol) {
    int next = edges.get(node, symbol);
    if (next < 0) {
      next = node();
      edges.put(node, symbol, next);
      table[2 * node + 1] |= 1L << symbol;
    }
    return next;
  }

  /** Finds every phrase in {@code tokens}. */
  public Matches<C> match(Tokens tokens) {
    return match(tokens, tokens.size());
  }

  /** Returns whether a phrase of a category stands at the first of {@code tokens}. */
  public boolean starts(Tokens tokens, C category) {
    return match(tokens, Math.min(1, tokens.size())).is(0, category);
  }

  /** Finds the phrases that begin at one of the first {@code from} tokens. */
  private Matches<C> match(Tokens tokens, int from) {
    String folded = tokens.text().folded();
    int size = Math.min(tokens.size(), from - 1 + Math.max(1, longest));
    int[] symbols = new int[size];
    for (int i = 0; i < size; i++) {
      symbols[i] = vocabulary.find(folded, tokens.start(i), tokens.end(i));
    }
    Matches<C> matches = new Matches<>(from);
    for (int i = 0; i < from; i++) {
      int node = symbols[i] < 0 || symbols[i] >= first.length ? 0 : first[symbols[i]];
      for (int j = i; node > 0; j++) {
        if (table[2 * node] != 0) {
          matches.add(i, j + 1 - i, table[2 * node]);
        }
        int next = j + 1 < size ? symbols[j + 1] : -1;
        boolean more = next >= 0 && (table[2 * node + 1] & 1L << next) != 0;
        node = more ? edges.get(node, next) : 0;
      }
    }
    return matches;
  }
}
