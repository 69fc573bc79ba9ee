package vn.giaoviec.evaluate;

import com.samskivert.mustache.Mustache;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.evaluate.TaskResult.Verdict;
import vn.giaoviec.messages.Language;
import vn.giaoviec.messages.Messages;

/** What the page's template shows, every number and name as it is to be read. */
final class PageModel {

  private static final int LONGEST = 220;
  private static final List<String> COLUMNS = List.of("task", "lead", "coordinating", "deadlines");

  private final Language language;
  private final Messages messages;

  PageModel(Language language) {
    this.language = language;
    this.messages = Messages.beside(PageModel.class, language);
  }

  record Page(
      String lang,
      Mustache.CustomContext m,
      String css,
      String generator,
      String summary,
      String absent,
      List<Tile> tiles,
      List<FieldRow> fields,
      List<String> columns,
      List<DocumentRow> documents) {}

  record Share(String percent, String width) {}

  record Tile(String label, String value, String note, @Nullable Share bar, String tone) {}

  record FieldRow(
      String label,
      Share precision,
      Share recall,
      Share f1,
      String soft,
      int gold,
      int predicted) {}

  record DocumentRow(
      String anchor,
      String name,
      String status,
      int gold,
      int found,
      int cleanCount,
      @Nullable Share clean,
      int missed,
      int invented,
      List<String> figures,
      boolean headerDiffers,
      List<Row> header,
      List<TaskCard> tasks) {}

  record TaskCard(
      String tone,
      String verdict,
      String place,
      String what,
      String opening,
      boolean open,
      List<Row> rows) {}

  record Row(String label, Cell gold, Cell predicted) {}

  record Cell(List<WordDiff.Piece> text, List<Shown> values, List<Origin> origins, String none) {}

  record Shown(String value, String tone, String sign, String says, List<Origin> origins) {}

  record Origin(String place, String words) {}

  Page page(Evaluation evaluation, String generator, String css) {
    Mustache.CustomContext texts = messages::get;
    List<DocumentRow> documents = new ArrayList<>();
    for (DocumentResult document : evaluation.byDocument()) {
      documents.add(document(document, documents.size() + 1));
    }
    return new Page(
        language.tag(),
        texts,
        css,
        generator,
        messages.get(
            "pageSummary",
            evaluation.documents(),
            evaluation.tasks(),
            evaluation.scores().strict("task").predicted()),
        evaluation.absent().isEmpty()
            ? ""
            : messages.get("absentFields", Labels.fields(messages, evaluation.absent())),
        tiles(evaluation),
        fields(evaluation),
        columns(evaluation),
        documents);
  }

  private List<String> columns(Evaluation evaluation) {
    return COLUMNS.stream()
        .filter(evaluation.figures()::containsKey)
        .map(name -> Labels.field(messages, name))
        .toList();
  }

  private List<Tile> tiles(Evaluation evaluation) {
    int clean = evaluation.count(Verdict.CLEAN);
    int missed = evaluation.count(Verdict.MISSED);
    int invented = evaluation.count(Verdict.INVENTED);
    Share strict = share(evaluation.clean());
    Share soft = share(evaluation.scores().softClean());
    Share task = share(evaluation.scores().strict("task").f1());
    return List.of(
        tile("tileClean", strict.percent(), strict, "", clean, evaluation.tasks()),
        tile("tileSoft", soft.percent(), soft, ""),
        tile("tileTask", task.percent(), task, ""),
        tile("tileMissed", "" + missed, null, missed > 0 ? "bad" : "good", evaluation.tasks()),
        tile(
            "tileInvented",
            "" + invented,
            null,
            invented > 0 ? "bad" : "good",
            evaluation.invented()),
        tile(
            "tileNone",
            "" + evaluation.withoutPrediction(),
            null,
            evaluation.withoutPrediction() > 0 ? "bad" : "good",
            evaluation.documents()));
  }

  private Tile tile(String key, String value, @Nullable Share bar, String tone, Object... note) {
    return new Tile(messages.get(key), value, messages.get(key + "Note", note), bar, tone);
  }

  private List<FieldRow> fields(Evaluation evaluation) {
    List<FieldRow> rows = new ArrayList<>();
    for (Map.Entry<String, Figure> entry : evaluation.figures().entrySet()) {
      Figure figure = entry.getValue();
      Figure soft = evaluation.scores().soft().get(entry.getKey());
      rows.add(
          new FieldRow(
              Labels.field(messages, entry.getKey()),
              share(figure.precision()),
              share(figure.recall()),
              share(figure.f1()),
              soft == null ? "–" : share(soft.f1()).percent(),
              figure.gold(),
              figure.predicted()));
    }
    return rows;
  }

