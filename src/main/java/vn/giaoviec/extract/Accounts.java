package vn.giaoviec.extract;

import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.Role;

/**
 * Sentences that give account: who was there, whom a body consists of, what somebody wrote on a
 * day, what the issuer thinks of a request. Units and verbs of request stand in them, and nobody is
 * told to do anything.
 */
final class Accounts {

  private static final int NEAR = 6;
  private static final int NAME = 16;

  private Accounts() {}

  /** Returns what such a sentence is, or null where it is none. */
  static @Nullable Verdict judge(Sentence s, Scope scope) {
    if (tellsWhoCame(s)) {
      return new Verdict(Role.CONTEXT, "role.present", 0.9);
    }
    if (tellsMembers(s)) {
      return new Verdict(Role.CONTEXT, "role.members", 0.8);
    }
    if (setsUp(s, scope)) {
      return new Verdict(Role.DECISION, "role.setsUp", 0.85);
    }
    boolean told = tellsOfPaper(s) || tellsOfPetition(s) || assesses(s) || tellsWhatIsAsked(s);
    told = told || tellsOfReport(s);
    told = told || (isReason(s) || tellsOfMonths(s) || tellsOfState(s)) && !asksSomebody(s);
    return told ? new Verdict(Role.CONTEXT, "role.account", 0.85) : null;
  }

  /** "Cùng dự họp có đồng chí ...", "Tham dự cuộc họp gồm có ...". */
  private static boolean tellsWhoCame(Sentence s) {
    int i = s.is(0, "cùng") ? 1 : 0;
    boolean meeting = s.is(i + 1, "họp") || s.is(i + 1, "hội") || s.is(i + 1, "cuộc");
    boolean attend = s.is(i, "tham", "dự") || s.is(i, "dự") && meeting;
    for (int j = i + 1; attend && j < i + NEAR && s.tokens().isWord(j); j++) {
      if (s.is(j, "có") || s.is(j, "gồm")) {
        return true;
      }
    }
    return false;
  }

  /** "Hội đồng thẩm định gồm: Giám đốc Sở A (Chủ tịch), đại diện Sở B ...". */
  private static boolean tellsMembers(Sentence s) {
    boolean body = s.isCapital(0) && (s.is(0, Word.COMMITTEE) || s.is(0, Word.KIND));
    for (int i = 1; body && i < NAME && s.tokens().isWord(i); i++) {
      if (s.is(i, "gồm")) {
        return s.sign(i + 1) == ':';
      }
    }
    return false;
  }

