package vn.giaoviec.extract;

import java.util.List;
import vn.giaoviec.text.Span;

/** The head that names of a list share: "các Sở Tài chính, Y tế", "UBND các phường: A, B". */
final class SharedHead {

  private SharedHead() {}

  /**
   * Returns where the head ends that further names of the list share: after "Sở" in "các Sở Tài
   * chính, Y tế", after "phường" in "UBND các phường: A, B"; 0 if none does.
   */
  static int end(Sentence s, int from, int nameEnd) {
    int head = from + s.length(from, Word.DETERMINER);
    int post = head == from ? s.length(head, Word.POST) : 0;
    if (post > 0 && s.is(head + post, Word.DETERMINER)) {
      head += post + s.length(head + post, Word.DETERMINER); // "Cục trưởng các Cục A, B"
    } else if (post > 1 && s.is(head + post - 1, Word.DETERMINER)) {
      head += post; // "Trưởng các thôn A, B"
    }
    int kind = s.length(head, Word.KIND);
    boolean sorts = s.sign(head + kind) == ',' && s.is(head + kind + 1, Word.GROUP);
    int sort = head + kind + 1 + s.length(head + kind + 1, Word.GROUP);
    boolean group = // "các Bộ, ngành liên quan: Tài chính, Y tế"
        kind > 0 && sorts && (nameEnd == sort || nameEnd == sort + s.length(sort, Word.TAIL));
    boolean bare = s.length(nameEnd - 1, Word.KIND) == 1 && s.isCapital(nameEnd - 1);
    boolean open = nameEnd == head + kind || group || bare || namesSeveral(s, head, nameEnd);
    int noun = s.length(head, Word.GROUP);
    boolean sortOfPlace = s.is(head, Word.PLACE) || s.is(head, "khoa");
    open |= head > from && kind == 0 && sortOfPlace && nameEnd == head + noun; // "các phường: A, B"
    boolean place = s.is(nameEnd - 1, Word.PLACE) && isPlaceName(s, nameEnd + 1);
    boolean listed = place || startsField(s, nameEnd + 1) && !startsDeed(s, nameEnd + 1);
    if (s.sign(nameEnd) == ':' && open && listed) {
      return nameEnd;
    }
    int places = sharedPlaces(s, from, nameEnd);
    if (places > 0) {
      return places;
    }
    boolean several = head > from || isDepartment(s, from) && isOtherField(s, nameEnd);
    return several
            && kind > 0
            && nameEnd > head + kind
            && startsField(s, head + kind)
            && moreFields(s, nameEnd)
        ? head + kind
        : 0;
  }

  private static boolean isDepartment(Sentence s, int i) {
    return (s.is(i, "bộ") || s.is(i, "sở")) && s.isCapital(i) && s.length(i, Word.KIND) == 1;
  }

  /** "Sở Tài chính, Kế hoạch và Đầu tư": a further field of departments, and no body. */
  private static boolean isOtherField(Sentence s, int nameEnd) {
    int next = s.sign(nameEnd) == ',' ? UnitReader.afterConnector(s, nameEnd) : -1;
    return next > 0 && s.length(next, Word.FIELD) > 1 && !s.is(next, Word.KIND);
  }

  /** "UBND các xã An Bình, Tân Lập": returns the token after "xã" when more names follow, or 0. */
  private static int sharedPlaces(Sentence s, int from, int nameEnd) {
    for (int i = from; i < nameEnd; i++) {
      int place = i + s.length(i, Word.DETERMINER);
      int first = place + s.length(place, Word.PLACE);
      if (place > i && first > place && s.isCapital(first) && first <= nameEnd) {
        int end = Math.max(nameEnd, ProperNames.fieldEnd(s, first));
        int next = UnitReader.afterConnector(s, end);
        boolean more =
            next > 0
                && s.sign(end) != ';'
                && s.isCapital(next)
                && startsField(s, next)
                && !s.is(next, Word.GROUP)
                && !s.is(next, Word.VERB);
        return more ? first : 0;
      }
    }
    return 0;
  }

