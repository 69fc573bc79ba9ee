package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the list of those who are told to do something: up to the predicate that must follow it.
 * Where the grammar of names ends before a predicate begins, the words between are names of no
 * fixed form ("các công ty chứng khoán, công ty quản lý quỹ", "các nhà khoa học").
 */
final class Addressees {

  /** The words of no fixed form in one name, and in a list; more is no list of names. */
  private static final int LONGEST_STRETCH = 10;

  private static final int MOST_STRETCHES = 12;

  /** A longer list is no list of addressees, and must not take its time. */
  private static final int MOST = 30;

  private static final int FAR = 24;

  private final Sentence s;
  private final List<UnitName> names;
  private int end;

  /** Whether they are told to do something, so that a duty may follow what tells their sort. */
  private final boolean told;

  private Addressees(Sentence s, UnitList known, boolean told) {
    this.s = s;
    this.told = told;
    this.names = new ArrayList<>(known.names());
    this.end = known.end();
  }

  /** Returns the names that stand from token {@code from} on; empty when none begins there. */
  static UnitList read(Sentence s, int from) {
    return toPredicate(s, UnitReader.list(s, from), true);
  }

  /**
   * The same after "giao", where bodies may be named in small letters: "công an phường, tổ ...".
   */
  static UnitList told(Sentence s, int from) {
    UnitList known = read(s, from);
    if (!known.isEmpty()) {
      return known;
    }
    UnitList people = comrades(s, from);
    if (!people.isEmpty()) {
      return people;
    }
    UnitList small = SmallNames.list(s, from);
    UnitList all = toPredicate(s, small, true);
    boolean acts = s.beginsPredicate(all.end()) || SmallNames.opensGrounds(s, all.end());
    return acts ? all : UnitList.NONE;
  }

  /** "đề nghị các đồng chí quan tâm chỉ đạo ...": those to whom a letter goes, by no other name. */
  private static UnitList comrades(Sentence s, int from) {
    int several = s.length(from, Word.DETERMINER);
    int end = from + several + s.length(from + several, Word.HONORIFIC);
    boolean of = s.is(end, "trong") || s.is(end, "thuộc"); // "các đồng chí trong Ban Chỉ đạo"
    end = of ? Math.max(end, UnitReader.list(s, end + 1).end()) : end;
    return several > 0 && end > from + several && (s.beginsPredicate(end) || s.is(end, Word.TIME))
        ? UnitList.of(s, from, end)
        : UnitList.NONE;
  }

  /** The same after "phối hợp với", where somebody has to follow. */
  static UnitList partners(Sentence s, int from) {
    UnitList known = UnitReader.expected(s, from);
    if (known.isEmpty() && !s.is(from, Word.DETERMINER)) {
      boolean named = s.is(from - 1, "với");
      UnitList people = SmallNames.partners(s, from); // "với giáo viên bộ môn, cha mẹ học sinh"
      return named && s.endsPhrase(people.end()) ? people : UnitList.NONE;
    }
    if (!known.isEmpty()) {
      boolean more = UnitReader.afterConnector(s, known.end()) > 0;
      int purpose = Restriction.beforePurpose(s, known.end());
      if (purpose > known.end()) {
        return OpenNames.longer(s, known, purpose);
      }
      return more ? toPredicate(s, known, false) : known;
    }
    int end = new Addressees(s, new UnitList(List.of(), from, from), false).stretchEnd(from);
    if (end == from || end - from > LONGEST_STRETCH || !s.beginsPredicate(end)) {
      return known;
    }
    return UnitList.of(s, from, end);
  }

  private static UnitList toPredicate(Sentence s, UnitList known, boolean told) {
    if (known.isEmpty() || known.names().size() > MOST) {
      return known;
    }
    Addressees list = new Addressees(s, known, told);
    return list.reachesPredicate() ? new UnitList(list.names, known.start(), list.end) : known;
  }

