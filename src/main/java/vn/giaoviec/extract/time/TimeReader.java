package vn.giaoviec.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.time.Core.Kind;
import vn.giaoviec.extract.time.TimexMention.Reading;
import vn.giaoviec.notice.Timex3;
import vn.giaoviec.notice.Timex3.Mod;
import vn.giaoviec.rules.Lexicon;
import vn.giaoviec.rules.Matches;
import vn.giaoviec.rules.WordList;
import vn.giaoviec.text.AlignedText;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Tokens;

/**
 * Reads times: first what the words say, then whether they bound what is to be done. Only times
 * that a word licenses ("trước", "chậm nhất", "trong quý") are deadlines.
 *
 * <p>Immutable, safe for any number of threads.
 */
public final class TimeReader {

  /** So many tokens a range's first day and the words to the second take at most. */
  private static final int LONGEST_RANGE = 20;

  private final Lexicon<TimeWord> lexicon =
      new Lexicon<>(TimeWord.class, WordList.beside(TimeReader.class, "times.words"));

  /** Returns the times in {@code within} of {@code text}, in order. */
  public List<TimexMention> read(AlignedText text, Span within, TimeContext context) {
    if (!TimeStarts.mayStandIn(text.folded(), within)) {
      return List.of();
    }
    Tokens tokens = new Tokens(text, within);
    return new Reader(tokens, lexicon.match(tokens), context).read();
  }

  /** Reads one stretch. */
  private static final class Reader {

    private final Tokens t;
    private final Matches<TimeWord> words;
    private final CoreParser cores;
    private final Recurrence recurrences;
    private final Counts counts;
    private final Bounds bounds;
    private final DistantBounds days;
    private final List<TimexMention> found = new ArrayList<>();
    private final YearlyDays yearly;
    private final @Nullable LocalDate issued;

    Reader(Tokens tokens, Matches<TimeWord> words, TimeContext context) {
      this.t = tokens;
      this.words = words;
      this.issued = context.sure() ? context.earliest() : null;
      this.cores = new CoreParser(tokens, context);
      this.counts = new Counts(tokens, words);
      this.bounds = new Bounds(tokens, words, counts);
      this.days = new DistantBounds(tokens);
      this.recurrences = new Recurrence(tokens, words, cores);
      this.yearly = new YearlyDays(tokens, words, cores, found);
    }

    List<TimexMention> read() {
      Core last = null;
      for (int i = 0; i < t.size(); i++) {
        Core further =
            last != null && last.end() == i - 1 && joins(i - 1) ? cores.next(i, last.kind()) : null;
        Core core = further == null ? core(i) : further;
        if (core != null) {
          add(core);
          last = core;
          i = core.end() - 1;
        }
      }
      yearly.settle();
      return found;
    }

    private @Nullable Core core(int i) {
      if (!TimeStarts.mayBegin(t, i)
          && !words.is(i, TimeWord.EVERY)
          && !words.is(i, TimeWord.PERIODIC)) {
        return null;
      }
      Core recurring = recurrences.parse(i);
      if (recurring != null) {
        return recurring;
      }
      Core core = cores.parse(i);
      if (core != null) {
        return core.kind() == Kind.CLOCK ? sameDay(core) : core;
      }
      if (cores.number(i) == 6 && t.is(i + 1, "tháng") && betweenPeriods(i, i + 2)) {
        return new Core(Kind.RECURRING, i, i + 2, "FREQ=MONTHLY;INTERVAL=6");
      }
      boolean quarter = t.is(i, "quý") && !t.isCapital(i + 1);
      boolean listed = (quarter || t.is(i, "tháng")) && reportsOf(i);
      if (listed || quarter && afterPeriod(i)) {
        String rule = quarter ? "FREQ=MONTHLY;INTERVAL=3" : "FREQ=MONTHLY";
        return new Core(Kind.RECURRING, i, i + 1, rule);
      }
      boolean one = t.is(i, "một") || t.is(i, "cả") || cores.number(i) == 1;
      int year = one ? i + 1 : i;
      if (t.is(year, "năm") && !t.isNumber(year + 1) && afterPeriod(i)) {
        return new Core(Kind.RECURRING, i, year + 1, "FREQ=YEARLY");
      }
      return counts.bounds(i) ? recurrences.duration(i, counts.last(i)) : null;
    }

