package vn.giaoviec.extract.time;

import vn.giaoviec.rules.Matches;
import vn.giaoviec.text.Tokens;

/** Whether a time bounds what is to be done, by the words before and after it. */
final class Bounds {

  /** How far a word for money stands before the year that it is of. */
  private static final int NEAR = 7;

  private static final int CONDITION = 14; // to "không", "chưa", "thì" behind a day

  private final Tokens t;
  private final Matches<TimeWord> words;
  private final DurationBounds durations;
  private final Occasions occasions;

  Bounds(Tokens tokens, Matches<TimeWord> words, Counts counts) {
    this.t = tokens;
    this.words = words;
    this.durations = new DurationBounds(tokens, words, counts);
    this.occasions = new Occasions(tokens, words);
  }

  /**
   * Returns whether a time is a deadline.
   *
   * @param first the first token of the words that bound it
   * @param length how many they are
   * @param follows whether it is coordinated with a deadline before it
   */
  boolean areDeadline(Core core, int first, int length, boolean follows) {
    if (words.is(core.end(), TimeWord.EVENT) || closes(core.end()) && occasions.isOfPaper(first)) {
      return false;
    }
    return switch (core.kind()) {
      case CLOCK ->
          length > 0 && !vetoed(first) && !isMidnight(core, first) && !occasions.isOfMeeting(first);
      case DAY -> day(core, first, length);
      case WEEK, MONTH, QUARTER, HALF ->
          (length > 0
                  || follows
                  || core.mod() != null
                  || inner(core.start())
                  || inBrackets(core)
                  || opensDeed(core)
                  || isApart(core)
                  || closes(core.end()) && Clause.has(t, first - 1, NEAR, "trình"))
              && !vetoed(first)
              && !isCondition(core, first)
              && !isOver(core, first)
              && !occasions.lasts(first)
              && !(length == 0 && named(first));
      case YEAR -> follows || year(core, first, length) && !occasions.lasts(first);
      case RECURRING -> recurring(core, first, length);
      case DURATION -> durations.areDeadline(core, first, length);
    };
  }

  /** "...; tháng 5/2019 trình UBND tỉnh ...": when the clause's deed is done. */
  private boolean opensDeed(Core core) {
    if (core.start() == 0 && doesNext(core)) {
      return true; // "Quý II/2024, hoàn thành ...", "Tháng 5/2024 tổ chức ..."
    }
    boolean opens = core.start() == 0 || ";,".indexOf(t.sign(core.start() - 1)) >= 0;
    boolean done = t.is(core.end() + 1, "xong") || t.is(core.end() + 2, "xong");
    return opens && (done || words.is(core.end(), TimeWord.SEND));
  }

  private boolean doesNext(Core core) {
    int next = t.sign(core.end()) == ',' ? core.end() + 1 : core.end();
    return words.is(next, TimeWord.DONE) || words.is(next, TimeWord.DEED);
  }

  /** "rà soát quy hoạch - tháng 4/2019.", "trình phương án: tháng 3/2019;". */
  private boolean isApart(Core core) {
    int sign = core.start() - 1;
    boolean dash = t.sign(sign) == '-' || t.sign(sign) == '–' || t.sign(sign) == ':';
    return dash && t.end(sign) < t.start(sign + 1) && closes(core.end()) && t.isWord(sign - 1);
  }

  /** "(tháng 3/2024)", "(quý IV/2023, quý I/2024 và thường xuyên)". */
  private boolean inBrackets(Core core) {
    int next = core.end() + 1;
    boolean joined = t.sign(next - 1) == ',' || t.is(next - 1, "và");
    boolean more = t.is(next, "tháng") || t.is(next, "quý") || t.is(next, "thường");
    return t.sign(core.start() - 1) == '(' && (t.sign(core.end()) == ')' || joined && more);
  }

  private boolean closes(int i) {
    return i >= t.size() || ".;,".indexOf(t.sign(i)) >= 0;
  }

  /** Returns whether "từ ngày A đến ngày B", which begins at a token, says when to do it. */
  boolean isRange(Core core, int from) {
    boolean opens = t.is(from - 1, "kể") && (from < 2 || !t.isWord(from - 2));
    int before = opens ? from - 2 : from - 1;
    return !names(before, 6, TimeWord.VETO)
        && !occasions.isHoliday(from)
        && !clauseHas(from - 1, TimeWord.SCHEDULE)
        && !(t.sign(from - 1) == ',' && t.is(core.end(), "và", "sau"));
  }

