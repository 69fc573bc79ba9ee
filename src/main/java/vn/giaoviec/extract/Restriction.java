package vn.giaoviec.extract;

/**
 * What tells which ones of a sort are meant, in words of no fixed form: "các xã có đường biên
 * giới", "các đơn vị quản lý hồ chứa". Only the predicate behind it shows where it ends.
 */
final class Restriction {

  private static final int LONGEST = 18;

  private Restriction() {}

  /**
   * Returns the token of the predicate of those whom the words from {@code from} on tell apart, or
   * {@code from} when these are the predicate themselves.
   */
  static int after(Sentence s, int from) {
    int start = opens(s, from);
    if (start < 0) {
      return afterTrade(s, from);
    }
    int found = from;
    boolean acts = actsItself(s, from);
    for (int i = start; i < s.size() && i < from + LONGEST; i++) {
      if (s.sign(i) == '(') {
        i = s.afterBracket(i) - 1;
      } else if (!s.tokens().isWord(i) && "%/".indexOf(s.sign(i)) < 0) {
        boolean inNumber = s.sign(i) == '-' && s.tokens().end(i) == s.tokens().start(i + 1);
        boolean suffered = s.is(from, "bị"); // "các tỉnh bị bão, lũ tiếp tục ..."
        boolean listed = found == from && (suffered || !isState(s, from)) && listGoesOn(s, i);
        if (!inNumber && !listed) {
          return found == from && goesOver(s, from, i) ? i + 1 : found;
        }
      } else if (s.is(i, Word.PURPOSE) || s.is(i, Word.FOLLOWING)) {
        return found;
      } else if (s.is(i, "và")) {
        i = Math.max(i, UnitReader.list(s, i + 1).end() - 1);
      } else if (obliges(s, i) || isAsked(s, i) || follows(s, i)) {
        return i;
      } else if (i > start && !s.isCapital(i) && !isTaken(s, i)) {
        if (hastens(s, i)) {
          return i;
        }
        boolean may = found == from && !acts && (!isState(s, from) || s.is(i, Word.STRONG));
        int deed = may ? deed(s, i) : 0;
        found = deed > 0 ? deed : found;
      }
    }
    return found;
  }

  /**
   * Returns the token of the purpose ("để ...") behind the restriction of those who join, or {@code
   * from}.
   */
  static int beforePurpose(Sentence s, int from) {
    int start = opens(s, from);
    boolean trade = s.length(from, Word.VERB) > 1; // "các công ty cung cấp dịch vụ thanh toán"
    if (s.length(from, Word.VERB) > s.length(from, Word.RESTRICTING)) {
      return from; // "[tham gia] góp ý dự thảo ... theo đề nghị của ...": what is to be done
    }
    for (int i = start; start > 0 && i < from + LONGEST && s.tokens().isWord(i); i++) {
      if (s.is(i, Word.PURPOSE)) {
        return isState(s, from) ? from : i;
      }
      if (!trade && i > start && deed(s, i) > 0 && !isTaken(s, i)) {
        return from;
      }
    }
    return from;
  }

  /** Returns where a name ends before such a predicate: "thì" is of neither. */
  static int nameEnd(Sentence s, int predicate) {
    return s.is(predicate - 1, "thì") ? predicate - 1 : predicate;
  }

  /**
   * "Tổ công tác [tháo gỡ khó khăn cho doanh nghiệp] chủ trì ...": returns the token of what a
   * committee is to do behind what it is for, where nothing else can be meant, or {@code from}.
   */
  static int afterTask(Sentence s, int from) {
    int start = from + s.length(from, Word.VERB);
    boolean may = start > from + 1 && !s.is(from, Word.LIGHT) && !s.is(from, Word.ORDER);
    for (int i = start; may && i < from + LONGEST && s.tokens().isWord(i); i++) {
      if (s.isCapital(i) || s.is(i, Word.DETERMINER) || s.is(i, "việc") || s.is(i, Word.PURPOSE)) {
        return from;
      }
      if (i > start && !isTaken(s, i) && (obliges(s, i) || hastens(s, i) || s.is(i, "báo"))) {
        return s.is(i, "báo") && !s.is(i, Word.REPORT) ? from : i;
      }
    }
    return from;
  }

  /** Returns the token after the words that open a restriction, or -1. */
  private static int opens(Sentence s, int i) {
    int length = s.length(i, Word.RESTRICTING);
    int next = i + length;
    if (length == 0 || s.length(i, Word.LIGHT) > length || s.length(i, Word.MODAL) > length) {
      return -1;
    }
    boolean means = s.is(next, Word.MEANS) || s.is(next, Word.MATTER) || s.is(next, Word.ASSESSED);
    boolean deed = s.is(next, Word.MANNER) || s.is(next, Word.DETERMINER) || s.is(next, "việc");
    boolean has = s.is(next - 1, "có");
    deed |= s.is(next, Word.ORDER) && s.is(i, "được"); // "được đề nghị ..."
    return !s.tokens().isWord(next) || has && means || deed || s.is(next, "thể") ? -1 : next;
  }

  /** "UBND các xã vận hành trạm bơm": places do no trade that tells them apart. */
  private static boolean actsItself(Sentence s, int from) {
    return s.is(from - 1, Word.PLACE) && s.is(from, Word.VERB) && !s.is(from, "có");
  }

