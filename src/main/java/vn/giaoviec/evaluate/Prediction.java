package vn.giaoviec.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.Trace;
import vn.giaoviec.pipeline.Pipeline;

/**
 * What is held against a gold document.
 *
 * @param document the predicted document, or null when there is none
 * @param text the notice's canonical text, to which the evidence's offsets refer; empty where only
 *     the document is at hand
 * @param stretches the sentences of the notice with the role that each was given; may be empty
 * @param failure why there is no document, where that is known; else empty
 */
public record Prediction(
    @Nullable JsonNode document, String text, List<Stretch> stretches, String failure) {

  /**
   * A sentence of the notice.
   *
   * @param source where it stands, with the rule that gave it its role
   * @param role the role, as the contract's {@code coverage} names it
   */
  public record Stretch(Source source, String role) {}

  public Prediction {
    stretches = List.copyOf(stretches);
  }

  /** Returns a document alone, or that there is none. */
  public static Prediction of(@Nullable JsonNode document) {
    return new Prediction(document, "", List.of(), "");
  }

  /** Returns that there is no document, and why. */
  public static Prediction failed(String why) {
    return new Prediction(null, "", List.of(), why);
  }

  /** Returns a document with what was seen when it was read. */
  public static Prediction of(JsonNode document, Pipeline.Reading reading) {
    String text = reading.notice().text().value();
    List<Stretch> stretches = new ArrayList<>();
    for (Trace trace : reading.extraction().traces()) {
      int start = trace.span().start();
      int page = reading.notice().text().pageAt(start);
      Source source =
          new Source(start, trace.span().end(), page, trace.rule(), words(trace.span().of(text)));
      stretches.add(new Stretch(source, trace.role().label()));
    }
    return new Prediction(document, text, stretches, "");
  }

  /** Returns where a value of a task was read, as the document's evidence says. */
  List<Source> sources(JsonNode task, String pointer) {
    List<Source> sources = new ArrayList<>();
    for (JsonNode evidence : task.path("evidence")) {
      if (evidence.path("field").asText("").equals(pointer)) {
        int start = evidence.path("start").asInt();
        int end = evidence.path("end").asInt();
        boolean inText = 0 <= start && start <= end && end <= text.length();
        sources.add(
            new Source(
                start,
                end,
                evidence.path("page").asInt(),
                evidence.path("rule").asText(""),
                inText ? words(text.substring(start, end)) : ""));
      }
    }
    return sources;
  }

  /** Returns the sentence that shares most words with a directive, if it shares half of them. */
  List<Source> sentence(List<String> directive) {
    return stretches.stream()
        .filter(stretch -> overlap(stretch, directive) >= 0.5)
        .max(Comparator.comparingDouble(stretch -> overlap(stretch, directive)))
        .map(
            stretch -> {
              Source at = stretch.source;
              String rule = stretch.role + ": " + at.rule();
              return new Source(at.start(), at.end(), at.page(), rule, at.words());
            })
        .stream()
        .toList();
  }

  private static double overlap(Stretch stretch, List<String> directive) {
    return Words.overlap(Words.tokens(stretch.source.words()), directive);
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
