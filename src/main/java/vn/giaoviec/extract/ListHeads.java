package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;

/** What stands before a colon and a list of names: the post that they share, or only a label. */
final class ListHeads {

  private ListHeads() {}

  /**
   * Returns whether a name up to its colon is such a post: "Giám đốc: Sở A, Sở B", "Thủ trưởng các
   * cơ quan: Văn phòng UBND tỉnh, Sở A".
   */
  static boolean stands(Sentence s, int from, int colon) {
    int post = from + s.length(from, Word.POST);
    int group = post + s.length(post, Word.DETERMINER);
    boolean sort =
        group > post
            && group + s.length(group, Word.GROUP) == colon
            && s.is(colon + 1, Word.KIND)
            && s.length(colon + 1, Word.FIELD) <= s.length(colon + 1, Word.KIND) // "Khoa học"
            && s.isCapital(colon + 1);
    return s.sign(colon) == ':' && post > from && (post == colon || sort);
  }

  /** Returns those who hold the post, and whoever else the list goes on with. */
  static List<UnitName> holders(Sentence s, int from, int colon, UnitList bodies) {
    String post = s.words(from, from + s.length(from, Word.POST)) + " ";
    List<UnitName> names = new ArrayList<>();
    boolean shared = true;
    int end = colon + 1;
    for (UnitName body : bodies.names()) {
      int start = s.tokens().at(body.span().start());
      shared &= s.is(start, Word.KIND) && !s.is(start, Word.POST) && s.next(';', end) != start - 1;
      names.add(shared ? new UnitName(post + body.name(), body.span()) : body);
      end = s.tokens().at(body.span().end());
    }
    return names;
  }

  /** "các địa phương: An Khê, Lạc Sơn": the sort announces places by their names alone. */
  static boolean labelsPlaces(Sentence s, int from, int colon) {
    boolean sort = s.is(colon - 2, "địa", "phương") && s.sign(colon) == ':';
    int first = ProperNames.capitalRun(s, colon + 1);
    return sort && s.is(from, Word.DETERMINER) && isPlace(s, colon + 1) && s.sign(first) == ',';
  }

  private static boolean isPlace(Sentence s, int i) {
    return s.isCapital(i) && s.isCapital(i + 1) && !s.is(i, Word.KIND) && !s.is(i, Word.VERB);
  }

  /** Adds the places that stand from a token on, and returns the token after them. */
  static int places(Sentence s, int from, List<UnitName> names) {
    int i = from;
    int end = from;
    while (i > 0 && isPlace(s, i)) {
      end = ProperNames.capitalRun(s, i);
      names.add(new UnitName(s.words(i, end), s.tokens().span(i, end)));
      i = UnitReader.afterConnector(s, end);
    }
    return end;
  }
}
