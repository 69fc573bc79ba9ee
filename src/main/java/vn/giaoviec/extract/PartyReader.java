package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads who takes part in a directive, and who is to receive its report, advice or submission. */
final class PartyReader {

  private static final int FAR = 30;
  private static final int NAME = 12;

  private PartyReader() {}

  /** Returns the units after "phối hợp với" between two tokens, and "..., Sở B phối hợp". */
  static List<UnitName> coordinating(Sentence s, int from, int to) {
    Map<String, UnitName> names = new LinkedHashMap<>();
    int deed = OpeningReader.afterLight(s, from); // not "do Sở X chủ trì, ..."
    UnitList joining = deed < to ? joining(s, deed) : UnitList.NONE;
    joining.names().forEach(unit -> names.putIfAbsent(unit.name(), unit));
    for (int i = from; i < to; i++) {
      UnitList joined =
          i == deed ? UnitList.NONE : joining(s, i); // "(Sở A chủ trì, Sở B phối hợp)"
      joined.names().forEach(unit -> names.putIfAbsent(unit.name(), unit));
      int with = s.length(i, Word.WITH);
      boolean party = s.is(i + 2, "ủy") || s.is(i + 2, "uỷ"); // "cùng cấp ủy các xã"
      boolean level = s.is(i, "cùng", "cấp") && !party; // "UBND cùng cấp"
      if (with == 0 || level || s.is(i - 1, "sự") || s.is(i - 1, "chế")) {
        continue;
      }
      UnitList units = Addressees.partners(s, afterManner(s, i + with));
      boolean before = s.is(units.end(), "trước", "khi");
      if (before && s.is(i, "trao")) {
        continue; // "trao đổi với UBND tỉnh trước khi ban hành"
      }
      units.names().forEach(unit -> names.putIfAbsent(unit.name(), unit));
      i = Math.max(i + with, units.end()) - 1;
    }
    return new ArrayList<>(names.values());
  }

  /** "Sở A chủ trì, Sở B và Sở C phối hợp, ...": returns who joins whoever presides, or nobody. */
  private static UnitList joining(Sentence s, int i) {
    int chair = s.length(i, Word.CHAIR);
    chair += chair > 0 && s.is(i + chair, "thực") ? 2 : 0; // "chủ trì thực hiện, Sở B phối hợp"
    if (chair == 0 || s.sign(i + chair) != ',') {
      return UnitList.NONE;
    }
    UnitList units = UnitReader.list(s, i + chair + 1);
    int end = units.end() + s.length(units.end(), Word.MODAL);
    boolean join = s.is(end, "phối", "hợp") && s.length(end, Word.WITH) < 3;
    return !units.isEmpty() && join ? units : UnitList.NONE;
  }

  /** Skips "chặt chẽ với", "thường xuyên với" where the list of phrases doesn't hold them. */
  static int afterManner(Sentence s, int from) {
    int i = from;
    while (i < from + 6 && (s.is(i, Word.LIGHT) || s.sign(i) == ',' && s.is(i + 1, Word.LIGHT))) {
      i += Math.max(1, s.length(i, Word.LIGHT));
    }
    return s.is(i, "với") || s.is(i, "cùng") ? i + 1 : i;
  }

  /** Returns the receivers named between two tokens. */
  static List<UnitName> reportTo(Sentence s, int from, int to) {
    Map<String, UnitName> names = new LinkedHashMap<>();
    int sent = -1;
    boolean passedOn = false;
    boolean advises = false;
    for (int i = from; i < to; i++) {
      boolean reports = s.is(i + 1, "báo", "cáo") || s.is(i + 1, "gửi", "về");
      if (s.sign(i) == '(' && !reports) {
        i = s.afterBracket(i) - 1;
        continue;
      }
      sent = s.sign(i) == ';' ? -1 : sent;
      passedOn &= sent >= 0 && !s.is(i, "đồng", "thời"); // "gửi X tổng hợp, trình Y báo cáo Z"
      advises = s.sign(i) != ';' && (advises || s.is(i, "tham", "mưu"));
      int report = s.length(i, Word.REPORT);
      boolean told = s.is(i - 1, "đã") || s.is(i - 1, "khi") && s.is(i - 2, "trước");
      boolean apart = insideNoun(s, i) || handsOver(s, i, report) || isOthers(s, i);
      apart |= s.is(i - 1, "không"); // "không trình Chủ tịch UBND tỉnh các vấn đề ..."
      if (report == 0 || told || apart) {
        continue;
      }
      boolean passed = !names.isEmpty() && s.is(i - 1, "để"); // "trình X để báo cáo Y"
      boolean link = s.is(i - 1, "hoặc") || s.is(i - 1, "bản", "kiến");
      boolean proposed = advises && link && !names.isEmpty(); // "tham mưu X ban hành hoặc trình Y"
      if (passed
          || proposed
          || sent >= 0 && (s.is(i, "tổng") || passedOn || isOnward(s, i, sent))) {
        passedOn = sent >= 0;
        i += report - 1;
        continue;
      }
      UnitList units = receivers(s, i, report, to);
      int onward = s.is(i, "tham") && !units.isEmpty() ? s.length(units.end(), Word.REPORT) : 0;
      int half = s.next(';', i); // "báo cáo UBND tỉnh; các hộ ...": who acts next receives nothing
      int last = half < 0 ? Integer.MAX_VALUE : s.tokens().start(half);
      units.names().stream()
          .filter(unit -> unit.span().start() < last)
          .forEach(unit -> names.putIfAbsent(unit.name(), unit));
      advises &= units.isEmpty() || s.is(i, "tham");
      boolean sums = s.is(units.end(), "để", "tổng");
      boolean away = sums || s.is(i, "gửi") || s.is(units.start() - 1, "về");
      sent = sent < 0 && away && !units.isEmpty() ? units.end() : sent;
      i = Math.max(i + report, units.end() + onward) - 1; // "tham mưu UBND tỉnh trình HĐND tỉnh"
    }
    return new ArrayList<>(names.values());
  }

