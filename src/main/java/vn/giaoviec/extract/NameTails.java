package vn.giaoviec.extract;

/** Reads what belongs to a name after its own words: which ones, whose, where. */
final class NameTails {

  private static final int LONGEST_POSSESSION = 9;
  private static final int FAR = 20;
  private static final int ZONE = 8;
  private static final int NEAR = 6;

  private NameTails() {}

  /** Returns the token after what says which ones: "liên quan", "thuộc Bộ", "(Tổng cục X)". */
  static int after(Sentence s, int from, boolean group) {
    int i = from;
    int next = tail(s, i, group);
    while (next > i) {
      i = next;
      next = tail(s, i, group);
    }
    return i;
  }

  /** Returns the token after one more thing said of a name, or {@code i}. */
  private static int tail(Sentence s, int i, boolean group) {
    if (s.is(i, Word.TAIL)) {
      return tailEnd(s, i);
    }
    int subjected = i + 2 + s.length(i + 2, Word.VERB);
    if (group && s.is(i, "chịu", "sự") && subjected > i + 2) {
      return subjected; // "các cơ quan chịu sự giám sát"
    }
    if (group && s.is(i, "mới") && s.is(i - 1, Word.PLACE)) {
      return newEnd(s, i);
    }
    int told = Math.max(toldApart(s, i, group), purposeEnd(s, i));
    if (told > i) {
      return told;
    }
    if (s.is(i, "thuộc") || s.is(i, "của") || s.is(i, "trực", "thuộc")) {
      return ownedEnd(s, i);
    }
    if (s.is(i, "trong") && s.isCapital(i + 1) && s.is(i + 1, Word.KIND)) {
      return ownerEnd(s, i + 1); // "các Vụ, Cục trong Bộ"
    }
    int seat = group ? i : seatEnd(s, i);
    if (seat > i) {
      return seat;
    }
    if (s.is(i, "ở")) {
      boolean body = s.is(i + 1, Word.POST) || s.is(i + 1, Word.KIND) && !s.is(i + 1, Word.PLACE);
      body &= s.isCapital(i + 1) && !s.is(i + 1, "trung"); // "ở Trung ương và địa phương"
      return body ? ownerEnd(s, i + 1) : openEnd(s, i + 1);
    }
    int part = partEnd(s, i);
    if (part > i) {
      return part;
    }
    int which = group ? groupTail(s, i) : i;
    if (which > i) {
      return which;
    }
    if (s.is(i, Word.PLACE) && !s.isCapital(i)) {
      return PlaceNames.administrative(s, i);
    }
    if (s.sign(i) == '(' && isFlat(s, i) && (namesUnit(s, i + 1) || group && lists(s, i + 1))) {
      return s.afterBracket(i);
    }
    return cites(s, i) ? openEnd(s, i + 3) : i; // "các thành viên quy định tại Điều 1"
  }

  /** "Cơ quan tiếp nhận phải gửi ...": before what one must, a deed only tells whose body it is. */
  private static int purposeEnd(Sentence s, int i) {
    int deed = i + s.length(i, Word.CHAIR); // "cơ quan chủ trì soạn thảo có trách nhiệm ..."
    int end = deed + s.length(deed, Word.VERB);
    boolean own = s.is(deed, Word.LIGHT) || s.is(deed, Word.WITH) || s.is(deed, Word.ORDER);
    boolean result = s.is(end, Word.NEGATION) || s.is(end, "nên") || s.is(end, "được");
    boolean must = s.is(end, Word.MODAL) && !result && !s.is(end, "thì") && !s.is(end, "mỗi");
    must &= !s.is(end, "thống", "nhất") && !s.is(end, "bắt", "buộc") && !s.is(end, "cần", "trục");
    boolean presides = deed == i && s.is(end, "chủ", "trì");
    return end > deed && !own && !s.is(i, Word.MODAL) && (must || presides) ? end : i;
  }

  /** A region or a number that tells one body of a sort apart. */
  private static int toldApart(Sentence s, int i, boolean group) {
    if (!group && s.is(i, "miền") && s.isCapital(i + 1)) {
      return i + 2; // "Viện Quy hoạch xây dựng miền Trung"
    }
    boolean serial =
        !group && s.tokens().isNumber(i) && s.tokens().end(i) < s.tokens().start(i) + 4;
    boolean corps = s.is(i - 1, "binh") || s.is(i - 1, "đoàn"); // "Trung đoàn 19 (Sư đoàn 968)"
    boolean ends = s.beginsPredicate(i + 1) || corps && !s.tokens().isWord(i + 1);
    if (serial && ends && s.sign(i + 1) != '/') {
      return i + 1; // "Chi cục Kiểm định hải quan 1 báo cáo ..."
    }
    boolean number = s.is(i, "số") && s.tokens().isNumber(i + 1);
    return number && "-/".indexOf(s.sign(i + 2)) < 0 && s.endsPhrase(i + 2)
        ? i + 2 // "Đội Quản lý thị trường số 3"
        : i;
  }