  /**
   * "Thành lập Tổ công tác gồm các ông, bà ...", "... do ông A làm Trưởng ban": where nobody is
   * told, the issuer does.
   */
  private static boolean setsUp(Sentence s, Scope scope) {
    boolean found = s.is(0, "thành", "lập");
    for (int i = 2; found && scope.lead().isEmpty() && i < s.size() && s.sign(i) != ';'; i++) {
      boolean named = s.is(i, "do") || s.is(i, "gồm");
      int who = s.is(i + 1, "có") || s.sign(i + 1) == ':' ? i + 2 : i + 1;
      if (named && (s.is(who, Word.HONORIFIC) || s.is(UnitReader.list(s, who).end(), "làm"))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Ngày 06/5/2020, Sở X có Báo cáo số 77/BC-SX về ..., đề nghị ...", "Thực hiện ..., Sở X đã có
   * Công văn số 12/SX yêu cầu ...", "Sở X đã nhiều lần đề nghị ...": what was written before.
   */
  private static boolean tellsOfPaper(Sentence s) {
    boolean leads = s.is(0, "ngày") && s.tokens().isNumber(1) || s.is(0, Word.PREFACE);
    int start = leads ? s.next(',', 0) + 1 : 0;
    UnitList units =
        (start > 0 || !leads) && s.isCapital(start) ? UnitReader.list(s, start) : UnitList.NONE;
    int i = units.end();
    if (units.isEmpty()) {
      return false;
    }
    boolean day = s.is(0, "ngày") && start < NEAR + 5;
    boolean past = s.is(i, "đã") || s.is(i, "vừa") || s.is(i, "nhận", "được");
    boolean issued = past || day && (s.is(i, "có") || s.is(i, "ban", "hành"));
    boolean again = s.is(i, "đã", "nhiều", "lần");
    return issued && (again || hasNumber(s, i)) && !ordersLater(s, i);
  }

  /** "..., Chủ tịch UBND tỉnh giao Sở X xem xét", "...; yêu cầu ...": what the paper led to. */
  private static boolean ordersLater(Sentence s, int from) {
    for (int i = from; i < s.size(); i++) {
      boolean asks = s.is(i, "giao") || s.is(i, "yêu", "cầu");
      // "Công văn số 12/SX yêu cầu ...", "..., trong đó yêu cầu ...": what it says itself
      boolean says = s.tokens().isWord(i - 1) && !endsName(s, i);
      if (asks && !says && !s.is(i - 1, "đó")) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a body is named right before a token, after a comma. */
  private static boolean endsName(Sentence s, int end) {
    for (int i = end - 1; i > 0; i--) {
      if (s.sign(i) == ',' || s.sign(i) == ';') {
        return UnitReader.list(s, i + 1).end() == end;
      }
    }
    return false;
  }

  /** "Bà Nhàn đề nghị UBND tỉnh ...", "Cử tri kiến nghị ...": what citizens ask for. */
  private static boolean tellsOfPetition(Sentence s) {
    int i = Math.max(0, s.is(0, "nội", "dung") ? s.next(':', 0) + 1 : 0);
    boolean citizen = s.is(i, "ông") || s.is(i, "bà") || s.is(i, "cử", "tri");
    citizen |= s.is(i, "công", "dân") || s.is(i, "các", "hộ");
    for (int j = i + 1; citizen && j < i + NEAR && s.tokens().isWord(j); j++) {
      if (s.is(j, Word.POST)) {
        return false; // "Ông Nguyễn Văn A Chủ tịch ... yêu cầu ..."
      }
      if (s.is(j, "đề", "nghị") || s.is(j, "kiến", "nghị") || s.is(j, "tố", "cáo")) {
        return true;
      }
      if (s.is(j, "khiếu", "nại") || s.is(j, "phản", "ánh") || s.is(j, "yêu", "cầu")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Kinh nghiệm ở xã A cho thấy ...", "Nguyên nhân chính là ...", "... phải bàn giao từ tháng 12
   * nhưng đến nay mới đạt 71%", "Chủ tịch UBND tỉnh phê bình UBND huyện A đã để ...".
   */
  private static boolean tellsOfState(Sentence s) {
    boolean deed = s.is(0, Word.LIGHT) || s.is(0, Word.ORDER) || s.length(0, Word.VERB) > 1;
    boolean cause = s.is(0, "nguyên", "nhân");
    boolean proof = s.is(0, "kinh", "nghiệm") || s.is(0, "thực", "tế");
    proof |= s.is(0, "khảo", "sát");
    int blame = blame(s);
    for (int i = 1; i < s.size(); i++) {
      boolean near = i < NEAR * 2;
      boolean shows = proof && near && s.is(i, "cho", "thấy");
      boolean late = s.is(i, "nhưng", "đến", "nay");
      shows |= s.is(0, "hiện") && near && s.is(i, "đang"); // "Hiện nay, UBND các xã đang ..."
      if (cause && near && s.is(i, "là")
          || shows
          || late && !deed && !actsLater(s, i)
          || blame > 0 && i > blame && (s.is(i, "đã") || s.is(i, "vì"))) {
        return true;
      }
    }
    return false;
  }

  /** "UBND xã A báo cáo còn 9 hộ chưa nhận tiền.", "Sở B cho biết ...", "Các xã C, D làm tốt." */
  private static boolean tellsOfReport(Sentence s) {
    int i = s.isCapital(0) ? UnitReader.list(s, 0).end() : 0;
    boolean state = s.is(i + 2, "còn") || s.is(i + 2, "hiện") || s.is(i + 2, "đã");
    boolean praised = s.is(i, "làm", "tốt") && i + 2 >= s.afterLastWord();
    boolean says = s.is(i, "cho", "biết") && !s.is(i + 2, "ý", "kiến"); // asked for its opinion
    return i > 0 && (says || s.is(i, "báo", "cáo") && state || praised);
  }

  /** "Do các tỉnh phải đối chiếu lại nên đến ngày 23/9 mới có 29 tỉnh báo cáo." */
  private static boolean isReason(Sentence s) {
    boolean since = s.is(0, "do") && !s.is(1, "đó");
    for (int i = 1; since && i < s.size(); i++) {
      if (s.is(i, "nên") && s.tokens().isWord(i - 1)) {
        for (int j = i + 1; j < i + NAME && s.sign(j) != ';'; j++) {
          if (s.is(j, "mới") || s.is(j, "chưa") || s.is(j, "đã") || s.is(j, "còn")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Returns where the one named first blames somebody and goes on to no deed, or -1. */
  private static int blame(Sentence s) {
    for (int i = 1; s.isCapital(0) && i < s.size(); i++) {
      if (s.is(i, "phê", "bình")) { // only then is the name worth reading
        int who = UnitReader.list(s, 0).end();
        who += s.is(who, "nhắc", "nhở") && s.sign(who + 2) == ',' ? 3 : 0;
        return who > 0 && s.is(who, "phê", "bình") && !actsLater(s, who) ? who : -1;
      }
    }
    return -1;
  }

  /**
   * "..., chấm dứt tình trạng này", "... thì phải gửi": somebody is to do something all the same.
   */
  private static boolean actsLater(Sentence s, int from) {
    for (int i = from + 1; i < s.size(); i++) {
      if (s.is(i, "phải") || s.sign(i) == ',' && s.length(i + 1, Word.VERB) > 1) {
        return true;
      }
    }
    return false;
  }

  /** "Kết quả kiểm tra cho thấy ...; yêu cầu Sở X ...": an order all the same. */
  private static boolean asksSomebody(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      int order = s.is(i - 1, "bàn") ? 0 : SubjectReader.order(s, i);
      if (order > 0 && !Addressees.told(s, i + order).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Trong 7 tháng, các đợt khám lưu động đã chụp 12.480 người, phát hiện ...", "Tính đến hết tháng
   * 10, tổng đài đã tiếp nhận ...": what was done.
   */
  private static boolean tellsOfMonths(Sentence s) {
    boolean months = s.is(0, "trong") && s.tokens().isNumber(1) && s.is(2, "tháng");
    months &= s.sign(3) == ',' || s.is(3, "qua");
    boolean till = s.is(0, "tính", "đến") || s.is(0, "theo", "số");
    int clause = months || till ? s.next(',', 0) + 1 : 0;
    for (int i = clause;
        clause > 0 && !s.beginsBody(clause) && i < s.size() && s.tokens().isWord(i);
        i++) {
      if (s.is(i, Word.ORDER) || s.is(i, Word.MODAL) && !s.is(i, "được")) {
        return false;
      }
      if (s.is(i, "đã") || s.is(i, "toàn") && s.is(i + 1, Word.PLACE)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasNumber(Sentence s, int from) {
    for (int i = from; i < from + NEAR; i++) {
      if (s.is(i, "số") && s.tokens().isNumber(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "Việc Sở X đề nghị giao UBND huyện Y ... là có cơ sở, phù hợp với ...". */
  private static boolean assesses(Sentence s) {
    boolean request = s.is(0, "việc") && !UnitReader.list(s, 1).isEmpty();
    for (int i = 2; request && i < s.size(); i++) {
      if (s.is(i, "là") && (s.is(i + 1, "có", "cơ") || s.is(i + 1, "phù"))) {
        return true;
      }
    }
    return false;
  }

  /** "Yêu cầu của Kế hoạch là bám sát ...". */
  private static boolean tellsWhatIsAsked(Sentence s) {
    return s.is(0, "yêu", "cầu", "của");
  }
}
