package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.text.Folding;

/**
 * Reads lists of unit names by the grammar of kinds: a known kind, post or group noun begins a
 * name, so unknown bodies are found as well as known ones.
 *
 * <p>"Sở Tài chính, các Sở: Y tế, Tư pháp và UBND các huyện" gives Sở Tài chính, Sở Y tế, Sở Tư
 * pháp, UBND các huyện: a list that shares its head is distributed, a group stays one name, a new
 * "các" starts a new one.
 */
final class UnitReader {

  /** No list is longer; what looks longer is no list of units, and must not take its time. */
  static final int MOST = 60;

  private UnitReader() {}

  /** Returns the names that stand from token {@code from} on; empty when none begins there. */
  static UnitList list(Sentence s, int from) {
    return read(s, from, false);
  }

  /** The same where a body has to follow, as after "phối hợp với": a group noun alone is enough. */
  static UnitList expected(Sentence s, int from) {
    return read(s, from, true);
  }

  private static UnitList read(Sentence s, int from, boolean expected) {
    List<UnitName> names = new ArrayList<>();
    int i = from;
    int end = from;
    while (i < s.size() && names.size() < MOST) {
      if (s.is(i, Word.WITH_LABEL) || s.is(i, Word.LEAD_LABEL)) {
        break;
      }
      int titled = i;
      i = afterHonorific(s, i);
      int nameEnd = nameEnd(s, titled, i, expected);
      if (nameEnd < 0) {
        break;
      }
      if (ListHeads.stands(s, i, nameEnd)) {
        return holders(s, from, i, nameEnd, names);
      }
      int shared = SharedHead.end(s, i, nameEnd);
      if (shared == 0 && labels(s, i, nameEnd)) {
        i = nameEnd + 1;
        continue;
      }
      if (ListHeads.labelsPlaces(s, i, nameEnd)) {
        return new UnitList(names, from, ListHeads.places(s, nameEnd + 1, names));
      }
      if (shared > 0) {
        int known = names.size();
        end = SharedHead.distribute(s, i, shared, nameEnd, names);
        if (names.size() == known + 1 && s.sign(nameEnd) != ':') { // "các Sở Tư pháp, Chi cục A"
          names.set(known, new UnitName(s.words(i, end), s.tokens().span(i, end)));
        }
      } else if (goesOn(s, names, i, end)
          || isSortOfPlace(s, i, nameEnd, end) && !names.isEmpty()) {
        names.set(names.size() - 1, names.get(names.size() - 1).until(s, nameEnd));
        end = nameEnd;
      } else {
        String head = People.plural(s, titled, i) + sharedCommittee(s, names, i);
        String name = head + s.words(i, nameEnd);
        names.add(new UnitName(name, s.tokens().span(i, nameEnd)));
        end = numbered(s, i, nameEnd, names);
      }
      end = People.after(s, end);
      end += s.is(end, "đó") ? 1 : 0; // "UBND xã đó phải ..."
      i = afterConnector(s, s.pastBracket(end));
      if (i < 0) {
        break;
      }
    }
    return names.isEmpty() ? UnitList.NONE : new UnitList(names, from, end);
  }

  /** Returns the token after a name or a person's with a title, or -1. */
  private static int nameEnd(Sentence s, int titled, int i, boolean expected) {
    int end = isConsultant(s, i) ? i + 2 : NameReader.end(s, i, expected);
    end = end < 0 && i > titled ? People.titled(s, i) : end;
    return end < 0 || ListHeads.stands(s, i, end) ? end : samePersons(s, i, besideSlash(s, end));
  }

  /** "Chủ đầu tư, tư vấn, nhà thầu chấn chỉnh ...": in such a list no deed. */
  private static boolean isConsultant(Sentence s, int i) {
    boolean goesOn = s.sign(i + 2) == ',' || s.is(i + 2, "và");
    return goesOn && s.is(i, "tư", "vấn") && s.sign(i - 1) == ',' && s.is(i + 3, Word.SOLE);
  }

