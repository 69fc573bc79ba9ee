package vn.giaoviec.extract;

import java.util.List;
import vn.giaoviec.extract.model.Features;
import vn.giaoviec.extract.model.Piece;
import vn.giaoviec.text.Tokens;

/** What is known of words that may be a main verb, from themselves and what stands around them. */
final class VerbFeatures {

  private static final Word[] AT = {
    Word.VERB,
    Word.STRONG,
    Word.LIGHT,
    Word.LIGHT_VERB,
    Word.VERB_FIRST,
    Word.MODAL,
    Word.NEGATION,
    Word.ORDER,
    Word.CHAIR,
    Word.WITH,
    Word.REPORT,
    Word.PURPOSE,
    Word.NOMINAL
  };
  private static final Word[] NEXT = {
    Word.VERB,
    Word.LIGHT,
    Word.KIND,
    Word.POST,
    Word.GROUP,
    Word.NOMINAL,
    Word.PURPOSE,
    Word.REPORT_LINK,
    Word.NEGATION,
    Word.WITH,
    Word.OF
  };
  private static final Word[] LEFT = {
    Word.LIGHT,
    Word.NOMINAL,
    Word.PURPOSE,
    Word.MODAL,
    Word.WITH,
    Word.VERB,
    Word.NEGATION,
    Word.CHAIR,
    Word.LINK,
    Word.OF,
    Word.REPORT
  };
  private static final int LONGEST = 4;
  private static final Piece[] AT_NAMES = Piece.each("at", (Object[]) AT);
  private static final Piece[] NEXT_NAMES = Piece.each("nx", (Object[]) NEXT);
  private static final Piece[] LEFT_NAMES = Piece.each("lf", (Object[]) LEFT);

  private static final Piece START = Piece.of("^");
  private static final Piece END = Piece.of("$");
  private static final Piece SPACE = Piece.of(" ");
  private static final Piece SLASH = Piece.of("/");
  private static final Piece EMPTY = Piece.of("");
  private static final Piece W = Piece.of("w=");
  private static final Piece B = Piece.of("b=");
  private static final Piece BB = Piece.of("bb=");
  private static final Piece A = Piece.of("a=");
  private static final Piece AA = Piece.of("aa=");
  private static final Piece WB = Piece.of("wb=");
  private static final Piece WA = Piece.of("wa=");
  private static final Piece[] LENGTH = Piece.numbered("len", 8);
  private static final Piece CAPITAL_FIRST = Piece.of("Cap1");
  private static final Piece CAPITAL = Piece.of("Cap");
  private static final Piece SMALL = Piece.of("small");
  private static final Piece SAME = Piece.of("=");
  private static final Piece LONGER = Piece.of(">");
  private static final Piece SHORTER = Piece.of("<");
  private static final Piece AHEAD = Piece.of("p<");
  private static final Piece FIRST = Piece.of("p=");
  private static final Piece LIGHT = Piece.of("p~");
  private static final Piece LATER = Piece.of("p>");
  private static final Piece[] IN = Piece.numbered("in", 6);
  private static final Piece[] NUMBER = Piece.numbered("", 9);
  private static final Piece HEAD = Piece.of("h=");
  private static final Piece[] MET = Piece.numbered("met", 7);
  private static final Piece PURPOSE = Piece.of("purpose/");
  private static final Piece PLAIN = Piece.of("plain/");
  private static final Piece NOMINAL = Piece.of("nominal/");
  private static final Piece BARE = Piece.of("bare/");
  private static final Piece[] CLAUSE = Piece.numbered("c", 3);
  private static final Piece UNDER = Piece.of("under=");
  private static final Piece UNDER_NONE = Piece.of("under-");
  private static final Piece UNDER_NEAR = Piece.of("under<");
  private static final Piece UNDER_FAR = Piece.of("under>");
  private static final Piece[] PART = Piece.numbered("part", 8);
  private static final Piece[] REST = Piece.numbered("rest", 5);
  private static final Piece BRACKETED = Piece.of("bracketed");
  private static final Piece NAMED = Piece.of("named");
  private static final Piece RECEIVED = Piece.of("received/");
  private static final Piece TO = Piece.of("to/");
  private static final Piece DIRECTED = Piece.of("directed/");
  private static final Piece BY_NONE = Piece.of("r=no");
  private static final Piece BY_RULE = Piece.of("r=yes");
  private static final Piece BY_LONGER = Piece.of("r=longer");
  private static final Piece BY_SHORTER = Piece.of("r=shorter");
  private static final Piece[] NTH = Piece.numbered("nth", 4);
  private static final Piece NEAR = Piece.of("near");
  private static final Piece FAR = Piece.of("far");

