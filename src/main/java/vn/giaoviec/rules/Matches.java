package vn.giaoviec.rules;

import java.util.Arrays;

/**
 * The phrases of a {@link Lexicon} found in some tokens.
 *
 * @param <C> the categories
 */
public final class Matches<C extends Enum<C>> {

  /** Per token the first of its matches in the lists below, plus one; 0 for none. */
  private final int[] first;

  /** Per token the categories of all its matches: most questions end at a look at them. */
  private final long[] any;

  private int[] lengths = new int[32];
  private long[] masks = new long[32];
  private int[] next = new int[32];
  private int size;

  Matches(int tokens) {
    first = new int[tokens];
    any = new long[tokens];
  }

  /** Adds a match; of one token, longer ones come later and are looked at first. */
  void add(int token, int length, long mask) {
    if (size == lengths.length) {
      lengths = Arrays.copyOf(lengths, size * 2);
      masks = Arrays.copyOf(masks, size * 2);
      next = Arrays.copyOf(next, size * 2);
    }
    lengths[size] = length;
    masks[size] = mask;
    next[size] = first[token];
    any[token] |= mask;
    first[token] = ++size;
  }

  /** Returns the length in tokens of the longest phrase of a category at a token, or 0. */
  public int length(int token, C category) {
    return length(token, 1L << category.ordinal());
  }

  /** Returns the length in tokens of the longest phrase of either category at a token, or 0. */
  public int length(int token, C one, C other) {
    return length(token, 1L << one.ordinal() | 1L << other.ordinal());
  }

  /** Returns whether a phrase of the category starts at the token. */
  public boolean is(int token, C category) {
    return isAny(token, 1L << category.ordinal());
  }

  /** Returns the categories as one number, for {@link #isAny}. */
  @SafeVarargs
  public static <C extends Enum<C>> long mask(C... categories) {
    long mask = 0;
    for (C category : categories) {
      mask |= 1L << category.ordinal();
    }
    return mask;
  }

  /** Returns whether a phrase of one of the categories of a mask starts at the token. */
  public boolean isAny(int token, long mask) {
    return token >= 0 && token < any.length && (any[token] & mask) != 0;
  }

  private int length(int token, long mask) {
    if (!isAny(token, mask)) {
      return 0;
    }
    for (int i = first[token]; i > 0; i = next[i - 1]) {
      if ((masks[i - 1] & mask) != 0) {
        return lengths[i - 1];
      }
    }
    return 0;
  }
}