  /** "trình" in "chương trình", "quy trình" submits nothing. */
  private static boolean insideNoun(Sentence s, int i) {
    boolean press = s.is(i, "phản") && (s.is(i - 1, "chí") || s.is(i - 1, "luận"));
    boolean kept = s.is(i - 1, "nhật") || s.is(i - 1, "thập") || s.is(i - 1, "khai");
    kept |= s.is(i - 1, "cấp") || s.is(i - 1, "sẻ") || s.is(i - 1, "đổi");
    boolean matter = s.is(i, "thông", "tin") && kept; // "cập nhật thông tin về ..."
    return press || matter || s.length(i - 1, Word.NOMINAL) > 1;
  }

  /** "xây dựng Tờ trình để UBND tỉnh trình HĐND tỉnh": what others submit. */
  private static boolean isOthers(Sentence s, int i) {
    for (int j = i - 2; j >= 0 && j > i - NAME && s.tokens().isWord(j); j--) {
      if (s.is(j, "để")) {
        UnitList units = UnitReader.list(s, j + 1);
        return units.start() == j + 1 && units.end() == i;
      }
    }
    return false;
  }

  /** "lấy mẫu gửi Trung tâm X xét nghiệm", "nộp Kho bạc": things and money are no reports. */
  private static boolean handsOver(Sentence s, int i, int length) {
    int to = i + length + (s.is(i + length, "về") || s.is(i + length, "vào") ? 1 : 0);
    boolean paid = s.is(to, "kho") || s.is(to, "quỹ") || s.is(to, "ngân");
    paid |= s.is(to, "thuế") && !s.isCapital(to); // "nộp thuế TNCN"
    boolean sample = s.is(i - 1, "mẫu") && !s.is(i - 2, "biểu"); // "lấy mẫu gửi ..."
    boolean copied = s.is(i - 1, "sao"); // "sao gửi ...": so that they know
    return s.is(i, "gửi") && (sample || copied) || s.is(i, "nộp") && paid;
  }

  /**
   * "gửi Sở X để tổng hợp, hoàn chỉnh hồ sơ, báo cáo Y": Y is told by Sở X, not by the assignee.
   */
  private static boolean isOnward(Sentence s, int i, int sent) {
    for (int j = i - 1; j >= sent && s.sign(j) != ';' && s.sign(j) != '.'; j--) {
      if (s.is(j, "để") || j > i - 6 && s.is(j, "tổng", "hợp")) {
        return true;
      }
      if (s.is(j, "đồng", "thời")) {
        return false;
      }
    }
    return false;
  }

  private static UnitList receivers(Sentence s, int verb, int length, int to) {
    int i = verb + length;
    while (s.is(i, Word.LIGHT)) {
      i += s.length(i, Word.LIGHT);
    }
    i += s.length(i, Word.REPORT_LINK);
    UnitList direct = UnitReader.list(s, i);
    int sort = s.length(i, Word.GROUP); // "trình [cơ quan, người có thẩm quyền]"
    if (direct.isEmpty() && sort > 2 && s.is(i + sort - 1, "quyền")) {
      return UnitList.of(s, i, i + sort);
    }
    boolean matter = takesMatterFirst(s, verb) || takesMatterFirst(s, verb + length - 2);
    if (!direct.isEmpty() || !matter) {
      return direct;
    }
    for (int j = i; j < to && j < i + FAR; j++) {
      if (s.sign(j) == '(') {
        j = s.afterBracket(j);
      }
      char sign = s.sign(j);
      if (sign == ';' || sign == '.' || sign == ':' || s.is(j, "để")) {
        break;
      }
      int link = s.is(j - 1, "đối") ? 0 : s.length(j, Word.REPORT_LINK);
      UnitList units = link > 0 ? UnitReader.list(s, j + link) : UnitList.NONE;
      if (!units.isEmpty()) {
        return units;
      }
    }
    return UnitList.NONE;
  }

  /** "báo cáo kết quả thực hiện về UBND tỉnh": the matter stands before the receiver. */
  private static boolean takesMatterFirst(Sentence s, int verb) {
    return s.is(verb, "báo")
        || s.is(verb, "gửi")
        || s.is(verb, "tổng")
        || s.is(verb, "nộp")
        || s.is(verb, "phản");
  }
}