    private boolean joins(int i) {
      return t.sign(i) == ',' || t.sign(i) == '&' || t.is(i, "và");
    }

    /** "báo cáo quý, 6 tháng, năm gửi Bộ X": so often, not "chế độ báo cáo tháng, quý". */
    private boolean reportsOf(int i) {
      int next = i + 2;
      boolean more = t.is(next, "quý") || t.is(next, "năm") || t.is(next + 1, "tháng");
      boolean report = t.is(i - 2, "báo", "cáo") && !t.is(i - 4, "chế", "độ");
      return report && joins(i + 1) && more && !t.isNumber(next + 1);
    }

    /** "trước 16 giờ cùng ngày": that of the day named last. */
    private Core sameDay(Core core) {
      boolean same = t.is(core.end() - 2, "cùng") && !found.isEmpty();
      if (!same) {
        return core;
      }
      TimexMention before = found.get(found.size() - 1);
      Timex3 last = before.timex();
      String hour = core.value().substring(core.value().indexOf('T'));
      if (last.value().startsWith("FREQ=WEEKLY;BYDAY=") && last.value().indexOf(";BYHOUR") < 0) {
        String rule =
            last.value()
                + ";BYHOUR="
                + Integer.parseInt(hour.substring(1, 3))
                + ";BYMINUTE="
                + Integer.parseInt(hour.substring(4));
        return new Core(Kind.RECURRING, core.start(), core.end(), rule);
      }
      boolean day =
          before.reading() == Reading.DEADLINE
              && (last.type() == Timex3.Type.TIME || last.type() == Timex3.Type.DATE)
              && last.value().length() >= 10;
      return day
          ? new Core(Kind.CLOCK, core.start(), core.end(), last.value().substring(0, 10) + hour)
          : core;
    }

    /** "hằng quý, 6 tháng, hằng năm", "6 tháng và hằng năm". */
    private boolean betweenPeriods(int i, int end) {
      int next = joins(end) ? end + 1 : end;
      return afterPeriod(i) || next > end && words.is(next, TimeWord.EVERY);
    }

    private boolean afterPeriod(int i) {
      return !found.isEmpty()
          && joins(i - 1)
          && t.end(i - 2) == found.get(found.size() - 1).span().end()
          && found.get(found.size() - 1).timex().value().startsWith("FREQ=");
    }

    /** "đầu quý I", "tuần cuối của tháng 7": where a time begins with its edge, and which it is. */
    private record Edge(int start, @Nullable Mod mod) {}

    private Edge edge(Core core) {
      int start = core.start();
      Mod inner = core.mod();
      for (TimeWord word : new TimeWord[] {TimeWord.START, TimeWord.END, TimeWord.MID}) {
        int length = bounds.wordBefore(start, word);
        boolean stands = t.is(start - 2, "đứng"); // "người đứng đầu hằng năm"
        if (length > 0 && !stands && core.kind() != Kind.DAY && core.kind() != Kind.RECURRING) {
          inner = word == TimeWord.START ? Mod.START : word == TimeWord.END ? Mod.END : Mod.MID;
          start -= length;
        }
      }
      int week = weekOf(core);
      if (week > 0) {
        inner = t.is(start - 1, "cuối") || t.is(start - 2, "cuối") ? Mod.END : Mod.START;
        start -= week;
      }
      return new Edge(start, inner);
    }

