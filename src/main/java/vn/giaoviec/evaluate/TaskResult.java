package vn.giaoviec.evaluate;

import java.util.List;
import java.util.stream.Stream;

/**
 * A gold task with what was predicted for it, or a task predicted without a gold one.
 *
 * @param verdict what became of it
 * @param gold its place among the document's gold tasks, from 1; 0 for an invented one
 * @param predicted the place of the predicted task, from 1; 0 for a missed one
 * @param section the gold's section number, of an invented one the predicted; may be empty
 * @param goldText the gold's words
 * @param predictedText the predicted words
 * @param overlap how far both share their words, 0 to 1
 * @param nearlyClean whether it needs no correction by the soft measure
 * @param within of an unpaired task: the place, from 1, of the task on the other side that holds
 *     its words; 0 if none does
 * @param fields the judged fields; of an unpaired task those that have values
 * @param sources where the predicted text was read; of a missed task the sentence of the notice
 *     that it is, with the rule that gave this another role
 */
public record TaskResult(
    Verdict verdict,
    int gold,
    int predicted,
    String section,
    String goldText,
    String predictedText,
    double overlap,
    boolean nearlyClean,
    int within,
    List<FieldResult> fields,
    List<Source> sources) {

  private static final double CLOSE = 0.9;
  private static final double NEARLY_CLOSE = 0.75;

  /** What became of a task. */
  public enum Verdict {
    /** Needs no correction. */
    CLEAN,
    /** Text, section, lead, coordinating units or deadlines differ. */
    DIFFERS,
    /** Not found. */
    MISSED,
    /** Found where the gold has none. */
    INVENTED
  }

  public TaskResult {
    fields = List.copyOf(fields);
    sources = List.copyOf(sources);
  }

  /** Returns how well the words agree: exact from 0.9 on, near enough from 0.75 on. */
  public Match textMatch() {
    return overlap >= CLOSE ? Match.EXACT : overlap >= NEARLY_CLOSE ? Match.SOFT : Match.NONE;
  }

  /** Returns the names of the fields, the text among them, that agree so well. */
  public List<String> fields(Match match) {
    Stream<String> names =
        fields.stream().filter(field -> field.match() == match).map(FieldResult::field);
    return Stream.concat(textMatch() == match ? Stream.of("text") : Stream.of(), names).toList();
  }
}
