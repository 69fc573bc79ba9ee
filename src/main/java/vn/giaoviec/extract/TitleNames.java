package vn.giaoviec.extract;

/**
 * What headings say of those whom they name: which ones are meant, what they have or were given.
 */
final class TitleNames {

  private static final int REACH = 8;
  private static final int LONGEST_POSSESSION = 14;

  private TitleNames() {}

  /** "các doanh nghiệp hoạt động trong lĩnh vực công thương:": up to the end, which ones. */
  static boolean tellsWhich(Sentence s, int i) {
    boolean duties = s.is(0, "trách", "nhiệm") && i > 2;
    boolean where =
        duties
            || owns(s, i)
            || s.is(i, "hoạt")
            || s.is(i, "trong")
            || s.is(i, "trên")
            || s.is(i, "tại")
            || s.is(i, "đóng");
    for (int j = i; where && j < s.afterLastWord(); j++) {
      boolean first = j == i && s.is(j, Word.STRONG); // "hoạt động ..."
      if (!s.tokens().isWord(j) || !first && isDeed(s, j)) {
        return false;
      }
    }
    return where;
  }

  /** "các trường có bếp ăn bán trú": what those have whom a heading names. */
  private static boolean owns(Sentence s, int end) {
    boolean has = s.is(end, "có") && !s.is(end, Word.MODAL);
    for (int i = end - 1; i > 0 && i > end - REACH; i--) {
      has |= s.is(i, "có") && (s.is(0, Word.DETERMINER) || isSort(s, i));
    }
    for (int i = end; has && i < s.afterLastWord(); i++) {
      boolean borne = s.is(i - 1, "được"); // "có điểm du lịch được lựa chọn:"
      has = (s.length(i, Word.VERB) < 2 || borne) && !s.is(i, Word.LIGHT);
    }
    int more = s.afterLastWord() - end;
    // "UBND các xã có điểm du lịch được lựa chọn:", not "Ban Chỉ đạo có các nhiệm vụ sau:"
    boolean sort = s.sign(s.size() - 1) == ':' && !s.is(end + 1, Word.DETERMINER);
    int most = sort ? REACH : 4;
    return has && more > 0 && more <= (s.is(end, "có") || s.is(end, "được") ? most : 2);
  }

  /** "UBND các xã có ...", not "Ban Chỉ đạo có các nhiệm vụ sau:". */
  private static boolean isSort(Sentence s, int has) {
    boolean several = false;
    for (int i = 1; s.beginsBody(0) && i < has; i++) {
      several |= s.is(i, Word.DETERMINER);
    }
    return several && !s.is(has + 1, Word.DETERMINER);
  }

  /** "UBND các huyện có vùng chuyên canh lúa, chè": what those have whom a heading names. */
  static boolean possesses(Sentence s, int from, int end) {
    boolean has = s.is(from, "có") && !s.is(from, Word.MODAL) && end >= s.afterLastWord();
    has &= !s.is(from + 1, Word.MEANS); // "có kế hoạch ôn tập ...": what they are to have
    for (int i = from + 1; has && i < end; i++) {
      has = !isDeed(s, i);
    }
    return has && end - from < LONGEST_POSSESSION;
  }

  /** "Các đơn vị được giao quản lý, sử dụng hoặc khai thác tài sản": no more than which ones. */
  static boolean isGiven(Sentence s, int from) {
    boolean given = isGivenTo(s, from);
    for (int i = from + s.length(from, Word.RESTRICTING); given && i < s.size(); i++) {
      boolean word = s.tokens().isWord(i) || s.sign(i) == ',';
      given = word && !isDeed(s, i) && s.length(i, Word.LIGHT) < 2;
    }
    return given;
  }

  /** "2. Các cơ sở tiến hành công việc bức xạ": a heading over what they are to do names them. */
  static boolean goesOn(Sentence s, int from, int name, int end) {
    boolean acts = s.is(name, Word.LIGHT) || s.length(name, Word.VERB) > 1;
    boolean sort = s.is(name, Word.OF) && !s.is(name, Word.LIGHT); // "Các cá nhân khai thác cát"
    sort |= isGivenTo(s, name); // "... được giao quản lý, sử dụng"
    acts = acts && !s.is(name, "tiến") && !sort;
    boolean whole = !acts && s.is(from, Word.DETERMINER) && end == s.size() && name < end;
    int rest = name + (s.is(name, "được") ? s.length(name, Word.RESTRICTING) : 0);
    for (int i = rest; whole && i < end; i++) {
      boolean word = s.tokens().isWord(i) || sort && s.sign(i) == ',';
      whole = word && !isDeed(s, i) && !s.is(i, Word.WITH);
    }
    return whole;
  }

  private static boolean isDeed(Sentence s, int i) {
    return s.is(i, Word.STRONG) || s.is(i, Word.MODAL) || s.is(i, Word.CHAIR);
  }

  private static boolean isGivenTo(Sentence s, int i) {
    return s.is(i, "được") && s.is(i, Word.RESTRICTING);
  }

  /** "Trưởng các điểm thi có trách nhiệm": what a name of no fixed form ends before. */
  static int beforeDuty(Sentence s, int from, int end) {
    int i = from;
    while (i < end && !s.is(i, Word.MODAL)) {
      i++;
    }
    return i;
  }
}
