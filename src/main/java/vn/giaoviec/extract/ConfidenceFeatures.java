package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.giaoviec.extract.model.ConfidenceModel;
import vn.giaoviec.extract.model.Piece;
import vn.giaoviec.notice.From;
import vn.giaoviec.structure.Marker;
import vn.giaoviec.text.Folding;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Tokens;

/** What says whether lead and deadlines of a task were read right. */
final class ConfidenceFeatures {

  private static final int LONGEST = 8;
  private static final Set<Piece> TIME_WORDS =
      Set.of(
          Piece.each(
              "", "năm", "tháng", "quý", "ngày", "tuần", "giờ", "mỗi", "hằng", "hàng", "kỳ", "tết",
              "mùng", "lịch", "đợt", "cuối", "đầu", "trước", "nay"));
  private static final int[] STEPS = {50, 70, 80, 90, 95, 98};

  /** A lone letter that is no word, as in "Bộ Y t ế": the text tears words apart. */
  private static final Pattern TORN =
      Pattern.compile("(?<![\\p{L}\\d.&/-])[\\p{Ll}&&[^yàởýáô]](?![\\p{L}\\d.)&/-])");

  private ConfidenceFeatures() {}

  /**
   * Returns the features of a task.
   *
   * @param times its deadlines
   * @param text the canonical text
   */
  static List<String> of(Draft draft, List<Time> times, String text) {
    List<String> f = new ArrayList<>(80);
    role(f, draft);
    names(f, draft, text);
    lead(f, draft);
    times(f, draft, times);
    text(f, draft);
    if (doubtful(draft, times) || f.contains("open")) {
      f.add(ConfidenceModel.DOUBT);
    }
    return f;
  }

  /** What is read wrongly more often than a corpus of this size can show. */
  private static boolean doubtful(Draft draft, List<Time> times) {
    boolean time = times.size() > 1 || !times.isEmpty() && draft.times.isEmpty();
    boolean span = times.stream().anyMatch(t -> t.deadline().timex().value().startsWith("P"));
    boolean list = draft.lead.stream().anyMatch(unit -> unit.name().contains(","));
    boolean torn = draft.lead.stream().anyMatch(unit -> TORN.matcher(unit.name()).find());
    boolean far = draft.lead.isEmpty() || draft.lead.get(0).from() == From.PREAMBLE;
    return time || span || list || torn || far || draft.pieces.size() > 1;
  }

  private static void role(List<String> f, Draft draft) {
    double score = draft.verdict.score();
    for (int step : STEPS) {
      if (score * 100 < step) {
        f.add("score<" + step);
      }
    }
    Opening opening = draft.statement.opening();
    f.add("rule=" + draft.verdict.rule());
    f.add("opens=" + opening.rule());
    f.add("kind=" + opening.kind() + "/" + draft.scope.mode());
    // The number of a table's row says how rows are counted, nothing about what it holds.
    Marker.Kind mark = draft.block.row() == null ? draft.block.marker().kind() : Marker.Kind.NONE;
    f.add("mark=" + mark);
  }

  private static void lead(List<String> f, Draft draft) {
    From from = draft.lead.isEmpty() ? null : draft.lead.get(0).from();
    boolean inherited = draft.lead.equals(draft.scope.lead());
    int distance = inherited ? Math.min(4, draft.scope.distance()) : -1;
    Opening.Kind kind = draft.statement.opening().kind();
    f.add("from=" + from);
    f.add("from=" + from + "/" + kind);
    f.add("from=" + from + "/" + distance);
    f.add("from=" + from + "/nth" + Math.min(2, draft.sentence));
    f.add("leads" + Math.min(4, draft.lead.size()));
    f.add("leads" + Math.min(4, draft.lead.size()) + "/" + from);
    if (!draft.lead.isEmpty()) {
      f.add("leadRule=" + draft.lead.get(0).rule());
    }
    int longest = 0;
    boolean joined = false;
    boolean bracket = false;
    for (Inherited unit : draft.lead) {
      longest = Math.max(longest, unit.name().split(" ", -1).length);
      joined |= unit.name().contains(" và ") || unit.name().contains(",");
      bracket |= unit.name().contains("(");
    }
    f.add("longest" + (longest < 3 ? 0 : longest < 6 ? 1 : longest < 10 ? 2 : 3) + "/" + from);
    if (joined) {
      f.add("joined/" + from);
    }
    if (bracket) {
      f.add("bracket");
    }
    if (draft.scope.lead().isEmpty()) {
      f.add("nobodyAbove/" + from);
    }
    if (!draft.statement.lead().isEmpty()) {
      edges(f, draft);
    }
  }

  /** What stands around the names of those who lead, where they were read. */
  private static void names(List<String> f, Draft draft, String text) {
    for (Inherited unit : draft.lead) {
      String after = after(text, unit.span().end());
      f.add("next=" + after);
      f.add("next=" + after + "/" + unit.from());
      f.add("head=" + firstWord(unit.name()));
      f.add("shape=" + shape(unit.name()));
      f.add("shape=" + shape(unit.name()) + "/" + firstWord(unit.name()));
      f.add("prev=" + before(text, unit.span().start()) + "/" + unit.from());
      String last = unit.name().substring(unit.name().lastIndexOf(' ') + 1);
      f.add("last=" + Folding.fold(last) + "/" + kind(after));
    }
  }

