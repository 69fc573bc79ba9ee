package vn.giaoviec.read;

import java.util.List;

/**
 * What stands on a page.
 *
 * @param lines its lines of words
 * @param rules the straight lines drawn on it, such as the borders of tables
 */
record PageLines(List<PdfLine> lines, List<Rule> rules) {

  PageLines {
    lines = List.copyOf(lines);
    rules = List.copyOf(rules);
  }
}
