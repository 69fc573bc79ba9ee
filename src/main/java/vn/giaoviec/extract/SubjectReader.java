package vn.giaoviec.extract;

import static vn.giaoviec.extract.Opening.Kind.DECISION;
import static vn.giaoviec.extract.Opening.Kind.DUTY;
import static vn.giaoviec.extract.Opening.Kind.ISSUER;
import static vn.giaoviec.extract.Opening.Kind.NONE;
import static vn.giaoviec.extract.Opening.Kind.ORDER;
import static vn.giaoviec.extract.Opening.Kind.SUBJECT;
import static vn.giaoviec.extract.Opening.Kind.TOLD;
import static vn.giaoviec.extract.Opening.NOTHING;

/** Reads a clause that opens with units: they act, give orders, or something is told of them. */
final class SubjectReader {

  private static final int LONGEST_APPOSITION = 12;
  private static final int FAR_ORDER = 40;

  private final Issuer issuer;

  SubjectReader(Issuer issuer) {
    this.issuer = issuer;
  }

  /** A unit stands first: it acts, gives orders, or something is told of it. */
  Opening read(Sentence s, UnitList units) {
    Opening closing = ClosingDuty.read(s, units);
    if (closing.kind() != NONE) {
      return closing;
    }
    int i = afterParenthesis(s, units.end());
    Opening opening = orders(s, units, i);
    opening = opening.kind() == NONE ? restricted(s, units, i) : opening;
    opening = opening.kind() == NONE ? plain(s, units, i) : opening;
    return opening.kind() == NONE ? open(s, units, i) : opening;
  }

  /** "Các xã có đường biên giới tuần tra ...": what tells which ones stands before the deed. */
  private static Opening restricted(Sentence s, UnitList units, int i) {
    int first = s.tokens().at(units.last().span().start());
    boolean committee = first + s.length(first, Word.COMMITTEE) == units.end();
    int deed = endsInSort(s, units) ? Restriction.after(s, i) : i;
    deed = deed == i && committee ? Restriction.afterTask(s, i) : deed;
    if (deed == i) {
      return NOTHING;
    }
    UnitList named = OpenNames.longer(s, units, Restriction.nameEnd(s, deed));
    int predicate = Restriction.isAsked(s, deed) ? Restriction.afterOrder(s, deed) : deed;
    return Opening.of(
        s.is(predicate, Word.MODAL) ? DUTY : SUBJECT,
        named,
        predicate,
        "opening.subjectRestricted");
  }

  /** "Các huyện", "Chủ tịch UBND các xã", "Trường": not one body of its own name. */
  private static boolean endsInSort(Sentence s, UnitList units) {
    UnitName last = units.last();
    int first = s.tokens().at(last.span().start());
    boolean bare = s.is(first, Word.GROUP) && first + s.length(first, Word.GROUP) == units.end();
    boolean some = s.is(first, "một"); // "một số đơn vị chưa ...": a remark
    return bare || s.is(first, Word.DETERMINER) && !some || last.name().contains(" các ");
  }

  /** What the issuer, or who may be it, orders others. */
  private Opening orders(Sentence s, UnitList units, int i) {
    boolean besides = s.is(i, "phê") || s.is(i, "biểu") || s.is(i, "điện");
    int own = afterBehalf(s, i);
    int first = isIssuer(units) || besides ? afterCoordinated(s, own) : own;
    int afterLight = OpeningReader.afterLight(s, first);
    int order = order(s, afterLight);
    if (order == 0) {
      return NOTHING;
    }
    UnitList told = Addressees.told(s, afterLight + order);
    boolean assigns = s.is(afterLight, "phân") || s.is(afterLight, "nhắc");
    boolean issues = afterLight == first && !assigns && mayIssue(s, units);
    boolean commanded = units.names().stream().allMatch(unit -> issuer.commands(unit.name()));
    if (!told.isEmpty() && (isIssuer(units) || issues && !commanded)) {
      return Opening.of(ORDER, told, told.end(), "opening.issuerOrders");
    }
    return isIssuer(units)
        ? Opening.of(ORDER, UnitList.NONE, afterLight + order, "opening.issuerOrdersAll")
        : NOTHING;
  }