  private final Sentence s;
  private final int from;
  private final int to;
  private final int predicate;
  private final List<int[]> rules;
  private final boolean stacked;

  private final VerbPlaces places;

  VerbFeatures(Statement statement, int from, int to, List<int[]> rules, boolean stacked) {
    this.s = statement.sentence();
    this.from = from;
    this.to = to;
    this.predicate = statement.opening().predicate();
    this.rules = rules;
    this.stacked = stacked;
    this.places = new VerbPlaces(statement, from, to);
  }

  /** Returns how many semicolons stand before a token of the statement. */
  int clause(int i) {
    return places.at(i).clause();
  }

  static String token(Sentence s, int i) {
    Tokens tokens = s.tokens();
    return s.text().folded().substring(tokens.start(i), tokens.end(i));
  }

  private Piece at(int i) {
    return i < from ? START : i >= to ? END : s.piece(i);
  }

  /** Returns the sign before the part that a token stands in, or that the statement begins. */
  private Piece sign(int start) {
    return start > from ? at(start - 1) : START;
  }

  /** Returns which words were met before a token in its clause and part. */
  private static int met(VerbPlaces.Place at) {
    return (at.purpose() ? 4 : 0) + (at.nominal() ? 2 : 0) + (at.verb() ? 1 : 0);
  }

  /** Adds the features of the words from token {@code i} to before {@code j}. */
  void of(Features f, int i, int j, Piece w, boolean byRule) {
    Piece before = at(i - 1);
    Piece after = at(j);
    f.add(W, w);
    f.add(B, before);
    f.add(BB, at(i - 2), SPACE, before);
    f.add(A, after);
    f.add(AA, after, SPACE, at(j + 1));
    f.add(WB, w, SLASH, before);
    f.add(WA, w, SLASH, after);
    f.add(LENGTH[Math.min(LENGTH.length - 1, j - i)]);
    f.add(s.isCapital(i) ? i == from || i == predicate ? CAPITAL_FIRST : CAPITAL : SMALL);
    lexicon(f, i, j, w);
    place(f, i, j, w, before);
    if (stacked) {
      stack(f, i, j, w, byRule);
    }
  }

  private void lexicon(Features f, int i, int j, Piece w) {
    for (int k = 0; k < AT.length; k++) {
      int length = s.length(i, AT[k]);
      if (length > 0) {
        f.add(AT_NAMES[k], length == j - i ? SAME : length > j - i ? LONGER : SHORTER);
      }
    }
    for (int k = 0; k < NEXT.length; k++) {
      if (s.length(j, NEXT[k]) > 0) {
        f.add(NEXT_NAMES[k]);
        f.add(NEXT_NAMES[k], SLASH, w);
      }
    }
    for (int k = 0; k < LEFT.length; k++) {
      if (ends(i, LEFT[k])) {
        f.add(LEFT_NAMES[k]);
        f.add(LEFT_NAMES[k], SLASH, w);
      }
    }
  }

  /** Returns whether a phrase of the category ends right before a token. */
  private boolean ends(int i, Word word) {
    for (int length = 1; length <= LONGEST && length <= i - from; length++) {
      if (s.length(i - length, word) == length) {
        return true;
      }
    }
    return false;
  }

