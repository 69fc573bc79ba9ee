package vn.giaoviec.extract;

import java.util.BitSet;
import java.util.List;
import vn.giaoviec.text.Tokens;

/** Where each token of a statement stands, for the choice of its main verbs. */
final class VerbPlaces {

  /**
   * Where a token stands.
   *
   * @param clause how many semicolons stand before it
   * @param part the first token after the sign before it
   * @param segment the first token of the part before that
   * @param head the word after which verbs name matters, since the last semicolon or strong verb;
   *     -1
   * @param purpose whether "để" or "nhằm" stands before it in its clause
   * @param nominal whether such a word as "công tác" stands before it in its part
   * @param verb whether a verb stands before it in its part
   * @param bracketed whether it stands in brackets
   * @param directed whether "chỉ đạo" stands before it in its clause: the deed may be of who is
   *     directed
   * @param named whether it is of a unit's name
   * @param received whether a receiver of a report stands before it in its clause: the deed may be
   *     theirs
   * @param receiver whether a receiver of a report begins at it
   */
  record Place(
      int clause,
      int part,
      int segment,
      int head,
      boolean purpose,
      boolean nominal,
      boolean verb,
      boolean bracketed,
      boolean directed,
      boolean named,
      boolean received,
      boolean receiver) {

    static final Place NONE =
        new Place(0, 0, 0, 0, false, false, false, false, false, false, false, false);
  }

  private final Sentence s;
  private final int from;
  private final int to;
  private final Place[] places;

  VerbPlaces(Statement statement, int from, int to) {
    this.s = statement.sentence();
    this.from = from;
    this.to = to;
    this.places = new Place[to - from];
    BitSet named = new BitSet();
    names(statement.opening().lead().names(), named);
    names(statement.coordinating(), named);
    names(statement.reportTo(), named);
    BitSet receivers = new BitSet();
    BitSet received = new BitSet();
    for (UnitName receiver : statement.reportTo()) {
      receivers.set(s.tokens().at(receiver.span().start()));
      int end = s.tokens().at(receiver.span().end());
      received.set(end, Math.max(end, clauseEnd(end)));
    }
    scan(statement.opening().predicate(), named, received, receivers);
  }

  /** Returns where a token of the statement stands; nowhere behind its end. */
  Place at(int i) {
    return i < to ? places[i - from] : Place.NONE;
  }

  private int clauseEnd(int from) {
    int i = from;
    while (i < to && s.sign(i) != ';' && s.sign(i) != '.') {
      i++;
    }
    return i;
  }

  private void scan(int predicate, BitSet named, BitSet received, BitSet receivers) {
    int clause = 0;
    int part = from;
    int depth = 0;
    boolean purpose = false;
    boolean nominal = false;
    boolean verb = false;
    int head = -1;
    int segment = from;
    boolean directs = false;
    boolean opens = Directions.opens(s, predicate);
    for (int i = from; i < to; i++) {
      places[i - from] =
          new Place(
              clause,
              part,
              segment,
              head,
              purpose,
              nominal,
              verb,
              depth > 0,
              directs,
              named.get(i),
              received.get(i),
              receivers.get(i));
      char sign = s.sign(i);
      depth += sign == '(' ? 1 : sign == ')' && depth > 0 ? -1 : 0;
      boolean ends = sign == ';' || sign == '.' || sign == ':';
      if (ends || sign == ',' || i + 1 == predicate) {
        segment = part;
        part = i + 1;
        head = ends || i + 1 == predicate ? -1 : head;
        nominal = false;
        verb = false;
        purpose &= sign == ',' && !s.is(i + 1, "đồng", "thời");
        clause += sign == ';' ? 1 : 0;
      }
      boolean goesOn = sign != ';' || opens && directs && Directions.goesOn(s, i + 1);
      directs = goesOn && (directs || Deeds.directs(s, i));
      purpose |= s.is(i, "để") && !s.is(i - 1, "không") || s.is(i, "nhằm");
      nominal |= s.is(i, Word.NOMINAL);
      head = s.is(i, Word.NOMINAL) && s.is(i + s.length(i, Word.NOMINAL), Word.VERB) ? i : head;
      verb |= s.is(i, Word.VERB);
    }
  }

  private void names(List<UnitName> names, BitSet named) {
    Tokens tokens = s.tokens();
    for (UnitName name : names) {
      for (int i = tokens.at(name.span().start()); i < to; i++) {
        if (tokens.end(i) > name.span().end()) {
          break;
        }
        named.set(i);
      }
    }
  }
}
