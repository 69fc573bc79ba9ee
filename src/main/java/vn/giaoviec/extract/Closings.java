package vn.giaoviec.extract;

import vn.giaoviec.notice.From;

/** Sentences that close a notice: what becomes of it, who is to know, courtesies. */
final class Closings {

  private static final int FAR_NOTICE = 10;
  private static final int LONGEST_ORDER = 5;
  private static final int NEAR_END = 12;

  private Closings() {}

  /** Returns whether a statement closes the notice, and hands nothing out. */
  static boolean closes(Statement statement, Scope scope) {
    return closes(statement) && !isTold(statement, scope) && !isOwn(statement, scope);
  }

  /** "yêu cầu Sở X thông báo cho các doanh nghiệp biết lịch ...": telling others is the duty. */
  private static boolean isTold(Statement statement, Scope scope) {
    Sentence s = statement.sentence();
    boolean subject = statement.opening().kind() == Opening.Kind.SUBJECT;
    int i = subject ? statement.opening().predicate() : 0;
    boolean tells = s.is(i, "thông") && (s.is(i + 2, "cho") || s.is(i + 2, "đến"));
    return tells && scope.mode() == Mode.ORDERS && (i == 0 || tellsOthers(s));
  }

  /** "2. Sở Y tế: Thông báo, đôn đốc các cơ sở ...": what stands under a unit's heading. */
  private static boolean isOwn(Statement statement, Scope scope) {
    boolean heading = !scope.lead().isEmpty() && scope.lead().get(0).from() == From.HEADING;
    return heading
        && statement.opening().kind() == Opening.Kind.IMPERATIVE
        && !passes(statement.sentence());
  }

  private static boolean closes(Statement statement) {
    Sentence s = statement.sentence();
    if (asksBesides(statement)) {
      return asksToAttend(s);
    }
    int i = OpeningReader.afterLinks(s, 0);
    Opening.Kind kind = statement.opening().kind();
    if (isCopy(s) || isContact(s) || kind == Opening.Kind.ISSUER && passesOn(statement)) {
      return true;
    }
    if (s.is(0, "trân") && kind == Opening.Kind.ORDER && !statement.lead().isEmpty()) {
      return asksToAttend(s); // "Trân trọng đề nghị các đơn vị quan tâm thực hiện."
    }
    if (s.is(0, Word.CLOSING) || s.is(i, Word.CLOSING)) {
      return !asksByDay(s);
    }
    Opening opening = statement.opening();
    boolean hopes =
        opening.kind() == Opening.Kind.ISSUER && s.is(opening.predicate(), Word.CLOSING);
    boolean answered = answers(s, opening.predicate());
    if (opening.kind() != Opening.Kind.ORDER && informs(s)) {
      return true;
    }
    if (hopes || answered || makesKnown(s) || tellsOfItself(s, i) || asksToAttend(s)) {
      return true;
    }
    for (int j = i; j < Math.min(s.size(), i + 14); j++) {
      boolean paper = s.is(j - 1, "theo") || s.is(j - 1, "tại") || s.is(j - 1, "các");
      if (s.is(j, "thông", "báo") && s.is(j, Word.CLOSING) && !s.isCapital(j) && !paper) {
        boolean later = opening.kind() == Opening.Kind.IMPERATIVE && j > opening.predicate() + 2;
        boolean others = opening.kind() == Opening.Kind.SUBJECT && !s.is(j + 2, "để") && !passes(s);
        return !later && !others && opening.kind() != Opening.Kind.ORDER;
      }
    }
    return false;
  }

