package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.giaoviec.text.Span;

/**
 * Reads the main verbs of a directive: those that open its clauses, without their light companions,
 * leaving out purposes, relative clauses and verbs inside noun phrases.
 */
final class VerbReader {

  private static final int LONGEST_COMPANION = 4;

  private final Sentence s;
  private final int first;
  private final int end;
  private final ClauseEnds ends;
  private final List<int[]> found = new ArrayList<>();

  private VerbReader(Sentence s, int first, int end) {
    this.s = s;
    this.first = first;
    this.end = end;
    this.ends = new ClauseEnds(s, end);
  }

  /** Returns the main verbs between two tokens, in order. */
  static List<Verb> read(Sentence s, int from, int to) {
    VerbReader reader = new VerbReader(s, from, to);
    reader.scan(from);
    if (reader.found.isEmpty() && !reader.presides(from)) {
      reader.unknown(from);
    }
    return reader.verbs();
  }

  /** "chủ trì công tác pháp chế": where nothing else says what is done, that is it. */
  private boolean presides(int from) {
    int chair = s.length(from, Word.CHAIR);
    boolean matter = chair > 0 && !s.is(from, "là") && from + chair < end;
    matter &= s.tokens().isWord(from + chair);
    if (matter && s.length(from + chair, Word.WITH) == 0) {
      found.add(new int[] {from, from + chair});
      return true;
    }
    return false;
  }

  /** A predicate whose words no list holds still opens with its verb: "Sở Y tế điều 05 đội ...". */
  private void unknown(int from) {
    int i = coordination(from);
    i += s.is(i, "chỉ") && s.tokens().isWord(i + 1) ? 1 : 0; // "chỉ cấp giấy phép cho ..."
    boolean word =
        i < end
            && s.tokens().isWord(i)
            && !s.is(i, Word.MODAL)
            && !s.is(i, Word.PREFACE)
            && !s.is(i, Word.DETERMINER)
            && !s.is(i, "và")
            && !s.is(i, "hoặc")
            && !s.is(i, "là")
            && s.length(i, Word.NOMINAL) < 2;
    if (word && (i > 0 || s.isCapital(0))) {
      boolean two = i + 2 < end && s.tokens().isWord(i + 1) && !s.isCapital(i + 1);
      found.add(new int[] {i, two && !s.is(i + 1, Word.DETERMINER) ? i + 2 : i + 1});
    }
  }

  /** Goes from clause to clause; a purpose closes the sentence up to the next semicolon. */
  private void scan(int from) {
    int i = from;
    boolean purpose = false;
    boolean directs = Directions.opens(s, from);
    while (i < end) {
      int next = afterDirected(clause(i, purpose));
      next = directs && next < end && s.sign(next) == ';' ? Directions.end(s, next) : next;
      if (next >= end) {
        return;
      }
      char sign = s.sign(next);
      if (sign == ':' && !found.isEmpty() && Deeds.directs(s, found.get(found.size() - 1)[0])) {
        return; // "chỉ đạo các bệnh viện: chuẩn bị ...": what they are to do
      }
      boolean opens = s.is(next, Word.PURPOSE) && !found.isEmpty();
      boolean anew = ";.".indexOf(sign) >= 0 || s.is(next + 1, "đồng", "thời");
      purpose = !anew && (purpose || opens);
      i = next + 1;
    }
  }

  /** "chỉ đạo các xã rà soát ..., bố trí ...": what those are to do goes on up to a semicolon. */
  private int afterDirected(int from) {
    int verb = found.isEmpty() ? 0 : found.get(found.size() - 1)[0];
    boolean directs = Deeds.directs(s, verb) && !Addressees.told(s, verb + 2).isEmpty();
    int i = from;
    while (directs
        && i < end
        && ";.:".indexOf(s.sign(i)) < 0
        && !leavesPurpose(OpeningReader.afterLight(s, i + 1))) {
      i = ends.after(i + 1, false);
    }
    return i;
  }

