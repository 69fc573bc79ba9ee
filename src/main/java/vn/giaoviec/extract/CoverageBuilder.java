package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.giaoviec.notice.CoverageStretch;
import vn.giaoviec.notice.Role;
import vn.giaoviec.text.Span;

/**
 * Cuts the whole canonical text into stretches with a role each, without gap or overlap: what was
 * marked, furniture cut out of it, white space, bars and colons given to the stretch before it.
 */
final class CoverageBuilder {

  private final String text;
  private final List<CoverageStretch> out = new ArrayList<>();

  private CoverageBuilder(String text) {
    this.text = text;
  }

  /**
   * Returns the coverage.
   *
   * @param frame stretches that cut through others (furniture) or stand outside the body, in order
   * @param marked stretches of the body
   */
  static List<CoverageStretch> cover(
      String text, List<CoverageStretch> frame, List<CoverageStretch> marked) {
    List<CoverageStretch> above = new ArrayList<>(frame);
    List<CoverageStretch> below = new ArrayList<>(marked);
    Collections.sort(above, (a, b) -> a.span().compareTo(b.span()));
    Collections.sort(below, (a, b) -> a.span().compareTo(b.span()));
    return new CoverageBuilder(text).build(above, below);
  }

  private List<CoverageStretch> build(List<CoverageStretch> above, List<CoverageStretch> below) {
    int at = 0;
    int next = 0;
    for (CoverageStretch stretch : above) {
      next = fill(at, Math.max(at, stretch.span().start()), below, next);
      at = Math.max(at, stretch.span().start());
      put(at, Math.max(at, stretch.span().end()), stretch);
      at = Math.max(at, stretch.span().end());
    }
    fill(at, text.length(), below, next);
    return out;
  }

  /** Covers a stretch of the body with what was marked there. */
  private int fill(int from, int to, List<CoverageStretch> marked, int first) {
    int at = from;
    int next = first;
    while (next < marked.size() && marked.get(next).span().start() < to) {
      CoverageStretch mark = marked.get(next);
      if (mark.span().end() > at) {
        gap(at, Math.max(at, mark.span().start()));
        at = Math.max(at, mark.span().start());
        put(at, Math.min(to, mark.span().end()), mark);
        at = Math.min(to, mark.span().end());
      }
      if (mark.span().end() > to) {
        break;
      }
      next++;
    }
    gap(at, to);
    return next;
  }

  /** Signs between stretches go to the one before; words unmarked say so. */
  private void gap(int from, int to) {
    if (from >= to) {
      return;
    }
    boolean empty =
        text.substring(from, to)
            .chars()
            .allMatch(c -> c == '|' || c == ':' || Character.isWhitespace(c)); // cells, labels
    if (empty && !out.isEmpty()) {
      CoverageStretch last = out.get(out.size() - 1);
      out.set(out.size() - 1, extend(last, to));
    } else {
      put(from, to, new CoverageStretch(new Span(from, to), Role.UNCLASSIFIED, List.of()));
    }
  }

  private void put(int from, int to, CoverageStretch what) {
    if (from >= to) {
      return;
    }
    CoverageStretch last = out.isEmpty() ? null : out.get(out.size() - 1);
    if (last != null && last.role() == what.role() && last.taskIds().equals(what.taskIds())) {
      out.set(out.size() - 1, extend(last, to));
    } else {
      out.add(new CoverageStretch(new Span(from, to), what.role(), what.taskIds()));
    }
  }

  private static CoverageStretch extend(CoverageStretch stretch, int to) {
    return new CoverageStretch(
        new Span(stretch.span().start(), to), stretch.role(), stretch.taskIds());
  }
}