  private DocumentRow document(DocumentResult document, int place) {
    String anchor = "d" + place;
    int clean = document.count(Verdict.CLEAN);
    int missed = document.count(Verdict.MISSED);
    int invented = document.count(Verdict.INVENTED);
    List<TaskCard> tasks = document.tasks().stream().map(this::card).toList();
    List<String> figures =
        COLUMNS.stream()
            .filter(document.scores().strict()::containsKey)
            .map(name -> f1(document.scores().strict(name)))
            .toList();
    return new DocumentRow(
        anchor,
        document.name(),
        document.predicted() ? "" : messages.get("noPrediction", document.failure()).strip(),
        document.goldTasks(),
        document.goldTasks() - missed + invented,
        clean,
        document.goldTasks() == 0 ? null : share(document.scores().clean()),
        missed,
        invented,
        figures,
        document.header().stream().anyMatch(field -> field.match() != Match.EXACT),
        document.header().stream().map(this::headerRow).toList(),
        tasks);
  }

  /** Where there is nothing to find and nothing was found, a figure says nothing. */
  private String f1(Figure figure) {
    return figure.gold() + figure.predicted() == 0 ? "–" : share(figure.f1()).percent();
  }

  private TaskCard card(TaskResult task) {
    List<Row> rows = new ArrayList<>();
    rows.add(textRow(task));
    for (FieldResult field : task.fields()) {
      if (!field.gold().isEmpty() || !field.predicted().isEmpty()) {
        rows.add(row(Labels.field(messages, field.field()), field));
      }
    }
    String text = task.gold() > 0 ? task.goldText() : task.predictedText();
    String place = "#" + (task.gold() > 0 ? task.gold() : task.predicted());
    return new TaskCard(
        task.verdict().name().toLowerCase(Locale.ROOT),
        messages.get("verdict." + task.verdict()),
        task.section().isEmpty() ? place : messages.get("placeIn", place, task.section()),
        what(task),
        shortened(text),
        task.verdict() != Verdict.CLEAN || !differing(task).isEmpty(),
        rows);
  }

  private String what(TaskResult task) {
    if (task.within() > 0) {
      return messages.get("within." + task.verdict(), task.within());
    }
    if (task.gold() == 0 || task.predicted() == 0) {
      return "";
    }
    String names =
        differing(task).stream()
            .map(name -> Labels.field(messages, name).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : messages.get("differsIn", names);
  }

  private static List<String> differing(TaskResult task) {
    List<String> names = new ArrayList<>(task.fields(Match.NONE));
    names.addAll(task.fields(Match.SOFT));
    return names;
  }

  private Row textRow(TaskResult task) {
    String label = Labels.field(messages, "text");
    List<Origin> origins = task.sources().stream().map(this::place).toList();
    return switch (task.verdict()) {
      case MISSED -> {
        List<Origin> sentence = origins(task.sources(), "");
        String none = messages.get(sentence.isEmpty() ? "notFound" : "takenFor");
        yield new Row(label, text(task.goldText()), new Cell(List.of(), List.of(), sentence, none));
      }
      case INVENTED ->
          new Row(
              label,
              new Cell(List.of(), List.of(), List.of(), messages.get("notInGold")),
              new Cell(plain(task.predictedText()), List.of(), origins, ""));
      default -> {
        WordDiff diff = WordDiff.of(task.goldText(), task.predictedText());
        yield new Row(
            label,
            new Cell(diff.left(), List.of(), List.of(), ""),
            new Cell(diff.right(), List.of(), origins, ""));
      }
    };
  }

  private static List<WordDiff.Piece> plain(String text) {
    return List.of(new WordDiff.Piece(text, false));
  }

  private static Cell text(String text) {
    return new Cell(plain(text), List.of(), List.of(), "");
  }

  private Row headerRow(FieldResult field) {
    return row(Labels.headerField(messages, field.field()), field);
  }

  private Row row(String label, FieldResult field) {
    return new Row(
        label,
        cell(field.gold(), item -> shown(item, "missing")),
        cell(field.predicted(), item -> shown(item, "wrong")));
  }

  private Cell cell(List<Item> items, Function<Item, Shown> shown) {
    List<Shown> values = items.stream().map(shown).toList();
    return new Cell(List.of(), values, List.of(), values.isEmpty() ? "–" : "");
  }

  private Shown shown(Item item, String otherwise) {
    List<Origin> origins = origins(item.sources(), item.value());
    return switch (item.match()) {
      case EXACT -> new Shown(item.value(), "exact", "", "", origins);
      case SOFT -> new Shown(item.value(), "soft", "≈", messages.get("nearly"), origins);
      case NONE ->
          new Shown(
              item.value(),
              otherwise,
              otherwise.equals("missing") ? "−" : "+",
              messages.get(otherwise),
              origins);
    };
  }

  private List<Origin> origins(List<Source> sources, String value) {
    return sources.stream()
        .map(
            source ->
                source.words().equals(value)
                    ? place(source)
                    : new Origin(Labels.source(messages, source), shortened(source.words())))
        .toList();
  }

  private Origin place(Source source) {
    return new Origin(Labels.source(messages, source), "");
  }

  private Share share(double share) {
    String percent = String.format(Locale.ROOT, "%.2f", share * 100);
    String shown = language == Language.VI ? percent.replace('.', ',') : percent;
    return new Share(shown + " %", percent);
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, space > LONGEST / 2 ? space : LONGEST) + "…";
  }
}
