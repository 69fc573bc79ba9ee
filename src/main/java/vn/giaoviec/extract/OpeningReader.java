package vn.giaoviec.extract;

import static vn.giaoviec.extract.Opening.Kind.DECISION;
import static vn.giaoviec.extract.Opening.Kind.DUTY;
import static vn.giaoviec.extract.Opening.Kind.IMPERATIVE;
import static vn.giaoviec.extract.Opening.Kind.ISSUER;
import static vn.giaoviec.extract.Opening.Kind.NONE;
import static vn.giaoviec.extract.Opening.Kind.ORDER;
import static vn.giaoviec.extract.Opening.Kind.PASSIVE;
import static vn.giaoviec.extract.Opening.Kind.SUBJECT;
import static vn.giaoviec.extract.Opening.Kind.TOLD;
import static vn.giaoviec.extract.Opening.NOTHING;

/**
 * Finds how a sentence opens: past its links ("Do đó,") and prefaces ("Trên cơ sở ...,", "Trường
 * hợp ... thì") to the clause that orders, names who acts, or begins with a verb.
 */
final class OpeningReader {

  private static final int LONGEST_LABEL = 16;
  private static final int FAR_LABEL = 40;

  private final SubjectReader subjects;

  /**
   * Makes a reader.
   *
   * @param issuer who issues the notice, whose orders they are
   */
  OpeningReader(Issuer issuer) {
    this.subjects = new SubjectReader(issuer);
  }

  /** Returns how the sentence opens from token {@code from} on. */
  Opening read(Sentence s, int from) {
    Opening opening = unbracketed(s, from);
    boolean told = named(opening) || opening.kind() == TOLD || opening.kind() == DECISION;
    return told ? opening : BracketedOrder.read(s, opening);
  }

  private Opening unbracketed(Sentence s, int from) {
    int i = afterLinks(s, from);
    Opening early = early(s, i);
    if (early.kind() != NONE) {
      return early;
    }
    boolean preface =
        s.length(i, Word.PREFACE) >= Math.max(1, s.length(i, Word.VERB))
            && !isImperativePreface(s, i);
    Opening first = preface ? AddressedOpenings.read(s, i) : clause(s, i);
    Opening issued = first.kind() == SUBJECT || first.kind() == TOLD ? issuerOrder(s, i) : NOTHING;
    if (first.kind() == SUBJECT && !Deeds.reports(s, first.predicate()) && isHalf(s, issued)) {
      return first;
    }
    if (issued.kind() == ORDER) {
      return issued;
    }
    if (acts(first)) {
      boolean unnamed = first.lead().isEmpty() || first.kind() == ISSUER;
      boolean asks = first.kind() == DECISION || unnamed && Deeds.informs(s, first.predicate());
      Opening order = asks ? EmbeddedOrder.read(s, i) : NOTHING;
      order = order.kind() == NONE && first.kind() == DECISION ? decidedDeed(s, i) : order;
      return order.kind() == NONE ? first : order;
    }
    return later(s, i, first, preface);
  }

  /** What a time, "như sau:", a matter that is sent or a label stands before. */
  private Opening early(Sentence s, int i) {
    int timed = OpeningTimes.after(s, i);
    if (timed > i) {
      Opening opening = clause(s, timed);
      Opening issued = opening.kind() == SUBJECT ? issuerOrder(s, timed) : NOTHING;
      if (acts(opening)) {
        return issued.kind() == ORDER ? issued : opening;
      }
    }
    int competent = Competence.before(s, i);
    if (competent > i && SubjectReader.order(s, competent) == 0) {
      return UnnamedOpenings.imperative(s, competent); // "Căn cứ nhiệm vụ được giao triển khai ..."
    }
    int spoken = SpokenOrders.after(s, i);
    Opening said = spoken > 0 ? clause(s, spoken) : NOTHING;
    if (named(said)) {
      return said;
    }
    Opening blamed = BlamedOrders.read(s, i);
    if (blamed.kind() == ORDER) {
      return blamed;
    }
    Opening whoever = whoever(s, i);
    if (acts(whoever)) {
      return whoever;
    }
    if (s.is(i, "cùng") && joins(s, i)) {
      return Opening.of(IMPERATIVE, UnitList.NONE, i, "opening.imperative");
    }
    int ended = Clauses.afterEnd(s, i);
    Opening next = ended > i ? clause(s, ended) : NOTHING;
    if (named(next)) {
      return next;
    }
    int grounded = Clauses.afterGround(s, i);
    Opening deed = grounded > i ? UnnamedOpenings.imperative(s, grounded) : NOTHING;
    if (deed.kind() == IMPERATIVE) {
      return deed;
    }
    int following = Clauses.afterFollowing(s, i);
    if (following > i) {
      Opening opening = clause(s, following);
      if (opening.kind() == ORDER) {
        return opening;
      }
    }
    Opening done = UnnamedOpenings.doneByAll(s, i);
    if (done.kind() == PASSIVE) {
      return done;
    }
    int sent = SentMatter.deed(s, i);
    if (sent > i) {
      return Opening.of(IMPERATIVE, SentMatter.senders(s, i, sent), sent, "opening.matterSent");
    }
    Opening labelled = afterLabel(s, i);
    return named(labelled) ? labelled : NOTHING;
  }

