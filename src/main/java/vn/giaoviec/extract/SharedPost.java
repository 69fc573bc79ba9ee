package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;

/** A post before a colon that those in charge of the bodies behind it share. */
final class SharedPost {

  private SharedPost() {}

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
}