  /**
   * "UBND các xã, phường mới tiếp nhận ...", "các xã mới thành lập có trách nhiệm ..."; in "các xã
   * mới thực hiện được 30 %" the word tells how little is done.
   */
  private static int newEnd(Sentence s, int i) {
    int deed = i + 1;
    int after = deed + s.length(deed, Word.VERB);
    boolean made = s.is(deed, "thành") || s.is(deed, "sáp") || s.is(deed, "chia");
    if (made || s.is(deed, "hình") || s.is(deed, "sắp")) {
      return Math.max(after, deed + 2);
    }
    return s.beginsPredicate(deed) && !s.is(after, "được") ? deed : i;
  }

  /** "Công ty Than Hòn Gà - TKV": the group that a firm is of; returns the token behind it. */
  static int afterGroup(Sentence s, int i) {
    boolean group = s.sign(i) == '-' && ProperNames.isCapitals(s, i + 1, 2);
    return group && !UnitReader.isCommittee(s, i + 1) ? i + 2 : i;
  }

  /** "Ngân hàng X - chi nhánh tỉnh Y", "Ban Quản lý Khu kinh tế X và các khu công nghiệp tỉnh". */
  private static int partEnd(Sentence s, int i) {
    int branch = s.sign(i) == '-' ? i + 1 : i;
    boolean shortened = s.is(branch, "cn") && s.isCapital(branch); // "BIDV - CN Lam Giang"
    int named = shortened ? branch + 1 : branch + 2;
    if (shortened || s.is(branch, "chi", "nhánh")) {
      int place = PlaceNames.administrative(s, named);
      return place > named || branch == i ? place : ProperNames.capitalRun(s, named);
    }
    int group = afterGroup(s, i);
    if (group > i && s.beginsPredicate(group)) {
      return group;
    }
    boolean zones = s.is(i, "và", "các", "khu");
    if (zones && s.is(i + 3, "công", "nghiệp")) {
      for (int j = i - 1; j > i - ZONE && s.tokens().isWord(j); j--) {
        if (s.is(j, "khu") && s.is(j - 1, "lý")) {
          return PlaceNames.administrative(s, i + 5);
        }
      }
    }
    return i;
  }

  /** "Văn phòng UNDP tại Việt Nam", "Chi nhánh Ngân hàng X tại tỉnh Y": where the branch is. */
  private static int seatEnd(Sentence s, int i) {
    boolean branch = false;
    for (int j = i - 1; s.is(i, "tại") && j > i - ZONE && s.tokens().isWord(j); j--) {
      branch |= s.is(j, "diện") || s.is(j, "nhánh") || s.is(j, "quán") || s.is(j, "phòng");
    }
    int end = branch ? place(s, i + 1) : i;
    boolean closed = s.beginsPredicate(end) || s.sign(end) == ',' || s.is(end, "và");
    return end > i + 1 && closed ? end : i;
  }

  private static int tailEnd(Sentence s, int i) {
    int end = i + s.length(i, Word.TAIL);
    if (s.is(end, "đến") && !s.tokens().isNumber(end + 1)) {
      return openEnd(s, end + 1);
    }
    if (s.is(end - 1, "ngành")) {
      return end + s.length(end, Word.FIELD); // "trong ngành Y tế"
    }
    boolean charge = s.is(end - 2, "phụ");
    if (charge && s.isCapital(end) && s.is(end, Word.KIND)) {
      return ownerEnd(s, end); // "Phó Giám đốc phụ trách Sở Y tế"
    }
    int branch = charge && !s.isCapital(end) ? s.length(end, Word.FIELD) : 0;
    if (branch > 0 && (s.beginsPredicate(end + branch) || s.endsPhrase(end + branch))) {
      return end + branch; // "Phó Chủ tịch phụ trách nông nghiệp tham gia ..."
    }
    if (charge && s.is(end, "khối")) {
      int named = s.length(end + 1, Word.FIELD); // "phụ trách khối văn hóa - xã hội"
      return named > 0 ? end + 1 + named : fieldEnd(s, end + 1);
    }
    boolean field = charge && s.is(end, "lĩnh"); // "phụ trách lĩnh vực đầu tư"
    return field ? fieldEnd(s, end + 2 + s.length(end + 2, Word.VERB)) : end;
  }

