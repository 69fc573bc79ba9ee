package vn.giaoviec.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Gathers the counts behind {@link Scores}, of a document or of all. */
final class ScoreBook {

  private final Map<String, Tally> strict = new LinkedHashMap<>();
  private final Map<String, Tally> soft = new LinkedHashMap<>();
  private int tasks;
  private int clean;
  private int nearlyClean;

  /** Opens a book for some fields. */
  ScoreBook(Set<Field> judged) {
    strict.put("task", new Tally());
    strict.put("task90", new Tally());
    soft.put("task", new Tally());
    for (Field field : Field.values()) {
      if (judged.contains(field)) {
        strict.put(field.label(), new Tally());
        soft.put(field.label(), new Tally());
      }
    }
    strict.put("header", new Tally());
    soft.put("header", new Tally());
  }

  Tally strict(String name) {
    return tally(strict, name);
  }

  Tally soft(String name) {
    return tally(soft, name);
  }

  private static Tally tally(Map<String, Tally> tallies, String name) {
    Tally tally = tallies.get(name);
    if (tally == null) {
      throw new IllegalArgumentException("not counted here: " + name);
    }
    return tally;
  }

  void task(boolean isClean, boolean isNearlyClean) {
    tasks++;
    clean += isClean ? 1 : 0;
    nearlyClean += isNearlyClean ? 1 : 0;
  }

  void add(ScoreBook other) {
    other.strict.forEach((name, tally) -> strict(name).add(tally));
    other.soft.forEach((name, tally) -> soft(name).add(tally));
    tasks += other.tasks;
    clean += other.clean;
    nearlyClean += other.nearlyClean;
  }

  int tasks() {
    return tasks;
  }

  Scores scores() {
    return new Scores(figures(strict), figures(soft), share(clean), share(nearlyClean));
  }

  private double share(int part) {
    return tasks == 0 ? 1 : Tally.round((double) part / tasks);
  }

  private static Map<String, Figure> figures(Map<String, Tally> tallies) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    tallies.forEach((name, tally) -> figures.put(name, tally.figure()));
    return figures;
  }
}
