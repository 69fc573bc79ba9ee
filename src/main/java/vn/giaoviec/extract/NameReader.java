package vn.giaoviec.extract;

/** Finds where the name of one unit, post or group ends. */
final class NameReader {

  private static final int LONGEST_LOWER = 9;

  private NameReader() {}

  /** Returns the token after the name that begins at {@code from}, or -1 when none does. */
  static int end(Sentence s, int from) {
    return end(s, from, false);
  }

  /** The same; a group noun need not stand alone where a body has to follow, as after a post. */
  static int end(Sentence s, int from, boolean expected) {
    if (!s.enter()) {
      return -1; // names within names without end are no names
    }
    try {
      return read(s, from, expected);
    } finally {
      s.leave();
    }
  }

  private static int read(Sentence s, int from, boolean expected) {
    boolean counted = s.tokens().isNumber(from) && s.is(from + 1, Word.GROUP); // "26 xã, phường"
    int head = counted ? from + 1 : from + s.length(from, Word.DETERMINER);
    boolean plural = head > from;
    int whole = s.length(head, Word.WHOLE);
    if (whole > 0 && s.isCapital(head)) {
      return NameTails.after(s, head + whole, false);
    }
    int post = s.length(head, Word.POST);
    boolean ofSeveral = s.is(head + post, Word.DETERMINER); // "chủ các hồ chứa"
    boolean body = s.is(head + post, Word.GROUP) || s.is(head + post, Word.KIND);
    ofSeveral |= s.is(head - 1, "và") && body; // "... và lãnh đạo địa phương các cấp"
    ofSeveral |= s.is(head - 1, "chí") && body; // "các đồng chí thành viên Ban Chỉ huy"
    int field = head + post + s.length(head + post, Word.FIELD);
    boolean ofField = field > head + post && s.is(field, Word.DETERMINER);
    ofSeveral |= UnitReader.isCommittee(s, head + post) || ofField; // "trưởng phòng y tế các huyện"
    if (s.is(head, "đại", "diện", "cho")) {
      return -1; // "Đại diện cho cơ quan mình tham gia ...": the deed
    }
    if (post > 0
        && !isStaff(s, head, post)
        && (plural || ofSeveral || s.isCapital(head) || s.is(head, Word.SOLE))) {
      return postEnd(s, head + post - officeInPost(s, head, post));
    }
    int numbered = CommitteeNames.numberedEnd(s, head);
    if (numbered > 0) {
      return numbered;
    }
    int kind = s.length(head, Word.KIND);
    int group = groupLength(s, head);
    boolean placed = s.is(head + kind, Word.DETERMINER) || s.is(head + kind, Word.PLACE);
    boolean committee = UnitReader.isCommittee(s, head) && placed;
    boolean proper = s.isCapital(head) || kind > 0 && (s.isCapital(head + kind) || committee);
    proper |= kind > 0 && isSmall(s, head + kind) || kind > 2 && s.is(head + kind, Word.PLACE);
    if (kind > 0 && proper && !isOtherWord(s, head, kind) && !isGroup(s, head, kind, plural)) {
      return bodyEnd(s, head, kind, plural);
    }
    if (group > 0
        && !isOtherWord(s, head, group)
        && (plural || expected && !s.is(head, "cấp") || standsAlone(s, head, group))) {
      boolean place = s.is(head, Word.PLACE) && s.isCapital(head + group);
      return NameTails.after(s, groupEnd(s, place ? head : head + group, plural), true);
    }
    return ProperNames.abbreviationEnd(s, head);
  }