  /** "Chủ dự án nào để ... thì phải ...", "Xã nào ... thì Chủ tịch UBND xã phải ...". */
  private Opening whoever(Sentence s, int from) {
    int which = Clauses.whichever(s, from);
    int then = which < 0 ? -1 : Clauses.then(s, which);
    if (then < 0) {
      return NOTHING;
    }
    Opening told = clause(s, then);
    Opening small = named(told) ? told : SmallNames.subject(s, then);
    if (named(small) || !acts(told)) {
      return small;
    }
    int sort = Math.max(s.length(from, Word.POST), s.length(from, Word.SOLE));
    boolean body = sort > 0 && s.isCapital(from) && from + sort <= which;
    body &=
        !s.is(afterLight(s, then), Word.PENALTY); // "Cán bộ nào vi phạm thì xử lý": no deed of his
    int end = s.isCapital(from + sort) ? which : from + sort; // "Chủ tịch UBND xã [nào]"
    return body ? Opening.of(SUBJECT, UnitList.of(s, from, end), then, "opening.whoever") : told;
  }

  /** What a later clause says, where the first neither orders nor acts. */
  private Opening later(Sentence s, int i, Opening opens, boolean preface) {
    Opening first = opens;
    Opening bare = NOTHING;
    Opening small = NOTHING;
    int clause = -1;
    for (int next = Clauses.next(s, i); next > 0; next = Clauses.next(s, next)) {
      boolean past = clause > 0 && Deeds.tellsOfPast(s, clause, next - 1);
      clause = next;
      boolean cited = s.is(next, "trong", "đó"); // "Căn cứ ..., trong đó giao ..."
      if (past || cited && (s.is(i, "căn") || s.is(i, "thực"))) {
        continue; // "Tại thời điểm kiểm tra, công ty đã lắp cân, nộp thuế"
      }
      Opening opening = clause(s, Math.max(OpeningTimes.after(s, next), afterLinks(s, next)));
      boolean after = opening.rule().equals("opening.announces") && Clauses.isApart(s, i, next);
      if (after || Clauses.isCondition(s, i, opening)) {
        continue; // "...; quá thời hạn, Sở sẽ ...", "Trường hợp A, B không thống nhất thì C ..."
      }
      if (small.kind() == SUBJECT && small.lead().end() > next) {
        return small; // "Khi phát hiện, tổ chức, cá nhân thông báo ...": one list
      }
      if (named(opening) && (preface || opening.kind() == ORDER || first.kind() == NONE)) {
        return opening;
      }
      if (preface && small.kind() == NONE && Clauses.isCase(s, i)) {
        small = SmallNames.subject(s, next);
      }
      boolean then = preface || s.is(next - 1, "thì");
      bare = bare.kind() == NONE && then && acts(opening) ? opening : bare;
      first = first.kind() == NONE && opening.kind() == TOLD ? opening : first;
    }
    Opening order = EmbeddedOrder.read(s, i);
    if (order.kind() == ORDER) {
      return order;
    }
    if (small.kind() == SUBJECT) {
      return small;
    }
    if (first.kind() == TOLD) {
      return first;
    }
    Opening later = preface || bare.kind() == NONE ? bound(s, i) : NOTHING;
    if (acts(later)) {
      return later;
    }
    if (preface && (bare.kind() == NONE || s.is(i, Word.VERB))) {
      Opening start = UnnamedOpenings.imperative(s, i);
      bare = acts(start) ? start : bare;
    }
    return bare.kind() == NONE ? UnnamedOpenings.passive(s, i) : bare;
  }