  private void place(Features f, int i, int j, Piece w, Piece before) {
    VerbPlaces.Place at = places.at(i);
    Piece place = i < predicate ? AHEAD : i == predicate ? FIRST : afterLight(i) ? LIGHT : LATER;
    f.add(place);
    f.add(place, w);
    int start = Math.max(at.part(), i > predicate ? predicate : from);
    int in = Math.min(6, i - start);
    Piece sign = sign(start);
    f.add(IN[in], sign);
    f.add(IN[in], sign, before);
    Piece head = at(start);
    f.add(HEAD, head);
    f.add(HEAD, head, SPACE, at(start + 1));
    f.add(MET[met(at)]);
    f.add(MET[met(at)], sign);
    f.add(at.purpose() ? PURPOSE : PLAIN, w);
    f.add(at.nominal() ? NOMINAL : BARE, w);
    f.add(CLAUSE[Math.min(3, at.clause())]);
    int noun = at.head();
    f.add(UNDER, noun < 0 ? EMPTY : at(noun), sign);
    f.add(noun < 0 ? UNDER_NONE : i - noun < 5 ? UNDER_NEAR : UNDER_FAR, NUMBER[in], sign);
    f.add(PART[Math.min(8, Math.max(0, start - at.segment()))], sign);
    int rest = rest(j);
    Piece stop = j + rest < to ? s.piece(j + rest).first() : END;
    f.add(REST[rest], stop);
    f.add(REST[rest], sign, NUMBER[in]);
    if (at.bracketed()) {
      f.add(BRACKETED);
    }
    if (at.directed()) {
      f.add(DIRECTED, NUMBER[in], sign);
      f.add(DIRECTED, w);
    }
    if (isSentTo(j)) {
      f.add(TO, MET[met(at)], sign);
      f.add(TO, at.directed() ? DIRECTED : EMPTY, NUMBER[in], sign);
      f.add(TO, before);
      f.add(TO, w);
    }
    if (at.received()) {
      f.add(RECEIVED, NUMBER[in], sign);
      f.add(RECEIVED, w);
      f.add(RECEIVED, before);
    }
    if (at.named()) {
      f.add(NAMED);
      f.add(NAMED, SLASH, w);
    }
  }

  /** "báo cáo [về] Sở X": whether who receives it follows. */
  private boolean isSentTo(int j) {
    int i = j + s.length(j, Word.REPORT_LINK);
    return places.at(i).receiver() || places.at(j).receiver();
  }

  /** Returns how many words follow up to a sign or "và", at most five. */
  private int rest(int j) {
    int rest = j;
    while (rest < to && rest < j + 5 && s.tokens().isWord(rest) && !s.is(rest, "và")) {
      rest++;
    }
    return rest - j;
  }

  /** Returns whether only light words stand between the predicate's beginning and a token. */
  private boolean afterLight(int i) {
    int j = predicate;
    while (j < i) {
      int light = Math.max(s.length(j, Word.LIGHT), s.length(j, Word.MODAL));
      if (light == 0) {
        return false;
      }
      j += light;
    }
    return j == i;
  }

  private void stack(Features f, int i, int j, Piece w, boolean byRule) {
    Piece decided = BY_NONE;
    int first = -1;
    for (int n = 0; n < rules.size(); n++) {
      int[] rule = rules.get(n);
      if (rule[0] < j && i < rule[1]) {
        decided = byRule ? BY_RULE : rule[1] - rule[0] > j - i ? BY_LONGER : BY_SHORTER;
        first = n;
      }
    }
    f.add(decided);
    f.add(decided, SLASH, w);
    f.add(decided, SLASH, at(i - 1));
    f.add(decided, SLASH, at(j));
    f.add(decided, NTH[Math.min(3, first) + 1], NUMBER[Math.min(4, rules.size())]);
    VerbPlaces.Place at = places.at(i);
    Piece sign = sign(at.part());
    Piece near = i == Math.max(at.part(), predicate) ? NEAR : FAR;
    f.add(decided, MET[met(at)], sign, near);
    f.add(decided, UNDER, at.head() < 0 ? EMPTY : at(at.head()), sign);
    f.add(decided, REST[Math.min(4, rest(j))], sign, near);
    f.add(decided, HEAD, at(Math.max(at.part(), from)));
  }
}