  /** "chưa ...", "bị ...": more often said of somebody than what tells him apart. */
  private static boolean isState(Sentence s, int from) {
    int half = s.next(';', from); // "... được cấp phép khai thác cát cắm mốc ...; nộp báo cáo ..."
    boolean more = half > from && (s.beginsPredicate(half + 1) || s.is(half + 1, "chỉ"));
    more &= s.is(from, "được");
    more |= s.is(from, "được", "giao") && !s.is(from + 2, Word.VERB); // "được giao dự toán ..."
    return !more && (s.is(from, Word.PAST) || s.is(from, Word.NEGATION));
  }

  /** "có rừng, đất rừng ...", "sản xuất, kinh doanh ...": what they have or do goes on. */
  private static boolean listGoesOn(Sentence s, int sign) {
    int i = sign + 1;
    boolean more = s.is(i, Word.RESTRICTING) && !s.is(i, "có");
    return ",-".indexOf(s.sign(sign)) >= 0 && (more || !s.beginsPredicate(i) && deed(s, i) == 0);
  }

  /** "các huyện có học sinh được tuyên dương, tổ chức đưa đón ...": a comma, then the deed. */
  private static boolean goesOver(Sentence s, int from, int sign) {
    int i = sign + 1;
    boolean deed = s.is(i, Word.LIGHT) || s.is(i, Word.STRONG) || s.length(i, Word.VERB) > 1;
    return s.is(from, "có") && s.sign(sign) == ',' && deed && !s.is(i, Word.RESTRICTING);
  }

  /** A verb that belongs to the word before it: "việc xây dựng", "nhu cầu vay vốn", "được giao". */
  private static boolean isTaken(Sentence s, int i) {
    if (s.is(i - 1, "được")) {
      return true;
    }
    for (int length = 1; length < 4; length++) {
      if (s.length(i - length, Word.NOMINAL) == length
          || s.length(i - length, Word.TAKING) == length) {
        return true;
      }
    }
    return false;
  }

  /** "phải", "cần", "có trách nhiệm": a predicate, and no part of a name. */
  static boolean obliges(Sentence s, int i) {
    boolean duty = s.is(i, "phải") || s.is(i, "cần") || s.is(i, "có") || s.is(i, "chịu");
    return duty && s.is(i, Word.MODAL) && !s.is(i - 1, "không") && !s.is(i - 1, "diện");
  }

  /** "được đề nghị cử cán bộ ...". */
  static boolean isAsked(Sentence s, int i) {
    return s.is(i, "được") && s.is(i + 1, Word.ORDER) && s.is(afterOrder(s, i), Word.VERB);
  }

  /** Returns the token of what those "được đề nghị ..." are asked to do. */
  static int afterOrder(Sentence s, int i) {
    return i + 1 + s.length(i + 1, Word.ORDER);
  }

  /** "thì bàn giao ...": what those do who are told apart. */
  private static boolean follows(Sentence s, int i) {
    return s.is(i - 1, "thì") && s.beginsPredicate(i);
  }

  /** "Các công ty xây dựng phải ...": what firms do for a living, where a duty follows at once. */
  private static int afterTrade(Sentence s, int from) {
    int last = from - 1;
    boolean firm = s.is(last, "ty") || s.is(last, "nghiệp") || s.is(last, "nhân");
    firm |= s.is(last, "sở") && s.is(last - 1, "cơ") || s.is(last, "hộ");
    int duty = from + s.length(from, Word.VERB);
    boolean apart = s.is(from, Word.LIGHT) || s.is(from, Word.ORDER) || s.is(from, Word.CHAIR);
    return firm && !apart && duty > from + 1 && (obliges(s, duty) || hastens(s, duty))
        ? duty
        : from;
  }

  /** "khẩn trương rà soát", "tổ chức kiểm tra", "chủ trì", "phối hợp với". */
  private static boolean hastens(Sentence s, int i) {
    int light = s.length(i, Word.LIGHT);
    boolean hastens = light > 1 && (s.is(i + light, Word.VERB) || s.is(i + light, Word.LIGHT));
    return hastens
        || s.is(i, Word.CHAIR)
        || s.length(i, Word.WITH) > 1 && s.is(i + s.length(i, Word.WITH) - 1, "với");
  }

  /** Returns a token when a verb stands there, 0 when none does. */
  private static int deed(Sentence s, int i) {
    int verb = Math.max(s.length(i, Word.VERB), s.length(i, Word.VERB_FIRST));
    int next = i + verb;
    boolean paper = s.is(next, Word.MATTER) || s.is(next, Word.THING); // "lập dự toán"
    if (verb == 0 || verb == 1 && !(s.is(i, Word.STRONG) && paper)) {
      return 0;
    }
    boolean second =
        !s.is(i, Word.STRONG) && s.is(next, Word.STRONG) && s.length(next, Word.VERB) > 1;
    boolean more = s.sign(next) == ',' && s.is(next + 1, Word.VERB); // "thu gom, xử lý chất thải"
    return second ? next : s.tokens().isWord(next) || more ? i : 0;
  }
}
