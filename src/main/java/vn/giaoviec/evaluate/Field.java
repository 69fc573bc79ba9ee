package vn.giaoviec.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The fields of a task that are compared as bags of values. */
enum Field {
  LEAD("lead"),
  COORDINATING("coordinating"),
  REPORT_TO("reportTo"),
  DEADLINES("deadlines"),
  VERBS("verbs"),
  REFERENCES("references");

  private final String label;

  Field(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** Returns the values that a task shows, folded; sets but for the verbs. */
  List<String> values(JsonNode task) {
    return switch (this) {
      case LEAD, COORDINATING, REPORT_TO -> names(task.path(label));
      case DEADLINES -> deadlines(task, "mod");
      case VERBS -> verbs(task);
      case REFERENCES -> references(task);
    };
  }

  private static List<String> names(JsonNode units) {
    Set<String> names = new LinkedHashSet<>();
    units.forEach(unit -> names.add(Words.nameKey(unit.path("name").asText(""))));
    names.remove("");
    return new ArrayList<>(names);
  }

  /** Returns the deadlines as their value and another key, "mod" or "due". */
  static List<String> deadlines(JsonNode task, String other) {
    Set<String> values = new LinkedHashSet<>();
    task.path("deadlines")
        .forEach(
            d -> values.add((d.path("value").asText() + " " + d.path(other).asText()).strip()));
    return new ArrayList<>(values);
  }

  private static List<String> verbs(JsonNode task) {
    List<String> verbs = new ArrayList<>();
    task.path("actions").forEach(action -> verbs.add(Words.fold(action.path("verb").asText(""))));
    return verbs;
  }

  private static List<String> references(JsonNode task) {
    Set<String> numbers = new LinkedHashSet<>();
    task.path("references")
        .forEach(
            cited -> numbers.add(Words.fold(cited.path("number").asText("")).replace(" ", "")));
    numbers.remove("");
    return new ArrayList<>(numbers);
  }
}
