package vn.giaoviec.extract.time;

import java.util.ArrayList;
import java.util.List;
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

  private final Lexicon<TimeWord> lexicon =
      new Lexicon<>(TimeWord.class, WordList.beside(TimeReader.class, "times.words"));

  /** Returns the times in {@code within} of {@code text}, in order. */
  public List<TimexMention> read(AlignedText text, Span within, TimeContext context) {
    if (!mayHoldTime(text.folded(), within)) {
      return List.of();
    }
    Tokens tokens = new Tokens(text, within);
    return new Reader(tokens, lexicon.match(tokens), context).read();
  }

  /** Most sentences name no time: no digit, nothing that comes round. */
  private static boolean mayHoldTime(String folded, Span within) {
    for (int i = within.start(); i < within.end(); i++) {
      char c = folded.charAt(i);
      if (c >= '0' && c <= '9'
          || c == 'h' && (folded.startsWith("hằng", i) || folded.startsWith("hàng", i))
          || c == 'q' && folded.startsWith("quý", i)
          || c == 'đ' && folded.startsWith("định kỳ", i)
          || c == 'n' && (folded.startsWith("năm nay", i) || folded.startsWith("này", i))
          || c == 'm' && folded.startsWith("mỗi", i)) {
        return true;
      }
    }
    return false;
  }

  /** Reads one stretch. */
  private static final class Reader {

    private final Tokens t;
    private final Matches<TimeWord> words;
    private final CoreParser cores;
    private final Recurrence recurrences;
    private final Counts counts;
    private final List<TimexMention> found = new ArrayList<>();

    Reader(Tokens tokens, Matches<TimeWord> words, TimeContext context) {
      this.t = tokens;
      this.words = words;
      this.cores = new CoreParser(tokens, context);
      this.counts = new Counts(tokens, words);
      this.recurrences = new Recurrence(tokens, words, cores);
    }

    List<TimexMention> read() {
      for (int i = 0; i < t.size(); i++) {
        Core core = core(i);
        if (core != null) {
          add(core);
          i = core.end() - 1;
        }
      }
      return found;
    }

    private @Nullable Core core(int i) {
      Core recurring = recurrences.parse(i);
      if (recurring != null) {
        return recurring;
      }
      Core core = cores.parse(i);
      if (core != null) {
        return core;
      }
      if (cores.number(i) == 6 && t.is(i + 1, "tháng") && betweenPeriods(i)) {
        return new Core(Kind.RECURRING, i, i + 2, "FREQ=MONTHLY;INTERVAL=6");
      }
      return counts.bounds(i) ? recurrences.duration(i) : null;
    }

    /** "hằng quý, 6 tháng, hằng năm", "6 tháng và hằng năm". */
    private boolean betweenPeriods(int i) {
      boolean after =
          !found.isEmpty()
              && t.sign(i - 1) == ','
              && found.get(found.size() - 1).timex().value().startsWith("FREQ=");
      int next = t.sign(i + 2) == ',' || t.is(i + 2, "và") ? i + 3 : i + 2;
      return after || next > i + 2 && words.is(next, TimeWord.EVERY);
    }

    /** Returns the length of the longest phrase of a category that ends before a token. */
    private int wordBefore(int i, TimeWord category) {
      for (int length = 5; length > 0; length--) {
        if (i - length >= 0 && words.length(i - length, category) == length) {
          return length;
        }
      }
      return 0;
    }

    private void add(Core core) {
      int start = core.start();
      Mod inner = null;
      for (TimeWord word : new TimeWord[] {TimeWord.START, TimeWord.END, TimeWord.MID}) {
        int length = wordBefore(start, word);
        if (length > 0 && core.kind() != Kind.DAY) {
          inner = word == TimeWord.START ? Mod.START : word == TimeWord.END ? Mod.END : Mod.MID;
          start -= length;
        }
      }
      int periodic = core.kind() == Kind.RECURRING ? wordBefore(start, TimeWord.PERIODIC) : 0;
      start -= periodic;
      int before = wordBefore(start, TimeWord.BEFORE);
      int by = wordBefore(start, TimeWord.BY);
      int within = wordBefore(start, TimeWord.WITHIN);
      int lunar = core.kind() == Kind.DAY ? lunarStart(start) : -1;
      if (lunar >= 0) {
        start = lunar;
        before = wordBefore(start, TimeWord.BEFORE);
        by = wordBefore(start, TimeWord.BY);
        within = wordBefore(start, TimeWord.WITHIN);
      }
      int length = Math.max(before, Math.max(by, within));
      Mod mod =
          length == 0
              ? null
              : length == before ? Mod.BEFORE : length == by ? Mod.ON_OR_BEFORE : null;
      if (core.kind() == Kind.RECURRING && mod == Mod.ON_OR_BEFORE && t.is(start - 1, "nhất")) {
        boolean least = t.is(start - 2, "ít");
        mod = least ? null : mod;
      }
      int first = start - length;
      int range = core.kind() == Kind.DAY && by > 0 ? rangeStart(first) : -1;
      Mod whole = mod == null || inner == Mod.START ? inner : mod;
      if (core.kind() == Kind.YEAR && length > 0 && t.is(start - 1, "hết") && length == 1) {
        whole = Mod.END;
      }
      if (core.kind() == Kind.RECURRING && mod == null && holdsBefore(core)) {
        whole = Mod.BEFORE;
      }
      boolean deadline = isDeadline(core, first, length, range);
      int from =
          range >= 0 ? range : shown(first, start, length, within == length && before != length);
      Reading reading = deadline && resolved(core) ? Reading.DEADLINE : Reading.OTHER;
      Core yearly = repeatsYearly(core) ? core : null;
      Timex3 timex =
          yearly == null
              ? new Timex3(core.type(), core.value(), whole)
              : new Timex3(Timex3.Type.SET, yearlyRule(core.value()), whole);
      found.add(
          new TimexMention(
              t.span(from, core.end()),
              timex,
              core.kind() == Kind.DURATION ? counts.anchor(core.end()) : null,
              reading == Reading.OTHER && deadline && yearly != null ? Reading.DEADLINE : reading,
              "time." + core.kind().name().toLowerCase(java.util.Locale.ROOT)));
    }

    /** "25 tháng Chạp (07/02/2026)": returns where the lunar day begins, or -1. */
    private int lunarStart(int start) {
      int open = start - 1;
      while (open > start - 3 && open > 0 && (t.is(open, "nhằm") || t.is(open, "tức"))) {
        open--;
      }
      if (open < 2 || t.sign(open) != '(') {
        return -1;
      }
      int last = t.is(open - 1, "lịch") ? open - 3 : open - 1;
      boolean named = t.is(last, "chạp") || t.is(last, "giêng") || last < open - 1;
      if (!named || !t.is(last - 1, "tháng")) {
        return -1;
      }
      int day = last - 2;
      day -= t.is(day - 1, "mùng") || t.is(day - 1, "mồng") || t.is(day - 1, "ngày") ? 1 : 0;
      return t.is(day - 1, "ngày") ? day - 1 : day;
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
        if (t.is(i, "trước")) {
          return true;
        }
      }
      return false;
    }

    private static boolean resolved(Core core) {
      return !core.value().isEmpty() && !core.value().startsWith("--");
    }

    /** "trước ngày 30 tháng 12" in a sentence of what is done every year. */
    private boolean repeatsYearly(Core core) {
      return core.kind() == Kind.DAY
          && (core.value().startsWith("--") || isYearless(core))
          && found.stream().anyMatch(m -> m.timex().value().startsWith("FREQ=YEARLY"));
    }

    private boolean isYearless(Core core) {
      int last = cores.number(core.end() - 1);
      return last > 0 && last <= 12;
    }

    /** The month and day of "--11-30" or "2024-11-30", every year. */
    private static String yearlyRule(String value) {
      String day = value.substring(value.length() - 5);
      return "FREQ=YEARLY;BYMONTH="
          + Integer.parseInt(day.substring(0, 2))
          + ";BYMONTHDAY="
          + Integer.parseInt(day.substring(3));
    }

    /** Returns where "từ ngày ... " of a range begins, or -1. */
    private int rangeStart(int end) {
      for (int i = Math.max(0, end - 10); i < end; i++) {
        if (t.is(i, "từ")) {
          Core core = cores.parse(i + 1);
          if (core != null && core.end() >= end - 1) {
            return i;
          }
        }
      }
      return -1;
    }

    private boolean isDeadline(Core core, int first, int length, int range) {
      if (range >= 0) {
        return !names(range - 1, 6, TimeWord.VETO);
      }
      if (words.is(core.end(), TimeWord.EVENT)) {
        return false;
      }
      return switch (core.kind()) {
        case CLOCK, DAY -> length > 0 && !vetoed(first);
        case MONTH, QUARTER, HALF -> licensed(core, length) && !vetoed(first) && !named(first);
        case YEAR -> yearBounds(core, first, length);
        case RECURRING -> (length > 0 || !named(first)) && !names(first - 1, 1, TimeWord.VETO);
        case DURATION -> length > 0;
      };
    }

    private boolean licensed(Core core, int length) {
      return length > 0
          || followsDeadline(core)
          || wordBefore(core.start(), TimeWord.END) > 0
          || wordBefore(core.start(), TimeWord.START) > 0;
    }

    /** "trong quý II và quý IV": the second is bound by the word before the first. */
    private boolean followsDeadline(Core core) {
      if (found.isEmpty()) {
        return false;
      }
      TimexMention last = found.get(found.size() - 1);
      int i = core.start() - 1;
      return (t.is(i, "và") || t.is(i, ","))
          && i > 0
          && t.end(i - 1) == last.span().end()
          && last.reading() == Reading.DEADLINE;
    }

    /**
     * "đến năm 2030" mostly belongs to a plan's name: it bounds at a clause's start, or when done.
     */
    private boolean yearBounds(Core core, int first, int length) {
      if (length == 0 || vetoed(first) || named(first)) {
        return false;
      }
      boolean opens = first == 0 || t.sign(first - 1) == ';';
      int next = t.sign(core.end()) == ',' ? core.end() + 1 : core.end();
      boolean closes = core.end() >= t.size() || ".;,".indexOf(t.sign(core.end())) >= 0;
      return closes && bindsYear(core.start())
          || opens && !t.is(next, "là")
          || words.is(next, TimeWord.DONE)
          || t.is(first - 1, "xong")
          || t.is(first - 1, "thành") && t.is(first - 2, "hoàn")
          || t.is(first, "xong");
    }

    /** "đến hết năm 2025", "trước năm 2026", "vào cuối năm 2025". */
    private boolean bindsYear(int start) {
      return t.is(start - 1, "hết") && !t.is(start - 3, "tháng")
          || t.is(start - 1, "trước")
          || t.is(start - 1, "cuối") && t.is(start - 2, "vào");
    }

    private boolean vetoed(int first) {
      return names(first - 1, 4, TimeWord.VETO) && !t.is(first - 1, "duyệt")
          || t.is(first - 1, "số")
          || names(first - 1, 6, "đã")
          || t.is(first - 1, "duyệt") && names(first - 1, 4, "được");
    }

    private boolean named(int first) {
      return wordBefore(first, TimeWord.NAMED) > 0 || names(first - 1, 2, "giai");
    }

    private boolean names(int from, int reach, String word) {
      for (int i = from; i >= 0 && i > from - reach; i--) {
        if (t.sign(i) == ',' || t.sign(i) == ';' || t.sign(i) == '(') {
          return false;
        }
        if (t.is(i, word)) {
          return true;
        }
      }
      return false;
    }

    private boolean names(int from, int reach, TimeWord category) {
      for (int i = from; i >= 0 && i > from - reach; i--) {
        if (t.sign(i) == ',' || t.sign(i) == ';') {
          return false;
        }
        if (words.is(i, category)) {
          return true;
        }
      }
      return false;
    }
  }
}