  private static int ownedEnd(Sentence s, int i) {
    if (s.is(i, "thuộc") && (s.is(i + 1, "diện") || s.is(i + 2, "tượng"))) {
      int deed = i + (s.is(i + 1, "diện") ? 2 : 3); // "thuộc diện phải di dời"
      deed += s.is(deed, "phải") ? 1 : 0;
      return deed + s.length(deed, Word.VERB);
    }
    boolean both = s.is(i + 1, "và") || s.sign(i + 1) == ','; // "thuộc và trực thuộc"
    if (s.is(i, "thuộc") && both && s.is(i + 2, "trực")) {
      return ownerEnd(s, i + 4);
    }
    return ownerEnd(s, i + (s.is(i, "trực") ? 2 : 1));
  }

  /** What tells which ones of a sort are meant. */
  private static int groupTail(Sentence s, int i) {
    if (s.is(i, Word.KIND) && s.isCapital(i)) {
      return ownerEnd(s, i);
    }
    int range = rangeEnd(s, i);
    if (range > i) {
      return range;
    }
    boolean branch = s.is(i - 1, "ngành") && s.is(i - 2, "chuyên");
    if (s.is(i, "về") && (branch || s.is(i - 1, "nước") && s.is(i - 2, "nhà"))) {
      int field = s.length(i + 1, Word.FIELD); // "cơ quan quản lý nhà nước về xây dựng tại ..."
      return openEnd(s, i + 1 + field);
    }
    int possessed = possessedEnd(s, i);
    if (possessed > i) {
      return possessed;
    }
    int place = opensPlace(s, i);
    if (place > 0) {
      int end = openEnd(s, i + place);
      return end + (s.is(end, "đi", "qua") ? 2 : 0);
    }
    boolean word =
        i > 0
            && !ProperNames.stopsRun(s, i)
            && s.tokens().isWord(i)
            && !(s.is(i, Word.VERB_FIRST) && s.is(i + 1, Word.VERB_FIRST)) // "trám lấp"
            && !s.isCapital(i)
            && !s.is(i, Word.FAULT) // "các chủ đầu tư chậm giải ngân ..."
            && !s.is(i - 1, "quyền"); // "báo cáo cấp có thẩm quyền cơ chế ..."
    return word ? i + 1 : i;
  }

  /** "các tỉnh có cảng biển chỉ đạo ...": what a group has tells which ones are meant. */
  private static int possessedEnd(Sentence s, int i) {
    if (!s.is(i, "có") || s.is(i, Word.MODAL) || s.length(i, Word.VERB) > 1 || s.is(i + 1, "thể")) {
      return i;
    }
    int thing = i + 1 + s.length(i + 1, Word.NOMINAL);
    if (thing > i + 1) {
      boolean through = s.is(thing, "đi", "qua"); // "có dự án đi qua"
      boolean means = s.is(i + 1, Word.MEANS) || s.is(i + 1, Word.MATTER); // "có kế hoạch ..."
      boolean has = !means && !s.tokens().isWord(thing); // "các huyện có dự án:"
      return through ? thing + 2 : has ? thing : licensedEnd(s, i);
    }
    int end = i + 1;
    while (!s.endsPhrase(end) && !(s.is(end, "và") && namesNext(s, end + 1))) {
      end++;
    }
    boolean closed = s.beginsPredicate(end) || s.is(end, "và") || s.sign(end) == ':';
    end += s.is(end, "đi", "qua") ? 2 : 0; // "có đường sắt đi qua"
    closed |= s.beginsPredicate(end) || s.sign(end) == ':';
    int told = toldEnd(s, i + 1);
    return told > i + 2 ? told : end > i + 1 && end - i < LONGEST_POSSESSION && closed ? end : i;
  }

  /** "doanh nghiệp có giấy phép khai thác phải ...": what it has, where a duty follows at once. */
  private static int licensedEnd(Sentence s, int has) {
    int i = has + 2;
    while (s.tokens().isWord(i)
        && !s.is(i, "phải")
        && !s.is(i, "và")
        && i - has < LONGEST_POSSESSION) {
      i++;
    }
    return s.is(i, "phải") ? i : has;
  }

  /** "... các huyện có rừng và các chủ rừng": another name begins. */
  private static boolean namesNext(Sentence s, int i) {
    boolean post = s.is(i, Word.POST) && s.is(i + s.length(i, Word.POST), Word.DETERMINER);
    return s.isCapital(i) || s.is(i, Word.DETERMINER) || post;
  }

  /** "các địa phương có nông sản xuất khẩu qua biên giới thường xuyên ...": up to what they do. */
  private static int toldEnd(Sentence s, int from) {
    for (int i = from; i < from + FAR && (s.tokens().isWord(i) || s.sign(i) == ','); i++) {
      if (s.is(i, "và") && namesNext(s, i + 1)) {
        return from;
      }
      boolean acts =
          s.is(i, Word.CHAIR)
              || s.length(i, Word.WITH) > 1
              || s.length(i, Word.LIGHT) > 1 && s.length(i, Word.VERB) < 2
              || s.is(i, Word.MODAL) && !s.is(i, "thống");
      if (acts && !s.isCapital(i)) {
        return s.sign(i - 1) == ',' ? from : i;
      }
    }
    return from;
  }

