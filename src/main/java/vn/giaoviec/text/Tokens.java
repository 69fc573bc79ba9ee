package vn.giaoviec.text;

import java.util.Arrays;

/**
 * The words, numbers and signs of a stretch of an {@link AlignedText}, in order.
 *
 * <p>A token is a run of letters and digits, or a single other sign; white space is none.
 */
public final class Tokens {

  private final AlignedText text;
  private int[] starts = new int[32];
  private int[] ends = new int[32];

  /** The first code unit of each, folded: what most questions end at. */
  private char[] signs = new char[32];

  private int size;

  /** Cuts {@code within} of {@code text} into tokens. */
  public Tokens(AlignedText text, Span within) {
    this.text = text;
    String folded = text.folded();
    int i = within.start();
    while (i < within.end()) {
      char c = folded.charAt(i);
      if (c <= ' ') {
        i++;
        continue;
      }
      int start = i++;
      if (isWord(c)) {
        while (i < within.end() && isWord(folded.charAt(i))) {
          i++;
        }
      }
      int seam = seam(folded, start, i);
      if (seam > start) {
        add(start, seam, c);
        start = seam;
        c = folded.charAt(seam);
      }
      add(start, i, c);
    }
  }

  /** Words that lost the blank before or behind their number: "ngày20/02", "tháng 6năm 2008". */
  private static final String[] COUNTED = {"ngày", "tháng", "năm", "số"};

  /** Returns where a word begins or ends that is joined to a number, or {@code start}. */
  private int seam(String folded, int start, int end) {
    boolean number = isDigit(folded.charAt(start));
    if (end - start < 4) {
      return start;
    }
    if (number == isDigit(folded.charAt(end - 1))) {
      return number ? start : camel(start, end);
    }
    for (String word : COUNTED) {
      int at = number ? end - word.length() : start + word.length();
      if (at > start
          && at < end
          && folded.startsWith(word, number ? at : start)
          && isDigit(folded.charAt(number ? at - 1 : at))) {
        return at;
      }
    }
    return number ? start : camel(start, end);
  }

  /**
   * "vàỦy", "yêu cầuBộ": returns where the second of two joined words begins, or {@code start}.
   * Names that are written so ("PetroVietnam") have none of the letters of Vietnamese alone.
   */
  private int camel(int start, int end) {
    String value = text.value();
    for (int i = start + 2; i < end - 1; i++) {
      char c = value.charAt(i);
      boolean capital = c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
      if (capital) {
        boolean joined = isSmall(value, i - 1) && isSmall(value, i + 1);
        return joined && (isMarked(value, start, i) || isMarked(value, i, end)) ? i : start;
      }
    }
    return start;
  }

  private static boolean isSmall(String value, int i) {
    return Character.isLowerCase(value.charAt(i));
  }

  private static boolean isMarked(String value, int start, int end) {
    for (int i = start; i < end; i++) {
      if (value.charAt(i) > 0x7f) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWord(char c) {
    return c < 0x80
        ? c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z'
        : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private void add(int start, int end, char sign) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      signs = Arrays.copyOf(signs, size * 2);
    }
    starts[size] = start;
    signs[size] = sign;
    ends[size++] = end;
  }

  /** Returns the number of tokens. */
  public int size() {
    return size;
  }

  /** Returns where token {@code i} starts in the text. */
  public int start(int i) {
    return starts[i];
  }

  /** Returns where token {@code i} ends in the text. */
  public int end(int i) {
    return ends[i];
  }

  /** Returns the span of the tokens from {@code from} to before {@code to}. */
  public Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /** Returns the first token that starts at or after {@code offset}; {@link #size()} if none. */
  public int at(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** Returns the words of the tokens from {@code from} to before {@code to}, as written. */
  public String words(int from, int to) {
    return text.value().substring(starts[from], ends[to - 1]);
  }

  /** Returns whether token {@code i} is, folded, {@code word}; false past either end. */
  public boolean is(int i, String word) {
    return i >= 0
        && i < size
        && signs[i] == word.charAt(0)
        && ends[i] - starts[i] == word.length()
        && text.folded().startsWith(word, starts[i]);
  }

  /** Returns whether two words stand in a row from token {@code i} on. */
  public boolean is(int i, String word, String next) {
    return is(i, word) && is(i + 1, next);
  }

  /** Returns the first code unit of token {@code i}, folded; 0 past either end. */
  public char sign(int i) {
    return i >= 0 && i < size ? signs[i] : 0;
  }

  /** Returns whether token {@code i} is a word or number, not a sign. */
  public boolean isWord(int i) {
    return isWord(sign(i));
  }

  /** Returns whether token {@code i} begins with a capital letter. */
  public boolean isCapital(int i) {
    if (i < 0 || i >= size) {
      return false;
    }
    char c = text.value().charAt(starts[i]);
    return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  /** Returns whether token {@code i} begins with a digit. */
  public boolean isNumber(int i) {
    char c = sign(i);
    return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
  }

  /** Returns the text that was cut. */
  public AlignedText text() {
    return text;
  }
}