  private boolean day(Core core, int first, int length) {
    if (length == 0) {
      return bareDay(core, first);
    }
    int start = core.start();
    boolean part = t.is(start - 1, "nhất") && t.is(start - 2, "ít") || t.is(start - 1, "thiểu");
    boolean season = t.is(start, "tết") && (t.is(start - 1, "trong") || t.is(start - 1, "dịp"));
    boolean dated =
        t.isNumber(core.end() - 1) && t.end(core.end() - 1) > t.start(core.end() - 1) + 3;
    return !part
        && !season
        && !occasions.lasts(first)
        && !vetoed(first, dated)
        && !isCondition(core, first)
        && !isCount(core, first, length);
  }

  /** "trình UBND tỉnh ngày 25/10/2017.", ", ngày 10/10 gửi báo cáo": no word bounds the day. */
  private boolean bareDay(Core core, int first) {
    boolean day = t.is(core.start(), "ngày") || CoreParser.isPartOfDay(t, core.start() - 1);
    boolean opens = t.sign(first - 1) == ',' && words.is(core.end(), TimeWord.SEND);
    boolean goesOn = t.is(core.end(), "và") && words.is(core.end() + 1, TimeWord.DEED);
    return day
        && core.mod() == null
        && ((closes(core.end()) || goesOn) && clauseHas(first - 1, TimeWord.DEED) || opens)
        && !vetoed(first)
        && !namesPaper(first - 1);
  }

  /** Of a paper or a meeting; "trình Hiệu trưởng ký ban hành ngày 20/12" is when to sign. */
  private boolean namesPaper(int from) {
    boolean signs = t.is(from - 1, "ban", "hành") && t.is(from - 2, "ký");
    return clauseHas(signs && Clause.has(t, from, NEAR, "trình") ? from - 3 : from, TimeWord.PAPER);
  }

  /** "đơn vị nào đến hết ngày 30/9 không nộp thì ...", "nếu đến 15/9 chưa xong". */
  private boolean isCondition(Core core, int first) {
    if (t.is(first - 1, "nếu") || t.is(first - 2, "nếu") || t.is(first - 1, "nào")) {
      return true;
    }
    if (!t.is(core.end() - 1, "nay") && !t.is(first, "đến") && !t.is(first, "hạn")) {
      return false;
    }
    int next = core.end();
    boolean wants = t.is(next, "chưa") || t.is(next, "mà") || t.is(next, "không");
    boolean which = false;
    for (int i = next; i < next + CONDITION && t.sign(i) != ';' && t.sign(i) != '.'; i++) {
      which |= t.is(i, "nào");
      if (t.is(i, "thì")
          || which && (t.is(i, "chưa") || t.is(i, "không"))
          || t.is(i, "quá", "hạn")) {
        return true;
      }
    }
    return wants;
  }

  /** "giải ngân dưới 30% đến ngày 30/9", "nợ ... đến 31/10", "tính đến ngày": till when counted. */
  private boolean isCount(Core core, int first, int length) {
    if (!t.is(first, "đến") || length != 1) {
      return t.is(first - 1, "tính") || t.is(first - 1, "dụng") && t.is(first - 2, "tuyển");
    }
    boolean opens = first == 0 || ".;,:".indexOf(t.sign(first - 1)) >= 0;
    return !opens
        && !strives(first)
        && !t.is(first - 1, "xong")
        && (t.is(first - 1, "tính")
            || t.is(first - 1, "nhật") // "tài liệu cập nhật đến ngày 15/4"
            || clauseHas(first - 1, TimeWord.COUNTED)
            || t.is(core.end(), "giải"));
  }

  /** "phấn đấu đến hết năm 2026 phủ kín ..." */
  private boolean strives(int first) {
    return t.is(first - 1, "đấu") && t.is(first - 2, "phấn");
  }

  private boolean inner(int start) {
    return ends(start, TimeWord.END) || ends(start, TimeWord.START) || ends(start, TimeWord.MID);
  }

