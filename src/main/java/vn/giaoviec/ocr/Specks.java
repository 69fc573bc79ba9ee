package vn.giaoviec.ocr;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.encoding.Syllables;
import vn.giaoviec.text.Folding;

/**
 * Takes away what specks of dirt were read as: "công. tác", "_Cơ bản", "2,1. Giao". A stop that is
 * none ends a sentence; so only signs are taken that stand where none can be meant.
 */
final class Specks {

  private static final Pattern LED_ANYWHERE = Pattern.compile("[_^~¬`]+([\\p{L}0-9].*)");
  private static final Pattern LED_FIRST = Pattern.compile("[_^~¬`'’.:,=]+([\\p{L}0-9].*)");
  private static final Pattern FOLLOWED = Pattern.compile("(\\p{Ll}{2,7})([.'‘’`:;,]+)");
  private static final Pattern STOPS = Pattern.compile("[.'‘’`]");
  private static final Pattern ITEM = Pattern.compile("[a-zđ]\\).*");
  private static final Pattern SUBNUMBER = Pattern.compile("([1-9][0-9]?)[:,.]([1-9][0-9]?\\.)");
  private static final String DASHES = "-–";

  private Specks() {}

  static void mend(ReadLine line) {
    for (int i = 0; i < line.words().size(); i++) {
      if (line.words().get(i).confidence() < NoticeMender.SURE) {
        mendStart(line, i);
        mendEnd(line, i);
      }
    }
    mendDash(line);
    mendHeading(line);
  }

  private static void mendStart(ReadLine line, int i) {
    Matcher led = (i == 0 ? LED_FIRST : LED_ANYWHERE).matcher(line.text(i));
    if (led.matches()) {
      line.mend(i, led.group(1));
    }
    Matcher number = SUBNUMBER.matcher(line.text(i));
    boolean first = i == 0 || i == 1 && isDash(line, 0);
    if (first && number.matches() && startsWithCapital(line, i + 1)) {
      line.mend(i, number.group(1) + "." + number.group(2));
      if (i == 1) {
        line.remove(0);
      }
    }
  }

  /** A sentence does not go on in small letters after a stop; a list of ordinals may. */
  private static void mendEnd(ReadLine line, int i) {
    if (i >= line.words().size()) {
      return;
    }
    Matcher followed = FOLLOWED.matcher(line.text(i));
    boolean goesOn = line.text(i).contains(".."); // "ao, hồ, ..." is meant
    boolean ordinal = i > 0 && Folding.fold(line.text(i - 1)).equals("thứ");
    if (!goesOn
        && !ordinal
        && followed.matches()
        && Syllables.is(followed.group(1))
        && i + 1 < line.words().size()
        && Character.isLowerCase(line.text(i + 1).charAt(0))
        && !ITEM.matcher(line.text(i + 1)).matches()) {
      String right = followed.group(1) + STOPS.matcher(followed.group(2)).replaceAll("");
      if (!right.equals(line.text(i))) {
        line.mend(i, right);
      }
    }
  }

  /** A dash may end a line within a span of years: "2021 -". */
  private static void mendDash(ReadLine line) {
    int last = line.words().size() - 1;
    if (last > 0
        && isDash(line, last)
        && line.words().get(last).isDoubtful()
        && line.text(last - 1).chars().noneMatch(Character::isDigit)) {
      line.remove(last);
    }
  }

  /** Headings in capitals have no stop: "I. MỤC ĐÍCH, YÊU CẦU". */
  private static void mendHeading(ReadLine line) {
    int last = line.words().size() - 1;
    String word = line.text(last);
    if (last > 0
        && word.endsWith(".")
        && line.words().get(last).confidence() < NoticeMender.SURE
        && Numerals.isHeading(line)) {
      line.mend(last, word.substring(0, word.length() - 1));
    }
  }

  private static boolean isDash(ReadLine line, int i) {
    return line.text(i).length() == 1 && DASHES.contains(line.text(i));
  }

  private static boolean startsWithCapital(ReadLine line, int i) {
    return i < line.words().size() && Character.isUpperCase(line.text(i).charAt(0));
  }
}
