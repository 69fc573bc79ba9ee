package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.giaoviec.text.Folding;

/** Names that end in words of no fixed form: only the verb after them shows where they end. */
final class OpenNames {

  private static final int LONGEST_OPEN_NAME = 12;

  /** Those who trade. */
  private static final Pattern TRADER =
      Pattern.compile(
          "(?:^| )(?:các|những) (?:doanh nghiệp|(?:tổng )?công ty|cơ sở|hộ|thương nhân|hợp tác xã)");

  private OpenNames() {}

  /**
   * "Hiệu trưởng các trường mầm non, tiểu học tổ chức ...": returns the token of the verb that ends
   * a name of no fixed form, or {@code from}.
   */
  static int afterOpenSubject(Sentence s, int from) {
    if (s.is(from, Word.PREFACE) && !s.isCapital(from)) {
      return from; // "căn cứ ...", "theo ...": what it does comes later
    }
    for (int i = from; i < s.size() && i < from + LONGEST_OPEN_NAME; i++) {
      if (";:(.".indexOf(s.sign(i)) >= 0
          || s.is(i, Word.MODAL)
          || s.is(i, Word.PAST) && !s.is(i, Word.LIGHT)) {
        return from;
      }
      boolean verb =
          s.length(i, Word.VERB) > 1
              || s.length(i, Word.LIGHT) > 1
              || s.is(i, Word.CHAIR)
              || s.is(i, Word.WITH);
      if (verb && i > from && !s.isCapital(i) && !s.is(i - 1, Word.NOMINAL)) {
        return i;
      }
    }
    return from;
  }

  /**
   * "Các doanh nghiệp được cấp phép khai thác cát cắm mốc ...; chỉ hoạt động từ ...": returns the
   * token of the verb after what tells which ones are meant, where a further deed follows a
   * semicolon, or {@code from}.
   */
  static int afterGrant(Sentence s, int from) {
    int deed = from + 1 + s.length(from + 1, Word.VERB);
    if (!s.is(from, "được") || s.is(from - 1, "chỉ") || deed == from + 1) {
      return from;
    }
    int end = afterOpenSubject(s, deed);
    int half = s.next(';', from);
    boolean more = half > end && (s.beginsPredicate(half + 1) || s.is(half + 1, "chỉ"));
    return end > deed && more ? end : from;
  }

  /**
   * "Các Bộ còn thủ tục chưa đơn giản hóa phải ...": returns the token of the duty of those whose
   * state tells which ones are meant, or {@code from}.
   */
  static int afterState(Sentence s, int from) {
    boolean state = s.is(from, "còn") || s.is(from, "chưa") || s.is(from, "đang");
    state |= s.is(from, "đã") && s.is(from + 1, "được");
    for (int i = from + 1; state && i < from + LONGEST_OPEN_NAME && s.tokens().isWord(i); i++) {
      if (s.is(i, "phải") || s.is(i, "cần") || s.is(i, "có") && s.is(i, Word.MODAL)) {
        return i;
      }
    }
    return from;
  }

  /**
   * "Các doanh nghiệp cung ứng thuốc thực hiện ...", "các đơn vị thu phí phải ...": returns the
   * token of the deed of those whom their trade tells apart, or {@code from}.
   */
  static int afterTrade(Sentence s, UnitList units, int from) {
    String name = Folding.fold(units.names().get(units.names().size() - 1).name());
    boolean trader = TRADER.matcher(name).find();
    int bare = from + s.length(from, Word.VERB);
    if (trader && bare > from && toldBehind(s, bare)) {
      return bare; // "các công ty xây dựng phải ..."
    }
    boolean office = name.startsWith("các đơn vị") || name.startsWith("các cơ quan");
    if (!trader && !office || !isTrade(s, from)) {
      return from;
    }
    boolean noun = false;
    int i = from + Math.max(1, s.length(from, Word.VERB));
    while (i < from + LONGEST_OPEN_NAME && s.tokens().isWord(i) && !s.is(i, Word.PURPOSE)) {
      int verb = s.length(i, Word.VERB);
      if (i > from + 1 && s.is(i, "phải") || trader && noun && verb > 1) {
        return i;
      }
      noun |= verb < 2;
      i += Math.max(Math.max(1, verb), s.length(i, Word.NOMINAL));
    }
    return from;
  }