  /** Reads the verbs that a clause opens with, and returns where the next clause may begin. */
  private int clause(int from, boolean purpose) {
    int i = from;
    i = afterSameSubject(Math.max(i, OpeningReader.afterLinks(s, i)));
    i = OpeningTimes.after(s, i); // "định kỳ ngày 10 hằng tháng gửi ..."
    int interposed = Competence.after(s, i);
    i = interposed > i && s.sign(interposed) == ',' ? interposed + 1 : interposed;
    int modal = s.length(i, Word.MODAL);
    modal += s.is(i, "thì") ? s.length(i + modal, Word.MODAL) : 0; // "thì phải bàn giao ..."
    if (modal > 0
        && !s.is(i, Word.NEGATION)
        && (verbAt(coordination(i + modal)) > 0
            || s.is(i + modal, "được")
            || s.is(i + modal, Word.WITH))) {
      i += modal;
      i += s.is(i, "được") ? 1 : 0;
    }
    int before = found.size();
    i = chain(i, purpose);
    return ends.after(i, found.size() == before);
  }

  /** "Trưởng thôn hướng dẫn ...; Trưởng thôn tập hợp đơn": skips a subject that is told again. */
  private int afterSameSubject(int i) {
    UnitList units = s.sign(i - 1) == ';' ? UnitReader.list(s, i) : UnitList.NONE;
    int length = units.end() - i;
    boolean same = !units.isEmpty() && length <= first;
    for (int j = 0; same && j < length; j++) {
      same = s.is(first - length + j, s.words(i + j, i + j + 1).toLowerCase(Locale.ROOT));
    }
    return same ? units.end() : i;
  }

  /** Reads coordinated verbs: "rà soát, sửa đổi, bổ sung ...". */
  private int chain(int from, boolean purpose) {
    int i = from;
    while (i < end) {
      int start = i;
      i = coordination(i);
      int verb = verbAt(i);
      if (verb == 0) {
        return joins(start, i) ? i : light(start, i, purpose);
      }
      if (!purpose || leavesPurpose(i)) {
        found.add(new int[] {i, i + verb});
      }
      i = afterReceiver(i, verb);
      int next = reportsAtOnce(i) ? i : joined(i);
      if (next < 0 || verbAt(coordination(next)) == 0 && !s.is(next, Word.LIGHT)) {
        return i;
      }
      i = next;
    }
    return i;
  }

  /** "thống kê báo cáo Thủ tướng Chính phủ ...", "nghiên cứu trình ...": deeds without a comma. */
  private boolean reportsAtOnce(int i) {
    int report = i < end && s.tokens().isWord(i) ? s.length(i, Word.REPORT) : 0;
    boolean sums = s.is(i - 1, "hợp") || s.is(i - 1, "kê") || s.is(i - 1, "kết");
    sums |= s.is(i - 1, "đốc") || s.is(i - 1, "xuất") || s.is(i - 1, "mưu");
    boolean deed = s.is(i, "trình") || s.is(i, "đề", "xuất") || sums && s.is(i, "báo", "cáo");
    return report > 0 && deed && !UnitReader.list(s, i + report).isEmpty();
  }

  /** "báo cáo UBND tỉnh xem xét, giải quyết": after a report, the deeds of who receives it. */
  private int afterReceiver(int verb, int length) {
    int report = s.is(verb + length, Word.REPORT) ? 0 : s.length(verb, Word.REPORT);
    int after = verb + Math.max(report, length);
    after += report > 0 ? s.length(after, Word.REPORT_LINK) : 0;
    UnitList receivers = report > 0 ? UnitReader.list(s, after) : UnitList.NONE;
    int i = receivers.end();
    while (!receivers.isEmpty() && i < end) {
      int deed = Math.max(s.length(i, Word.VERB), s.length(i, Word.LIGHT));
      if (deed == 0) {
        break;
      }
      i += deed;
      boolean more = s.sign(i) == ',' && s.is(i + 1, Word.VERB) && !s.is(i + 1, Word.REPORT);
      int next = i + 1 + s.length(i + 1, Word.VERB);
      boolean competent = s.is(receivers.end() - 1, "quyền"); // "cấp có thẩm quyền cân đối, bố trí"
      if (!more || next < end && s.tokens().isWord(next) && !competent) {
        return i;
      }
      i++;
    }
    return verb + length;
  }

  /** "phối hợp với X trong việc ...": where no other verb says what is done, that is it. */
  private boolean joins(int from, int to) {
    boolean alone =
        to >= end
            || s.is(to, "để", "có") // "... để có cơ sở dữ liệu"
            || s.is(to, "trong")
            || s.is(to, "về")
            || s.is(to, "khi")
            || ";.".indexOf(s.sign(to)) >= 0;
    for (int i = to - 1; alone && i >= from; i--) {
      if (s.is(i, "phối", "hợp") && s.is(i, Word.WITH) && !chairs(from, i)) {
        found.add(new int[] {i, i + 2});
        return true;
      }
    }
    return false;
  }