  private boolean reachesPredicate() {
    for (int n = 0; n < MOST_STRETCHES && names.size() <= MOST; n++) {
      int joined = UnitReader.afterConnector(s, end);
      int next = joined > 0 ? joined : end;
      int duty = told ? dutyAfter(next) : next;
      duty = duty == next && told && joined < 0 ? Restriction.after(s, next) : duty;
      boolean late = ofSeveral() && s.is(next, "chưa"); // "UBND các xã chưa nộp khẩn trương nộp"
      if (duty > next && (isGroup() || late)) {
        lengthen(Restriction.nameEnd(s, duty));
        return true;
      }
      int start = next + (joined > 0 ? s.length(next, Word.ORDER) : 0); // "giao A và yêu cầu B ..."
      if (closes(start)) {
        return true;
      }
      UnitList more = joined > 0 ? UnitReader.list(s, start) : UnitList.NONE;
      if (joined > 0 && !told && more.isEmpty() && !ofSeveral()) {
        more = SmallNames.knownPartners(s, start);
      } else if (joined > 0 && told && more.isEmpty()) {
        more = SmallNames.list(s, start);
        boolean own = s.is(start, Word.POST) || UnitReader.isCommittee(s, start);
        if (!more.isEmpty() && ofSeveral() && !own) {
          // "thủ trưởng các đơn vị, bệnh viện ngoài công lập"
          lengthen(more.end());
          continue;
        }
      }
      int whole = start + (joined > 0 ? s.length(start, Word.SOLE) : 0); // "người có uy tín"
      int stop = more.isEmpty() ? stretchEnd(whole) : more.end();
      if (stop == start || stop - start > LONGEST_STRETCH && more.isEmpty()) {
        return false;
      }
      if (!more.isEmpty()) {
        names.addAll(more.names());
        end = stop;
      } else if (joined > 0 && isNewName(start)) {
        names.add(UnitName.at(s, s.tokens().span(start, stop)));
        end = stop;
      } else if (isGroup()) {
        lengthen(stop);
      } else {
        return false;
      }
    }
    return false;
  }

  private boolean isNewName(int i) {
    int kind = s.length(i, Word.KIND);
    return s.is(i, Word.DETERMINER)
        || s.isCapital(i)
        || s.length(i, Word.SOLE) > 2
        || s.is(i, Word.POST) && s.isCapital(i + s.length(i, Word.POST)) // "giám đốc TTGDTX"
        || kind > 1 && s.is(i + kind, Word.PLACE); // "cha mẹ học sinh, công an cấp xã"
  }

  private boolean closes(int i) {
    return i >= s.size()
        || s.sign(i) == ':'
        || s.beginsPredicate(i)
        || s.refuses(i)
        || s.is(i, "theo")
        || s.is(i, "căn")
        || s.is(i, "trên", "cơ");
  }

  /** Returns whether the last name is of a sort of bodies, so that more words can belong to it. */
  private boolean isGroup() {
    UnitName last = names.get(names.size() - 1);
    int head = s.tokens().at(last.span().start());
    if (head + s.length(head, Word.SOLE) == end && s.is(end, Word.VERB_FIRST)) {
      return false; // "nhà đầu tư tách hợp phần ..."
    }
    boolean asWritten = last.span().of(s.text().value()).equals(last.name());
    String first = last.name().substring(0, Math.max(1, last.name().indexOf(' ')));
    return asWritten && (isPlural(first) || Character.isLowerCase(last.name().charAt(0)));
  }

  private boolean ofSeveral() {
    String last = names.get(names.size() - 1).name();
    return last.contains(" các ") || isPlural(last.substring(0, Math.max(1, last.indexOf(' '))));
  }

  private static boolean isPlural(String word) {
    return word.equalsIgnoreCase("các") || word.equalsIgnoreCase("những");
  }

  private void lengthen(int to) {
    names.set(names.size() - 1, names.get(names.size() - 1).until(s, to));
    end = to;
  }