  /** "phải ...", "khẩn trương rà soát": a deed of its own, so what stands before it is a trade. */
  private static boolean toldBehind(Sentence s, int i) {
    int light = s.is(i, "tổ") ? 0 : s.length(i, Word.LIGHT);
    return s.is(i, "phải") || s.is(i, "cần") || light > 1 && s.is(i + light, Word.VERB);
  }

  /** What such bodies do for a living, and nobody tells them to. */
  private static boolean isTrade(Sentence s, int i) {
    boolean other = s.is(i, "cung") && !s.is(i + 1, "cấp") || s.is(i, "chế") && s.is(i + 1, "biến");
    other |= s.is(i, "thu") && (s.is(i + 1, "phí") || s.is(i + 1, "mua"));
    other |= s.is(i, "vận") && s.is(i + 1, "hành") || s.is(i, "phân") && s.is(i + 1, "phối");
    return other || s.is(i, Word.OF) && !s.is(i, Word.STRONG) && !s.is(i, Word.CHAIR);
  }

  /**
   * "Chủ bến khách ngang sông có trách nhiệm ...": words of no fixed form end a name before a duty.
   */
  static int afterOpenName(Sentence s, int from) {
    for (int i = from; i < s.size() && i < from + LONGEST_OPEN_NAME; i++) {
      if (s.is(i, "có") && s.is(i, Word.MODAL) || s.is(i, "chịu") && s.is(i, Word.MODAL)) {
        return i;
      }
      boolean listed = s.sign(i) == '-' || s.sign(i) == ',' && !s.endsPhrase(i + 1);
      if (s.endsPhrase(i) && !listed) {
        return from;
      }
    }
    return from;
  }

  /**
   * "Liên ngành Công an - Hải quan:": returns the colon that ends a heading whose names are of no
   * fixed form, or {@code from} when something other than names stands before it.
   */
  static int afterOpenHeading(Sentence s, int from) {
    int colon = s.next(':', from);
    if (colon < 0 || colon > from + LONGEST_OPEN_NAME || s.sign(colon + 1) == '/') {
      return from;
    }
    for (int i = from; i < colon; i++) {
      boolean sign = !s.tokens().isWord(i) && "-,/&".indexOf(s.sign(i)) < 0;
      boolean deed =
          s.beginsPredicate(i) && !s.is(i, Word.VERB)
              || s.is(i, Word.FOLLOWING)
              || s.is(i, Word.PREFACE) && !s.isCapital(i)
              || s.is(i, Word.PURPOSE);
      if (sign || deed) {
        return from;
      }
    }
    return colon;
  }

  /**
   * Returns the list going on to the token before {@code end}: words of no fixed form belong to the
   * name before them, what begins like a name is one.
   */
  static UnitList longer(Sentence s, UnitList units, int end) {
    List<UnitName> names = new ArrayList<>(units.names());
    int i = units.end();
    while (i < end) {
      UnitList more = next(s, i);
      if (more.isEmpty() || more.end() > end) {
        i++;
        names.set(names.size() - 1, names.get(names.size() - 1).until(s, i));
      } else {
        names.addAll(more.names());
        i = more.end();
      }
    }
    return new UnitList(names, units.start(), end);
  }

  private static UnitList next(Sentence s, int i) {
    int next = UnitReader.afterConnector(s, i);
    boolean begins =
        next > 0
            && (s.isCapital(next) && (s.is(next, Word.KIND) || s.is(next, Word.POST))
                || s.is(next, Word.DETERMINER));
    return begins ? UnitReader.list(s, next) : UnitList.NONE;
  }
}
