package vn.giaoviec.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.model.Features;
import vn.giaoviec.extract.model.Piece;
import vn.giaoviec.notice.From;
import vn.giaoviec.structure.Marker;
import vn.giaoviec.text.Folding;
import vn.giaoviec.text.Tokens;

/** What says whether a statement is a directive: how it opens, where it stands, its tense. */
final class RoleFeatures {

  private static final Set<Piece> TELLING =
      Set.of(
          Piece.each(
              "", "đã", "đang", "sẽ", "phải", "cần", "được", "bị", "còn", "chưa", "không", "nếu",
              "đạt", "là", "do", "trong", "nhằm", "để", "hiện", "qua", "theo", "tại", "có", "những",
              "các", "này"));
  private static final int LONGEST = 5;
  private static final int HEADING_WORDS = 6;
  private static final int SCANNED = 40;

  private static final Piece END = Piece.of("$");
  private static final Piece SPACE = Piece.of(" ");
  private static final Piece SLASH = Piece.of("/");
  private static final Piece EMPTY = Piece.of("");
  private static final Piece TYPE = Piece.of("type=");
  private static final Piece TELLS = Piece.of("tells=true");
  private static final Piece TELLS_NOT = Piece.of("tells=false");
  private static final Piece[] KIND = Piece.each("kind=", (Object[]) Opening.Kind.values());
  private static final Piece OPENS = Piece.of("opens=");
  private static final Piece[] MODE = Piece.each("mode=", (Object[]) Mode.values());
  private static final Piece[] MARK = Piece.each("mark=", (Object[]) Marker.Kind.values());
  private static final Piece[] FROM = Piece.each("from=", (Object[]) From.values());
  private static final Piece FROM_NONE = Piece.of("from-");
  private static final Piece[] DEPTH = Piece.numbered("depth", 4);
  private static final Piece[] NTH = Piece.numbered("nth", 3);
  private static final Piece BEFORE = Piece.of("before=");
  private static final Piece[] TASKS = Piece.numbered("tasks", 3);
  private static final Piece LEAD_IN = Piece.of("leadIn=true");
  private static final Piece LEAD_IN_NOT = Piece.of("leadIn=false");
  private static final Piece RULE = Piece.of("rule=");
  private static final Piece TASK = Piece.of("task=true");
  private static final Piece TASK_NOT = Piece.of("task=false");
  private static final Piece W0 = Piece.of("w0=");
  private static final Piece W01 = Piece.of("w01=");
  private static final Piece P0 = Piece.of("p0=");
  private static final Piece P01 = Piece.of("p01=");
  private static final Piece[] VERBS = Piece.numbered("verbs", 3);
  private static final Piece[] LEAD = Piece.numbered("lead", 2);
  private static final Piece[] WITH = Piece.numbered("with", 3);
  private static final Piece[] SIZE = Piece.numbered("size", 4);
  private static final Piece HAS = Piece.of("has=");
  private static final Piece HAS_AHEAD = Piece.of("has<");
  private static final Piece PERCENT = Piece.of("percent");
  private static final Piece[] NUMBERS = Piece.numbered("numbers", 4);
  private static final Piece ENDS = Piece.of("ends");
  private static final Piece HEADING = Piece.of("h=");
  private static final Piece HEADING_NONE = Piece.of("heading-");

  private RoleFeatures() {}

  /**
   * Adds the features of a statement.
   *
   * @param verdict what the rules say, or null to leave it out
   */
  static void of(Features f, Statement statement, Place place, @Nullable Verdict verdict) {
    Opening opening = statement.opening();
    Scope scope = place.scope();
    Piece type = Piece.of(place.context().type());
    Piece mode = MODE[scope.mode().ordinal()];
    Piece kind = KIND[opening.kind().ordinal()];
    Piece mark = MARK[place.block().marker().kind().ordinal()];
    Piece before = Piece.of(place.before());
    f.add(TYPE, type);
    f.add(place.context().tells() ? TELLS : TELLS_NOT);
    f.add(kind);
    f.add(OPENS, Piece.of(opening.rule()));
    f.add(mode);
    f.add(kind, SLASH, mode);
    f.add(kind, SLASH, type);
    f.add(TYPE, type, SLASH, mode);
    Piece from = scope.lead().isEmpty() ? FROM_NONE : FROM[scope.lead().get(0).from().ordinal()];
    f.add(from);
    f.add(from, SLASH, kind);
    f.add(DEPTH[Math.min(4, scope.path().size())], SLASH, mode);
    f.add(mark);
    f.add(mark, SLASH, kind, mode);
    f.add(NTH[Math.max(0, Math.min(3, place.sentence()))]);
    f.add(BEFORE, before);
    f.add(BEFORE, before, SLASH, kind);
    f.add(TASKS[place.tasks() == 0 ? 0 : place.tasks() < 3 ? 1 : 3]);
    f.add(place.sentence() == Place.LEAD_IN ? LEAD_IN : LEAD_IN_NOT);
    if (verdict != null) {
      Piece rule = Piece.of(verdict.rule());
      Piece task = verdict.isTask() ? TASK : TASK_NOT;
      f.add(RULE, rule);
      f.add(RULE, rule, SLASH, type);
      f.add(task);
      f.add(task, SLASH, mark);
    }
    words(f, statement, statement.sentence());
    heading(f, scope);
  }

  private static void words(Features f, Statement statement, Sentence s) {
    Tokens tokens = s.tokens();
    int from = tokens.at(statement.span().start());
    int to = tokens.at(statement.span().end());
    int predicate = statement.opening().predicate();
    f.add(W0, at(s, from, to));
    f.add(W01, at(s, from, to), SPACE, at(s, from + 1, to));
    f.add(P0, at(s, predicate, to));
    f.add(P01, at(s, predicate, to), SPACE, at(s, predicate + 1, to));
    f.add(VERBS[Math.min(3, statement.verbs().size())]);
    f.add(LEAD[Math.min(2, statement.lead().size())]);
    int with =
        (statement.coordinating().isEmpty() ? 0 : 1) + (statement.reportTo().isEmpty() ? 0 : 2);
    f.add(WITH[with]);
    int length = to - from;
    f.add(SIZE[length < 6 ? 0 : length < 12 ? 1 : length < 25 ? 2 : length < 50 ? 3 : 4]);
    int numbers = 0;
    for (int i = from; i < Math.min(to, from + SCANNED); i++) {
      numbers += tokens.isNumber(i) ? 1 : 0;
      if (tokens.end(i) - tokens.start(i) <= LONGEST && TELLING.contains(s.piece(i))) {
        f.add(i < predicate ? HAS_AHEAD : HAS, s.piece(i));
      }
      if (s.sign(i) == '%') {
        f.add(PERCENT);
      }
    }
    f.add(NUMBERS[Math.min(4, numbers)]);
    f.add(ENDS, to > 0 ? s.piece(to - 1).first() : END);
  }

  private static Piece at(Sentence s, int i, int to) {
    return i < to ? s.piece(i) : END;
  }

  private static void heading(Features f, Scope scope) {
    String heading = scope.heading();
    if (heading == null || heading.isEmpty()) {
      f.add(HEADING_NONE);
      return;
    }
    String folded = Folding.fold(heading);
    Piece last = EMPTY;
    int from = 0;
    for (int i = 0; i < HEADING_WORDS && from < folded.length(); i++) {
      int space = folded.indexOf(' ', from);
      int end = space < 0 ? folded.length() : space;
      Piece word = Piece.of(folded, from, end);
      f.add(HEADING, last, SPACE, word);
      last = word;
      from = end + 1;
    }
  }
}