  /** "Trưởng khoa/phòng phân công ...": a sort beside another in the name of one post. */
  private static int besideSlash(Sentence s, int nameEnd) {
    int next = nameEnd + 1;
    int sort = s.sign(nameEnd) == '/' ? s.length(next, Word.GROUP) : 0;
    boolean closed = sort > 0 && s.beginsPredicate(next + sort);
    return closed && !s.isCapital(next) ? next + sort : nameEnd;
  }

  /**
   * "Giám đốc, Thủ trưởng các sở, ban, ngành": two words for those in charge of the same bodies.
   */
  private static int samePersons(Sentence s, int from, int nameEnd) {
    int next = nameEnd + 1;
    boolean bare = nameEnd == from + 2 && s.is(from, "giám") && s.sign(nameEnd) == ',';
    boolean several = s.is(next + s.length(next, Word.POST), Word.DETERMINER);
    int end = bare && s.is(next, "thủ") && several ? NameReader.end(s, next) : -1;
    return end > next ? end : nameEnd;
  }

  /** "các Quân khu 3, 4 và 5": numbers after a body's are bodies of its kind; returns their end. */
  private static int numbered(Sentence s, int from, int nameEnd, List<UnitName> names) {
    int end = nameEnd;
    int next = s.tokens().isNumber(end - 1) ? afterConnector(s, end) : -1;
    while (next > 0 && s.sign(next - 1) != '/' && isSerial(s, next) && names.size() < MOST) {
      String head = SharedHead.words(s, from, nameEnd - 1) + " ";
      if (end == nameEnd) {
        String first = head + s.words(nameEnd - 1, nameEnd);
        names.set(names.size() - 1, new UnitName(first, s.tokens().span(from, nameEnd)));
      }
      names.add(new UnitName(head + s.words(next, next + 1), s.tokens().span(next, next + 1)));
      end = next + 1;
      next = afterConnector(s, end);
      if (next > 0 && isNamedPlace(s, next)) { // "quận 2, 7 và Thủ Hòa"
        end = ProperNames.capitalRun(s, next);
        names.add(new UnitName(head + s.words(next, end), s.tokens().span(next, end)));
        next = afterConnector(s, end);
      }
    }
    return end;
  }

  private static boolean isNamedPlace(Sentence s, int i) {
    return s.isCapital(i)
        && !s.is(i, Word.PLACE)
        && !s.is(i, Word.KIND)
        && !s.is(i, Word.POST)
        && !s.is(i, Word.GROUP)
        && !s.is(i, Word.DETERMINER)
        && !s.is(i, Word.WHOLE);
  }

  /** A number that a list goes on after, or a deed: no date, share or year. */
  private static boolean isSerial(Sentence s, int i) {
    char sign = s.sign(i + 1);
    boolean closed = sign == ',' || sign == ';' || s.is(i + 1, "và") || s.beginsPredicate(i + 1);
    return s.tokens().isNumber(i)
        && s.tokens().end(i) - s.tokens().start(i) < 4
        && (closed || i + 1 >= s.size())
        && !s.is(i + 1, Word.GROUP);
  }

  /** Returns those named so far, and who holds a post by the bodies behind its colon. */
  private static UnitList holders(
      Sentence s, int from, int post, int colon, List<UnitName> before) {
    UnitList bodies = s.is(colon + 1, Word.KIND) ? list(s, colon + 1) : UnitList.NONE;
    List<UnitName> names = new ArrayList<>(before);
    if (bodies.names().size() > 1) {
      names.addAll(ListHeads.holders(s, post, colon, bodies));
      return new UnitList(names, from, bodies.end());
    }
    names.add(new UnitName(s.words(post, colon), s.tokens().span(post, colon)));
    return new UnitList(names, from, colon);
  }

  /** "các đơn vị: Sở Giao thông vận tải, Công an tỉnh": the group only announces the names. */
  private static boolean labels(Sentence s, int from, int nameEnd) {
    return s.is(from, Word.DETERMINER)
        && s.sign(nameEnd) == ':'
        && s.isCapital(nameEnd + 1)
        && s.is(nameEnd + 1, Word.KIND)
        && list(s, nameEnd + 1).names().size() > 1;
  }