  /** "Phó Thủ tướng X thay mặt Thủ tướng Chính phủ yêu cầu ...": for whom it is ordered. */
  private static int afterBehalf(Sentence s, int i) {
    boolean behalf = s.is(i, "thay", "mặt");
    UnitList whom = behalf ? UnitReader.list(s, i + 2) : UnitList.NONE;
    return whom.isEmpty() ? i : whom.end();
  }

  /** "phê bình và yêu cầu Giám đốc Sở X ...": what is ordered is the second deed. */
  private static int afterCoordinated(Sentence s, int i) {
    int deed = Math.max(s.length(i, Word.VERB), s.length(i, Word.PAST));
    deed = Math.max(deed, s.is(i, "điện") ? 1 : 0); // "Bộ X điện và đề nghị ..."
    boolean blames = s.is(i, "phê", "bình"); // "phê bình UBND huyện X và yêu cầu ..."
    int far = blames ? FAR_ORDER : deed + 1;
    for (int j = i + deed + 1; deed > 0 && j <= i + far && j < s.size(); j++) {
      boolean joined = s.is(j - 1, "và") || blames && ",;".indexOf(s.sign(j - 1)) >= 0;
      if (joined && s.is(j, Word.ORDER)) {
        return j;
      }
    }
    return i;
  }

  /** What is said of units right behind their names. */
  private Opening plain(Sentence s, UnitList units, int i) {
    if (s.sign(i) == ':' && s.sign(i + 1) != '/') { // "tại https://..."
      int from = s.is(i + 1, "do") ? i + 2 : i + 1; // "Đoàn số 1: do Sở X chủ trì, kiểm tra ..."
      UnitList chair = UnitReader.list(s, from);
      if (!chair.isEmpty() && s.is(chair.end(), Word.CHAIR)) {
        return Opening.of(SUBJECT, chair, chair.end(), "opening.runInUnit");
      }
      return Opening.of(SUBJECT, units, i + 1, "opening.runInUnit");
    }
    if (s.is(i, "có") && (s.is(i + 1, "thể") || isPaper(s, i + 1))) {
      return Opening.of(TOLD, units, i, "opening.may");
    }
    if (s.is(i, Word.MODAL) && (!isIssuer(units) || s.is(units.start(), Word.HONORIFIC))) {
      return Opening.of(DUTY, units, i, "opening.duty");
    }
    if (isIssuer(units) && s.is(OpeningReader.afterLight(s, i), Word.DECIDE)
        || isIssuer(units) && s.is(i, Word.DECIDE)) {
      return Opening.of(DECISION, units, i, "opening.issuerDecides");
    }
    Opening opinion = isIssuer(units) ? OpinionRequests.read(s, i) : NOTHING;
    if (opinion.kind() != NONE) {
      return opinion;
    }
    if (isIssuer(units) && issuer.writesLetter() && announces(s, i)) {
      return Opening.of(TOLD, units, i, "opening.announces");
    }
    if (isIssuer(units) && !s.is(i, Word.PAST)) {
      return Opening.of(ISSUER, units, i, "opening.issuerActs");
    }
    if (s.is(i, Word.PAST) && (s.is(i, Word.DECIDE) || s.is(i, "có")) && !isTold(s, i)) {
      return Opening.of(SUBJECT, units, i, "opening.subjectDecides");
    }
    int ordered = i + 1 + s.length(i + 1, Word.ORDER); // "Công ty X được đề nghị cử cán bộ ..."
    boolean deed = s.is(ordered, Word.VERB) || s.is(ordered, Word.WITH);
    if (s.is(i, "được") && ordered > i + 1 && deed) {
      return Opening.of(SUBJECT, units, ordered, "opening.subjectAsked");
    }
    int besides = s.is(i, "là") ? s.next(',', i) + 1 : 0; // "là cơ quan thường trực, chủ trì ..."
    boolean duty = s.is(besides, Word.MODAL); // "là cơ quan tham mưu, có nhiệm vụ ..."
    if (besides > 0 && (duty || s.is(besides, Word.LIGHT) || s.is(besides, Word.CHAIR))) {
      return Opening.of(SUBJECT, units, besides, "opening.subjectBesides");
    }
    if (s.length(i, Word.PAST) > s.length(i, Word.CHAIR) && !s.is(i, Word.LIGHT)) {
      return Opening.of(TOLD, units, i, "opening.told");
    }
    if (has(s, units, i)) {
      return Opening.of(TOLD, units, i, "opening.has");
    }
    if (s.beginsPredicate(i) || s.is(i, Word.NEGATION) && s.is(i + 1, Word.VERB)) {
      return Opening.of(SUBJECT, units, i, "opening.subject");
    }
    return NOTHING;
  }