  private static boolean namesSeveral(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.is(i, Word.DETERMINER) || isCount(s, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "UBND các huyện: Chỉ đạo rà soát ..." is what they are to do; "các Sở: Xây dựng, Tài chính" who
   * they are.
   */
  private static boolean startsDeed(Sentence s, int i) {
    if (s.is(i, Word.INTERPOSED) || s.is(i, Word.PREFACE) && s.is(i + 1, "cứ")) {
      return true; // "Các sở khác: Căn cứ chức năng, nhiệm vụ, lồng ghép ..."
    }
    int verb = Math.max(s.length(i, Word.VERB), s.length(i, Word.LIGHT));
    verb = Math.max(verb, Math.max(s.length(i, Word.VERB_FIRST), s.length(i, Word.CHAIR)));
    verb = Math.max(verb, Math.max(s.length(i, Word.WITH), s.length(i, Word.NEGATION)));
    int field = s.length(i, Word.FIELD);
    if (verb == 0 || field > verb || s.isCapital(i + 1)) {
      return false;
    }
    int next = UnitReader.afterConnector(s, i + field);
    return field < verb || !(next > 0 && startsField(s, next)) && !s.beginsPredicate(i + field);
  }

  private static boolean moreFields(Sentence s, int nameEnd) {
    int next = UnitReader.afterConnector(s, nameEnd);
    return next > 0 && s.sign(nameEnd) != ';' && startsField(s, next);
  }

  private static boolean startsField(Sentence s, int i) {
    return s.isCapital(i)
        && (s.is(i, Word.FIELD) || !s.is(i, Word.KIND))
        && !s.is(i, Word.POST)
        && (!s.is(i, Word.DETERMINER) || s.isCapital(i + 1))
        && !(s.is(i, Word.GROUP) && !s.is(i, Word.FIELD));
  }

  /** Adds the names that share a head, each with it, and returns the token after them. */
  static int distribute(Sentence s, int from, int headEnd, int nameEnd, List<UnitName> names) {
    String head = words(s, from, headEnd);
    int i = s.sign(nameEnd) == ':' ? nameEnd + 1 : headEnd;
    int end = i;
    boolean places = s.is(headEnd - 1, Word.PLACE);
    while (i > 0
        && i < s.size()
        && names.size() < UnitReader.MOST
        && (places && isPlaceName(s, i) || startsField(s, i) && !isPlaced(s, i))) {
      int fieldEnd = NameTails.afterGroup(s, listedEnd(s, i, ProperNames.fieldEnd(s, i)));
      Span span = s.tokens().span(i, fieldEnd);
      names.add(new UnitName(head + " " + s.words(i, fieldEnd), span));
      end = fieldEnd;
      i = UnitReader.afterConnector(s, end);
      i = s.sign(end) == ';' && !s.is(i, Word.FIELD) ? -1 : i; // "các Sở: A; B" or "...; UBND C"
    }
    return end;
  }

  /** "các Vụ: Kế hoạch, Tài chính": in a list a comma parts two fields, but for "A, B và C". */
  private static int listedEnd(Sentence s, int from, int end) {
    int comma = s.next(',', from);
    boolean one = comma < 0 || comma >= end;
    for (int i = from; i < end; i++) {
      one |= s.is(i, "và");
    }
    return one || !startsField(s, comma + 1) ? end : comma;
  }

  /** "... và Công an tỉnh": a body of its own, not the Bộ or Sở of that field. */
  private static boolean isPlaced(Sentence s, int i) {
    int kind = s.length(i, Word.KIND);
    return kind > 0 && s.is(i + kind, Word.PLACE) && !s.isCapital(i + kind);
  }

  /** "các huyện: ..., Buôn Trấp, Bản Mù": names of places that begin like bodies. */
  private static boolean isPlaceName(Sentence s, int i) {
    boolean village = s.is(i, "buôn") || s.is(i, "bản") || s.is(i, "làng") || s.is(i, "thôn");
    return village && s.isCapital(i) && s.isCapital(i + 1);
  }

  /** "UBND 04 xã: A, B, ...": how many share the head. */
  private static boolean isCount(Sentence s, int i) {
    return s.tokens().isNumber(i) && s.is(i + 1, Word.PLACE);
  }

  /** Returns the words of the shared head without its "các" or number. */
  static String words(Sentence s, int from, int headEnd) {
    StringBuilder head = new StringBuilder();
    for (int i = from; i < headEnd; i++) {
      int determiner = s.length(i, Word.DETERMINER);
      if (determiner > 0) {
        i += determiner - 1;
        continue;
      }
      if (s.sign(i) == ',') {
        break;
      }
      if (s.is(i, "nước") || isCount(s, i)) {
        continue;
      }
      head.append(head.length() == 0 ? "" : " ").append(s.words(i, i + 1));
    }
    return head.toString();
  }
}