  private boolean chairs(int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.is(i, Word.CHAIR)) {
        return true;
      }
    }
    return false;
  }

  /** "để phục vụ nhân dân, báo cáo UBND tỉnh ...": a report to somebody is a deed again. */
  private boolean leavesPurpose(int i) {
    int report = s.length(i, Word.REPORT);
    return report > 0
        && s.sign(i - 1) == ','
        && !s.is(i - 2, "hợp")
        && !UnitReader.list(s, i + report).isEmpty();
  }

  /** Skips light words and "chủ trì, phối hợp với A, B" in front of the verb. */
  private int coordination(int from) {
    int i = from;
    boolean joint = false;
    while (i < end) {
      int light = s.length(i, Word.LIGHT);
      int chair = s.length(i, Word.CHAIR);
      int with = s.length(i, Word.WITH);
      if (with > 0) {
        UnitList units = Addressees.partners(s, PartyReader.afterManner(s, i + with));
        joint = true;
        i = units.isEmpty() ? i + with : units.end();
        int closed = units.isEmpty() ? i : s.pastBracket(i);
        i = s.sign(closed - 1) == ')' ? closed : i;
        i += s.is(i, "để") && verbAt(i + 1) > 0 ? 1 : 0; // what they join for is the deed
      } else if (chair > 0) {
        i += chair;
      } else if (companion(i) > i) {
        i = companion(i);
      } else if (isCarried(s, i) && i + 2 < end) {
        i += 2;
      } else if (light > 0 && s.length(i, Word.VERB) <= light) {
        i += light;
      } else if (i > from && !joint && s.is(i, "trong") && s.is(i + 1, Word.VERB)) {
        i++; // "nghiêm túc trong thực hiện ..."
      } else if (i > from && s.sign(i) == ',' && opensVerb(i + 1)) {
        i++;
      } else if (i > from && s.is(i, "và") && opensVerb(i + 1)) {
        i++;
      } else {
        return i;
      }
    }
    return i;
  }

  /**
   * "chịu trách nhiệm hướng dẫn", "giúp Thủ tướng Chính phủ theo dõi", "có báo cáo": the deed comes
   * after. Who helps the poor to build does help.
   */
  private int companion(int i) {
    int modal = s.is(i, "chịu") ? s.length(i, Word.MODAL) : 0;
    boolean reports = s.is(i, "có", "báo", "cáo");
    modal += s.is(i, Word.ORDER) ? orderedDuty(i) : 0;
    boolean superior = s.is(i, "giúp") && s.isCapital(i + 1);
    if (s.is(i, "thay", "mặt")) {
      int whom = UnitReader.list(s, i + 2).end();
      return whom > i && verbAt(whom) > 0 ? whom : i; // "thay mặt Trưởng Ban giải quyết ..."
    }
    int next = superior ? UnitReader.list(s, i + 1).end() : reports ? i + 1 : i + modal;
    return next > i && verbAt(next) > 0 ? next : i;
  }

  /** "yêu cầu phải hoàn thành ...": nobody is named, the deed follows the duty. */
  private int orderedDuty(int i) {
    int order = s.length(i, Word.ORDER);
    return s.is(i + order, "phải") || s.is(i + order, "cần") ? order + 1 : 0;
  }

  private boolean opensVerb(int i) {
    return s.is(i, Word.LIGHT) || s.is(i, Word.WITH) || s.is(i, Word.CHAIR) || s.is(i, Word.VERB);
  }

  /** "thực hiện giám sát ...": the deed is the verb after it. */
  static boolean isCarried(Sentence s, int i) {
    boolean carries = s.is(i, "thực", "hiện") || s.is(i, "triển", "khai");
    int next = i + 2;
    boolean deed =
        s.length(next, Word.VERB) > 1 || s.length(next, Word.VERB_FIRST) > 1 && !s.isCapital(next);
    return carries
        && s.length(i, Word.VERB) == 2
        && deed
        && !s.isCapital(next) // "thực hiện Quy hoạch mạng lưới"
        && !s.is(next + 1, "toán") // "thực hiện dự toán", "thực hiện đồng bộ"
        && !s.is(next, "đồng")
        && s.length(next, Word.NOMINAL) < 2
        && !s.is(next + s.length(next, Word.VERB), "của"); // "thực hiện yêu cầu của Bộ X"
  }

  /** "khẩn trương nạo vét ...", "có trách nhiệm canh giữ ...". */
  static boolean isAccompanied(Sentence s, int i) {
    for (int length = 2; length < LONGEST_COMPANION; length++) {
      int from = i - length;
      if (s.length(from, Word.LIGHT) == length || s.length(from, Word.MODAL) == length) {
        return true;
      }
    }
    return false;
  }

  private int verbAt(int i) {
    if (i >= end) {
      return 0;
    }
    int negation = s.length(i, Word.NEGATION);
    if (negation > 0) {
      int verb = s.length(i + negation, Word.VERB);
      return verb > 0 ? negation + verb : s.is(i + 1, "để") ? negation : 0;
    }
    boolean atOnce = s.is(i, Word.SHORT) && s.is(i + 1, "ngay"); // "báo ngay"
    int verb = atOnce ? 1 : s.length(i, Word.VERB);
    verb = verb == 0 ? opening(i) : verb;
    boolean noun = verb > 0 && s.is(i + verb, "của"); // "những hạn chế của ..."
    noun |= s.length(i, Word.NOMINAL) > verb; // "các điểm nghẽn, rào cản"
    boolean duty = s.length(i, Word.MODAL) > verb && !answers(i, verb);
    boolean light = s.length(i, Word.LIGHT) > verb; // "trực tiếp", no "trực"
    return noun || duty || light ? 0 : verb;
  }

  /** The verb of those that count only where a directive or a clause opens: "chốt [số liệu]". */
  private int opening(int i) {
    boolean part = s.is(i, "phát", "sinh"); // no "phát"
    int verb = s.is(i, Word.SHORT) && !part ? 1 : s.length(i, Word.VERB_FIRST);
    boolean opens = i == first || s.sign(i - 1) == ';';
    boolean joined = s.sign(i - 1) == ',' || s.is(i - 1, "và") || isAccompanied(s, i);
    return opens || joined && (verb > 1 || s.is(i, Word.SHORT)) ? verb : 0;
  }

  /** "chịu trách nhiệm toàn diện trước UBND tỉnh": no deed follows what is otherwise a duty. */
  private boolean answers(int i, int verb) {
    int after = OpeningReader.afterLight(s, i + s.length(i, Word.MODAL));
    boolean deed = s.is(after, Word.VERB) || s.is(after, Word.CHAIR) || s.is(after, Word.WITH);
    return verb > 0 && s.is(i, "chịu") && !deed;
  }

  /** A light word before a noun is the verb itself: "tăng cường công tác ...". */
  private int light(int from, int to, boolean purpose) {
    for (int i = from; i < to && !purpose; i++) {
      int verb = s.length(i, Word.LIGHT_VERB);
      if (verb > 0 && i + verb >= to && to < end && s.tokens().isWord(to)) {
        found.add(new int[] {i, i + verb});
        return to;
      }
    }
    return to;
  }

  /** Returns the token after the sign that joins two verbs at {@code i}, or -1. */
  private int joined(int i) {
    char sign = s.sign(i);
    return sign == ',' || sign == '/' || s.is(i, "và") || s.is(i, "hoặc") ? i + 1 : -1;
  }

  private List<Verb> verbs() {
    List<Verb> verbs = new ArrayList<>();
    boolean other = found.stream().anyMatch(v -> !Deeds.onlyBounds(s, v[0], v[1], end));
    for (int n = 0; n < found.size(); n++) {
      int[] verb = found.get(n);
      if (other && Deeds.onlyBounds(s, verb[0], verb[1], end)) {
        continue;
      }
      int last = n + 1 < found.size() ? found.get(n + 1)[0] : end;
      Span span = s.tokens().span(verb[0], verb[1]);
      String words = span.of(s.text().value()).toLowerCase(Locale.ROOT);
      verbs.add(new Verb(words, span, new Span(span.start(), phraseEnd(s, verb[1], last))));
    }
    return verbs;
  }

  /** Returns where the words of a verb end that go from a token up to the next verb at most. */
  static int phraseEnd(Sentence s, int from, int last) {
    int i = last;
    while (i > from && (!s.tokens().isWord(i - 1) && s.sign(i - 1) != ')' || s.is(i - 1, "và"))) {
      i--;
    }
    return s.tokens().end(Math.max(i, from) - 1);
  }
}
