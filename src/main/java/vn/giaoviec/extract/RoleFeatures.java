package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.From;
import vn.giaoviec.text.Folding;
import vn.giaoviec.text.Tokens;

/** What says whether a statement is a directive: how it opens, where it stands, its tense. */
final class RoleFeatures {

  private static final Set<String> TELLING =
      Set.of(
          "đã", "đang", "sẽ", "phải", "cần", "được", "bị", "còn", "chưa", "không", "nếu", "đạt",
          "là", "do", "trong", "nhằm", "để", "hiện", "qua", "theo", "tại", "có", "những", "các",
          "này");
  private static final int LONGEST = 5;
  private static final int HEADING_WORDS = 6;
  private static final int SCANNED = 40;

  private RoleFeatures() {}

  /**
   * Returns the features of a statement.
   *
   * @param verdict what the rules say, or null to leave it out
   */
  static List<String> of(Statement statement, Place place, @Nullable Verdict verdict) {
    List<String> f = new ArrayList<>(64);
    Sentence s = statement.sentence();
    Scope scope = place.scope();
    Opening opening = statement.opening();
    String type = place.context().type();
    String mode = scope.mode().name();
    f.add("type=" + type);
    f.add("tells=" + place.context().tells());
    f.add("kind=" + opening.kind());
    f.add("opens=" + opening.rule());
    f.add("mode=" + mode);
    f.add("kind=" + opening.kind() + "/" + mode);
    f.add("kind=" + opening.kind() + "/" + type);
    f.add("type=" + type + "/" + mode);
    From from = scope.lead().isEmpty() ? null : scope.lead().get(0).from();
    f.add("from=" + from);
    f.add("from=" + from + "/" + opening.kind());
    f.add("depth" + Math.min(4, scope.path().size()) + "/" + mode);
    f.add("mark=" + place.block().marker().kind());
    f.add("mark=" + place.block().marker().kind() + "/" + opening.kind() + "/" + mode);
    f.add("nth" + Math.min(3, place.sentence()));
    f.add("before=" + place.before());
    f.add("before=" + place.before() + "/" + opening.kind());
    f.add("tasks" + (place.tasks() == 0 ? 0 : place.tasks() < 3 ? 1 : 3));
    f.add("leadIn" + (place.sentence() == Place.LEAD_IN));
    if (verdict != null) {
      f.add("rule=" + verdict.rule());
      f.add("rule=" + verdict.rule() + "/" + type);
      f.add("task" + verdict.isTask());
      f.add("task" + verdict.isTask() + "/" + place.block().marker().kind());
    }
    words(f, statement, s);
    heading(f, scope);
    return f;
  }

  private static void words(List<String> f, Statement statement, Sentence s) {
    Tokens tokens = s.tokens();
    int from = tokens.at(statement.span().start());
    int to = tokens.at(statement.span().end());
    int predicate = statement.opening().predicate();
    f.add("w0=" + at(s, from, to));
    f.add("w01=" + at(s, from, to) + " " + at(s, from + 1, to));
    f.add("p0=" + at(s, predicate, to));
    f.add("p01=" + at(s, predicate, to) + " " + at(s, predicate + 1, to));
    f.add("verbs" + Math.min(3, statement.verbs().size()));
    f.add("lead" + Math.min(2, statement.lead().size()));
    f.add("with" + !statement.coordinating().isEmpty() + !statement.reportTo().isEmpty());
    int length = to - from;
    f.add("size" + (length < 6 ? 0 : length < 12 ? 1 : length < 25 ? 2 : length < 50 ? 3 : 4));
    int numbers = 0;
    for (int i = from; i < Math.min(to, from + SCANNED); i++) {
      numbers += tokens.isNumber(i) ? 1 : 0;
      if (tokens.end(i) - tokens.start(i) <= LONGEST) {
        String word = VerbFeatures.token(s, i);
        if (TELLING.contains(word)) {
          f.add((i < predicate ? "has<" : "has=").concat(word));
        }
      }
      if (s.sign(i) == '%') {
        f.add("percent");
      }
    }
    f.add("numbers" + Math.min(4, numbers));
    f.add("ends" + s.sign(to - 1));
  }

  private static String at(Sentence s, int i, int to) {
    return i < to ? VerbFeatures.token(s, i) : "$";
  }

  private static void heading(List<String> f, Scope scope) {
    String heading = scope.heading();
    if (heading == null || heading.isEmpty()) {
      f.add("heading-");
      return;
    }
    String last = "";
    int from = 0;
    for (int i = 0; i < HEADING_WORDS && from < heading.length(); i++) {
      int space = heading.indexOf(' ', from);
      int end = space < 0 ? heading.length() : space;
      String word = Folding.fold(heading.substring(from, end));
      f.add("h=" + last + " " + word);
      last = word;
      from = end + 1;
    }
  }
}
