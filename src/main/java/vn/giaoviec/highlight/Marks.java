package vn.giaoviec.highlight;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.messages.Messages;
import vn.giaoviec.text.Span;

/** Makes marks of the evidence of a document's tasks. */
final class Marks {

  private final int length;
  private final Messages messages;

  /**
   * @param length of the canonical text
   */
  Marks(int length, Messages messages) {
    this.length = length;
    this.messages = messages;
  }

  private record Key(Kind kind, Span span) {}

  /** Returns the marks; words that several tasks were read from are marked once. */
  List<Mark> of(JsonNode tasks) {
    Map<Key, List<String>> comments = new LinkedHashMap<>();
    for (int i = 0; i < tasks.size(); i++) {
      JsonNode task = tasks.path(i);
      for (JsonNode evidence : task.path("evidence")) {
        Kind kind = kind(evidence.path("field").asText());
        Span span = span(evidence);
        if (kind != null && span != null) {
          String comment = comment(i + 1, task, kind, evidence.path("field").asText());
          comments.computeIfAbsent(new Key(kind, span), key -> new ArrayList<>()).add(comment);
        }
      }
    }
    return comments.entrySet().stream()
        .map(entry -> new Mark(entry.getKey().kind(), entry.getKey().span(), entry.getValue()))
        .sorted(Comparator.comparing(Mark::kind)) // stable: in the order of the tasks
        .toList();
  }

  private static @Nullable Kind kind(String pointer) {
    for (Kind kind : Kind.values()) {
      if (pointer.equals("/" + kind.field()) || pointer.startsWith("/" + kind.field() + "/")) {
        return kind;
      }
    }
    return null;
  }

  /** Returns no span where the evidence is none of this text's. */
  private @Nullable Span span(JsonNode evidence) {
    int start = evidence.path("start").asInt(-1);
    int end = evidence.path("end").asInt(-1);
    return start < 0 || end <= start || end > length ? null : new Span(start, end);
  }

  private String comment(int number, JsonNode task, Kind kind, String pointer) {
    if (kind == Kind.TEXT) {
      return summary(number, task);
    }
    JsonNode value = task.at(pointer);
    String words = value.path(kind.shown()).asText();
    String due = value.path("due").asText();
    return messages.get("task", number)
        + " – "
        + messages.get(kind.field())
        + ": "
        + (due.isEmpty() ? words : words + " (" + due + ")");
  }

  private String summary(int number, JsonNode task) {
    StringBuilder summary = new StringBuilder(messages.get("task", number));
    String section = task.path("section").path("number").asText();
    if (!section.isEmpty()) {
      summary.append(" (").append(messages.get("section", section)).append(')');
    }
    for (Kind kind : List.of(Kind.LEAD, Kind.COORDINATING, Kind.REPORT_TO, Kind.DEADLINES)) {
      List<String> values = new ArrayList<>();
      for (JsonNode value : task.path(kind.field())) {
        values.add(value.path(kind.shown()).asText());
      }
      if (!values.isEmpty()) {
        summary.append('\n').append(messages.get(kind.field())).append(": ");
        summary.append(String.join("; ", values));
      }
    }
    return summary.toString();
  }
}
