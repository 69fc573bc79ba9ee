package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.giaoviec.structure.Block;

/**
 * Finds what a notice quotes of the law over several paragraphs: from “Điều 33. ... to the
 * paragraph that ends with ”. Only quotations of articles, clauses and points that are closed are
 * taken; a quotation mark that was forgotten hides no directive.
 */
final class Quotations {

  private static final int LONGEST = 60;

  private static final Pattern OPENS =
      Pattern.compile(
          "[“\"](?:điều|khoản|mục|chương|điểm) \\S+|[“\"]\\d{1,3}[.)] |[“\"][a-zđ]\\) ",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern CLOSES = Pattern.compile("[”\"]\\s*[.;]?$");

  private Quotations() {}

  /** Returns the blocks of a body that are quoted as a whole. */
  static Set<Block> of(List<Block> body) {
    List<Block> all = new ArrayList<>();
    flatten(body, all);
    Set<Block> quoted = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < all.size(); i++) {
      int start = opens(all.get(i));
      int close = start < 0 ? i : close(all, i);
      if (close > i) {
        quoted.addAll(all.subList(start == 0 ? i : i + 1, close + 1));
        i = close;
      }
    }
    return quoted;
  }

  private static void flatten(List<Block> blocks, List<Block> all) {
    for (Block block : blocks) {
      all.add(block);
      flatten(block.children(), all);
    }
  }

  /** Returns where a quotation begins that its block doesn't close, or -1. */
  private static int opens(Block block) {
    String text = block.text().value();
    var found = OPENS.matcher(text);
    boolean open = found.find() && text.indexOf('”', found.end()) < 0;
    return open && text.indexOf('"', found.end()) < 0 ? found.start() : -1;
  }

  /** A mark at the end that only closes a quotation of its own paragraph is none of the law's. */
  private static boolean closesMore(String text) {
    long closing = text.chars().filter(c -> c == '”').count();
    long opening = text.chars().filter(c -> c == '“').count();
    long straight = text.chars().filter(c -> c == '"').count();
    return closing > opening || straight % 2 == 1;
  }

  private static int close(List<Block> all, int from) {
    for (int i = from + 1; i < Math.min(all.size(), from + LONGEST); i++) {
      String text = all.get(i).text().value();
      if (CLOSES.matcher(text).find() && closesMore(text)) {
        return i;
      }
      if (opens(all.get(i)) >= 0) {
        return from;
      }
    }
    return from;
  }
}
