package vn.giaoviec.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.export.Clear;
import vn.giaoviec.json.Document;
import vn.giaoviec.json.RunJson;
import vn.giaoviec.notice.Deadline;
import vn.giaoviec.notice.Party;
import vn.giaoviec.notice.Role;
import vn.giaoviec.notice.TaskRecord;
import vn.giaoviec.notice.Warning;

/** What the page says of all notices together; gathered document by document. */
final class BatchView {

  /** More units than these are in the table below the chart only. */
  private static final int MOST_BARS = 12;

  /** The warnings that tell of pages of which nothing was read. */
  private static final Set<String> UNREAD =
      Set.of(Warning.Code.PAGES_WITHOUT_TEXT.name(), Warning.Code.PAGE_WITHOUT_WORDS.name());

  /** A row of the list of notices. */
  record Row(
      String anchor,
      String label,
      String file,
      String type,
      String issuer,
      String subject,
      @Nullable Day issuedOn,
      int tasks,
      int low,
      int warnings) {}

  /** Something in a notice that somebody should look at. */
  record Place(String anchor, String label, String words, int percent) {}

  /** A count with its share of the largest, for a bar. */
  record Count(String key, long count, String width) {}

  /** A figure at the top of the page. */
  record Tile(String key, String value, String share, String tone) {}

  private final List<Row> rows = new ArrayList<>();
  private final List<Place> low = new ArrayList<>();
  private final List<Place> missed = new ArrayList<>();
  private final List<Place> unread = new ArrayList<>();
  private final List<Place> empty = new ArrayList<>();
  private final Map<String, Long> units = new TreeMap<>();
  private final TreeMap<YearMonth, Long> assigned = new TreeMap<>();
  private final TreeMap<YearMonth, Long> due = new TreeMap<>();
  private final Map<Clear, Long> lacking = new EnumMap<>(Clear.class);
  private final Map<Role, Long> lengths = new EnumMap<>(Role.class);
  private final RunJson.@Nullable Account run;
  private String generator = "";
  private long tasks;
  private long timed;
  private long leaderless;
  private long warnings;

  BatchView(RunJson.@Nullable Account run) {
    this.run = run;
    for (Clear clear : Clear.values()) {
      lacking.put(clear, 0L);
    }
  }

  void add(Document document) {
    NoticeView notice = NoticeView.of(rows.size() + 1, document, null);
    generator = document.generator().name() + " " + document.generator().version();
    NoticeView.lengths(document).forEach((role, length) -> lengths.merge(role, length, Long::sum));
    int doubtful = 0;
    for (int i = 0; i < document.tasks().size(); i++) {
      TaskRecord task = document.tasks().get(i);
      TaskView view = notice.tasks().get(i);
      add(task, document.header().issuedOn());
      view.lacking().forEach(clear -> lacking.merge(Clear.valueOf(clear), 1L, Long::sum));
      if (TaskView.isLow(task)) {
        doubtful++;
        low.add(new Place(view.anchor(), notice.label(), task.text(), view.percent()));
      }
    }
    for (Document.Caution caution : document.warnings()) {
      add(notice, caution);
    }
    if (document.tasks().isEmpty()) {
      empty.add(new Place(notice.anchor(), notice.label(), notice.subject(), 0));
    }
    rows.add(
        new Row(
            notice.anchor(),
            notice.label(),
            notice.file(),
            notice.type(),
            notice.issuer(),
            notice.subject(),
            notice.issuedOn(),
            document.tasks().size(),
            doubtful,
            document.warnings().size()));
  }

  private void add(NoticeView notice, Document.Caution caution) {
    warnings++;
    Place place = new Place(notice.anchor(), notice.label(), caution.message(), 0);
    if (caution.code().equals(Warning.Code.POSSIBLY_MISSED.name())) {
      missed.add(place);
    } else if (UNREAD.contains(caution.code())) {
      unread.add(place);
    }
  }

  private void add(TaskRecord task, @Nullable LocalDate issued) {
    tasks++;
    timed += task.deadlines().isEmpty() ? 0 : 1;
    leaderless += task.lead().isEmpty() ? 1 : 0;
    task.lead().stream().map(Party::name).distinct().forEach(u -> units.merge(u, 1L, Long::sum));
    if (issued != null) {
      assigned.merge(YearMonth.from(issued), 1L, Long::sum);
    }
    for (Deadline deadline : task.deadlines()) {
      LocalDate day = deadline.due();
      if (day != null) {
        due.merge(YearMonth.from(day), 1L, Long::sum);
      }
    }
  }

  String generator() {
    return generator;
  }

  List<Tile> tiles() {
    long failed = failures().size();
    return List.of(
        new Tile("notices", "" + rows.size(), "", ""),
        new Tile("tasks", "" + tasks, "", ""),
        tile("timed", timed, ""),
        tile("leaderless", leaderless, leaderless > 0 ? "look" : "good"),
        tile("lowConfidence", low.size(), low.isEmpty() ? "good" : "look"),
        new Tile("warnings", "" + warnings, "", warnings > 0 ? "look" : "good"),
        new Tile("failed", "" + failed, "", failed > 0 ? "bad" : "good"));
  }

  private Tile tile(String key, long count, String tone) {
    String share = tasks == 0 ? "" : Math.round(100.0 * count / tasks) + " %";
    return new Tile(key, "" + count, share, tone);
  }

  List<RunJson.Failed> failures() {
    return run == null ? List.of() : run.failures();
  }

  /** Returns the key of what is wrong with the account of the run, or "". */
  String account() {
    return run == null ? "noAccount" : run.interrupted() ? "interrupted" : "";
  }

  Charts.Bars unitChart() {
    List<Map.Entry<String, Long>> all = units();
    return Charts.bars(all.subList(0, Math.min(MOST_BARS, all.size())));
  }

  /** Returns the units, those with most tasks first. */
  List<Map.Entry<String, Long>> units() {
    return units.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
        .toList();
  }

  List<Charts.Time> times() {
    return Charts.times(assigned, due);
  }

  List<Count> lacking() {
    long most = Math.max(1, tasks);
    return lacking.entrySet().stream()
        .map(
            e ->
                new Count(
                    "clear." + e.getKey(),
                    e.getValue(),
                    Charts.number(100.0 * e.getValue() / most)))
        .toList();
  }

  List<NoticeView.Share> shares() {
    return NoticeView.shares(lengths);
  }

  List<Row> rows() {
    return rows;
  }

  /** Returns the tasks that are least sure. */
  List<Place> low() {
    return low.stream().sorted(Comparator.comparingInt(Place::percent)).toList();
  }

  List<Place> missed() {
    return missed;
  }

  List<Place> unread() {
    return unread;
  }

  List<Place> empty() {
    return empty;
  }

  boolean isComplete() {
    return missed.isEmpty() && unread.isEmpty() && empty.isEmpty() && failures().isEmpty();
  }
}
