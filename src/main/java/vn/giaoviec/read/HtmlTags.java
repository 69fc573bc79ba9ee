package vn.giaoviec.read;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells HTML by its tags. Pages saved from mails and editors are often fragments: they begin with
 * any tag, or with words, and have no {@code <html>}.
 */
final class HtmlTags {

  private static final String NAMES =
      "a|article|b|base|blockquote|body|br|center|col|div|em|font|form|frameset|h[1-6]|head|header|hr"
          + "|html|i|img|li|link|main|meta|ol|p|pre|script|section|span|strong|style|sup|table|tbody"
          + "|td|th|thead|title|tr|u|ul";

  /** A tag of HTML, with its attributes; "a < b" and addresses in angle brackets are none. */
  private static final String TAG = "</?(?:" + NAMES + ")(?:\\s[^<>]*)?/?>";

  private static final Pattern FIRST =
      Pattern.compile(
          "(?:\u00ef\u00bb\u00bf)?\\s*(?:<\\?xml[^>]*>\\s*|<!--(?s:.{0,2000}?)-->\\s*){0,8}"
              + "(?:<!doctype html|"
              + TAG
              + ")",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ANY = Pattern.compile(TAG, Pattern.CASE_INSENSITIVE);

  private HtmlTags() {}

  /**
   * Returns whether a file is HTML.
   *
   * @param head its first bytes, a character each
   * @param named whether its name says so: then a tag anywhere will do
   */
  static boolean are(String head, boolean named) {
    return FIRST.matcher(head).lookingAt()
        || head.toLowerCase(Locale.ROOT).contains("<html")
        || named && ANY.matcher(head).find();
  }
}