  /** Returns the token after a body of a known kind. */
  private static int bodyEnd(Sentence s, int head, int kind, boolean plural) {
    int own = ProperNames.properEnd(s, head, head + kind, plural);
    boolean bare = own == head + kind && !plural;
    if (bare && s.is(own, Word.DETERMINER) && !s.is(own + 1, Word.PLACE)) {
      int bodies = end(s, own, true); // "Ban Giám đốc các bệnh viện"
      if (bodies > 0) {
        return bodies;
      }
    }
    boolean open = bare && !isLevel(s, head, kind);
    own = open ? lowerEnd(s, own) : own;
    own = open && startsPlace(s, own) ? ProperNames.capitalRun(s, own) : own;
    own = tradeEnd(s, head, own);
    int end = CommitteeNames.end(s, head, PlaceNames.administrative(s, afterAside(s, own)));
    boolean several = names(s, own, end, Word.DETERMINER) || end > own && isLevelWhere(s, end);
    return NameTails.after(s, end, plural || several);
  }

  /** "phòng Kinh tế (Kinh tế và Hạ tầng) các huyện": what the body is called elsewhere. */
  private static int afterAside(Sentence s, int i) {
    int after = s.pastBracket(i);
    return after > i && s.is(after, Word.DETERMINER) && s.is(after + 1, Word.PLACE) ? after : i;
  }

  /** "Ban Quản lý Khu [bảo tồn thiên nhiên Nậm Sài] rà soát ...": what it is for, and where. */
  private static int tradeEnd(Sentence s, int head, int from) {
    boolean firm = s.is(head + 1, "ty") || s.is(head, "tổng");
    boolean open = (firm || s.is(head, "trường")) && !s.isCapital(from - 1);
    open = open || s.is(from - 1, "khu") || s.is(from - 1, "án");
    int i = from;
    while (open && i < from + LONGEST_LOWER && s.tokens().isWord(i) && !s.isCapital(i)) {
      boolean other = s.is(i, Word.MODAL) || s.is(i, Word.WITH) || s.is(i, Word.CHAIR);
      other |= s.is(i, Word.PREFACE) || s.is(i, Word.PURPOSE) || s.is(i, Word.LINK);
      open = !other && !s.is(i, Word.DIRECTIVE) && !s.is(i, Word.DETERMINER);
      if (open && firm && i > from && s.tokens().isNumber(i)) {
        return s.beginsPredicate(i + 1) ? i + 1 : from; // "... công trình giao thông 4"
      }
      i++;
    }
    int end = open && i > from && startsPlace(s, i) ? ProperNames.capitalRun(s, i) : from;
    return s.beginsPredicate(end) && end > from ? end : from;
  }

  /**
   * "Chánh [Văn phòng Đoàn ĐBQH, HĐND và UBND] tỉnh": how much of the post is the office's name.
   */
  private static int officeInPost(Sentence s, int head, int post) {
    return post > 2 && s.length(head + post - 2, Word.KIND) > 2 ? 2 : 0;
  }

  /** "phòng kinh tế các huyện", "chi cục thủy lợi tỉnh": a field and a place name it, too. */
  private static boolean isSmall(Sentence s, int i) {
    int field = s.length(i, Word.FIELD);
    int place = i + field + s.length(i + field, Word.DETERMINER);
    boolean longer =
        field > Math.max(1, Math.max(s.length(i, Word.VERB), s.length(i, Word.NOMINAL)));
    return longer && s.is(place, Word.PLACE);
  }

  /** "cán bộ, công chức, viên chức": people of an office, a group and no posts. */
  private static boolean isStaff(Sentence s, int head, int post) {
    if (s.is(head, "tham", "mưu") && s.isCapital(head + 2)) {
      return true; // "Tham mưu Trưởng Ban ...": a deed, no chief of staff
    }
    int next = head + post + connector(s, head + post);
    return s.length(head, Word.GROUP) == post && next > head + post && s.is(next, Word.GROUP);
  }

  /** "Ban Quản lý chợ Tân Lịch": after what a body looks after, the name of it. */
  private static boolean startsPlace(Sentence s, int i) {
    return s.isCapital(i)
        && s.isCapital(i + 1)
        && !s.is(i, Word.KIND)
        && !s.is(i, Word.POST)
        && !s.is(i, Word.FIELD)
        && !s.is(i, Word.HONORIFIC)
        && !People.begins(s, i);
  }

