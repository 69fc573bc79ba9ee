package vn.giaoviec.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.reference.ReferenceReader;
import vn.giaoviec.extract.time.Due;
import vn.giaoviec.extract.time.TimeContext;
import vn.giaoviec.extract.time.TimeReader;
import vn.giaoviec.extract.time.TimexMention;
import vn.giaoviec.notice.Deadline;
import vn.giaoviec.notice.Timex3;
import vn.giaoviec.structure.Block;
import vn.giaoviec.text.AlignedText;
import vn.giaoviec.text.Span;

/** Reads deadlines and cited documents in stretches of blocks. */
final class MentionReader {

  private static final String[] BEFORE_TIME = {
    "xong", "hoàn thành", "hoàn thành xong", "báo cáo", "thực hiện xong", "hoàn tất"
  };

  /**
   * All that a cell for deadlines may say: "2027", "6/2027", to the end: "2024 - 2025", "5-6/2027".
   */
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?<from>(?:[Tt]ừ )?(?:[Nn]ăm )?20\\d\\d ?(?:-|–|đến) ?(?:[Nn]ăm )?"
              + "|(?:0?[1-9]|1[0-2]) ?[-–] ?(?=\\d\\d?/))?"
              + "(?:(?<month>0?[1-9]|1[0-2])/)?(?<year>20\\d\\d)[.;]?");

  /** "Từ năm 2023 đến năm 2030 và những năm tiếp theo": no last day. */
  private static final Pattern OPEN_END =
      Pattern.compile("^ (?:và (?:các năm |những năm )?tiếp theo|trở đi)");

  /** What is sent only after something else was done: "... tháo gỡ vướng mắc, gửi báo cáo ...". */
  private static final Pattern FURTHER_DEED =
      Pattern.compile("\\s*(?:\\S+ ){5}.*(?:,| và) (?:gửi|báo cáo|nộp|trình) ");

  private final TimeReader times;
  private final ReferenceReader references;
  private final TimeContext context;

  MentionReader(TimeReader times, ReferenceReader references, TimeContext context) {
    this.times = times;
    this.references = references;
    this.context = context;
  }

  List<Cited> references(Block block, Span span) {
    return references.read(block.text(), span).stream()
        .map(mention -> new Cited(block, mention))
        .toList();
  }

  /**
   * Returns the deadlines in {@code span}; where there are several, each with the part it bounds.
   */
  List<Time> times(Block block, Span span) {
    return times(block, span, span);
  }

  /**
   * The same, read in the light of the sentence: "Hằng năm, Sở A ... trước ngày 15/11; Sở B ...
   * trước ngày 30/11", "Sở A ... trước 12 giờ ngày 6/5; Sở B ... trước 17 giờ cùng ngày".
   */
  List<Time> times(Block block, Span sentence, Span span) {
    AlignedText text = block.text();
    Span read = new Span(Math.min(sentence.start(), span.start()), span.end());
    List<TimexMention> found =
        times.read(text, read, context).stream()
            .filter(mention -> mention.reading() == TimexMention.Reading.DEADLINE)
            .filter(mention -> mention.span().start() >= span.start())
            .toList();
    List<Time> deadlines = new ArrayList<>();
    for (TimexMention mention : found) {
      if (found.stream().anyMatch(other -> refines(text, other, mention))) {
        continue;
      }
      String words = mention.span().of(text.value());
      Span anchor = mention.anchor();
      Deadline deadline =
          new Deadline(
              words,
              mention.timex(),
              due(mention, text),
              found.size() > 1 ? boundPart(text, span, mention.span()) : null,
              anchor == null ? null : anchor.of(text.value()));
      deadlines.add(new Time(deadline, text.toOriginal(mention.span()), mention.rule()));
    }
    return deadlines;
  }

  /** A duration from the notice's own signing ends on a day, too. */
  private @Nullable LocalDate due(TimexMention mention, AlignedText text) {
    Span anchor = mention.anchor();
    boolean working = mention.span().of(text.folded()).contains("làm việc");
    return anchor == null || working
        ? Due.of(mention.timex())
        : Due.after(mention.timex(), anchor.of(text.folded()), context.issuedOn());
  }

  /**
   * "Hằng tháng, ... trước ngày 25 hằng tháng" says one thing: the finer one. "Hằng năm kiểm tra
   * ... và báo cáo UBND tỉnh trước ngày 15/12 hằng năm" says two.
   */
  private static boolean refines(AlignedText text, TimexMention finer, TimexMention mention) {
    String rule = mention.timex().value();
    if (rule.indexOf(";BY") >= 0 || !finer.timex().value().startsWith(rule + ";BY")) {
      return false;
    }
    int from = Math.min(finer.span().end(), mention.span().end());
    String between = text.folded().substring(from, Math.max(finer.span().start(), from));
    return between.indexOf(';') < 0 && !FURTHER_DEED.matcher(between).lookingAt();
  }

  /** Returns the time of a line that says when, whatever word licenses it. */
  List<Time> anyTime(Block block, Span span) {
    List<TimexMention> found = resolved(block, span);
    List<TimexMention> deadlines =
        found.stream().filter(m -> m.reading() == TimexMention.Reading.DEADLINE).toList();
    List<TimexMention> times = deadlines.isEmpty() && found.size() == 1 ? found : deadlines;
    return times.stream().map(mention -> whole(block, mention)).toList();
  }

  /** Returns all times of a table's cell for deadlines, but for those that say from when. */
  List<Time> cellTimes(Block block, Span span) {
    List<Time> periods = periods(block, span);
    return periods.isEmpty()
        ? resolved(block, span).stream().map(mention -> whole(block, mention)).toList()
        : periods;
  }

  /** "8/2026", "2026", "2/2026 & 7/2026": a cell of nothing but months or years. */
  private static List<Time> periods(Block block, Span span) {
    String words = span.of(block.text().value());
    List<Time> found = new ArrayList<>();
    Matcher period = PERIOD.matcher(words);
    int end = 0;
    while (period.find() && words.substring(end, period.start()).matches(" *(?:[,;&]|và)? *")) {
      int year = Integer.parseInt(period.group("year"));
      String month = period.group("month");
      String value =
          month == null ? "" + year : YearMonth.of(year, Integer.parseInt(month)).toString();
      Timex3.Mod mod = period.group("from") == null ? null : Timex3.Mod.ON_OR_BEFORE;
      Timex3 timex = new Timex3(Timex3.Type.DATE, value, mod);
      Deadline deadline = new Deadline(period.group(), timex, Due.of(timex), null, null);
      Span at = new Span(span.start() + period.start(), span.start() + period.end());
      found.add(new Time(deadline, block.text().toOriginal(at), "time.cell"));
      end = period.end();
    }
    return end == words.length() ? found : List.of();
  }

  /** Returns whether a stretch is nothing but a time: "Trước ngày 15 tháng 12 năm 2009:". */
  boolean isTime(Block block, Span span) {
    List<TimexMention> found = times.read(block.text(), span, context);
    int end = span.end();
    while (end > span.start() && ":.;, ".indexOf(block.text().value().charAt(end - 1)) >= 0) {
      end--;
    }
    return found.size() == 1
        && found.get(0).span().start() == span.start()
        && found.get(0).span().end() == end;
  }

  private List<TimexMention> resolved(Block block, Span span) {
    AlignedText text = block.text();
    return times.read(text, span, context).stream()
        .filter(
            mention -> {
              String value = mention.timex().value();
              String before = text.folded().substring(span.start(), mention.span().start());
              boolean open = OPEN_END.matcher(text.folded().substring(mention.span().end())).find();
              return !value.isEmpty()
                  && !value.startsWith("--")
                  && !before.strip().endsWith("từ")
                  && !(open && mention.timex().mod() == Timex3.Mod.ON_OR_BEFORE);
            })
        .toList();
  }

  private Time whole(Block block, TimexMention mention) {
    AlignedText text = block.text();
    Span anchor = mention.anchor();
    Deadline deadline =
        new Deadline(
            mention.span().of(text.value()),
            mention.timex(),
            due(mention, text),
            null,
            anchor == null ? null : anchor.of(text.value()));
    return new Time(deadline, text.toOriginal(mention.span()), mention.rule());
  }

  /** Returns the words of the clause that the time closes, without "xong", or null. */
  private static @Nullable String boundPart(AlignedText text, Span within, Span time) {
    int start = time.start();
    while (start > within.start() && ";(:.".indexOf(text.value().charAt(start - 1)) < 0) {
      start--;
    }
    String part = text.value().substring(start, time.start()).strip();
    for (String word : BEFORE_TIME) {
      if (part.endsWith(word)) {
        part = part.substring(0, part.length() - word.length()).strip();
      }
    }
    while (part.endsWith(",")) {
      part = part.substring(0, part.length() - 1).strip();
    }
    return part.isEmpty() ? null : part;
  }
}
