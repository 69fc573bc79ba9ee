package vn.giaoviec.rules;

import java.util.Arrays;
import java.util.BitSet;
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

  /** The nodes that phrases go on from. */
  private final BitSet inner = new BitSet();

  private long[] categories = new long[1024];
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
    AlignedText words =
        AlignedText.builder(phrase).append(new Span(0, phrase.length()), true).build();
    Tokens tokens = new Tokens(words, new Span(0, words.length()));
    longest = Math.max(longest, tokens.size());
    int node = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int symbol = vocabulary.add(words.folded().substring(tokens.start(i), tokens.end(i)));
      node = i == 0 ? begin(symbol) : goOn(node, symbol);
    }
    if (node >= categories.length) {
      categories = Arrays.copyOf(categories, Math.max(node + 1, categories.length * 2));
    }
    categories[node] |= 1L << category.ordinal();
  }

  private int begin(int symbol) {
    if (symbol >= first.length) {
      first = Arrays.copyOf(first, Math.max(symbol + 1, first.length * 2));
    }
    first[symbol] = first[symbol] == 0 ? nodes++ : first[symbol];
    return first[symbol];
  }

  private int goOn(int node, int symbol) {
    int next = edges.get(node, symbol);
    if (next < 0) {
      next = nodes++;
      edges.put(node, symbol, next);
      inner.set(node);
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
        if (categories.length > node && categories[node] != 0) {
          matches.add(i, j + 1 - i, categories[node]);
        }
        boolean more = inner.get(node) && j + 1 < size && symbols[j + 1] >= 0;
        node = more ? edges.get(node, symbols[j + 1]) : 0;
      }
    }
    return matches;
  }
}