  /**
   * "Trên đây là ..., đề nghị các tổ dân phố thực hiện ...": what is asked of those who are told.
   */
  private static boolean asksBesides(Statement statement) {
    Opening opening = statement.opening();
    boolean later =
        (opening.rule().equals("opening.order") || opening.rule().equals("opening.issuerOrders"))
            && opening.lead().start() > LONGEST_ORDER;
    // "Trên đây là ..., các đơn vị căn cứ triển khai thực hiện"
    later |= opening.rule().equals("opening.carriesOut") && opening.lead().start() > LONGEST_ORDER;
    // "Trên đây là ..., các đơn vị nghiêm túc triển khai"
    boolean urged = statement.sentence().is(opening.predicate(), Word.LIGHT);
    urged &= opening.rule().equals("opening.subject") && opening.lead().start() > LONGEST_ORDER;
    boolean asked = urged || later || opening.rule().equals("opening.embeddedOrder");
    return asked && !opening.lead().isEmpty();
  }

  /** "Rất mong các đơn vị nộp dứt điểm ... trước ngày 31/10": a request, however polite. */
  private static boolean asksByDay(Sentence s) {
    boolean hopes = s.is(1, "mong") && !UnitReader.list(s, 2).isEmpty();
    return hopes && SentMatter.isBoundFrom(s, 2);
  }

  /**
   * "Đề nghị các đồng chí sắp xếp thời gian, tham dự đúng thành phần.": an invitation's courtesy.
   */
  private static boolean asksToAttend(Sentence s) {
    boolean attend = false;
    boolean duly = false;
    for (int i = 0; i < s.size(); i++) {
      attend |= s.is(i, "dự") && (s.is(i - 1, "tham") || s.is(i - 1, "đến") || s.is(i + 1, "họp"));
      duly |=
          s.is(i, "sắp") && s.is(i + 2, "thời")
              || s.is(i, "đúng") && (s.is(i + 1, "thành") || s.is(i + 1, "giờ"));
    }
    return attend && duly && s.next(';', 0) < 0; // "...; cử lãnh đạo dự họp đúng thành phần"
  }

  /** "Sở X thông báo cho các doanh nghiệp biết lịch kiểm tra": what they are told follows. */
  private static boolean tellsOthers(Sentence s) {
    for (int i = 0; i + 2 < s.size(); i++) {
      if (s.is(i, "biết")) {
        return s.tokens().isWord(i + 1)
            && !s.is(i + 1, Word.PURPOSE)
            && !s.is(i + 1, Word.VERB)
            && !s.is(i + 1, Word.LIGHT)
            && !s.is(i + 1, "và");
      }
    }
    return false;
  }