  /** "Báo X có bài phản ánh ..., Phó Thủ tướng yêu cầu Bộ Y ...": who orders comes second. */
  private Opening issuerOrder(Sentence s, int from) {
    for (int i = from; i < s.size(); i++) {
      if (s.sign(i) == ',' && s.beginsBody(i + 1)
          || s.sign(i) == ',' && s.is(i + 1, Word.WHOLE) && s.isCapital(i + 1)
          || s.sign(i) == ';' && s.isCapital(i + 1)) {
        Opening opening = clause(s, i + 1);
        if (opening.kind() == ORDER && opening.rule().startsWith("opening.issuerOrders")) {
          return opening;
        }
      }
    }
    return NOTHING;
  }

  /** "Đồng ý chủ trương ..., Sở X phê duyệt dự án ...": who is to act on what was decided. */
  private Opening decidedDeed(Sentence s, int from) {
    for (int next = Clauses.next(s, from); next > 0; next = Clauses.next(s, next)) {
      if (s.sign(next - 1) == ',' && s.beginsBody(next)) {
        Opening opening = clause(s, next);
        int deed = opening.predicate();
        boolean acts = s.is(deed, Word.STRONG) || s.is(deed, Word.CHAIR) || s.is(deed, "phê");
        if (opening.kind() == SUBJECT && opening.lead().start() == next && acts) {
          return opening;
        }
      }
    }
    return NOTHING;
  }

  /** Returns whether the issuer's order stands after a semicolon: a directive of its own. */
  private static boolean isHalf(Sentence s, Opening issued) {
    int semicolon = s.next(';', 0);
    return issued.kind() == ORDER && semicolon >= 0 && semicolon < issued.predicate();
  }

  /** "Sơ tán dân: Các địa phương rà soát ...", "Về trường nghề: Đề nghị UBND tỉnh X ...". */
  private Opening afterLabel(Sentence s, int from) {
    int colon = s.next(':', from);
    boolean matter = s.is(from, "đối") || s.is(from, "về");
    int longest = matter ? FAR_LABEL : LONGEST_LABEL;
    boolean opens = s.isCapital(colon + 1) || s.is(colon + 1, "giao") || s.is(colon + 1, "mỗi");
    if (colon <= from || colon > from + longest || !opens) {
      return NOTHING;
    }
    for (int i = from; i < colon; i++) {
      if (s.is(i, Word.ORDER) || s.is(i, Word.FOLLOWING) || s.is(i, Word.DETERMINER)) {
        return NOTHING;
      }
    }
    boolean names = !UnitReader.list(s, from).isEmpty() || SubjectReader.order(s, from) > 0;
    return names ? NOTHING : clause(s, colon + 1);
  }

  /** A unit somewhere in the sentence that must: "Chậm nhất ngày ... các cơ quan phải ...". */
  private Opening bound(Sentence s, int from) {
    if (s.is(from, Word.STATUTE) && s.isCapital(from)) {
      return NOTHING; // "Luật X và Nghị định Y giao Bộ Tài chính chủ trì ..."
    }
    for (int i = from + 1; i < s.size(); i++) {
      if (s.is(i, Word.DETERMINER) || s.beginsBody(i)) {
        UnitList units = UnitReader.list(s, i);
        int end = units.end();
        if (!units.isEmpty()
            && (s.is(end, Word.MODAL)
                    && !s.is(end, Word.LIGHT)
                    && !s.is(end, "thì")
                    && !s.is(end, "mỗi")
                || s.is(end, Word.CHAIR))) {
          boolean object = s.is(from, "việc") && s.tokens().isWord(i - 1);
          return object // "Việc quản lý các doanh nghiệp phải ...": nobody's duty
              ? Opening.of(PASSIVE, UnitList.NONE, end, "opening.boundMatter")
              : Opening.of(DUTY, units, end, "opening.bound");
        }
        i = Math.max(i, end - 1);
      }
    }
    return NOTHING;
  }

