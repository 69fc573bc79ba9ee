package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;

/** Reads lists of bodies and people that are named in small letters. */
final class SmallNames {

  private static final int MOST = 60;
  private static final int LONGEST_UNKNOWN = 8;

  private SmallNames() {}

  /** "công an phường, tổ thanh tra xây dựng": bodies named in small letters, up to a predicate. */
  static UnitList list(Sentence s, int from) {
    return read(s, from, false);
  }

  /**
   * The same of bodies and people after "phối hợp với", up to the verb of what they do; also of
   * words of no known sort.
   */
  static UnitList partners(Sentence s, int from) {
    UnitList known = knownPartners(s, from);
    int end = known.isEmpty() && !s.is(from, Word.NOMINAL) ? afterUnknown(s, from) : -1;
    return end < 0 ? known : UnitList.of(s, from, end);
  }

  /** The same of known sorts alone: after a comma "sau khi thống nhất" may stand, too. */
  static UnitList knownPartners(Sentence s, int from) {
    return read(s, from, true);
  }

  private static UnitList read(Sentence s, int from, boolean partners) {
    List<UnitName> names = new ArrayList<>();
    int end = from;
    for (int i = from; i > 0 && names.size() < MOST; i = UnitReader.afterConnector(s, end)) {
      int post = i + s.length(i, Word.POST);
      int body = Math.max(s.length(post, Word.GROUP), s.length(post, Word.KIND));
      boolean headed = post > i && body > 0; // "thủ trưởng đơn vị"
      int kind = s.length(i, Word.KIND);
      int group = s.length(i, Word.GROUP);
      int head =
          Math.max(Math.max(kind, group), headed ? post - i + body : partners ? post - i : 0);
      int other = Math.max(s.length(i, Word.LIGHT), s.length(i, Word.NOMINAL) - 1);
      other = Math.max(other, Math.max(s.length(i, Word.VERB), s.length(i, Word.VERB_FIRST)));
      boolean person = post > i && !partners && !headed;
      if (head == 0 || s.isCapital(i) || person || other >= head) {
        break;
      }
      end = i + head;
      while (s.tokens().isWord(end) && !s.is(end, "và") && !tells(s, end)) {
        boolean deed = partners ? s.endsPhrase(end) : opensDeed(s, end);
        if (deed && (end > i + head || head > 1)) {
          break;
        }
        end++;
      }
      names.add(new UnitName(s.words(i, end), s.tokens().span(i, end)));
    }
    return names.isEmpty() ? UnitList.NONE : new UnitList(names, from, end);
  }

  /**
   * "phối hợp với gia đình nạn nhân hỗ trợ ...": words of no known sort, up to a verb of weight.
   */
  private static int afterUnknown(Sentence s, int from) {
    for (int i = from; i < from + LONGEST_UNKNOWN && s.tokens().isWord(i); i++) {
      boolean deed = s.length(i, Word.VERB) > 1 || s.length(i, Word.LIGHT) > 1;
      if (deed || s.is(i, "để") || s.is(i, Word.MODAL)) {
        return i > from + 1 ? i : -1;
      }
    }
    return -1;
  }

  /** A verb with an object ends a name; "tổ thanh tra xây dựng, ..." goes on. */
  private static boolean opensDeed(Sentence s, int i) {
    int verb = s.length(i, Word.VERB);
    return verb > 1 && s.tokens().isWord(i + verb);
  }

  private static boolean tells(Sentence s, int i) {
    return s.is(i, Word.WITH)
        || s.is(i, Word.CHAIR)
        || s.is(i, Word.MODAL)
        || s.length(i, Word.LIGHT) > 1
        || opensGrounds(s, i)
        || s.is(i - 1, Word.PLACE) && s.is(i, Word.VERB);
  }

  /** "địa phương căn cứ địa giới mới ...": from what they act. */
  static boolean opensGrounds(Sentence s, int i) {
    return s.is(i, "căn", "cứ") || s.is(i, "trên") && s.is(i + 2, "sở");
  }

  /** "Khi học sinh chuyển trường, cơ sở giáo dục bàn giao ...": who acts needs no capital. */
  static Opening subject(Sentence s, int from) {
    int end = subjectEnd(s, from);
    boolean apart = s.sign(from - 1) == ',' || s.is(from - 1, "thì");
    boolean alone = apart && !s.isCapital(from) && end > from + 1;
    boolean sort = // "cơ quan [tiếp nhận] ...": which one
        s.is(from, "cơ")
            && (end == from + 2
                || s.is(from + 1, "quan") && from + 2 + s.length(from + 2, Word.VERB) == end);
    boolean refuses =
        s.is(end, Word.NEGATION) && s.is(OpeningReader.afterLight(s, end + 1), Word.VERB);
    boolean does = s.beginsPredicate(end) || refuses;
    boolean acts = alone && !sort && s.length(from, Word.VERB) < Math.max(2, end - from) && does;
    return !acts || s.is(end, Word.PAST)
        ? Opening.NOTHING
        : Opening.of(Opening.Kind.SUBJECT, UnitList.of(s, from, end), end, "opening.smallSubject");
  }

  /** "cơ sở giáo dục", "giám đốc cảng vụ", "nhà thầu", "ủy ban nhân dân xã". */
  private static int subjectEnd(Sentence s, int from) {
    int group = Math.max(s.length(from, Word.GROUP), s.length(from, Word.SOLE));
    if (UnitReader.isCommittee(s, from) || s.is(from, Word.POST)) {
      return Math.max(from + group, list(s, from).end());
    }
    return from + group;
  }
}