  /** "Tổ chức", "Báo cáo", "Hội nghị" begin like a kind of body and are none. */
  private static boolean isOtherWord(Sentence s, int head, int kind) {
    return isInspection(s, head, kind)
        || s.length(head, Word.VERB) > kind
        || s.length(head, Word.LIGHT) > kind
        || s.length(head, Word.NOMINAL) > kind
        || s.length(head, Word.DIRECTIVE) > kind;
  }

  /** "trình Bộ duyệt": the bare word is the body itself. */
  private static boolean isLevel(Sentence s, int head, int kind) {
    boolean level = s.is(head, "bộ") || s.is(head, "sở") || s.is(head, "cục");
    return kind == 1 && (level || s.is(head, "ubnd")) || s.is(head, "ủy") && s.is(head + 2, "nhân");
  }

  /** "Hội đồng tư vấn thuế": a kind's own name may have no capital; it ends where a phrase does. */
  private static int lowerEnd(Sentence s, int from) {
    int i = from;
    while (i < s.size()
        && i < from + LONGEST_LOWER
        && s.tokens().isWord(i)
        && !s.isCapital(i)
        && !s.is(i, Word.NOMINAL)
        && !s.is(i, "thứ")
        && !ProperNames.stopsRun(s, i)) {
      i++;
    }
    return i;
  }

  /** "Thanh tra, kiểm tra việc ...", "Thanh tra tại chỗ ...": the deed, not the body. */
  private static boolean isInspection(Sentence s, int head, int kind) {
    int i = head + kind;
    return kind == 2
        && s.is(head, "thanh", "tra")
        && (s.sign(i) == ',' && s.is(i + 1, Word.VERB) && !s.isCapital(i + 1)
            || s.is(i, "tại")
            || s.is(i, "việc")
            || s.is(i, "đột")
            || s.is(i, "công"));
  }

  /** "UBND cấp huyện nơi có lễ hội": after a level, which ones of it. */
  private static boolean isLevelWhere(Sentence s, int end) {
    return s.is(end - 2, "cấp") && (s.is(end, "nơi") || s.is(end, "có"));
  }