  private static boolean acts(Opening opening) {
    return switch (opening.kind()) {
      case ORDER, SUBJECT, DUTY, ISSUER, IMPERATIVE, DECISION -> true;
      default -> false;
    };
  }

  private static boolean named(Opening opening) {
    return opening.kind() == ORDER
        || opening.kind() == SUBJECT
        || opening.kind() == DUTY
        || opening.kind() == ISSUER;
  }

  /** Skips "(1)", "Do đó,", "Đồng thời". */
  static int afterLinks(Sentence s, int from) {
    boolean counted = s.sign(from) == '(' && s.tokens().isNumber(from + 1);
    int i = counted && s.sign(from + 2) == ')' ? from + 3 : from;
    for (int link = s.length(i, Word.LINK); link > 0; link = s.length(i, Word.LINK)) {
      i += link;
      while (s.sign(i) == ',' || s.sign(i) == ':') {
        i++;
      }
    }
    return i;
  }

  /** "Thực hiện nghiêm ..." orders, "Thực hiện Quyết định số ..., Sở X ..." only leads up to it. */
  private static boolean isImperativePreface(Sentence s, int i) {
    if (s.is(i, Word.WITH) && s.isCapital(i)) {
      return joins(s, i);
    }
    int deeds = i + 2 + s.length(i + 2, Word.VERB); // "Thực hiện đôn đốc, rà soát ..."
    boolean chain = deeds > i + 3 && s.sign(deeds) == ',' && s.length(deeds + 1, Word.VERB) > 1;
    return s.is(i, "thực") && (chain || s.is(i + 2, Word.LIGHT) || s.next(',', i) < 0);
  }

  /** "Cùng với Bộ X xác định ...", "Cùng Công an tỉnh điều tra ...". */
  private static boolean joins(Sentence s, int i) {
    int with = s.length(i, Word.WITH);
    UnitList partners =
        with > 0 && s.isCapital(i) ? Addressees.partners(s, i + with) : UnitList.NONE;
    boolean acts = s.beginsPredicate(partners.end()) || s.is(partners.end(), Word.VERB);
    return !partners.isEmpty() && acts;
  }

  private Opening clause(Sentence s, int from) {
    if (UnnamedOpenings.leads(s, from)) {
      return Opening.of(IMPERATIVE, UnitList.NONE, from, "opening.imperative");
    }
    int order = SubjectReader.order(s, from);
    if (order > 0) {
      UnitList units = Addressees.told(s, from + order);
      if (!units.isEmpty() && !Deeds.assignsOwnStaff(s, from, units)) {
        return Opening.of(ORDER, units, units.end(), "opening.order");
      }
    }
    UnitList units = NamedOpenings.units(s, from);
    if (!units.isEmpty()) {
      Opening opening = subjects.read(s, units);
      if (opening.kind() != NONE) {
        return opening;
      }
    }
    int decided = s.length(from, Word.DECIDE);
    boolean agreed = s.isCapital(from) && s.is(from, "thống", "nhất");
    boolean praised = s.is(from, "biểu", "dương") && s.is(from + 3, "nhân", "rộng");
    if (decided > 0
        && !praised
        && (agreed && !s.is(from + 2, "với")
            || !s.is(from, Word.LIGHT)
            || !s.is(afterLight(s, from), Word.VERB))) {
      return Opening.of(DECISION, UnitList.NONE, from, "opening.decision");
    }
    return UnnamedOpenings.imperative(s, from);
  }

  static int afterLight(Sentence s, int from) {
    int i = from;
    while (i < s.size()) {
      int light = s.length(i, Word.LIGHT);
      if (light > 0) {
        i += light;
      } else if (i > from && s.sign(i) == ',' && s.is(i + 1, Word.LIGHT)) {
        i++;
      } else if (i > from && s.is(i, "và") && s.is(i + 1, Word.LIGHT)) {
        i++;
      } else {
        return i;
      }
    }
    return i;
  }
}