  /**
   * "đến năm 2030" mostly belongs to a plan's name: it bounds at a clause's start, or when done.
   */
  private boolean year(Core core, int first, int length) {
    int start = core.start();
    boolean turn = inner(start);
    turn |= first == 0 ? doesNext(core) : startsDone(core, first);
    boolean clause = first > 0 && t.sign(first - 1) == ',' && t.isCapital(core.end());
    boolean opens = first == 0 || t.sign(first - 1) == ';' || clause && bindsYear(start);
    if (t.is(core.end(), "mà")
        || t.is(core.end(), "chưa")
        || vetoed(first)
        || length == 0 && !turn
        || named(first) && !t.is(start - 1, "trong")) {
      return false;
    }
    int next = t.sign(core.end()) == ',' ? core.end() + 1 : core.end();
    int more = core.end() + 1;
    int edge = words.is(more, TimeWord.START) || words.is(more, TimeWord.END) ? 1 : 0;
    boolean years = t.is(more + edge, "năm") && t.isNumber(more + edge + 1);
    boolean joined =
        t.is(more - 1, "và") && (words.is(more, TimeWord.DEED) || years || t.isNumber(more));
    boolean closes = closes(core.end()) || t.sign(core.end()) == ')' || joined;
    boolean soon = length > 0 && t.is(start - 1, "đầu");
    return closes && (bindsYear(start) || soon) && !clauseHas(first - 1, TimeWord.CAPITAL, NEAR)
        || opens && !t.is(next, "là")
        || words.is(next, TimeWord.DONE)
        || turn && words.is(next, TimeWord.SEND) // "..., cuối năm 2009 báo cáo ..."
        || t.is(first, "vào") && ends(first, TimeWord.DEED) // "tổng kết vào năm 2030"
        || t.is(first + 1, "nhất") && closes // "chậm nhất đến năm 2025."
        || t.sign(first - 1) == ',' && t.is(start - 1, "hết") && t.is(first, "đến")
        || t.is(first - 1, "xong")
        || strives(first) && !t.is(next, "trở") && !t.is(next, "là") && !t.is(next, "có")
        || t.is(first - 1, "thành") && t.is(first - 2, "hoàn")
        || t.is(first, "xong")
        || t.is(first, "hoàn");
  }

  private boolean startsDone(Core core, int first) {
    return ";,".indexOf(t.sign(first - 1)) >= 0 && words.is(core.end(), TimeWord.DONE);
  }

  /** "đến hết năm 2025", "trước năm 2026", "trong năm 2025", "vào cuối năm 2025". */
  private boolean bindsYear(int start) {
    return t.is(start - 1, "hết") && !t.is(start - 3, "tháng")
        || t.is(start - 1, "trước")
        || t.is(start - 1, "trong")
        || t.is(start - 1, "vào")
        || t.is(start - 1, "cuối");
  }

  private boolean recurring(Core core, int first, int length) {
    boolean quoted =
        first > 0 && "\"“'‘".indexOf(t.sign(first - 1)) >= 0 && t.end(first - 1) == t.start(first);
    boolean money = t.is(first - 1, "đồng") && !t.is(first - 2, "hội");
    boolean hours = t.is(first - 1, "giờ") && !t.is(first - 3, "đến"); // "từ 9 giờ đến 18 giờ ..."
    boolean rate = money || hours || t.is(first - 1, "từng");
    rate |= t.is(first, "mỗi") && words.is(first - 1, TimeWord.COUNTABLE) && isCounted(first - 1);
    rate |= words.is(core.start() + 1, TimeWord.TURN) && isLimit(first);
    boolean joined = t.sign(first - 1) == ',' || t.is(first - 1, "và");
    boolean sort = joined && t.is(first - 2, "năm") && t.isNumber(first - 3); // "5 năm, hằng năm"
    sort |=
        joined && t.is(first - 2, "hạn") && (t.is(first - 3, "trung") || t.is(first - 3, "dài"));
    boolean instead = t.is(first - 2, "thay", "vì") || t.is(first - 2, "thay", "cho");
    if (quoted || rate || sort || instead || names(first - 1, 1, TimeWord.VETO)) {
      return false;
    }
    if (length > 0 || core.mod() != null) {
      return true;
    }
    boolean yearly = core.value().equals("FREQ=YEARLY");
    boolean periodic = words.is(first, TimeWord.PERIODIC); // "báo cáo Ngân hàng Nhà nước định kỳ"
    return (periodic || !named(first))
        && !(yearly && (clauseHas(first - 1, TimeWord.ANNUAL) || annualPair(first)))
        && !clauseHas(first - 1, TimeWord.TEACH);
  }

  /** "không quá 01 lần/năm", "tối đa 2 lần/năm": so often at most. */
  private boolean isLimit(int first) {
    return t.is(first, "không") || t.is(first, "tối", "đa");
  }