  /**
   * "các doanh nghiệp sử dụng lao động có trách nhiệm", "các cơ sở sản xuất, kinh doanh thuốc nổ
   * nghiêm túc ...": a verb that tells a sort of bodies is of the name where a predicate follows
   * that no comma sets off.
   */
  private int dutyAfter(int from) {
    if (obliges(from)) {
      return from;
    }
    boolean granted =
        s.is(from, "được") && (s.is(from + 1, Word.VERB) || s.is(from + 1, "giao"))
            || s.is(from, "đã")
            || s.is(from, "đang")
            || s.is(from, "chưa");
    if (!granted && (!s.is(from, Word.OF) || !s.is(from, Word.VERB))) {
      return from;
    }
    for (int i = from + 1; i < s.size() && i < from + FAR; i++) {
      boolean purpose = s.is(from, "thực") && s.is(i, "để"); // "... thực hiện áp dụng ... để ..."
      if (s.is(i, Word.FOLLOWING) || purpose) {
        return from;
      }
      if (s.sign(i) == ':' && i == s.size() - 1) {
        return i; // "Các cơ sở sử dụng thuốc nổ:"
      }
      boolean goesOn = // "đang cho thuê nhà làm vũ trường, ca-ra-ô-kê phải ..."
          s.is(from, "đang") && !s.beginsPredicate(i + 1) && !s.isCapital(i + 1);
      boolean listed =
          s.sign(i) == ','
              && (s.is(from, "có") || goesOn || s.is(i + 1, Word.OF) && !s.is(i + 1, Word.LIGHT));
      if (s.sign(i) == '(') {
        i = s.afterBracket(i) - 1;
        continue;
      }
      if (!s.tokens().isWord(i) && !listed && s.sign(i) != '%') {
        return from;
      }
      boolean must = obliges(i) && !s.is(i, "chịu");
      // not "thực hiện nghiêm túc ...", "đã thực hiện ..."
      boolean apart = i > from + Math.max(1, s.length(from, Word.VERB));
      boolean light = s.length(i, Word.LIGHT) > 1 && s.is(i + s.length(i, Word.LIGHT), Word.VERB);
      boolean does = s.is(i, "thực") && s.is(i, Word.VERB) || s.is(i, "triển");
      boolean noun = s.length(i - 1, Word.NOMINAL) > 1; // "công [trình]"
      does |= s.is(from + 1, "giao") && i > from + 2 && s.is(i, Word.STRONG) && !noun;
      boolean near = s.tokens().isWord(i - 1) || ")%".indexOf(s.sign(i - 1)) >= 0;
      if ((must || (light || does) && apart || s.is(i, Word.CHAIR)) && near) {
        return s.is(i - 1, "và") ? from : i;
      }
    }
    return from;
  }

  /** "phải", "cần", "có trách nhiệm", "chịu trách nhiệm": a predicate, and no part of a name. */
  private boolean obliges(int i) {
    boolean duty = s.is(i, "phải") || s.is(i, "cần") || s.is(i, "có") || s.is(i, "chịu");
    return duty && s.is(i, Word.MODAL);
  }

  private int stretchEnd(int from) {
    int i = from;
    while (i < s.size() && s.tokens().isWord(i) && !ends(i)) {
      i++;
    }
    return i;
  }

  private boolean ends(int i) {
    boolean where = s.is(i, "trong") || s.is(i, "tại") || s.is(i, "ở") || s.is(i, "trên");
    where &= !s.is(i + 1, "cơ") || !s.is(i + 2, "sở"); // "trên cơ sở đề nghị ..."
    boolean place =
        where
            && (s.is(i + 1, Word.PLACE)
                || s.is(i + 1, Word.GROUP)
                || s.is(i + 1, "địa")
                || s.is(i + 1, "toàn")
                || s.isCapital(i + 1));
    return s.beginsPredicate(i)
        || s.refuses(i)
        || s.is(i, "do") && s.beginsBody(i + 1)
        || s.is(i, "và")
        || s.is(i, Word.LINK)
        || !place && s.is(i, Word.PREFACE)
        || s.is(i, Word.PURPOSE);
  }
}