  /** Returns how capital and small words and signs follow each other in a name: "Cc,C". */
  private static String shape(String name) {
    StringBuilder shape = new StringBuilder();
    for (String word : name.split("[ ]+", -1)) {
      for (int i = 0; i < word.length(); i += Math.max(1, word.length() - 1)) {
        char c = word.charAt(i);
        boolean sign = !Character.isLetterOrDigit(c);
        if (i > 0 && !sign) {
          continue;
        }
        char kind = sign ? c : Character.isDigit(c) ? '9' : Character.isUpperCase(c) ? 'C' : 'c';
        if (shape.length() == 0 || shape.charAt(shape.length() - 1) != kind) {
          shape.append(kind);
        }
      }
    }
    return shape.length() > LONGEST ? shape.substring(0, LONGEST) : shape.toString();
  }

  /** Returns the sign before an offset, "|" at a line's beginning, or "w" for a word. */
  private static String before(String text, int offset) {
    int i = offset - 1;
    while (i >= 0 && text.charAt(i) == ' ') {
      i--;
    }
    if (i < 0 || text.charAt(i) == '\n') {
      return "|";
    }
    return Character.isLetterOrDigit(text.charAt(i)) ? "w" : String.valueOf(text.charAt(i));
  }

  /** Returns the word or sign after an offset, folded; a line feed is one. */
  private static String after(String text, int offset) {
    int start = offset;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    if (start == text.length() || text.charAt(start) == '\n') {
      return "|";
    }
    int end = start + 1;
    while (end < text.length()
        && Character.isLetterOrDigit(text.charAt(start))
        && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(start, end);
    return Character.isUpperCase(word.charAt(0)) ? "Upper" : Folding.fold(word);
  }

  private static String kind(String after) {
    return after.equals("Upper") || !Character.isLetterOrDigit(after.charAt(0)) ? after : "word";
  }

  private static String firstWord(String name) {
    int space = name.indexOf(' ');
    return Folding.fold(space < 0 ? name : name.substring(0, space));
  }

  /** What stands where the names end and the predicate begins. */
  private static void edges(List<String> f, Draft draft) {
    Sentence s = draft.statement.sentence();
    UnitList names = draft.statement.opening().lead();
    int predicate = draft.statement.opening().predicate();
    f.add("gap" + Math.min(3, Math.max(-1, predicate - names.end())));
    f.add("start" + Math.min(3, names.start()));
    if (names.start() > 0) {
      f.add("ahead=" + VerbFeatures.token(s, names.start() - 1));
      f.add("opening=" + VerbFeatures.token(s, 0));
    }
    boolean verb = s.is(predicate, Word.VERB) || s.is(predicate, Word.LIGHT);
    boolean chair = s.is(predicate, Word.CHAIR) || s.is(predicate, Word.WITH);
    f.add("then" + (verb ? "v" : "") + (chair ? "c" : ""));
    if (names.end() < s.size()) {
      f.add("after=" + VerbFeatures.token(s, names.end()));
    }
  }

  private static void times(List<String> f, Draft draft, List<Time> times) {
    f.add("times" + Math.min(3, times.size()));
    f.add("own" + Math.min(3, draft.times.size()) + "/" + Math.min(2, draft.scope.times().size()));
    for (Time time : times) {
      f.add("time=" + time.rule());
      String value = time.deadline().timex().value().replaceAll("[0-9]", "9");
      String own = draft.times.contains(time) ? "own" : "above";
      f.add("value=" + value + "/" + own);
      f.add("value=" + value + "/" + time.deadline().timex().mod() + times.size());
      f.add("said=" + firstWord(time.deadline().text()) + "/" + own);
      if (time.deadline().due() == null) {
        f.add("noDue");
      }
    }
  }

  /** Numbers and words of time that no deadline explains. */
  private static void text(List<String> f, Draft draft) {
    Sentence s = draft.statement.sentence();
    Tokens tokens = s.tokens();
    Span span = draft.statement.span();
    int numbers = 0;
    int told = Math.min(2, draft.times.size());
    for (int i = tokens.at(span.start()); i < tokens.at(span.end()); i++) {
      numbers += tokens.isNumber(i) ? 1 : 0;
      Piece word = s.piece(i);
      if (TIME_WORDS.contains(word) && !explained(draft, tokens.start(i))) {
        f.add("open");
        f.add("open=" + word);
        f.add("open=" + word + (tokens.isNumber(i + 1) ? "9" : "") + "/" + told);
      }
      if (i > draft.statement.opening().predicate()
          && (tokens.is(i, "giao") || tokens.is(i, "yêu") || s.sign(i) == ';' && opens(s, i))) {
        f.add("names" + (s.sign(i) == ';'));
      }
    }
    f.add("numbers" + Math.min(3, numbers) + "/" + Math.min(2, draft.times.size()));
    f.add("pieces" + Math.min(3, draft.pieces.size()));
    int size = tokens.at(span.end()) - tokens.at(span.start());
    f.add("size" + (size < 8 ? 0 : size < 30 ? 1 : size < 80 ? 2 : 3));
    f.add("part" + Math.min(2, draft.part));
  }

  /** Returns whether a deadline or a cited document holds what stands at an offset. */
  private static boolean explained(Draft draft, int offset) {
    int at = draft.block.text().toOriginal(new Span(offset, offset + 1)).start();
    for (Time time : draft.times) {
      if (time.span().start() <= at && at < time.span().end()) {
        return true;
      }
    }
    for (Cited cited : draft.references) {
      Span span = cited.mention().span();
      if (cited.block().equals(draft.block) && span.start() <= offset && offset < span.end()) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a kind of unit stands after a semicolon: perhaps another assignee. */
  private static boolean opens(Sentence s, int i) {
    return s.is(i + 1, Word.KIND) || s.is(i + 1, Word.POST) || s.is(i + 1, Word.GROUP);
  }
}