  /** "báo cáo kết quả trong tháng": what was done in the notice's own month. */
  private boolean isOver(Core core, int first) {
    boolean bare = core.end() == core.start() + 1;
    return bare && clauseHas(first - 1, TimeWord.HAPPENED);
  }

  /** "kế hoạch đào tạo, bồi dưỡng hàng năm": of the plan that the words before a comma name. */
  private boolean annualPair(int first) {
    for (int i = first - 2; i > 0 && i > first - 4; i--) {
      if (t.sign(i) == ',') {
        return clauseHas(i - 1, TimeWord.ANNUAL, 4);
      }
    }
    return false;
  }

  /** "xử lý 500 tấn mỗi ngày": how many; "kiểm tra các hộ mỗi tháng" is how often. */
  private boolean isCounted(int noun) {
    for (int i = noun; i > 0 && i > noun - NEAR && t.isWord(i); i--) {
      if (t.isNumber(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean vetoed(int first) {
    return vetoed(first, false);
  }

  /** What was over is told apart by its year: "chi trả cho các hộ đã đồng thuận trước ...". */
  private boolean vetoed(int first, boolean dated) {
    return veto(first - 1, 4, dated) && !t.is(first - 1, "duyệt")
        || t.is(first - 1, "số")
        || !dated && Clause.has(t, first - 1, 6, "đã")
        || occasions.isHeld(first)
        || t.is(first - 1, "duyệt") && Clause.has(t, first - 1, 4, "được");
  }

  /** "kiểm kê hàng gửi kho đến 0 giờ ngày 20/11": till when it is counted. */
  private boolean isMidnight(Core core, int first) {
    return t.is(first, "đến") && core.value().endsWith("T00:00");
  }

  /** A veto word near before, but for "từ nay đến". */
  private boolean veto(int from, int reach, boolean dated) {
    for (int i = from; i >= 0 && i > from - reach; i--) {
      if (t.sign(i) == ',' || t.sign(i) == ';') {
        return false;
      }
      boolean now = t.is(i, "từ", "nay") || dated && t.is(i, "đã");
      boolean apart = t.is(i, "từ") && i < from || t.is(i, "giai") && i + 1 < from;
      boolean part = t.is(i, "sinh") && (i < from || words.is(i - 1, TimeWord.COMPOUND));
      part |= t.is(i, "tính") && t.is(i - 1, "vi"); // "máy vi tính"
      part |= t.is(from + 1, "trước") && isEnsured(t.is(i, "hiệu") ? i - 1 : i);
      if (words.is(i, TimeWord.VETO) && !now && !part && !apart) {
        return true;
      }
    }
    return false;
  }

  /** "bảo đảm có hiệu lực trước ngày ...": what is to come into force by then. */
  private boolean isEnsured(int i) {
    return t.is(i, "có", "hiệu") && (t.is(i - 1, "bảo") || t.is(i - 1, "đảm"));
  }

  private boolean named(int first) {
    return ends(first, TimeWord.NAMED) || Clause.has(t, first - 1, 2, "giai");
  }

  /** Whether a phrase of a category stands in the clause that ends at a token. */
  private boolean clauseHas(int from, TimeWord category) {
    return clauseHas(from, category, Clause.LONGEST);
  }

  private boolean clauseHas(int from, TimeWord category, int reach) {
    for (int i = from; i >= 0 && i > from - reach; i--) {
      if (t.sign(i) == ',' || t.sign(i) == ';' || t.sign(i) == '.') {
        return false;
      }
      if (words.is(i, category)) {
        return true;
      }
    }
    return false;
  }

  private boolean ends(int i, TimeWord category) {
    return wordBefore(i, category) > 0;
  }

  /** Returns the length of the longest phrase of a category that ends before a token. */
  int wordBefore(int i, TimeWord category) {
    for (int length = 5; length > 0; length--) {
      if (i - length >= 0 && words.length(i - length, category) == length) {
        return length;
      }
    }
    return 0;
  }

  private boolean names(int from, int reach, TimeWord category) {
    for (int i = from; i >= 0 && i > from - reach; i--) {
      if (t.sign(i) == ',' || t.sign(i) == ';') {
        return false;
      }
      if (words.is(i, category) && !(t.is(i, "sinh") && !t.is(i - 1, "khai"))) {
        return true;
      }
    }
    return false;
  }
}
