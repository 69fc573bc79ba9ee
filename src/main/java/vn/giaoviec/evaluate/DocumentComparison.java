package vn.giaoviec.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.giaoviec.evaluate.Matching.Matched;
import vn.giaoviec.evaluate.TaskResult.Verdict;

/** Holds one predicted document against its gold, and keeps the counts. */
final class DocumentComparison {

  private static final double CLOSE = 0.9;
  private static final double NEARLY_CLOSE = 0.75;
  private static final double HELD = 0.8;

  private final Set<Field> judged;
  private final Prediction prediction;
  private final List<JsonNode> gold;
  private final List<JsonNode> predicted;
  private final List<List<String>> goldWords;
  private final List<List<String>> predictedWords;
  private final List<FieldResult> header;
  private final ScoreBook book;
  private int nearlyFound;
  private int nearlyRight;

  DocumentComparison(Set<Field> judged, JsonNode gold, Prediction prediction) {
    JsonNode document =
        prediction.document() == null ? MissingNode.getInstance() : prediction.document();
    this.judged = judged;
    this.prediction = prediction;
    this.gold = tasks(gold);
    this.predicted = tasks(document);
    this.goldWords = words(this.gold);
    this.predictedWords = words(predicted);
    this.header = HeaderComparison.of(gold.path("notice"), document.path("notice"));
    this.book = new ScoreBook(judged);
  }

  private static List<JsonNode> tasks(JsonNode document) {
    List<JsonNode> tasks = new ArrayList<>();
    document.path("tasks").forEach(tasks::add);
    return tasks;
  }

  private static List<List<String>> words(List<JsonNode> tasks) {
    return tasks.stream().map(task -> Words.tokens(text(task))).toList();
  }

  private static String text(JsonNode task) {
    return task.path("text").asText("");
  }

  int predictedTasks() {
    return predicted.size();
  }

  ScoreBook book() {
    return book;
  }

  DocumentResult result(String name) {
    List<TaskResult> results = inOrder(Pairing.of(goldWords, predictedWords));
    for (FieldResult field : header) {
      boolean present = !field.predicted().isEmpty();
      book.strict("header").judge(field.match() == Match.EXACT, present);
      book.soft("header").judge(field.match() != Match.NONE, present);
    }
    return new DocumentResult(
        name, prediction.document() != null, prediction.failure(), book.scores(), results, header);
  }