  /** "UBND Quận, Huyện, Thị xã": sorts of places in capitals, of one name. */
  private static boolean isSortOfPlace(Sentence s, int i, int nameEnd, int end) {
    boolean before = s.length(end - 1, Word.PLACE) == 1 || s.length(end - 2, Word.PLACE) == 2;
    boolean capital = s.isCapital(i) && s.isCapital(end - 1);
    return s.sign(end) == ',' && before && capital && i + s.length(i, Word.PLACE) == nameEnd;
  }

  /** "các chủ đầu tư, ban quản lý dự án, nhà thầu": under one "các" the group stays whole. */
  private static boolean goesOn(Sentence s, List<UnitName> names, int i, int end) {
    int sole = s.length(i, Word.SOLE);
    boolean sort = s.is(i, Word.GROUP) || sole > 0 && sole < 3; // "các chủ tàu, thuyền trưởng"
    sort |= sole > 5 && s.is(i, "thủ"); // "các bộ trưởng, thủ trưởng cơ quan ngang bộ"
    boolean may = sort && !s.isCapital(i) && !isCommittee(s, i);
    if (names.isEmpty() || s.sign(end) != ',' || !may) {
      return false;
    }
    UnitName before = names.get(names.size() - 1);
    String last = before.name();
    boolean posts = // "thủ trưởng các đơn vị, bệnh viện ngoài công lập"
        s.is(s.tokens().at(before.span().start()), Word.POST)
            && last.contains(" các ")
            && s.length(i, Word.KIND) > 1;
    boolean several = posts || last.startsWith("các ") || last.startsWith("Các ");
    return several && before.span().of(s.text().value()).equals(last);
  }

  /** "ủy ban nhân dân", "ubnd" in small letters: a body of its own, no sort of another. */
  static boolean isCommittee(Sentence s, int i) {
    return s.is(i, "ubnd") || s.is(i, "ủy", "ban");
  }

  /** "UBND thành phố A, thành phố B" names two committees: the second shares the first's head. */
  private static String sharedCommittee(Sentence s, List<UnitName> names, int i) {
    int place = i + s.length(i, Word.DETERMINER); // "UBND thành phố A và các huyện"
    boolean more = place > i ? s.is(i - 1, "và") : s.isCapital(i + s.length(i, Word.PLACE));
    if (names.isEmpty() || s.isCapital(i) || !s.is(place, Word.PLACE) || !more) {
      return "";
    }
    String before = names.get(names.size() - 1).name();
    int head = -1;
    for (String sort :
        List.of(" tỉnh ", " thành phố ", " TP ", " huyện ", " thị xã ", " quận ", " xã ")) {
      int at = Folding.fold(before).indexOf(Folding.fold(sort));
      char first = at > 0 ? before.charAt(at + sort.length()) : ' ';
      boolean named = Character.isUpperCase(first) || Character.isDigit(first);
      head = named && (head < 0 || at < head) ? at : head;
    }
    return head < 0 ? "" : before.substring(0, head + 1);
  }

  /** Skips "đồng chí Nguyễn Văn A, ", "Lê Văn B - " where a post or unit follows. */
  private static int afterHonorific(Sentence s, int i) {
    int title = s.length(i, Word.HONORIFIC);
    int person = title == 0 ? People.after(s, i) : i;
    if (person > i && s.sign(person) == '-' && s.is(person + 1, Word.POST)) {
      return person + 1;
    }
    if (title > 0 && s.is(i + title, Word.POST)) {
      return i + title; // "các ông xóm trưởng"
    }
    if (title == 0 || !s.isCapital(i + title)) {
      return i;
    }
    int j = i + title;
    while (s.isCapital(j) && !s.is(j, Word.POST) && !s.is(j, Word.KIND)) {
      j++;
    }
    int k = s.sign(j) == ',' || s.sign(j) == '-' ? j + 1 : j;
    return s.is(k, Word.POST) || s.is(k, Word.KIND) ? k : i + title;
  }

  /** Returns the token after what joins two names of a list at {@code i}, or -1. */
  static int afterConnector(Sentence s, int i) {
    char sign = s.sign(i);
    if (sign == ',' || sign == ';' || sign == '/') {
      return s.is(i + 1, "và") ? i + 2 : i + 1;
    }
    return s.is(i, "và") || s.is(i, "hoặc") ? i + 1 : -1;
  }
}
