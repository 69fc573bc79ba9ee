package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.giaoviec.text.Box;
import vn.giaoviec.text.Folding;

/**
 * Tells lines that belong to no sentence: page numbers, rules, stamps, running heads, watermarks.
 */
final class Furniture {

  private static final int LONGEST_RUNNING_HEAD = 90;
  private static final int LONGEST_PAGE_NUMBER = 20;
  private static final int LONGEST_STAMP = 48;
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  /** A stamp of incoming mail has a number, a day and to whom it goes. */
  private static final int LONGEST_STAMP_FIELD = 40;

  private static final int MOST_STAMP_FIELDS = 4;

  /**
   * Points by which the lowest lines of two pages may stand apart and still be one running foot.
   */
  private static final float SAME_PLACE = 3;

  /** Words so many times as high as the others are printed across the page. */
  private static final float WATERMARK = 2.5f;

  private final Map<String, Integer> repeated = new HashMap<>();
  private final Set<TextLine> stampFields = new HashSet<>();
  private final Set<TextLine> runningFeet = new HashSet<>();
  private final int pages;
  private final float usualHeight;

  Furniture(List<TextLine> lines) {
    this.pages = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).page();
    this.usualHeight = usualHeight(lines);
    int page = 0;
    for (TextLine line : lines) {
      if (line.page() != page && isPageNumber(line.words())) {
        continue; // the running head stands beside it
      }
      if (line.page() != page && line.page() > 1) {
        repeated.merge(key(line), 1, Integer::sum);
      }
      page = line.page();
    }
    addRunningFeet(lines);
    for (int i = 0; i < lines.size(); i++) {
      if (isIncoming(lines.get(i).words())) {
        addFields(lines.subList(i + 1, lines.size()));
      }
    }
  }

  /** The lowest words of pages are their foot where others have the same at the same place. */
  private void addRunningFeet(List<TextLine> lines) {
    Map<Integer, TextLine> lowest = new TreeMap<>();
    for (TextLine line : lines) {
      if (line.box() != null && !isPageNumber(line.words())) {
        lowest.merge(line.page(), line, (one, other) -> y(other) > y(one) ? other : one);
      }
    }
    Map<String, List<TextLine>> feet = new HashMap<>();
    lowest
        .values()
        .forEach(line -> feet.computeIfAbsent(key(line), k -> new ArrayList<>()).add(line));
    for (List<TextLine> same : feet.values()) {
      same.sort((one, other) -> Float.compare(y(one), y(other)));
      for (int i = 1; i < same.size(); i++) {
        if (y(same.get(i)) - y(same.get(i - 1)) < SAME_PLACE) {
          runningFeet.add(same.get(i));
          runningFeet.add(same.get(i - 1));
        }
      }
    }
  }

  private static float y(TextLine line) {
    Box box = line.box();
    return box == null ? 0 : box.y();
  }

  private static float usualHeight(List<TextLine> lines) {
    List<Float> heights = new ArrayList<>();
    for (TextLine line : lines) {
      Box box = line.box();
      if (box != null) {
        heights.add(box.height());
      }
    }
    heights.sort(null);
    return heights.isEmpty() ? Float.MAX_VALUE : heights.get(heights.size() / 2);
  }

  /** "CÔNG VĂN ĐẾN", or "ĐẾN" in capitals alone. */
  private static boolean isIncoming(String words) {
    return words.length() <= LONGEST_STAMP
        && words.equals(words.toUpperCase(Locale.ROOT))
        && PartWord.match(words).is(PartWord.STAMP_IN);
  }

  private void addFields(List<TextLine> after) {
    int fields = 0;
    for (TextLine line : after) {
      String words = line.words();
      if (fields == MOST_STAMP_FIELDS
          || words.length() > LONGEST_STAMP_FIELD
          || !PartWord.match(words).starts(PartWord.STAMP_FIELD)) {
        return;
      }
      stampFields.add(line);
      fields++;
    }
  }

  private static String key(TextLine line) {
    return NUMBER.matcher(Folding.fold(line.words())).replaceAll("#");
  }

  boolean is(TextLine line) {
    return isPageNumber(line.words())
        || isRule(line.words())
        || isStamp(line.words())
        || isIncoming(line.words())
        || stampFields.contains(line)
        || runningFeet.contains(line)
        || isWatermark(line)
        || pages > 2
            && line.words().length() < LONGEST_RUNNING_HEAD
            && repeated.getOrDefault(key(line), 0) > 1;
  }

  private boolean isWatermark(TextLine line) {
    Box box = line.box();
    return box != null
        && box.height() > WATERMARK * usualHeight
        && line.words().length() <= LONGEST_PAGE_NUMBER;
  }

  /** "2", "- 3 -", "Trang 2/5"; four digits are a year that a line break cut off. */
  static boolean isPageNumber(String words) {
    if (words.length() > LONGEST_PAGE_NUMBER) {
      return false;
    }
    String folded = Folding.fold(words);
    String digits = folded.startsWith("trang ") ? folded.substring(6) : folded;
    int found = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c >= '0' && c <= '9') {
        found++;
      } else if (c != '-' && c != ' ' && (c != '/' || digits.equals(folded))) {
        return false;
      }
    }
    return found > 0 && (found <= 3 || !digits.equals(folded));
  }

  /** A line drawn with signs. */
  static boolean isRule(String words) {
    for (int i = 0; i < words.length(); i++) {
      if ("_-–—=*.~…\uf0b7 ".indexOf(words.charAt(i)) < 0) {
        return false;
      }
    }
    return words.length() > 2 || words.equals("__");
  }

  /** The text of an electronic signature or of a register's stamp. */
  static boolean isStamp(String words) {
    if (words.length() > 80) {
      return false;
    }
    return words.length() <= LONGEST_STAMP && PartWord.starts(words, PartWord.STAMP)
        || words.endsWith("+07:00")
        || words.contains("@") && !Folding.fold(words).contains(" ")
        || words.startsWith(">>");
  }
}
