package vn.giaoviec.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a part's heading in capitals that was glued behind the paragraph before it: "... thực hiện
 * trong quý I.II. TỔ CHỨC THỰC HIỆN".
 */
final class GluedHeading {

  private static final Pattern NUMBER = Pattern.compile("(?<=[.;:!])\\s*+[IVX]{1,5}\\s?\\.\\s?+");
  private static final int FEWEST_LETTERS = 8;

  private GluedHeading() {}

  /** Returns where the heading's number begins, or -1 where there is none. */
  static int in(String words) {
    int capitals = afterLastSmall(words);
    if (capitals == 0 || words.length() - capitals < FEWEST_LETTERS) {
      return -1;
    }
    Matcher number = NUMBER.matcher(words);
    if (!number.find(capitals) || !isTitle(words.substring(number.end()))) {
      return -1;
    }
    return number.end() - number.group().stripLeading().length();
  }

  private static int afterLastSmall(String words) {
    int i = words.length();
    while (i > 0 && !Character.isLowerCase(words.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean isTitle(String words) {
    int letters = 0;
    for (int i = 0; i < words.length(); i++) {
      letters += Character.isUpperCase(words.charAt(i)) ? 1 : 0;
    }
    return letters >= FEWEST_LETTERS && words.strip().indexOf(' ') > 0;
  }
}