  /**
   * "Sở X sẽ tổng hợp ...", "... phối hợp với Công an tỉnh sẽ ...": what the writer does itself.
   */
  private static boolean announces(Sentence s, int i) {
    int with = s.length(i, Word.WITH);
    int deed = with > 0 ? Math.max(i, Addressees.partners(s, i + with).end()) : i;
    return s.is(deed, "sẽ")
        || s.is(i, "cam", "kết")
        || s.is(i, "gửi", "kèm")
        || s.is(i, "coi")
        || s.is(i, "mong");
  }

  /** "Công ty X có văn bản số 13/CV gửi ...": what reached the issuer. */
  private static boolean isPaper(Sentence s, int i) {
    int number = i + s.length(i, Word.MATTER);
    return number > i && s.is(number, "số") && s.tokens().isNumber(number + 1);
  }

  /** "- các doanh nghiệp có hoạt động kinh doanh ...;", in small letters: which ones, no deed. */
  private static boolean has(Sentence s, UnitList units, int i) {
    boolean sort = units.start() == 0 && s.is(0, Word.DETERMINER) && !s.isCapital(0);
    boolean means = s.is(i + 1, Word.MEANS) || s.is(i + 1, Word.MATTER);
    return sort && s.is(i, "có") && s.length(i, Word.VERB) < 2 && !means;
  }

  /** What is said of units whose names, or what tells which ones are meant, go on. */
  private static Opening open(Sentence s, UnitList units, int i) {
    int bound = OpenNames.afterOpenName(s, i);
    if (bound > i) {
      return Opening.of(DUTY, OpenNames.longer(s, units, bound), bound, "opening.dutyOfOpenName");
    }
    if (isComplete(s, units) && (opensUnknown(s, i) || s.is(i, "cho") && s.is(i + 1, Word.GROUP))) {
      return Opening.of(SUBJECT, units, i, "opening.subjectUnknownVerb");
    }
    int later = afterInterposed(s, i);
    if (later > i && (s.is(later, Word.MODAL) || s.beginsPredicate(later))) {
      return Opening.of(
          s.is(later, Word.MODAL) ? DUTY : SUBJECT, units, later, "opening.subjectInterposed");
    }
    int carried = SubjectGrounds.carriedOut(s, i);
    if (carried > i) {
      return Opening.of(DUTY, units, carried, "opening.carriesOut");
    }
    int grounded = SubjectGrounds.opens(s, i) ? SubjectGrounds.after(s, i) : i;
    if (isComplete(s, units) && SubjectGrounds.opens(s, i) || s.is(grounded - 1, "để")) {
      return Opening.of(SUBJECT, units, grounded, "opening.subjectOnGrounds");
    }
    int colon = OpenNames.afterOpenHeading(s, i);
    if (colon > i) {
      boolean besides = s.sign(i) == '-' && isBesides(s, i + 1);
      UnitList named = besides ? units : OpenNames.longer(s, units, colon);
      return Opening.of(SUBJECT, named, colon + 1, "opening.runInOpenName");
    }
    int open = OpenNames.afterOpenSubject(s, i);
    return open > i
        ? Opening.of(SUBJECT, OpenNames.longer(s, units, open), open, "opening.subjectOpenName")
        : NOTHING;
  }

