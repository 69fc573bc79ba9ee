package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.model.Candidate;
import vn.giaoviec.extract.model.Features;
import vn.giaoviec.extract.model.Piece;
import vn.giaoviec.extract.model.VerbModel.Length;
import vn.giaoviec.rules.Lexicon;
import vn.giaoviec.rules.Matches;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Tokens;

/** Finds the words of a statement that may be main verbs, with their features. */
final class VerbCandidates {

  private static final Word[] VERBS = {Word.VERB, Word.LIGHT_VERB, Word.CHAIR};

  private static final Piece NOTHING = Piece.of("");
  private static final int LONGEST_ORDER = 4;

  private final Statement statement;
  private final Sentence s;
  private final int from;
  private final int to;
  private final VerbFeatures features;
  private final Supplier<? extends Features> empty;
  private final List<int[]> rules = new ArrayList<>();
  private final @Nullable Matches<Length> known;

  private VerbCandidates(
      Statement statement,
      @Nullable Lexicon<Length> known,
      boolean stacked,
      Supplier<? extends Features> empty) {
    this.empty = empty;
    this.statement = statement;
    this.s = statement.sentence();
    Tokens tokens = s.tokens();
    this.from = tokens.at(statement.span().start());
    this.to = afterDirecting(statement, tokens.at(statement.span().end()));
    this.known = known == null ? null : known.match(tokens);
    if (stacked) {
      for (Verb verb : statement.verbs()) {
        rules.add(new int[] {tokens.at(verb.span().start()), tokens.at(verb.span().end())});
      }
    }
    this.features = new VerbFeatures(statement, from, to, rules, stacked);
  }

  /** Returns the colon after "chỉ đạo X", where there is one, or the end. */
  private static int afterDirecting(Statement statement, int end) {
    Sentence s = statement.sentence();
    for (Verb verb : statement.verbs()) {
      int start = s.tokens().at(verb.span().start());
      int colon = Deeds.directs(s, start) ? s.next(':', start) : -1;
      if (colon > 0 && colon < end) {
        return colon;
      }
    }
    return end;
  }

  /**
   * Returns the candidates of a statement, in order; of several that begin at a token the shortest
   * comes first.
   *
   * @param known verbs met in training, or null
   * @param stacked whether what the rules decided is among the features
   * @param empty what takes the features of a candidate
   */
  static List<Candidate> of(
      Statement statement,
      @Nullable Lexicon<Length> known,
      boolean stacked,
      Supplier<? extends Features> empty) {
    return new VerbCandidates(statement, known, stacked, empty).find();
  }

  private List<Candidate> find() {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = Math.max(from, afterOrder(s, statement.opening())); i < to; i++) {
      if (s.sign(i) == '"') {
        i = s.afterQuote(i) - 1; // a title names no deed
      }
      if (!s.tokens().isWord(i)) {
        continue;
      }
      long lengths = lengths(i);
      for (int length = 1; lengths >> length != 0; length++) {
        if ((lengths >> length & 1) != 0 && i + length <= to) {
          candidates.add(candidate(i, i + length));
        }
      }
    }
    return candidates;
  }

  /** What stands before those who are told, and the word that orders them, is no deed of theirs. */
  private static int afterOrder(Sentence s, Opening opening) {
    if (opening.lead().isEmpty()) {
      return 0;
    }
    boolean acts = opening.kind() == Opening.Kind.SUBJECT || opening.kind() == Opening.Kind.DUTY;
    int first = OpeningReader.afterLinks(s, 0);
    boolean then = s.is(opening.lead().start() - 1, "thì"); // "Xã nào ... thì [Chủ tịch UBND"
    if (acts && (then || s.is(first, Word.PREFACE) && !s.is(0, "thứ"))) {
      return opening.lead().start(); // "Trong quá trình thực hiện, [các sở] báo cáo ..."
    }
    if (opening.kind() != Opening.Kind.ORDER) {
      return 0;
    }
    boolean own = opening.rule().equals("opening.order"); // "giao" may be their own deed
    return own ? opening.lead().start() - LONGEST_ORDER : opening.predicate();
  }

  /** Returns the lengths of the candidates at a token, a bit each. */
  private long lengths(int i) {
    long lengths = 0;
    if (i > from && s.length(i - 1, Word.LIGHT) > 1) {
      return lengths; // "trực [tiếp quản] lý"
    }
    if (s.is(i, "làm", "việc") && s.is(i - 1, "ngày")) {
      return lengths; // "trong 03 ngày làm việc"
    }
    if (s.isCapital(i) && s.is(i, Word.ITSELF)) {
      return lengths; // "kể từ ngày ban hành [Thông báo] này"
    }
    if (s.is(i, "thực") && VerbReader.isCarried(s, i)) {
      return lengths; // "thực hiện [giám sát] ..."
    }
    for (Word word : VERBS) {
      lengths |= 1L << s.length(i, word);
    }
    boolean opens = i == from || i == statement.opening().predicate();
    boolean joined = !s.tokens().isWord(i - 1) || s.is(i - 1, "và") || s.is(i - 1, "hoặc");
    if (opens || joined || VerbReader.isAccompanied(s, i)) {
      lengths |= 1L << s.length(i, Word.VERB_FIRST);
      boolean alone = s.is(i, Word.SHORT) && !s.is(i, "phát", "sinh"); // "[phát] sinh"
      lengths |= alone ? 1L << 1 : 0; // "[chốt] danh sách"
    }
    int negation = s.length(i, Word.NEGATION);
    if (negation > 0) {
      int verb = s.length(i + negation, Word.VERB);
      verb = verb == 0 ? s.length(i + negation, Word.VERB_FIRST) : verb; // "không đốt pháo"
      lengths |= 1L << (verb > 0 ? negation + verb : s.is(i + 1, "để") ? negation : 0);
    }
    if (known != null) {
      for (Length length : Length.values()) {
        lengths |= 1L << known.length(i, length);
      }
    }
    for (int[] rule : rules) {
      lengths |= rule[0] == i ? 1L << rule[1] - rule[0] : 0;
    }
    return lengths & ~1L;
  }

  private Candidate candidate(int i, int j) {
    boolean byRule = false;
    for (int[] rule : rules) {
      byRule |= rule[0] == i && rule[1] == j;
    }
    Tokens tokens = s.tokens();
    Piece words =
        j == i + 1 ? s.piece(i) : Piece.of(s.text().folded(), tokens.start(i), tokens.end(j - 1));
    Piece before = i > from ? s.piece(i - 1) : NOTHING;
    Features own = empty.get();
    features.of(own, i, j, words, byRule);
    int pair = s.sign(j) == ',' ? i + s.length(i, Word.PAIR) : 0;
    pair = pair > j ? pair : 0;
    return new Candidate(i, j, words, before, features.clause(i), pair, byRule, own);
  }

  /** Returns the verbs that candidates of a statement stand for, with their phrases. */
  static List<Verb> verbs(Statement statement, List<Candidate> chosen) {
    Sentence s = statement.sentence();
    List<Verb> verbs = new ArrayList<>();
    for (int n = 0; n < chosen.size(); n++) {
      Candidate c = chosen.get(n);
      Span span = s.tokens().span(c.start(), c.end());
      int last = s.tokens().at(statement.span().end());
      int next = n + 1 < chosen.size() ? chosen.get(n + 1).start() : last;
      int end = VerbReader.phraseEnd(s, c.end(), next);
      String words = span.of(s.text().value()).toLowerCase(java.util.Locale.ROOT);
      verbs.add(new Verb(words, span, new Span(span.start(), end)));
    }
    return verbs;
  }
}
