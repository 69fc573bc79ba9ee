package vn.giaoviec.extract;

import java.util.List;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Tokens;

/** Where each token of a statement stands, for the choice of its main verbs. */
final class VerbPlaces {

  private final Sentence s;
  private final int from;
  private final int to;
  private final int predicate;

  /** For each token of the statement: its clause and part, and what was met in them so far. */
  final int[] clauses;

  final int[] parts;
  final boolean[] purposes;
  final boolean[] nominals;

  /** The word after which verbs name matters, since the last semicolon or strong verb; -1. */
  final int[] heads;

  final int[] segments;
  final boolean[] verbs;
  final boolean[] bracketed;
  final boolean[] named;

  /** Whether a receiver of a report stands before a token in its clause: the deed may be theirs. */
  final boolean[] received;

  /** Whether a receiver of a report begins at a token. */
  final boolean[] receivers;

  /** Whether "chỉ đạo" stands before a token in its clause: the deed may be of who is directed. */
  final boolean[] directed;

  VerbPlaces(Statement statement, int from, int to) {
    this.s = statement.sentence();
    this.from = from;
    this.to = to;
    this.predicate = statement.opening().predicate();
    int size = to - from + 1;
    this.clauses = new int[size];
    this.parts = new int[size];
    this.purposes = new boolean[size];
    this.nominals = new boolean[size];
    this.heads = new int[size];
    this.segments = new int[size];
    this.verbs = new boolean[size];
    this.bracketed = new boolean[size];
    this.named = new boolean[size];
    this.received = new boolean[size];
    this.receivers = new boolean[size];
    this.directed = new boolean[size];
    scan();
    names(statement.opening().lead().names());
    names(statement.coordinating());
    names(statement.reportTo());
    statement.reportTo().forEach(this::receives);
  }

  private void receives(UnitName receiver) {
    int start = s.tokens().at(receiver.span().start());
    if (start >= from && start < to) {
      receivers[start - from] = true;
    }
    int i = s.tokens().at(receiver.span().end());
    while (i < to && s.sign(i) != ';' && s.sign(i) != '.') {
      if (i >= from) {
        received[i - from] = true;
      }
      i++;
    }
  }

  private void scan() {
    int clause = 0;
    int part = from;
    int depth = 0;
    boolean purpose = false;
    boolean nominal = false;
    boolean verb = false;
    int head = -1;
    int segment = from;
    boolean directs = false;
    for (int i = from; i < to; i++) {
      int n = i - from;
      clauses[n] = clause;
      parts[n] = part;
      purposes[n] = purpose;
      nominals[n] = nominal;
      verbs[n] = verb;
      heads[n] = head;
      segments[n] = segment;
      bracketed[n] = depth > 0;
      directed[n] = directs;
      char sign = s.sign(i);
      depth += sign == '(' ? 1 : sign == ')' && depth > 0 ? -1 : 0;
      boolean ends = sign == ';' || sign == '.' || sign == ':';
      if (ends || sign == ',' || i + 1 == predicate) {
        segment = part;
        part = i + 1;
        head = ends || i + 1 == predicate ? -1 : head;
        nominal = false;
        verb = false;
        purpose &= sign == ',';
        clause += sign == ';' ? 1 : 0;
      }
      directs = sign != ';' && (directs || s.is(i, "chỉ") && s.is(i + 1, "đạo"));
      purpose |= s.is(i, "để") && !s.is(i - 1, "không") || s.is(i, "nhằm");
      nominal |= s.is(i, Word.NOMINAL);
      head = s.is(i, Word.NOMINAL) && s.is(i + s.length(i, Word.NOMINAL), Word.VERB) ? i : head;
      verb |= s.is(i, Word.VERB);
    }
  }

  private void names(List<UnitName> names) {
    Tokens tokens = s.tokens();
    for (UnitName name : names) {
      Span span = name.span();
      for (int i = tokens.at(span.start()); i < to && tokens.end(i) <= span.end(); i++) {
        if (i >= from) {
          named[i - from] = true;
        }
      }
    }
  }
}