  /** "... thông báo đến các đơn vị biết để thực hiện.": who is to know the notice itself. */
  private static boolean passes(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      if (isToKnow(s, i)) {
        return true;
      }
    }
    for (int i = Math.max(0, s.size() - 7); i < s.size(); i++) {
      if (s.is(i, "biết") || s.is(i, "để") && s.is(i + 1, Word.GROUP) || s.is(i, "thực")) {
        return true;
      }
    }
    return false;
  }

  /** "Bộ X trả lời để Công ty biết.", "... có ý kiến để UBND tỉnh được biết./.". */
  private static boolean answers(Sentence s, int i) {
    boolean tells = s.is(i, "trả") || s.is(i, "giải", "đáp");
    tells |= s.is(i, "có", "ý") || s.is(i, "thông", "tin");
    return tells && s.is(s.afterLastWord() - 1, "biết");
  }

  /** "01 bản gửi Sở X, 01 bản lưu tại ...": where the copies go. */
  private static boolean isCopy(Sentence s) {
    boolean kept = s.is(2, "gửi") || s.is(2, "cấp") || s.is(2, "giao") || s.is(2, "lưu");
    return s.tokens().isNumber(0) && s.is(1, "bản") && kept;
  }

  /** "Đầu mối liên hệ: bà Trần Thị Mai, điện thoại ...": nothing is to be sent or done. */
  private static boolean isContact(Sentence s) {
    int colon = s.next(':', 0);
    boolean phone = colon > 0 && s.is(colon + 1, "số") && s.is(colon + 2, "điện");
    boolean contact = s.is(0, "đầu", "mối") || s.is(0, "thông", "tin");
    contact &= s.is(2, "liên", "hệ") || phone;
    for (int i = 4; contact && i < s.size(); i++) {
      contact = !s.is(i, "gửi") && !s.is(i, "nghị") && !s.is(i, "cầu");
    }
    return contact;
  }

  /** "Văn phòng Chính phủ thông báo Bộ X biết, thực hiện.". */
  private static boolean passesOn(Statement statement) {
    Sentence s = statement.sentence();
    int i = statement.opening().predicate();
    boolean tells = s.is(i, "thông", "báo");
    for (int j = s.size() - 1; tells && j > Math.max(i, s.size() - NEAR_END); j--) {
      if (s.is(j, "biết")) {
        return !UnitReader.list(s, i + 2).isEmpty();
      }
    }
    return false;
  }

  /** "Chỉ thị này có hiệu lực từ ngày ký", "Quyết định này thay thế ...". */
  private static boolean tellsOfItself(Sentence s, int from) {
    int comma = s.is(from, "trong", "quá") ? s.next(',', from) : -1;
    int first = comma < 0 ? from : comma + 1; // "Trong quá trình thực hiện, Kế hoạch này được ..."
    int itself = s.length(first, Word.ITSELF);
    int i = first + itself;
    return itself > 0
        && (s.is(i, "có", "hiệu")
            || s.is(i, "thay")
            || s.is(i, "được")
            || s.is(i, "đã")
            || s.is(i, "không")
            || s.is(i, "bãi")
            || s.is(i, "áp")
            || s.is(i, "quy"));
  }

  /** "Văn phòng Chính phủ thông báo dé các Bộ biết, thực hiện.", "... trả lời để Công ty biết". */
  private static boolean informs(Sentence s) {
    for (int i = 0; i < Math.min(s.size(), FAR_NOTICE); i++) {
      boolean tells = s.is(i, "thông", "báo") || s.is(i, "trả", "lời");
      if (tells && isFor(s, i + 2)) {
        return knows(s, i + 2);
      }
    }
    return false;
  }

  /** "để", however it is spelt or joined to the next word. */
  private static boolean isFor(Sentence s, int i) {
    String word = i < s.size() ? s.words(i, i + 1) : "";
    return word.startsWith("để")
        || s.is(i, "dé")
        || s.is(i, "đê")
        || s.is(i, "đề")
        || s.is(i, "de");
  }

  private static boolean knows(Sentence s, int from) {
    for (int i = Math.max(from, s.size() - NEAR_END); i < s.size(); i++) {
      if (s.is(i, "biết") && (s.is(i + 2, "thực") || s.is(i + 2, "phối"))) {
        return true;
      }
    }
    return false;
  }

  /** "biết, thực hiện" */
  private static boolean isToKnow(Sentence s, int i) {
    return s.is(i, "biết") && s.sign(i + 1) == ',' && s.is(i + 2, "thực");
  }

  /** "... gửi để các đồng chí biết, thực hiện.": the notice itself is passed on. */
  private static boolean makesKnown(Sentence s) {
    boolean itself = false;
    for (int i = 0; i < s.size(); i++) {
      itself |= s.is(i, "thông", "báo", "này");
      itself |= s.is(i, "truyền", "đạt");
      boolean told = s.is(i, "đạt") && s.is(i - 1, "truyền"); // "... truyền đạt để Sở X thực hiện."
      if (itself && isToKnow(s, i) || told && endsInDoing(s, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsInDoing(Sentence s, int from) {
    int end = s.afterLastWord();
    boolean does = s.is(end - 2, "thực", "hiện");
    for (int i = end; does && i > from; i--) {
      if (s.is(i, "để")) {
        return s.is(i + 1, Word.DETERMINER) || s.isCapital(i + 1);
      }
    }
    return false;
  }
}
