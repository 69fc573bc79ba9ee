package vn.giaoviec.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.giaoviec.text.Folding;

/** Tells lines that belong to no sentence: page numbers, rules, stamps, running heads. */
final class Furniture {

  private static final int LONGEST_RUNNING_HEAD = 90;
  private static final int LONGEST_PAGE_NUMBER = 20;
  private static final int LONGEST_STAMP = 48;
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private final Map<String, Integer> repeated = new HashMap<>();
  private final int pages;

  Furniture(List<TextLine> lines) {
    this.pages = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).page();
    int page = 0;
    for (TextLine line : lines) {
      if (line.page() != page && line.page() > 1) {
        repeated.merge(key(line), 1, Integer::sum);
      }
      page = line.page();
    }
  }

  private static String key(TextLine line) {
    return NUMBER.matcher(Folding.fold(line.words())).replaceAll("#");
  }

  boolean is(TextLine line) {
    return isPageNumber(line.words())
        || isRule(line.words())
        || isStamp(line.words())
        || pages > 2
            && line.words().length() < LONGEST_RUNNING_HEAD
            && repeated.getOrDefault(key(line), 0) > 1;
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
    String folded = Folding.fold(words);
    return words.length() <= LONGEST_STAMP && PartWord.starts(words, PartWord.STAMP)
        || folded.endsWith("+07:00")
        || folded.contains("@") && !folded.contains(" ")
        || folded.startsWith(">>");
  }
}
