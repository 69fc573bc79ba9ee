package vn.giaoviec.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a task that are compared as bags of values, in the order of the figures. */
enum Field {
  LEAD("lead", true),
  COORDINATING("coordinating", true),
  REPORT_TO("reportTo", false),
  DEADLINES("deadlines", true),
  VERBS("verbs", false),
  REFERENCES("references", false),
  SECTION("section", true),
  DUE("due", false);

  /** Between what keeps the parts of a key apart. */
  private static final char APART = '\u0000';

  private static final double HALF = 0.5;

  private final String label;
  private final boolean ofClean;

  Field(String label, boolean ofClean) {
    this.label = label;
    this.ofClean = ofClean;
  }

  String label() {
    return label;
  }

  /** Whether a task whose field differs needs correction in the sense of "clean". */
  boolean ofClean() {
    return ofClean;
  }

  /** Whether the field is compared in pairs only: an unpaired task neither misses nor invents. */
  boolean inPairsOnly() {
    return this == SECTION || this == DUE;
  }

  /** Whether a task says anything of this field, be it that there is none. */
  boolean isIn(JsonNode task) {
    return switch (this) {
      case VERBS -> task.has("actions");
      case DUE -> task.has("deadlines") && saysDue(task.path("deadlines"));
      default -> task.has(label);
    };
  }

  private static boolean saysDue(JsonNode deadlines) {
    return deadlines.isEmpty() || deadlines.findValue("due") != null;
  }

  /** Returns the values that a task shows; sets but for the verbs. */
  List<Value> values(JsonNode task) {
    return switch (this) {
      case LEAD, COORDINATING, REPORT_TO -> names(task.path(label));
      case DEADLINES, DUE -> deadlines(task.path("deadlines"));
      case VERBS -> verbs(task.path("actions"));
      case REFERENCES -> references(task.path("references"));
      case SECTION -> section(task.path("section").path("number"));
    };
  }

  private List<Value> names(JsonNode units) {
    Map<String, Value> names = new LinkedHashMap<>();
    for (int i = 0; i < units.size(); i++) {
      String name = units.path(i).path("name").asText("");
      String key = Words.nameKey(name);
      names.putIfAbsent(key, new Value(key, key, name, "/" + label + "/" + i));
    }
    names.remove("");
    return new ArrayList<>(names.values());
  }

  private List<Value> deadlines(JsonNode deadlines) {
    Map<String, Value> values = new LinkedHashMap<>();
    for (int i = 0; i < deadlines.size(); i++) {
      JsonNode deadline = deadlines.path(i);
      String value = Json.shown(deadline.path("value"));
      String mod = Json.text(deadline.path("mod"));
      String due = deadline.hasNonNull("due") ? deadline.path("due").toString() : "";
      String pointer = "/deadlines/" + i;
      Value seen =
          this == DUE
              ? new Value(
                  value + APART + due,
                  due,
                  due.isEmpty() ? "– (" + value + ")" : deadline.path("due").asText(),
                  pointer)
              : new Value(value + APART + mod, value, (value + " " + mod).strip(), pointer);
      values.putIfAbsent(seen.key(), seen);
    }
    return new ArrayList<>(values.values());
  }

  private static List<Value> verbs(JsonNode actions) {
    List<Value> verbs = new ArrayList<>();
    for (int i = 0; i < actions.size(); i++) {
      String verb = actions.path(i).path("verb").asText("");
      String key = Words.fold(verb);
      verbs.add(new Value(key, key, verb, "/actions/" + i));
    }
    return verbs;
  }

  private static List<Value> references(JsonNode references) {
    Map<String, Value> numbers = new LinkedHashMap<>();
    for (int i = 0; i < references.size(); i++) {
      String number = references.path(i).path("number").asText("");
      String key = Words.fold(number).replace(" ", "");
      numbers.putIfAbsent(key, new Value(key, key, number, "/references/" + i));
    }
    numbers.remove("");
    return new ArrayList<>(numbers.values());
  }

  private static List<Value> section(JsonNode number) {
    String shown = Json.text(number);
    String key = Words.fold(shown);
    int end = key.length();
    while (end > 0 && (key.charAt(end - 1) == '.' || key.charAt(end - 1) == ')')) {
      end--;
    }
    key = key.substring(0, end);
    return key.isEmpty() ? List.of() : List.of(new Value(key, key, shown, "/section"));
  }

  /**
   * Returns how far two values that are not the same may pass for each other in the soft measure:
   * 0.5 to 1, or 0 if they may not.
   */
  double likeness(Value a, Value b) {
    return switch (this) {
      case LEAD, COORDINATING, REPORT_TO, VERBS -> shared(a.loose(), b.loose());
      case DEADLINES, DUE -> !a.loose().isEmpty() && a.loose().equals(b.loose()) ? 1 : 0;
      case REFERENCES, SECTION ->
          opens(a.loose(), b.loose()) || opens(b.loose(), a.loose()) ? 1 : 0;
    };
  }

  /**
   * One name must hold all words of the other, and they must share half: "Giám đốc Sở Y tế" is near
   * enough to "Sở Y tế", "UBND huyện" is not to "UBND tỉnh".
   */
  private static double shared(String a, String b) {
    List<String> one = Words.tokens(a);
    List<String> other = Words.tokens(b);
    boolean within = Words.share(one, other) == 1 || Words.share(other, one) == 1;
    double overlap = Words.overlap(one, other);
    return within && overlap >= HALF ? overlap : 0;
  }

  /** "2" opens "2.1" and "12/KH" opens "12/KH-UBND", but not "12/KHCN". */
  private static boolean opens(String start, String whole) {
    return whole.length() > start.length()
        && whole.startsWith(start)
        && !Character.isLetterOrDigit(whole.charAt(start.length()));
  }
}