  private static boolean names(Sentence s, int from, int to, Word category) {
    for (int i = from; i < to; i++) {
      if (s.is(i, category)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the token after the post's own body, as in "Chủ tịch UBND các xã, phường". */
  private static int postEnd(Sentence s, int from) {
    int i = from;
    boolean post = true;
    while (post) { // "Phó Chủ tịch Thường trực", "Tổng giám đốc (Giám đốc) các công ty"
      int more = s.isCapital(i) ? s.length(i, Word.POST) : 0;
      boolean other = s.sign(i) == '(' && s.is(i + 1, Word.POST);
      i = other ? s.afterBracket(i) : i + more;
      post = more > 0 || other;
    }
    int body = end(s, i, true);
    if (body > 0) {
      return beforeStaff(s, i, body);
    }
    int other = Math.max(s.length(i, Word.VERB), s.length(i, Word.NOMINAL));
    boolean field = s.length(i, Word.FIELD) > Math.max(1, other);
    i += field && !s.isCapital(i) ? s.length(i, Word.FIELD) : 0; // "công chức tư pháp - hộ tịch"
    if (s.tokens().isNumber(i) && s.is(i + 1, Word.GROUP)) {
      return NameTails.after(s, groupEnd(s, i + 1 + s.length(i + 1, Word.GROUP), true), true);
    }
    boolean named = s.isCapital(i) && !s.is(i, Word.KIND) && People.after(s, i) == i;
    int own = named ? ProperNames.capitalRun(s, i) : i;
    int group = s.is(own, Word.DETERMINER) ? end(s, own, true) : -1;
    return group > 0 ? group : NameTails.after(s, PlaceNames.administrative(s, own), false);
  }

  /** "Thủ trưởng các đơn vị và cán bộ, công chức": staff has no head of its own. */
  private static int beforeStaff(Sentence s, int from, int end) {
    for (int i = from; i < end - 1; i++) {
      if (s.is(i, "và", "cán", "bộ") && !s.isCapital(i + 1)) {
        return i;
      }
    }
    return end;
  }

  /** Returns whether a kind stands for a group of bodies: "các Bộ, ngành", "Sở, ban, ngành". */
  private static boolean isGroup(Sentence s, int head, int kind, boolean plural) {
    int i = head + kind;
    int group = s.length(head, Word.GROUP);
    if (group == 0 || kind > group + 1) { // "Thanh tra giao thông" is one body
      return false;
    }
    if (group > kind && !s.isCapital(i) && s.is(i, Word.GROUP)) {
      return true; // "Bộ ngành liên quan"
    }
    int next = i + connector(s, i);
    if (next > i && groupAt(s, next) > 0) {
      boolean bodies = // "Công an, Viện kiểm sát", not "Sở, Ngành"
          !plural && group > 1 && s.isCapital(head) && s.isCapital(next) && groupAt(s, next) > 1;
      return !bodies && (!s.is(i, "và") || plural);
    }
    return plural && !s.isCapital(i) && !s.is(i, Word.FIELD);
  }

  /** "Các địa phương, đơn vị chủ trì, phối hợp với ...": they preside, it is no sort of theirs. */
  private static int groupLength(Sentence s, int i) {
    int group = s.length(i, Word.GROUP);
    boolean studies = // "các Bộ, cơ quan nghiên cứu các chính sách ..."
        group > 2
            && s.length(i + group - 2, Word.VERB) == 2
            && (s.is(i + group, Word.DETERMINER)
                || s.is(i + 1, "quan")
                    && s.sign(i + group) == ','
                    && s.is(i + group + 1, Word.STRONG));
    if (studies) {
      return group - 2;
    }
    boolean presides = group > 2 && s.length(i + group - 2, Word.CHAIR) == 2;
    boolean joined = s.sign(i + group) == ',' && s.is(i + group + 1, Word.WITH);
    return presides && (joined || s.is(i + group, Word.WITH)) ? group - 2 : group;
  }

  /** Returns the length of a further group noun, or 0: "ban" in "sở, ban", no post and no body. */
  private static int groupAt(Sentence s, int i) {
    int group = groupLength(s, i);
    if (group == 0 || startsProper(s, i) || s.length(i, Word.POST) > group) {
      return 0;
    }
    int after = i + group;
    boolean more = s.isCapital(i) && s.tokens().isWord(after) && !s.is(after, Word.TAIL);
    boolean opens = more && !s.endsPhrase(after) && connector(s, after) == 0;
    return opens && !s.is(after, Word.OF) && !s.is(after, Word.PLACE) ? 0 : group;
  }

  static boolean startsProper(Sentence s, int i) {
    int kind = s.length(i, Word.KIND);
    boolean ownCapital = false; // "Kho bạc Nhà nước", "Mặt trận Tổ quốc"
    for (int j = i + 1; j < i + kind; j++) {
      ownCapital |= s.isCapital(j) && !s.is(i, "tổng"); // "Tổng Công ty" is a sort
    }
    return kind > 0
        && s.isCapital(i)
        && (ownCapital
            || s.isCapital(i + kind)
            || s.is(i + kind, Word.FIELD) && !s.is(i, "tổng")
            || s.is(i + kind, Word.DETERMINER));
  }

  /** A group noun without "các" begins a name when a second noun or a tail follows it. */
  private static boolean standsAlone(Sentence s, int head, int group) {
    int i = head + group;
    int next = i + connector(s, i);
    return s.is(i, Word.TAIL)
        || next > i
            && s.is(next, Word.GROUP)
            && !startsProper(s, next)
            && (!s.is(head, Word.LIGHT) || s.sign(i) == ',' || s.is(next, "cá"))
        || s.is(head, Word.SOLE)
        || s.is(i, "thuộc")
        || s.is(i, "ở", "địa", "phương")
        || s.is(head, "ngành") && s.is(i, Word.FIELD)
        || s.isCapital(head) && acts(s, i) && !s.is(head, Word.LIGHT)
        || s.is(head, Word.PLACE) && s.isCapital(i);
  }

  /** "Cơ quan thuế [địa phương] giải quyết ...": a predicate follows the sort of body. */
  private static boolean acts(Sentence s, int i) {
    int more = s.isCapital(i) ? 0 : s.length(i, Word.GROUP);
    return s.beginsPredicate(i) || more > 0 && s.beginsPredicate(i + more);
  }

  static int groupEnd(Sentence s, int from, boolean plural) {
    boolean own = s.isCapital(from) && s.is(from, Word.FIELD); // "..., ngành Y tế"
    boolean ofMany = s.is(from - 1, "ngành") && s.sign(from - 2) == ',' && !own; // "các Bộ, ngành"
    boolean branch = !ofMany && (s.is(from - 1, "ngành") || !s.isCapital(from));
    int field = branch ? s.length(from, Word.FIELD) : 0;
    int after = from + field;
    boolean closed = s.endsPhrase(after) || connector(s, after) > 0 || s.is(after, Word.TAIL);
    boolean named = field > s.length(from, Word.VERB) || s.is(from - 1, "ngành") && closed;
    field = named ? field : 0; // "các sở giáo dục và đào tạo"
    boolean sorts = s.is(from - 1, Word.PLACE) && !s.isCapital(from); // "các huyện, thị xã X"
    int i = PlaceNames.administrative(s, from + field);
    while (true) {
      int next = i + connector(s, i);
      int group = groupAt(s, next);
      if (next == i
          || group == 0
          || s.is(next, Word.DETERMINER)
          || s.is(next, "ngành") && s.is(from - 1, "ngành") // "ngành Công an, ngành Y tế"
          || !plural
              && s.is(i, "và")
              && s.is(next, Word.SOLE)
              && !s.is(next, "người") // "chính quyền địa phương và chủ tàu"
          || plural && s.is(i, "và") && s.is(next, "nhân") // "các cơ quan, đơn vị và nhân dân"
          || s.is(next, Word.PLACE) && s.isCapital(next + group) && !sorts && s.isCapital(i - 1)
          || isPlaced(s, next) && !s.isCapital(i - 1)
          || UnitReader.isCommittee(s, next)
          || isHeldByPlace(s, i, next)
          || s.is(next, "tổ") && s.is(next + 2, "và") && s.is(i - 1, "cấp")) {
        return i;
      }
      boolean placed = s.is(next, Word.PLACE) && s.isCapital(next + group);
      boolean body = s.is(next + group, Word.KIND) || s.is(next + group, Word.POST);
      i =
          placed && !body
              ? PlaceNames.administrative(s, next)
              : PlaceNames.administrative(s, next + group);
    }
  }

  /** "các thôn, tổ dân phố, tổ chức họp ...": no sort of places, but what they do. */
  private static boolean isHeldByPlace(Sentence s, int i, int next) {
    boolean place = s.is(i - 1, Word.PLACE) || s.is(i - 1, "phố") || s.is(i - 1, "thôn");
    boolean holds = s.is(next, "tổ", "chức") && s.length(next, Word.GROUP) == 2;
    return place && holds && s.is(next + 2, Word.VERB);
  }

  /** "các cơ quan tư pháp, Công an tỉnh": a body of its own, by its capital and its place. */
  private static boolean isPlaced(Sentence s, int i) {
    int kind = s.length(i, Word.KIND);
    boolean place = s.is(i + kind, Word.PLACE) && !s.is(i + kind, "nhà"); // "Công ty nhà nước"
    return s.isCapital(i) && kind > 1 && place && !s.is(i + kind, "địa");
  }

  static int connector(Sentence s, int i) {
    char sign = s.sign(i);
    if (sign == ',') {
      return s.is(i + 1, "và") ? 2 : 1;
    }
    return sign == '-' || sign == '/' || s.is(i, "và") || s.is(i, "hoặc") ? 1 : 0;
  }
}
