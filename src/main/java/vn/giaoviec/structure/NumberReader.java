package vn.giaoviec.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.CanonicalText;
import vn.giaoviec.text.Span;

/**
 * Reads the number and sign of a document, "Số: 15/TB-UBND" (Decree 30/2020/NĐ-CP, Appendix I,
 * component 3).
 *
 * <p>The number is often written by hand into a printed "Số: &nbsp; /TB-UBND". OCR makes other
 * digits of it, at times surely; but they stand apart from the sign, which printed ones do not.
 */
final class NumberReader {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:^|[\\s|])số\\s*:?\\s*([0-9][0-9. ]{0,9}(?:/\\s*[0-9]{4})?)"
              + "\\s*([/-]\\s*[\\p{L}0-9&.]+(?:\\s?[-/]\\s?[\\p{L}0-9&.]+)*)");

  private final CanonicalText text;
  private @Nullable String number;
  private boolean doubtful;
  private boolean certain;

  NumberReader(CanonicalText text) {
    this.text = text;
  }

  /** Returns whether folded words hold a number and sign. */
  static boolean isIn(String folded) {
    return NUMBER.matcher(folded).find();
  }

  /** Reads the first number that the line holds within its first {@code folded} words. */
  void read(TextLine line, String folded) {
    Matcher found = NUMBER.matcher(folded);
    if (!found.find()) {
      return;
    }
    number = withoutSpace(line, found, 1) + withoutSpace(line, found, 2);
    boolean scanned =
        text.doubts().stream().anyMatch(d -> text.pageAt(d.span().start()) == line.page());
    boolean slash = line.words().charAt(found.start(2)) == '/'; // "Số: 15 - TB/TU" is so printed
    boolean apart = scanned && slash && Character.isWhitespace(folded.charAt(found.start(2) - 1));
    certain = !apart && isSure(line, found.start(1), found.end(1));
    doubtful = apart || !isSure(line, found.start(1), found.end(2));
  }

  private boolean isSure(TextLine line, int from, int to) {
    int start = line.span().start();
    return text.doubtsIn(new Span(start + from, start + to)).isEmpty();
  }

  private static String withoutSpace(TextLine line, Matcher found, int group) {
    return line.words().substring(found.start(group), found.end(group)).replaceAll("\\s+", "");
  }

  /** Returns whether there was a number, however surely it was read. */
  boolean found() {
    return number != null;
  }

  /** Returns the number and sign, or null where there is none or its digits may be others. */
  @Nullable String value() {
    return certain ? number : null;
  }

  /** Returns the number and sign as read, if that is not sure, or null. */
  @Nullable String doubt() {
    return doubtful ? number : null;
  }
}
