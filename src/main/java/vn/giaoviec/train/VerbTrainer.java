package vn.giaoviec.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import vn.giaoviec.evaluate.Pairing;
import vn.giaoviec.extract.Annotators;
import vn.giaoviec.extract.Extractor;
import vn.giaoviec.extract.Observations;
import vn.giaoviec.extract.model.Candidate;
import vn.giaoviec.extract.model.FeatureNames;
import vn.giaoviec.extract.model.LinearModel;
import vn.giaoviec.extract.model.Models;
import vn.giaoviec.extract.model.VerbContext;
import vn.giaoviec.extract.model.VerbModel;
import vn.giaoviec.extract.model.VerbModel.Length;
import vn.giaoviec.rules.WordList;
import vn.giaoviec.text.Folding;

/** Trains the choice of main verbs on the tasks that the rules find in the notices. */
final class VerbTrainer {

  private static final double CLOSE = 0.8;
  private static final int LONGEST = 4;

  /** Statements with so many candidates count twice: real notices have more of them than ours. */
  private static final int LONG = 14;

  /** A verb of one notice only may be a slip, or an oddity of its writer. */
  private static final int NOTICES = 2;

  /**
   * What is met so seldom is told by what stands around it alone, as words are that no notice of
   * ours holds: so the model learns of those, too.
   */
  private static final int RARE = 6;

  private static final Maxent MAXENT = new Maxent(0.3, 0.3, 40);

  /**
   * How sure the model must be of a verb that the rules don't see. With less than 0.7, more of what
   * it added in real notices was wrong than right, whatever cross-validation on ours says.
   */
  private static final double ADD = 0.8;

  /** Up to which probability the model drops a verb of the rules. */
  private static final double DROP = 0.6;

  private static final double ALONE = 0.6;

  private final boolean stacked;
  private final Extractor extractor;

  /** Makes a trainer; the model sees what the rules decide if it is stacked on them. */
  VerbTrainer(boolean stacked) {
    Annotators annotators = stacked ? Annotators.rules() : Annotators.models(Models.NONE);
    this.stacked = stacked;
    this.extractor = new Extractor(annotators);
  }

  /**
   * What was trained.
   *
   * @param model the model
   * @param words the verbs met in the notices
   * @param add from which probability on a verb is added to those of the rules
   * @param drop below which probability a verb of the rules is dropped
   */
  record Trained(AbstractModel model, List<WordList.Entry> words, double add, double drop) {

    VerbModel verbs() {
      return new VerbModel(
          new LinearModel(model, VerbContext.VERB), Models.known(words), add, drop);
    }

    byte[] bytes() {
      return Maxent.bytes(model, add, drop);
    }

    /** Returns the verbs as a word list. */
    String list() {
      StringBuilder list = new StringBuilder("# Made by giaoviec train: verbs of the corpus.\n");
      String category = "";
      for (WordList.Entry entry : words) {
        if (!entry.category().equals(category)) {
          category = entry.category();
          list.append('[').append(category).append("]\n");
        }
        list.append(entry.phrase()).append('\n');
      }
      return list.toString();
    }
  }

  /**
   * Trains on notices.
   *
   * @param parts of how many models the mean is taken
   */
  Trained train(List<Sample> samples, int parts) {
    List<WordList.Entry> words = words(samples);
    var known = Models.known(words);
    Map<String, Integer> met = new TreeMap<>();
    List<List<Told>> notices = new ArrayList<>();
    for (Sample sample : samples) {
      Observations seen = extractor.observe(sample.text(), sample.outline(), known);
      List<String> texts = seen.tasks().stream().map(task -> task.record().text()).toList();
      List<Told> told = new ArrayList<>();
      for (Pairing pair : Pairing.ofTexts(sample.goldTexts(), texts)) {
        if (pair.overlap() >= CLOSE) {
          List<Candidate> found = seen.tasks().get(pair.predicted()).verbs();
          found.forEach(candidate -> met.merge(candidate.words().toString(), 1, Integer::sum));
          told.add(new Told(sample.gold().get(pair.gold()).verbs(), found));
        }
      }
      notices.add(told);
    }
    List<List<Event>> events = new ArrayList<>();
    for (List<Told> notice : notices) {
      List<Event> own = new ArrayList<>();
      notice.forEach(told -> events(told, met, own));
      events.add(own);
    }
    double add = stacked ? ADD : ALONE;
    return new Trained(
        MAXENT.mean(events, parts, VerbContext.OTHER, VerbContext.VERB), words, add, DROP);
  }

