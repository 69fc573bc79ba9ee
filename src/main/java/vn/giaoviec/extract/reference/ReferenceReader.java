package vn.giaoviec.extract.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.rules.Lexicon;
import vn.giaoviec.rules.Matches;
import vn.giaoviec.rules.WordList;
import vn.giaoviec.text.AlignedText;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Tokens;

/**
 * Reads cited documents by the form of their numbers (Decree 30/2020/NĐ-CP, Appendix I): "108/2023/
 * QH15", "202/BTTTT-KHTC", "34-NQ/TU", "QCVN 01:2019/BCT".
 *
 * <p>Immutable, safe for any number of threads.
 */
public final class ReferenceReader {

  /** The words around numbers; references.words says what each holds. */
  enum ReferenceWord {
    TYPE,
    TYPE_SIGN,
    STANDARD
  }

  private final Lexicon<ReferenceWord> lexicon =
      new Lexicon<>(
          ReferenceWord.class, WordList.beside(ReferenceReader.class, "references.words"));

  /** Returns the documents cited in {@code within} of {@code text}, in order. */
  public List<ReferenceMention> read(AlignedText text, Span within) {
    if (!holdsDigit(text.folded(), within)) {
      return List.of();
    }
    Tokens tokens = new Tokens(text, within);
    Matches<ReferenceWord> words = lexicon.match(tokens);
    List<ReferenceMention> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      int end =
          words.is(i, ReferenceWord.STANDARD)
              ? standardEnd(tokens, i)
              : numberEnd(tokens, words, i);
      end = end < 0 && isBareNumber(tokens, words, i) ? i + 1 : end;
      if (end > 0) {
        found.add(mention(tokens, words, i, end));
        i = end - 1;
      }
    }
    return found;
  }

  private static boolean holdsDigit(String text, Span within) {
    for (int i = within.start(); i < within.end(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** "Chỉ thị số 32 của Ban Bí thư", "Công điện số 1409 ngày ...": a number without a sign. */
  private static boolean isBareNumber(Tokens t, Matches<ReferenceWord> words, int i) {
    if (!t.isNumber(i)) {
      return false;
    }
    boolean named = t.is(i - 1, "số") && (t.is(i + 1, "ngày") || t.is(i + 1, "của"));
    return named ? isOfType(words, i) : isListed(t, words, i);
  }

  /** "các Công văn số 614, 615, 616-CV/VPTW": the last tells the sign of all. */
  private static boolean isListed(Tokens t, Matches<ReferenceWord> words, int i) {
    int first = i;
    while (t.isNumber(first - 2) && joins(t, first - 1)) {
      first -= 2;
    }
    for (int j = i; t.is(first - 1, "số") && t.isNumber(j + 2) && joins(t, j + 1); j += 2) {
      if (numberEnd(t, words, j + 2) > 0) {
        return isOfType(words, first);
      }
    }
    return false;
  }

  private static boolean joins(Tokens t, int i) {
    return t.sign(i) == ',' || t.is(i, "và");
  }

  /** Whether a kind of document and "số" stand before a number. */
  private static boolean isOfType(Matches<ReferenceWord> words, int number) {
    for (int length = 4; length > 0; length--) {
      if (number > length && words.length(number - 1 - length, ReferenceWord.TYPE) == length) {
        return true;
      }
    }
    return false;
  }

  /** Returns the token after "01:2019/BCT" of "QCVN 01:2019/BCT", or -1. */
  private static int standardEnd(Tokens t, int i) {
    int j = i + 1;
    while (t.sign(j) == '-' || t.isNumber(j) || t.sign(j) == ':') {
      j++;
    }
    if (j == i + 1 || !t.isNumber(j - 1)) {
      return -1;
    }
    while (t.sign(j) == '/' && t.isCapital(j + 1)) {
      j += 2;
    }
    return j;
  }

  /** Returns the token after a number and sign that begins at a token, or -1. */
  private static int numberEnd(Tokens t, Matches<ReferenceWord> words, int i) {
    if (!t.isNumber(i) || t.sign(i - 1) == '/' && t.end(i - 1) == t.start(i)) {
      return -1;
    }
    if (t.is(i - 1, "số") && t.is(i - 2, "mẫu")) {
      return -1; // "theo mẫu số 10-MST": a form
    }
    int j = i + 1;
    if (t.sign(j) == '.' && t.isNumber(j + 1) && t.end(j) == t.start(j + 1)) {
      j += 2;
    }
    if (t.sign(j) == '/' && isYear(t, j + 1)) {
      j += 2;
    }
    boolean signed = words.is(j, ReferenceWord.TYPE_SIGN) || isSign(t, j); // "43 TC/QLCS"
    boolean apart = t.is(i - 1, "số") && signed && isSign(t, j + 2);
    j += apart && t.sign(j + 1) == '/' ? 1 : 0;
    char sign = t.sign(j);
    if (sign != '/' && sign != '-' || !isSign(t, j + 1) || t.start(j + 1) - t.end(j) > 1) {
      return -1;
    }
    boolean open = words.is(j + 1, ReferenceWord.TYPE_SIGN); // "12/QĐ - UBND": of whom is to come
    boolean spaced = open || t.start(j) > t.end(j - 1); // "1060 / VPCP - KGVX"
    j += 2;
    while ((t.sign(j) == '-' || t.sign(j) == '/' || t.sign(j) == '.' || t.sign(j) == '&')
        && t.start(j) - t.end(j - 1) <= (t.sign(j) == '/' || spaced ? 1 : 0)
        && (t.isCapital(j + 1) || t.isNumber(j + 1) && t.sign(j) != '.')
        && t.start(j + 1) - t.end(j) <= (t.sign(j) == '.' ? 0 : 1)
        && (t.start(j) == t.end(j - 1) || isSign(t, j + 1))) { // not "1060 / UBND - Sở Tài chính"
      j += 2;
    }
    return j;
  }

  private static boolean isYear(Tokens t, int i) {
    return t.isNumber(i) && t.end(i) - t.start(i) == 4;
  }

  /** A sign has two capitals at least: "NĐ", "UBND", "QH15", "TTg". */
  private static boolean isSign(Tokens t, int i) {
    if (i >= t.size() || t.end(i) - t.start(i) < 2 || !t.isCapital(i)) {
      return false;
    }
    return Character.isUpperCase(t.text().value().charAt(t.start(i) + 1));
  }

  private static ReferenceMention mention(
      Tokens t, Matches<ReferenceWord> words, int start, int end) {
    int from = start;
    from -= t.is(from - 1, "số") ? 1 : 0;
    for (int length = 4; length > 0; length--) {
      if (from - length >= 0 && words.length(from - length, ReferenceWord.TYPE) == length) {
        from -= length;
        break;
      }
    }
    String number = t.words(start, end).replaceAll("\\s+", "");
    if (words.is(start, ReferenceWord.STANDARD)) {
      number =
          t.words(start, start + 1) + " " + number.substring(t.words(start, start + 1).length());
    }
    int date =
        t.is(end, "ngày") ? end + 1 : t.sign(end) == ',' && t.is(end + 1, "ngày") ? end + 2 : end;
    LocalDate day = date(t, date);
    int last = day == null ? end : date + 5;
    return new ReferenceMention(t.span(from, last), number, day, "reference.number");
  }

  /** Returns the date "29/11/2023" or "14 tháng 3 năm 2008" at a token, or null. */
  private static @Nullable LocalDate date(Tokens t, int i) {
    boolean signs = "/.-".indexOf(t.sign(i + 1)) >= 0 && t.sign(i + 3) == t.sign(i + 1);
    boolean words = t.is(i + 1, "tháng") && t.is(i + 3, "năm");
    if (!t.isNumber(i) || !signs && !words || !isYear(t, i + 4)) {
      return null;
    }
    try {
      return LocalDate.of(number(t, i + 4), number(t, i + 2), number(t, i));
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }

  private static int number(Tokens t, int i) {
    return Integer.parseInt(t.words(i, i + 1));
  }
}