  /** The gold's order, invented tasks before the task that follows them in the prediction. */
  private List<TaskResult> inOrder(List<Pairing> pairs) {
    Pairing[] ofGold = new Pairing[gold.size()];
    boolean[] invented = new boolean[predicted.size()];
    Arrays.fill(invented, true);
    for (Pairing pair : pairs) {
      ofGold[pair.gold()] = pair;
      invented[pair.predicted()] = false;
    }
    List<TaskResult> results = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < ofGold.length; i++) {
      Pairing pair = ofGold[i];
      while (pair != null && next < pair.predicted()) {
        addInvented(invented, next++, results);
      }
      results.add(pair == null ? missed(i) : paired(pair));
    }
    while (next < invented.length) {
      addInvented(invented, next++, results);
    }
    count(pairs);
    return results;
  }

  private void addInvented(boolean[] invented, int place, List<TaskResult> results) {
    if (invented[place]) {
      results.add(invented(place));
    }
  }

  private void count(List<Pairing> pairs) {
    int close = (int) pairs.stream().filter(pair -> pair.overlap() >= CLOSE).count();
    book.strict("task").add(pairs.size(), gold.size(), predicted.size());
    book.strict("task90").add(close, gold.size(), predicted.size());
    book.soft("task")
        .add(pairs.size() + nearlyFound, gold.size(), pairs.size() + nearlyRight, predicted.size());
  }

  private TaskResult paired(Pairing pair) {
    JsonNode want = gold.get(pair.gold());
    JsonNode got = predicted.get(pair.predicted());
    boolean clean = pair.overlap() >= CLOSE;
    boolean nearlyClean = pair.overlap() >= NEARLY_CLOSE;
    List<FieldResult> fields = new ArrayList<>();
    for (Field field : judged) {
      Matching matching = Matching.of(field, field.values(want), field.values(got));
      count(field, matching);
      clean &= !field.ofClean() || matching.whole() == Match.EXACT;
      nearlyClean &= !field.ofClean() || matching.whole() != Match.NONE;
      fields.add(result(field, matching, got));
    }
    book.task(clean, nearlyClean);
    return new TaskResult(
        clean ? Verdict.CLEAN : Verdict.DIFFERS,
        pair.gold() + 1,
        pair.predicted() + 1,
        section(want),
        text(want),
        text(got),
        pair.overlap(),
        nearlyClean,
        0,
        fields,
        prediction.sources(got, "/text"));
  }

  private void count(Field field, Matching matching) {
    if (field == Field.SECTION) {
      boolean present = !matching.predicted().isEmpty();
      book.strict(field.label()).judge(matching.whole() == Match.EXACT, present);
      book.soft(field.label()).judge(matching.whole() != Match.NONE, present);
      return;
    }
    int wanted = matching.gold().size();
    int found = matching.predicted().size();
    book.strict(field.label()).add(matching.exact(), wanted, found);
    book.soft(field.label()).add(matching.near(), wanted, found);
  }

  private FieldResult result(Field field, Matching matching, JsonNode got) {
    List<Item> wanted = new ArrayList<>();
    for (Matched matched : matching.gold()) {
      wanted.add(new Item(matched.value().shown(), matched.match(), List.of()));
    }
    List<Item> found = new ArrayList<>();
    for (Matched matched : matching.predicted()) {
      List<Source> sources = prediction.sources(got, matched.value().pointer());
      found.add(new Item(matched.value().shown(), matched.match(), sources));
    }
    return new FieldResult(field.label(), matching.whole(), wanted, found);
  }

  private TaskResult missed(int place) {
    JsonNode want = gold.get(place);
    int within = within(goldWords.get(place), predictedWords);
    nearlyFound += within > 0 ? 1 : 0;
    book.task(false, false);
    return new TaskResult(
        Verdict.MISSED,
        place + 1,
        0,
        section(want),
        text(want),
        "",
        0,
        false,
        within,
        unpaired(want, MissingNode.getInstance()),
        prediction.sentence(goldWords.get(place)));
  }

  private TaskResult invented(int place) {
    JsonNode got = predicted.get(place);
    int within = within(predictedWords.get(place), goldWords);
    nearlyRight += within > 0 ? 1 : 0;
    return new TaskResult(
        Verdict.INVENTED,
        0,
        place + 1,
        section(got),
        "",
        text(got),
        0,
        false,
        within,
        unpaired(MissingNode.getInstance(), got),
        prediction.sources(got, "/text"));
  }

  /** What an unpaired task holds is missed, or wrong. */
  private List<FieldResult> unpaired(JsonNode want, JsonNode got) {
    List<FieldResult> fields = new ArrayList<>();
    for (Field field : judged) {
      Matching matching = Matching.of(field, field.values(want), field.values(got));
      if (!field.inPairsOnly() && matching.whole() != Match.EXACT) {
        count(field, matching);
        fields.add(result(field, matching, got));
      }
    }
    return fields;
  }

  /** Returns the place, from 1, of the task that holds most of the words, or 0. */
  private static int within(List<String> words, List<List<String>> tasks) {
    int best = 0;
    double most = HELD;
    for (int i = 0; i < tasks.size(); i++) {
      double share = Words.share(words, tasks.get(i));
      if (share > most || (best == 0 && share >= HELD)) {
        best = i + 1;
        most = share;
      }
    }
    return best;
  }

  private static String section(JsonNode task) {
    return Json.text(task.path("section").path("number"));
  }
}