    private void add(Core core) {
      int back = core.kind() == Kind.DURATION ? counts.backTo(core.start()) : -1;
      if (back >= 0) {
        mention(core, back, Mod.BEFORE, true);
        return;
      }
      int on = core.kind() == Kind.DURATION ? counts.onFrom(core.start()) : -1;
      if (on >= 0) {
        int latest = bounds.wordBefore(on + 1, TimeWord.BY); // "chậm nhất sau khi ..."
        mention(core, on + 1 - Math.max(1, latest), latest > 0 ? Mod.ON_OR_BEFORE : null, true);
        return;
      }
      Edge edge = edge(core);
      int start = edge.start();
      Mod inner = edge.mod();
      start -= core.kind() == Kind.RECURRING ? bounds.wordBefore(start, TimeWord.PERIODIC) : 0;
      boolean amount = t.is(core.start(), "mỗi") || words.is(core.start() + 1, TimeWord.TURN);
      int before = amount ? 0 : bounds.wordBefore(start, TimeWord.BEFORE);
      before = before == 0 && core.kind() == Kind.DAY ? days.beforeEvent(start) : before;
      int by = bounds.wordBefore(start, TimeWord.BY);
      int within = bounds.wordBefore(start, TimeWord.WITHIN);
      int length = Math.max(before, Math.max(by, within));
      int named = length > 0 ? -1 : core.kind() == Kind.DAY ? days.dueIs(start) : excess(core);
      int first = named >= 0 ? named : start - length;
      boolean listed = length == 0 && core.kind() == Kind.DAY && follows(core);
      if (listed && isDue(core.end())) {
        mention(core, start, found.get(found.size() - 1).timex().mod(), true);
        return;
      }
      Mod mod =
          named >= 0 || length > 0 && length == by
              ? Mod.ON_OR_BEFORE
              : length > 0 && length == before ? Mod.BEFORE : null;
      boolean dashed = core.mod() == Mod.ON_OR_BEFORE && t.is(core.start() - 1, "từ");
      int range =
          by > 0 && mod == Mod.ON_OR_BEFORE
              ? rangeStart(core, first)
              : dashed ? core.start() - 1 : -1;
      boolean labels = core.start() == 0 && t.sign(core.end()) == ':'; // "Tháng 11/2025: ..."
      boolean deadline =
          range >= 0
              ? bounds.isRange(core, range) && !yearly.isOfPeriod(range)
              : labels && core.type() == Timex3.Type.DATE
                  || bounds.areDeadline(core, first, start - first, follows(core));
      boolean shown = within == length && before != length;
      int from = range >= 0 ? range : named >= 0 ? start : shown(first, start, length, shown);
      if (range >= 0) {
        found.removeIf(mention -> mention.span().start() >= t.start(range));
      }
      mention(core, from, mod(core, mod, inner, start), deadline && !repeats(core, first));
    }

    /**
     * "tuần cuối hằng tháng", "cuối mỗi quý", "tuần đầu của tháng 7/2023": returns how many words
     * before a time say so, or 0.
     */
    private int weekOf(Core core) {
      int of = t.is(core.start() - 1, "của") ? 1 : 0;
      int at = core.start() - of - 1;
      boolean turn = t.is(at, "cuối") || t.is(at, "đầu");
      int week = t.is(at - 1, "tuần") ? 1 : t.is(at - 1, "lễ") && t.is(at - 2, "tuần") ? 2 : 0;
      boolean each = core.kind() == Kind.RECURRING && words.is(core.start(), TimeWord.EVERY);
      boolean plain = each && core.value().indexOf(";BY") < 0;
      boolean bare = plain && week == 0 && !t.is(at - 1, "tháng") && !t.is(at - 1, "ngày");
      boolean within = week > 0 && (plain || core.kind() == Kind.MONTH);
      return turn && (within || bare) ? of + 1 + week : 0;
    }

    /**
     * "hằng năm vào quý IV" says when in the year; "từ tháng 6 đến tháng 9" goes with its start.
     */
    private boolean repeats(Core core, int first) {
      if (!yearly.endsAt(first)) {
        return false;
      }
      TimexMention last = found.get(found.size() - 1);
      boolean until = t.is(first, "đến") && last.reading() == Reading.OTHER;
      return until || core.kind() == Kind.QUARTER && last.timex().value().equals("FREQ=YEARLY");
    }

    private @Nullable Mod mod(Core core, @Nullable Mod outer, @Nullable Mod inner, int start) {
      if (core.kind() == Kind.RECURRING) {
        boolean least =
            t.is(start - 1, "nhất") && t.is(start - 2, "ít") || t.is(start - 1, "thiểu");
        Mod mod = least ? null : outer;
        return mod == null && inner == null && holdsBefore(core)
            ? Mod.BEFORE
            : mod == null ? inner : mod;
      }
      boolean turn =
          core.kind() == Kind.YEAR && outer == Mod.ON_OR_BEFORE && t.is(start - 1, "hết");
      if (turn && !t.is(start - 2, "đến") && !t.is(start - 2, "là") && !t.is(start - 2, "nhất")) {
        return Mod.END;
      }
      return outer == null || inner == Mod.START ? inner : outer;
    }