  /** "Sở Nội vụ - Cơ quan thường trực Ban Chỉ đạo:": what one is besides. */
  private static boolean isBesides(Sentence s, int i) {
    return s.is(i, Word.POST) || s.is(i, Word.SOLE) || s.is(i, Word.GROUP);
  }

  /**
   * "đã phê duyệt", "có hiệu lực", "đánh giá cao", "ghi nhận": what was, or is held of something.
   */
  private static boolean isTold(Sentence s, int i) {
    boolean deed = s.is(i, "phê") || s.is(i, "quyết") || s.is(i, "có", "ý");
    return !deed || s.is(i - 1, "đã");
  }

  /** A name that ends in a capital, a field of work or "tỉnh": what follows is no part of it. */
  private static boolean isComplete(Sentence s, UnitList units) {
    int last = units.end() - 1;
    String name = units.last().name();
    boolean group = Character.isLowerCase(name.charAt(0)) || name.startsWith("Các ");
    boolean field = false;
    for (int i = units.start(); i <= last; i++) {
      field |= s.isCapital(i) && i + s.length(i, Word.FIELD) == last + 1;
    }
    return !group && (s.isCapital(last) || field || s.is(last, Word.PLACE));
  }

  /** A word that nothing else explains is what the unit is to do: "Sở Y tế điều 05 đội ...". */
  private static boolean opensUnknown(Sentence s, int i) {
    return s.tokens().isWord(i)
        && !s.isCapital(i)
        && s.tokens().isWord(i + 1)
        && !s.is(i, Word.PREFACE)
        && !s.is(i, Word.PURPOSE)
        && !s.is(i, Word.TAIL)
        && !s.is(i, Word.OF)
        && !s.is(i, Word.PAST)
        && !s.is(i, Word.LINK)
        && !s.is(i, Word.DETERMINER)
        && !s.is(i, Word.NEGATION)
        && !s.is(i, Word.NOMINAL)
        && !s.is(i, Word.GROUP)
        && !s.is(i, "nào")
        && !s.is(i, "có");
  }

  /**
   * Returns the length of the words that order, with the colon after them ("yêu cầu: ..."), or 0.
   */
  static int order(Sentence s, int i) {
    int order = s.length(i, Word.ORDER);
    boolean power = s.is(i, "phân") && !s.is(i + 1, "công") && !s.isCapital(i);
    if (power || s.namesMatter(i)) { // "hướng dẫn phân cấp cho địa phương"
      return 0;
    }
    return order > 0 && s.sign(i + order) == ':' ? order + 1 : order;
  }

  /** One body or post may be the issuer by another name; a group ("UBND các huyện") is not. */
  private static boolean mayIssue(Sentence s, UnitList units) {
    boolean persons = true; // "Bí thư Đảng ủy, Hiệu trưởng yêu cầu ...": one person
    for (UnitName name : units.names()) {
      persons &= s.is(s.tokens().at(name.span().start()), Word.POST);
    }
    int first = s.tokens().at(units.names().get(0).span().start());
    boolean somebody = first > units.start() && !s.is(first, Word.POST) && !s.is(first, Word.KIND);
    return !somebody // "Ông Trần Văn Bảy đề nghị ..."
        && !s.is(units.start(), Word.SOLE) // "Chủ đầu tư yêu cầu các nhà thầu ..."
        && units.names().size() == (persons ? Math.min(2, units.names().size()) : 1)
        && !s.is(units.start(), Word.DETERMINER)
        && units.names().stream().noneMatch(unit -> unit.name().contains(" các "));
  }

  private boolean isIssuer(UnitList units) {
    return units.names().stream().allMatch(unit -> issuer.isIssuer(unit.name()));
  }