  /** "các tỉnh, thành phố từ Lạng Kiều đến Hòa Mộc". */
  private static int rangeEnd(Sentence s, int i) {
    if (!s.is(i, "từ") || !s.isCapital(i + 1) && !s.is(i + 1, Word.PLACE)) {
      return i;
    }
    int to = place(s, i + 1);
    boolean closed = s.is(to, "đến") || s.is(to, "tới") || s.is(to, "trở");
    int end = place(s, to + 1);
    return closed && s.is(to, "trở") ? to + 2 : closed && end > to + 1 ? end : i;
  }

  private static int place(Sentence s, int i) {
    int place = PlaceNames.administrative(s, i);
    return place > i ? place : ProperNames.capitalRun(s, i);
  }

  private static boolean namesUnit(Sentence s, int from) {
    int i = s.is(from, "hoặc") ? from + 1 : from; // "Sở X (hoặc Sở Y)"
    if (s.is(i, "ngành") && s.next(')', i) < i + NEAR) {
      return true; // "Bộ Tài chính (ngành hải quan)"
    }
    i += s.is(i, "cơ", "quan") ? 2 : 0; // "(cơ quan Ủy ban MTTQ tỉnh)"
    if (s.is(i, Word.POST) && s.sign(i + s.length(i, Word.POST)) == ')') {
      return false; // "Phó Giám đốc (Trưởng đoàn)": what the person is besides
    }
    int owner = s.is(i, "thuộc") ? ownerEnd(s, i + 1) : i; // "(thuộc Cục)"
    if (owner > i + 1) {
      return s.sign(owner) == ')';
    }
    int end = NameReader.end(s, i);
    return end > i + 1 && s.isCapital(i) && s.sign(end) == ')';
  }

  /** Returns whether a bracket closes and holds none: names within brackets are read one deep. */
  private static boolean isFlat(Sentence s, int open) {
    int i = open + 1;
    while (i < s.size() && s.sign(i) != '(' && s.sign(i) != ')') {
      i++;
    }
    return s.sign(i) == ')';
  }

  /** "các doanh nghiệp viễn thông (các công ty A, B)", "các tổ (06 tổ)": which ones are meant. */
  private static boolean lists(Sentence s, int i) {
    boolean several = s.is(i, Word.DETERMINER) || s.tokens().isNumber(i) && s.is(i + 1, Word.GROUP);
    boolean names = several || s.isCapital(i) && s.is(i, Word.KIND);
    for (int j = i; names && s.sign(j) != ')'; j++) {
      names = !s.is(j, Word.CHAIR) && !s.is(j, Word.MODAL) && !s.is(j, "gọi") && !s.is(j, "theo");
    }
    return names;
  }

  private static boolean cites(Sentence s, int i) {
    int at = s.is(i, "quy", "định", "tại") ? i + 3 : -1;
    return s.is(at, "điều") || s.is(at, "khoản") || s.is(at, "mục") || s.is(at, "điểm");
  }

  private static int fieldEnd(Sentence s, int from) {
    int i = from;
    while (!s.endsPhrase(i) && !s.is(i, Word.LINK) && !s.is(i, Word.DETERMINER)) {
      i++;
    }
    return i;
  }

  private static int opensPlace(Sentence s, int i) {
    if (s.is(i, "trên", "địa", "bàn")) {
      return 3;
    }
    if (s.is(i, "trong") && s.is(i + 1, Word.PLACE)) {
      return 1;
    }
    if (s.is(i, "nơi", "có")) {
      return openEnd(s, i + 2) > i + 2 ? 2 : 0;
    }
    boolean where = s.is(i, "nơi") && openEnd(s, i + 1) > i + 1;
    return where || s.is(i, "tại") || s.is(i, "diễn", "ra") ? 1 : 0;
  }

  private static int ownerEnd(Sentence s, int i) {
    int body = NameReader.end(s, i);
    if (body > 0) {
      int next = body + NameReader.connector(s, body);
      int more =
          next > body
                  && !s.is(next, Word.SOLE)
                  && !s.is(next, Word.DETERMINER)
                  && !s.isCapital(next)
              ? NameReader.end(s, next)
              : -1;
      return more > 0 ? more : body;
    }
    return openEnd(s, i);
  }

  /** Returns the token where words of no fixed form end: at a sign or a predicate. */
  static int openEnd(Sentence s, int from) {
    int i = from;
    while (!s.endsPhrase(i) && !s.is(i, Word.LINK)) {
      i += Math.max(1, s.length(i, Word.NOMINAL));
    }
    return i;
  }
}
