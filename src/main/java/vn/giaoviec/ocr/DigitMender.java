package vn.giaoviec.ocr;

import java.util.regex.Pattern;

/**
 * Mends letters read in place of the digits of dates and amounts: "15/3/2O24", "l5/3/2024",
 * "14/11⁄2024". Only such letters are taken that stand for one digit.
 */
final class DigitMender {

  /** What it becomes must be one of these, whole. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\(?(?:(?:0?[1-9]|[12][0-9]|3[01])/(?:0?[1-9]|1[0-2])(?:/(?:19|20)[0-9]{2})?"
              + "|[1-9][0-9]{0,2}(?:\\.[0-9]{3})+(?:,[0-9]+)?)[,.;:)]{0,2}");

  private static final String MISREAD = "OolI|§⁄";
  private static final String MEANT = "001118/";

  void mend(ReadLine line) {
    for (int i = 0; i < line.words().size(); i++) {
      String read = line.text(i);
      String digits = digits(read);
      if (!digits.equals(read) && NUMBER.matcher(digits).matches()) {
        line.mend(i, digits);
      }
    }
  }

  /** Returns a word that is mostly digits without its letters, any other as it is. */
  private static String digits(String word) {
    StringBuilder digits = new StringBuilder(word.length());
    int changed = 0;
    int sure = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int misread = MISREAD.indexOf(c);
      changed += misread < 0 ? 0 : 1;
      sure += c >= '0' && c <= '9' ? 1 : 0;
      digits.append(misread < 0 ? c : MEANT.charAt(misread));
    }
    return changed > 0 && sure > changed ? digits.toString() : word;
  }
}
