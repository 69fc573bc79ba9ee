package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.text.Span;
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

  private final Sentence s;
  private final int from;
  private final int to;
  private final int predicate;
  private final List<int[]> rules;
  private final boolean stacked;

  /** For each token of the statement: its clause and part, and what was met in them so far. */
  private final int[] clauses;

  private final int[] parts;
  private final boolean[] purposes;
  private final boolean[] nominals;

  /** The word after which verbs name matters, since the last semicolon or strong verb; -1. */
  private final int[] heads;

  private final int[] segments;
  private final boolean[] verbs;
  private final boolean[] bracketed;
  private final boolean[] named;

  VerbFeatures(Statement statement, int from, int to, List<int[]> rules, boolean stacked) {
    this.s = statement.sentence();
    this.from = from;
    this.to = to;
    this.predicate = statement.opening().predicate();
    this.rules = rules;
    this.stacked = stacked;
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
    scan();
    names(statement.opening().lead().names());
    names(statement.coordinating());
    names(statement.reportTo());
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

  /** Returns how many semicolons stand before a token of the statement. */
  int clause(int i) {
    return clauses[i - from];
  }

  static String token(Sentence s, int i) {
    Tokens tokens = s.tokens();
    return s.text().folded().substring(tokens.start(i), tokens.end(i));
  }

  private String at(int i) {
    return i < from ? "^" : i >= to ? "$" : token(s, i);
  }

  List<String> of(int i, int j, String w, boolean byRule) {
    List<String> f = new ArrayList<>(48);
    String before = at(i - 1);
    String after = at(j);
    f.add("w=" + w);
    f.add("b=" + before);
    f.add("bb=" + at(i - 2) + " " + before);
    f.add("a=" + after);
    f.add("aa=" + after + " " + at(j + 1));
    f.add("wb=" + w + "/" + before);
    f.add("wa=" + w + "/" + after);
    f.add("len" + (j - i));
    f.add(s.isCapital(i) ? i == from || i == predicate ? "Cap1" : "Cap" : "small");
    lexicon(f, i, j, w);
    place(f, i, j, w, before);
    if (stacked) {
      stack(f, i, j, w, byRule);
    }
    return f;
  }

  private void lexicon(List<String> f, int i, int j, String w) {
    for (Word word : AT) {
      int length = s.length(i, word);
      if (length > 0) {
        f.add("at" + word + (length == j - i ? "=" : length > j - i ? ">" : "<"));
      }
    }
    for (Word word : NEXT) {
      if (s.length(j, word) > 0) {
        f.add("nx" + word);
        f.add("nx" + word + "/" + w);
      }
    }
    for (Word word : LEFT) {
      if (ends(i, word)) {
        f.add("lf" + word);
        f.add("lf" + word + "/" + w);
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

  private void place(List<String> f, int i, int j, String w, String before) {
    int n = i - from;
    String at = i < predicate ? "<" : i == predicate ? "=" : afterLight(i) ? "~" : ">";
    f.add("p" + at);
    f.add("p" + at + w);
    int start = Math.max(parts[n], i > predicate ? predicate : from);
    int in = Math.min(6, i - start);
    String sign = start > from ? at(start - 1) : "^";
    f.add("in" + in + sign);
    f.add("in" + in + sign + before);
    String head = at(start);
    f.add("h=" + head);
    f.add("h=" + head + " " + at(start + 1));
    f.add("met" + (purposes[n] ? "p" : "") + (nominals[n] ? "n" : "") + (verbs[n] ? "v" : ""));
    f.add(
        "met" + (purposes[n] ? "p" : "") + (nominals[n] ? "n" : "") + (verbs[n] ? "v" : "") + sign);
    f.add((purposes[n] ? "purpose/" : "plain/") + w);
    f.add((nominals[n] ? "nominal/" : "bare/") + w);
    f.add("c" + Math.min(3, clauses[n]));
    int head2 = heads[n];
    f.add("under=" + (head2 < 0 ? "" : at(head2)) + sign);
    f.add("under" + (head2 >= 0) + (head2 >= 0 && i - head2 < 5) + in + sign);
    f.add("part" + Math.min(8, Math.max(0, start - segments[n])) + sign);
    int rest = rest(j);
    f.add("rest" + rest + at(j + rest).charAt(0));
    f.add("rest" + rest + sign + in);
    if (bracketed[n]) {
      f.add("bracketed");
    }
    if (named[n]) {
      f.add("named");
      f.add("named/" + w);
    }
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

  private void stack(List<String> f, int i, int j, String w, boolean byRule) {
    String decided = "no";
    int first = -1;
    for (int n = 0; n < rules.size(); n++) {
      int[] rule = rules.get(n);
      if (rule[0] < j && i < rule[1]) {
        decided = byRule ? "yes" : rule[1] - rule[0] > j - i ? "longer" : "shorter";
        first = n;
      }
    }
    f.add("r=" + decided);
    f.add("r=" + decided + "/" + w);
    f.add("r=" + decided + "/" + at(i - 1));
    f.add("r=" + decided + "/" + at(j));
    f.add("rn=" + decided + Math.min(3, first) + "/" + Math.min(4, rules.size()));
    int k = i - from;
    String sign = parts[k] > from ? at(parts[k] - 1) : "^";
    boolean near = i == Math.max(parts[k], predicate);
    String met = (purposes[k] ? "p" : "") + (nominals[k] ? "n" : "") + (verbs[k] ? "v" : "");
    f.add("r=" + decided + "/met" + met + sign + near);
    f.add("r=" + decided + "/under" + (heads[k] < 0 ? "" : at(heads[k])) + sign);
    f.add("r=" + decided + "/rest" + Math.min(4, rest(j)) + sign + near);
    f.add("rh=" + decided + "/" + at(Math.max(parts[i - from], from)));
  }
}