  /** Returns the verbs of the gold tasks that several notices have, shorter ones first. */
  private static List<WordList.Entry> words(List<Sample> samples) {
    Map<String, Integer> notices = new TreeMap<>();
    for (Sample sample : samples) {
      TreeSet<String> verbs = new TreeSet<>();
      sample.gold().forEach(task -> task.verbs().forEach(verb -> verbs.add(fold(verb))));
      verbs.forEach(verb -> notices.merge(verb, 1, Integer::sum));
    }
    List<WordList.Entry> words = new ArrayList<>();
    for (int length = 1; length <= LONGEST; length++) {
      String category = Length.of(length).name();
      for (Map.Entry<String, Integer> verb : notices.entrySet()) {
        if (verb.getValue() >= NOTICES && verb.getKey().split(" ", -1).length == length) {
          words.add(new WordList.Entry(category, verb.getKey()));
        }
      }
    }
    return words;
  }

  private static String fold(String words) {
    return Folding.fold(words).strip().replaceAll("[\\s,]+", " ");
  }

  /** The gold verbs of a directive, and what may be verbs in it. */
  private record Told(List<String> verbs, List<Candidate> candidates) {}

  private static void events(Told told, Map<String, Integer> met, List<Event> events) {
    Candidate[] candidates = told.candidates().toArray(new Candidate[0]);
    String[] outcomes = align(told.verbs().stream().map(VerbTrainer::fold).toList(), candidates);
    boolean[] chosen = new boolean[candidates.length];
    for (int i = 0; i < candidates.length; i++) {
      chosen[i] = outcomes[i].equals(VerbContext.VERB);
    }
    VerbContext context = new VerbContext(candidates, chosen);
    for (int i = 0; i < candidates.length; i++) {
      List<String> names = ((FeatureNames) context.of(i)).list();
      String words = candidates[i].words().toString();
      if (met.getOrDefault(words, 0) <= RARE) {
        names = names.stream().filter(name -> !mentions(name, words)).toList();
      }
      Event event = new Event(outcomes[i], names.toArray(new String[0]));
      events.add(event);
      if (candidates.length >= LONG) {
        events.add(event);
      }
    }
  }

  /** Returns whether a feature's name holds some words, whole. */
  private static boolean mentions(String name, String words) {
    for (int at = name.indexOf(words); at >= 0; at = name.indexOf(words, at + 1)) {
      int end = at + words.length();
      boolean starts = at == 0 || !Character.isLetter(name.charAt(at - 1));
      if (starts && (end == name.length() || !Character.isLetter(name.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Finds the gold verbs, which are given in order, among the candidates: as many as possible
   * without overlap, and of equal alignments the one that the rules agree with most.
   */
  static String[] align(List<String> verbs, Candidate[] candidates) {
    int rows = verbs.size();
    int[] next = new int[candidates.length];
    for (int i = 0; i < candidates.length; i++) {
      next[i] = i + 1;
      while (next[i] < candidates.length && candidates[next[i]].overlaps(candidates[i])) {
        next[i]++;
      }
    }
    double[][] best = new double[rows + 1][candidates.length + 1];
    for (int g = rows - 1; g >= 0; g--) {
      for (int c = candidates.length - 1; c >= 0; c--) {
        best[g][c] = Math.max(best[g + 1][c], best[g][c + 1]);
        if (candidates[c].words().is(verbs.get(g))) {
          best[g][c] = Math.max(best[g][c], gain(candidates[c]) + best[g + 1][next[c]]);
        }
      }
    }
    String[] outcomes = new String[candidates.length];
    Arrays.fill(outcomes, VerbContext.OTHER);
    int g = 0;
    int c = 0;
    while (g < rows && c < candidates.length) {
      if (candidates[c].words().is(verbs.get(g))
          && best[g][c] == gain(candidates[c]) + best[g + 1][next[c]]) {
        outcomes[c] = VerbContext.VERB;
        c = next[c];
        g++;
      } else if (best[g][c] == best[g + 1][c]) {
        g++;
      } else {
        c++;
      }
    }
    return outcomes;
  }

  private static double gain(Candidate candidate) {
    return candidate.byRule() ? 1.001 : 1;
  }
}