    private void mention(Core core, int from, @Nullable Mod mod, boolean deadline) {
      if (core.value().startsWith(YearlyDays.MONTHS) && t.is(from - 1, "và")) {
        yearly.repeatLast(from - 1);
      }
      if (yearly.joinsMonth(core, from) || mod == null && yearly.joinsYear(core, from)) {
        return;
      }
      boolean comesRound = yearly.repeatsYearly(core, from);
      if (comesRound && yearly.joins(core, from, mod)) {
        return;
      }
      boolean known = !core.value().isEmpty() && !core.value().startsWith("--") || comesRound;
      Timex3 timex =
          comesRound
              ? new Timex3(Timex3.Type.SET, YearlyDays.rule(core.value()), mod)
              : new Timex3(core.type(), core.value(), mod);
      found.add(
          new TimexMention(
              t.span(from, core.end()),
              timex,
              core.kind() == Kind.DURATION ? counts.anchor(core.end()) : null,
              deadline && known && !isOver(timex) ? Reading.DEADLINE : Reading.OTHER,
              "time." + core.kind().name().toLowerCase(Locale.ROOT)));
    }

    /** "các dự án phê duyệt trước ngày 01/7/2014", in a notice of 2024: nobody can keep it. */
    private boolean isOver(Timex3 timex) {
      LocalDate due = Due.of(timex);
      return issued != null && due != null && due.isBefore(issued);
    }

    /** "không để tồn hồ sơ quá 10 ngày": returns where "quá" stands, or -1. */
    private int excess(Core core) {
      boolean excess = core.kind() == Kind.DURATION && counts.isExcess(core.start());
      return excess ? core.start() - 1 : -1;
    }

    /** "trong quý II và quý IV": the second is bound by the word before the first. */
    private boolean follows(Core core) {
      if (found.isEmpty()) {
        return false;
      }
      TimexMention last = found.get(found.size() - 1);
      int i = core.start() - 1;
      i -= bounds.wordBefore(core.start(), TimeWord.START); // "trong năm 2024 và đầu năm 2025"
      return joins(i)
          && i > 0
          && t.end(i - 1) == last.span().end()
          && last.reading() == Reading.DEADLINE;
    }

    /** "trước các ngày 15/6, 15/9 và 15/12": nothing but a sign or a further day follows. */
    private boolean isDue(int end) {
      return end >= t.size() || !t.isWord(end) || t.is(end, "và") || t.is(end, "tại");
    }

    /** "xong trong tháng 3" shows "trong tháng 3"; "xong" alone isn't shown. */
    private int shown(int first, int start, int length, boolean within) {
      if (length == 0) {
        return start;
      }
      int from = first;
      while (within && from < start && !t.is(from, "trong") && !t.is(from, "vào")) {
        from++;
      }
      from = !within && (t.is(from, "xong") || t.is(from, "hoàn")) ? start - 1 : from;
      return from;
    }

    private boolean holdsBefore(Core core) {
      for (int i = core.start(); i < core.end(); i++) {
        if (t.is(i, "trước") && !t.is(i - 1, "năm")) {
          return true;
        }
      }
      return false;
    }

    /** "từ ngày 10/02/2026 (23 tháng Chạp) đến hết ngày ...": skips what stands in brackets. */
    private int afterAside(int i) {
      int close = i;
      while (t.sign(i) == '(' && close < t.size() && t.sign(close) != ')') {
        close++;
      }
      return t.sign(close) == ')' ? close + 1 : i;
    }

    /** Returns where "từ ngày ... ", "từ nay" of a range begins, or -1. */
    private int rangeStart(Core until, int end) {
      for (int i = Math.max(0, end - LONGEST_RANGE); i < end; i++) {
        if (!t.is(i, "từ")) {
          continue;
        }
        if (t.is(i + 1, "nay") && i + 2 == end) {
          return until.kind() != Kind.YEAR || t.is(end + 1, "hết") ? i : -1;
        }
        Core core = until.kind() == Kind.YEAR ? null : cores.parse(i + 1);
        boolean number = t.is(i + 1, "ngày") && cores.number(i + 2) > 0 || cores.number(i + 1) > 0;
        boolean bare = number && end - i <= 3 && t.is(end, "đến") && until.kind() == Kind.DAY;
        if (core != null && afterAside(core.end()) >= end - 1 || bare) {
          return i;
        }
      }
      return -1;
    }
  }
}