  private static int afterParenthesis(Sentence s, int i) {
    int j = s.pastBracket(i);
    if (s.sign(j) == '-' && s.is(j + 1, Word.GROUP) && !s.isCapital(j + 1)) {
      return afterApposition(s, j);
    }
    if (s.sign(j) == '-' && s.is(j + 1, Word.POST) && s.isCapital(j + 1)) {
      return Math.max(i, Addressees.read(s, j + 1).end()); // "Bộ trưởng - Phó Trưởng ban Ban Y"
    }
    return s.sign(j) == ',' && s.beginsPredicate(j + 1) ? j + 1 : j;
  }

  /** "Sở X - cơ quan thường trực Ban Chỉ đạo giúp ...": what the body is besides. */
  private static int afterApposition(Sentence s, int dash) {
    int second = s.next('-', dash + 1);
    if (second > dash && second < dash + LONGEST_APPOSITION && s.beginsPredicate(second + 1)) {
      return second + 1;
    }
    for (int i = dash + 2; i < s.size() && i < dash + LONGEST_APPOSITION; i++) {
      if (s.isCapital(i) && s.is(i, Word.KIND)) {
        return Math.max(i, UnitReader.list(s, i).end());
      }
      if (s.sign(i) == ',' || s.sign(i) == '-') {
        return i + 1;
      }
    }
    return dash;
  }

  /** A verb that no noun or preposition before it takes for its own. */
  private static boolean opensDeed(Sentence s, int i) {
    int verb = s.length(i, Word.VERB);
    return verb > 1
        && s.is(i, Word.STRONG)
        && s.tokens().isWord(i - 1)
        && !s.is(i - 1, Word.PREFACE)
        && !s.is(i - 1, Word.PURPOSE)
        && !s.is(i - 1, "về")
        && !s.is(i - 1, "tại")
        && !s.is(i - 1, "và");
  }

  /** Skips "theo chức năng, nhiệm vụ được giao", "trong phạm vi ...," and "căn cứ ...". */
  private static int afterInterposed(Sentence s, int from) {
    int i = s.sign(from) == ',' ? from + 1 : from;
    int known = Competence.after(s, i);
    known += known > i && s.sign(known) == ',' ? 1 : 0;
    if (known > i && s.beginsPredicate(known)) {
      return known;
    }
    int timed = OpeningTimes.within(s, i);
    if (timed > i && s.beginsPredicate(timed)) {
      return timed; // "Sở X trước ngày 30/6 hoàn thành ..."
    }
    if (!s.is(i, Word.PREFACE) && !s.is(i, "theo") && !s.is(i, "trong") && !s.is(i, "căn")) {
      return from;
    }
    boolean past = false;
    int late = from; // the first behind a noun that may take a verb: "kết luận triển khai ..."
    for (int j = i + 1; j < s.size() && j < i + 40; j++) {
      if (s.sign(j) == ';' || s.sign(j) == ':') {
        return from;
      }
      if ((s.is(j, Word.MODAL) || s.is(j, Word.CHAIR)) && !s.is(j, "được")) {
        return j;
      }
      if (s.sign(j) == ',' && s.beginsPredicate(j + 1) && !s.is(j + 1, Word.PAST)) {
        return j + 1;
      }
      if (s.is(j, "tổ", "chức") || s.is(j, "chủ", "động")) {
        return j;
      }
      if (SubjectGrounds.opens(s, i)
          && s.is(j - 1, "để")
          && (s.is(j, Word.VERB) || s.is(j, Word.LIGHT))) {
        return j; // "căn cứ điều kiện thực tế để ban hành ..., báo cáo ..."
      }
      past |= s.is(j, Word.PAST);
      if (!past && j > i + 2 && opensDeed(s, j)) {
        if (!s.is(j - 1, Word.NOMINAL) && !s.is(j - 2, Word.NOMINAL)) {
          return j; // "theo chỉ đạo của UBND tỉnh tại Công văn số ... rà soát ..."
        }
        late = late > from ? late : j;
      }
    }
    return late;
  }
}
