package vn.giaoviec.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.giaoviec.evaluate.TaskResult.Verdict;
import vn.giaoviec.messages.Language;
import vn.giaoviec.messages.Messages;

/** Shows evaluations on a console. Lines end with a line feed everywhere. */
public final class Tables {

  private static final int LONGEST = 140;

  private Tables() {}

  /** Returns the figures as a table of fixed columns. */
  public static String text(Evaluation evaluation, Language language) {
    Messages messages = Messages.beside(Tables.class, language);
    StringBuilder table = new StringBuilder();
    table.append(cell(24, ""));
    for (String column : List.of("precision", "recall", "f1", "softF1", "gold", "predicted")) {
      table.append(right(12, messages.get(column)));
    }
    table.append('\n');
    for (Map.Entry<String, Figure> entry : evaluation.figures().entrySet()) {
      Figure figure = entry.getValue();
      Figure soft = evaluation.scores().soft().get(entry.getKey());
      table
          .append(cell(24, Labels.field(messages, entry.getKey())))
          .append(right(12, places(figure.precision())))
          .append(right(12, places(figure.recall())))
          .append(right(12, places(figure.f1())))
          .append(right(12, soft == null ? "–" : places(soft.f1())))
          .append(right(12, "" + figure.gold()))
          .append(right(12, "" + figure.predicted()))
          .append('\n');
    }
    lines(evaluation, messages).forEach(line -> table.append(line).append('\n'));
    return table.toString();
  }

  private static List<String> lines(Evaluation evaluation, Messages messages) {
    List<String> lines = new ArrayList<>();
    lines.add(
        messages.get(
            "closing",
            places(evaluation.clean()),
            places(evaluation.scores().softClean()),
            evaluation.tasks(),
            evaluation.documents(),
            evaluation.withoutPrediction(),
            evaluation.invented()));
    for (DocumentResult document : evaluation.byDocument()) {
      if (!document.predicted()) {
        lines.add(messages.get("noPredictionOf", document.name(), document.failure()).strip());
      }
    }
    if (!evaluation.absent().isEmpty()) {
      lines.add(messages.get("absentFields", Labels.fields(messages, evaluation.absent())));
    }
    return lines;
  }

  /** Returns what became of each document and what went wrong in it, a line each. */
  public static String differences(Evaluation evaluation, Language language) {
    Messages messages = Messages.beside(Tables.class, language);
    StringBuilder lines = new StringBuilder();
    for (DocumentResult document : evaluation.byDocument()) {
      lines
          .append(
              messages.get(
                  "documentLine",
                  document.name(),
                  document.count(Verdict.CLEAN),
                  document.goldTasks(),
                  document.count(Verdict.MISSED),
                  document.count(Verdict.INVENTED)))
          .append('\n');
      Difference.of(document).forEach(difference -> lines.append(line(difference, messages)));
    }
    return lines.append('\n').toString();
  }

  private static String line(Difference difference, Messages messages) {
    StringBuilder line = new StringBuilder("  ");
    if (difference.task() > 0) {
      line.append('#').append(difference.task());
      line.append(difference.section().isEmpty() ? "" : " [" + difference.section() + "]");
      line.append(' ');
    }
    line.append(Labels.kind(messages, difference.kind()));
    if (difference.kind().equals("text")
        || difference.gold().isEmpty() && difference.predicted().isEmpty()) {
      line.append(": ").append(shortened(difference.text()));
    } else {
      line.append(": ").append(messages.get("goldSays")).append(' ').append(difference.gold());
      line.append("; ").append(messages.get("programSays")).append(' ');
      line.append(difference.predicted());
    }
    line.append(difference.nearly() ? " (" + messages.get("nearly") + ")" : "").append('\n');
    for (Source source : difference.evidence()) {
      line.append("      ").append(Labels.source(messages, source));
      line.append(source.words().isEmpty() ? "" : " “" + shortened(source.words()) + "”");
      line.append('\n');
    }
    return line.toString();
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end) + "…";
  }

  private static String places(double share) {
    return String.format(Locale.ROOT, "%.4f", share);
  }

  private static String cell(int width, String text) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static String right(int width, String text) {
    return " ".repeat(Math.max(1, width - text.length())) + text;
  }
}
