package vn.giaoviec.extract.model;

import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.SequenceValidator;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate is judged by: its own features, and what was decided of the candidates before
 * it. The same in training and at run time.
 */
public final class VerbContext
    implements BeamSearchContextGenerator<Candidate>, SequenceValidator<Candidate> {

  /** The outcome for a main verb. */
  public static final String VERB = "V";

  /** The outcome for anything else. */
  public static final String OTHER = "O";

  private static final int PRIOR = 12;
  private static final int FAR = 8;
  private static final int MANY = 4;

  /** Makes a generator; it has no state. */
  public VerbContext() {}

  @Override
  public String[] getContext(
      int index, Candidate[] sequence, String[] decisions, Object @Nullable [] additional) {
    Candidate c = sequence[index];
    String[] context = new String[c.features().size() + PRIOR];
    int n = 0;
    for (String feature : c.features()) {
      context[n++] = feature;
    }
    int last = last(index, decisions);
    Candidate verb = last < 0 ? null : sequence[last];
    prior(context, n, c, verb);
    context[n + 6] = index == 0 || last == index - 1 ? "left-" : left(sequence[index - 1], c);
    context[n + 7] = "n" + Math.min(MANY, count(index, decisions));
    context[n + 8] = "directs" + directs(index, sequence, decisions, c) + c.byRule();
    String listed = listed(index, sequence, decisions, c);
    context[n + 10] = "list" + listed;
    context[n + 11] = "list" + listed + c.byRule();
    context[n + 9] = "rule" + c.byRule() + (verb == null ? "-" : verb.byRule() ? "r" : "m");
    return context;
  }

  /** How the candidate before this one, which was not chosen, joins it. */
  private static String left(Candidate neighbour, Candidate c) {
    if (neighbour.overlaps(c)) {
      return "left/" + neighbour.words();
    }
    return neighbour.end() == c.start() ? "chain/" + neighbour.words() : "left-";
  }

  private static void prior(String[] context, int n, Candidate c, @Nullable Candidate verb) {
    if (verb == null) {
      context[n] = "first";
      context[n + 1] = "first/" + c.words();
      context[n + 2] = "first/" + c.before();
      context[n + 3] = "first" + c.byRule();
      context[n + 4] = "d-";
      context[n + 5] = "same-";
      return;
    }
    int distance = Math.min(FAR, c.start() - verb.end());
    String same = verb.clause() == c.clause() ? "same" : "new";
    context[n] = "last=" + verb.words();
    context[n + 1] = "last=" + verb.words() + "/" + c.words();
    context[n + 2] = "d" + distance + "/" + (distance <= 1 ? c.before() : "");
    context[n + 3] = "d" + distance + "/" + c.byRule();
    context[n + 4] = same + "/" + verb.words();
    context[n + 5] = same + "/" + c.words();
  }

  /** What was decided of the words that a comma or "và" joins this candidate to. */
  private static String listed(int index, Candidate[] sequence, String[] decisions, Candidate c) {
    boolean joins = c.before().equals(",") || c.before().equals("và") || c.before().equals("/");
    String decided = "-";
    for (int i = index - 1; joins && i >= 0 && sequence[i].end() >= c.start() - 3; i--) {
      if (sequence[i].end() == c.start() - 1) {
        decided = decided.equals(VERB) ? VERB : decisions[i];
      }
    }
    return decided + (joins ? c.before() : "");
  }

  private static int last(int index, String[] decisions) {
    for (int i = index - 1; i >= 0; i--) {
      if (decisions[i].equals(VERB)) {
        return i;
      }
    }
    return -1;
  }

  private static int count(int index, String[] decisions) {
    int count = 0;
    for (int i = 0; i < index; i++) {
      count += decisions[i].equals(VERB) ? 1 : 0;
    }
    return count;
  }

  /** "chỉ đạo X làm a, b": what others are directed to do is no verb of the one who directs. */
  private static boolean directs(int index, Candidate[] sequence, String[] decisions, Candidate c) {
    for (int i = index - 1; i >= 0 && sequence[i].clause() == c.clause(); i--) {
      if (decisions[i].equals(VERB) && sequence[i].words().equals("chỉ đạo")) {
        return true;
      }
    }
    return false;
  }

  /** Two verbs share no token. */
  @Override
  public boolean validSequence(
      int index, Candidate[] sequence, String[] decisions, String outcome) {
    if (outcome.equals(OTHER)) {
      return true;
    }
    int last = last(index, decisions);
    return last < 0 || !sequence[last].overlaps(sequence[index]);
  }
}
