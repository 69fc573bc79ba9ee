package vn.giaoviec.extract.model;

/**
 * What a candidate is judged by: its own features, and what was decided of the candidates before
 * it. The same in training and at run time.
 */
public final class VerbContext {

  /** The outcome for a main verb. */
  public static final String VERB = "V";

  /** The outcome for anything else. */
  public static final String OTHER = "O";

  private static final int FAR = 8;
  private static final int MANY = 4;

  private static final Piece SLASH = Piece.of("/");
  private static final Piece FIRST = Piece.of("first");
  private static final Piece FIRST_OF = Piece.of("first/");
  private static final Piece NO_DISTANCE = Piece.of("d-");
  private static final Piece OVERLAPPING = Piece.of("d<0");
  private static final Piece NO_CLAUSE = Piece.of("same-");
  private static final Piece SAME = Piece.of("same/");
  private static final Piece NEW = Piece.of("new/");
  private static final Piece LAST = Piece.of("last=");
  private static final Piece NOT_LEFT = Piece.of("left-");
  private static final Piece LEFT = Piece.of("left/");
  private static final Piece CHAIN = Piece.of("chain/");
  private static final Piece LIST = Piece.of("list-");
  private static final Piece LIST_VERB = Piece.of("listV");
  private static final Piece LIST_OTHER = Piece.of("listO");
  private static final Piece RULE = Piece.of("rule");
  private static final Piece NO_VERB = Piece.of("-");
  private static final Piece BY_RULE = Piece.of("r");
  private static final Piece BY_MODEL = Piece.of("m");
  private static final Piece EMPTY = Piece.of("");
  private static final Piece TRUE = Piece.of("true");
  private static final Piece FALSE = Piece.of("false");
  private static final Piece DIRECTS = Piece.of("directstrue");
  private static final Piece NO_DIRECTS = Piece.of("directsfalse");
  private static final Piece[] DISTANCE = Piece.numbered("d", FAR);
  private static final Piece[] COUNT = Piece.numbered("n", MANY);

  private final Candidate[] sequence;

  /** Which of the candidates were chosen. */
  private final boolean[] chosen;

  /** Makes the context of candidates in their order, with what is decided of them, kept up. */
  public VerbContext(Candidate[] sequence, boolean[] chosen) {
    this.sequence = sequence;
    this.chosen = chosen;
  }

  /** Returns what a candidate is judged by. */
  public Features of(int index) {
    Candidate c = sequence[index];
    Features f = c.features().copy();
    Piece byRule = bool(c.byRule());
    int last = last(index);
    if (last < 0) {
      first(f, c, byRule);
    } else {
      after(f, sequence[last], c, byRule);
    }
    if (index == 0 || last == index - 1) {
      f.add(NOT_LEFT);
    } else {
      left(f, sequence[index - 1], c);
    }
    f.add(COUNT[Math.min(MANY, count(index))]);
    f.add(directs(index, c) ? DIRECTS : NO_DIRECTS, byRule);
    f.add(RULE, byRule, last < 0 ? NO_VERB : sequence[last].byRule() ? BY_RULE : BY_MODEL);
    listed(f, index, c, byRule);
    return f;
  }

  private static Piece bool(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** How the candidate before this one, which was not chosen, joins it. */
  private static void left(Features f, Candidate neighbour, Candidate c) {
    if (neighbour.overlaps(c)) {
      f.add(LEFT, neighbour.words());
    } else if (neighbour.end() == c.start()) {
      f.add(CHAIN, neighbour.words());
    } else {
      f.add(NOT_LEFT);
    }
  }

  private static void first(Features f, Candidate c, Piece byRule) {
    f.add(FIRST);
    f.add(FIRST_OF, c.words());
    f.add(FIRST_OF, c.before());
    f.add(FIRST, byRule);
    f.add(NO_DISTANCE);
    f.add(NO_CLAUSE);
  }

  private static void after(Features f, Candidate verb, Candidate c, Piece byRule) {
    int distance = Math.min(FAR, c.start() - verb.end());
    Piece apart = distance < 0 ? OVERLAPPING : DISTANCE[distance];
    Piece same = verb.clause() == c.clause() ? SAME : NEW;
    f.add(LAST, verb.words());
    f.add(LAST, verb.words(), SLASH, c.words());
    f.add(apart, SLASH, distance <= 1 ? c.before() : EMPTY);
    f.add(apart, SLASH, byRule);
    f.add(same, verb.words());
    f.add(same, c.words());
  }

  /** What was decided of the words that a comma or "và" joins this candidate to. */
  private void listed(Features f, int index, Candidate c, Piece byRule) {
    boolean joins = joins(c);
    boolean met = false;
    boolean verb = false;
    for (int i = index - 1; joins && i >= 0 && sequence[i].end() >= c.start() - 3; i--) {
      if (sequence[i].end() == c.start() - 1) {
        met = true;
        verb |= chosen[i];
      }
    }
    Piece decided = !met ? LIST : verb ? LIST_VERB : LIST_OTHER;
    Piece before = joins ? c.before() : EMPTY;
    f.add(decided, before);
    f.add(decided, before, byRule);
  }

  private int last(int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (chosen[i]) {
        return i;
      }
    }
    return -1;
  }

  private int count(int index) {
    int count = 0;
    for (int i = 0; i < index; i++) {
      count += chosen[i] ? 1 : 0;
    }
    return count;
  }

  /**
   * "chỉ đạo X làm a, b": what others are directed to do is no verb of the one who directs; in "chỉ
   * đạo, hướng dẫn, kiểm tra X" all are.
   */
  private boolean directs(int index, Candidate c) {
    Candidate next = c;
    for (int i = index - 1; i >= 0 && sequence[i].clause() == c.clause(); i--) {
      boolean listed = joins(next) && sequence[i].end() == next.start() - 1;
      if (chosen[i] && sequence[i].words().is("chỉ đạo")) {
        return !listed;
      }
      next = listed ? sequence[i] : next;
    }
    return false;
  }

  private static boolean joins(Candidate c) {
    return c.before().is(",") || c.before().is("và") || c.before().is("/");
  }

  /** Returns whether a candidate shares no token with the verb chosen before it. */
  boolean isFree(int index) {
    int last = last(index);
    return last < 0 || !sequence[last].overlaps(sequence[index]);
  }
}
