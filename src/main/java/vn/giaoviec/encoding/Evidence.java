package vn.giaoviec.encoding;

/**
 * What speaks for a line being in an encoding.
 *
 * @param good words with codes of it that become syllables
 * @param bad words with codes that don't, or with characters that are no codes
 * @param asIs words above ASCII that are syllables as they stand, without codes that only mark
 * @param plain words of ASCII that can be syllables
 * @param foreign words of ASCII that can't
 * @param neutral abbreviations with codes of it, and words that it spells as Unicode does
 * @param whole words above ASCII that are syllables as they stand, with whatever codes
 */
record Evidence(int good, int bad, int asIs, int plain, int foreign, int neutral, int whole) {

  static final int FEWEST = 3;

  /** Longer words between spaces are addresses, code or worse. */
  private static final int LONGEST = 40;

  static Evidence of(String line, Encoding encoding) {
    return encoding == Encoding.VIQR ? viqr(line) : codes(line, encoding);
  }

  /**
   * Returns whether the line alone shows it: hardly a word speaks against it, and the words around
   * can be Vietnamese. In a line of TCVN3 most words with codes are none as they stand; "Toàn có
   * hoàn" reads as VNI, too, but has no word that is none.
   */
  boolean isSure() {
    return good >= FEWEST
        && bad * 4 <= good
        && foreign * 3 <= good + plain
        && asIs * 2 <= good
        && whole < good;
  }

  /** Returns whether nothing speaks against it, beside lines that are sure. */
  boolean isPossible() {
    return good + neutral > 0 && good >= bad;
  }

  int surplus() {
    return good - bad;
  }

  private static Evidence codes(String line, Encoding encoding) {
    int[] counts = new int[7];
    int start = -1;
    boolean high = false;
    for (int i = 0; i <= line.length(); i++) {
      char c = i < line.length() ? line.charAt(i) : ' ';
      boolean above = c > 0xa0 && (c < 0x100 || Character.isLetter(c) || encoding.has((char) 0, c));
      if (above || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
        start = start < 0 ? i : start;
        high |= above;
      } else if (start >= 0) {
        count(line.substring(start, i), high, encoding, counts);
        start = -1;
        high = false;
      }
    }
    return of(counts);
  }

  private static Evidence of(int[] counts) {
    return new Evidence(
        counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6]);
  }

  private static void count(String word, boolean high, Encoding encoding, int[] counts) {
    if (!high) {
      if (!isAbbreviation(word)) {
        counts[Syllables.is(word) ? 3 : 4]++;
      }
      return;
    }
    counts[6] += Syllables.is(word) ? 1 : 0;
    boolean marks = false;
    char previous = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c > 0xa0 && !encoding.has(previous, c)) {
        counts[1]++;
        counts[2] += Syllables.is(word) ? 1 : 0;
        return;
      }
      marks |= encoding.isMark(previous, c);
      previous = c;
    }
    counts[2] += !marks && Syllables.is(word) ? 1 : 0;
    String unicode = encoding.toUnicode(word);
    boolean said = !unicode.equals(word) && Syllables.is(unicode);
    counts[said ? 0 : isAbbreviation(unicode) || Syllables.is(unicode) ? 5 : 1]++;
  }

  /** "UBND", "KT", "QĐ", "TƯ". */
  private static boolean isAbbreviation(String word) {
    if (word.length() >= 8) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isUpperCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static Evidence viqr(String line) {
    int[] counts = new int[7];
    for (String token : line.split("[\\s,;:!\"/-]+", -1)) {
      String word = token.replace("\\", "");
      if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
        continue;
      }
      if (word.length() > LONGEST) {
        counts[4]++;
        continue;
      }
      String read = Viqr.word(word, true);
      if (Viqr.isMarked(word, read)) {
        counts[0]++;
      } else if (word.matches(".*[aeiouyAEIOUY][\\^(+~`]+\\p{L}.*")) {
        counts[1]++;
      } else if (!isAbbreviation(word)) {
        String bare = read.replaceAll("\\P{L}+$", "");
        counts[Syllables.is(bare) ? 3 : 4]++;
      }
    }
    return of(counts);
  }
}
