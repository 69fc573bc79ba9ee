package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.notice.From;
import vn.giaoviec.text.Folding;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Tokens;

/** What says whether lead and deadlines of a task were read right. */
final class ConfidenceFeatures {

  private static final int[] STEPS = {50, 70, 80, 90, 95, 98};

  private ConfidenceFeatures() {}

  /**
   * Returns the features of a task.
   *
   * @param times its deadlines
   * @param text the canonical text
   */
  static List<String> of(Draft draft, List<Time> times, String text) {
    List<String> f = new ArrayList<>(64);
    role(f, draft);
    names(f, draft, text);
    lead(f, draft);
    times(f, draft, times);
    text(f, draft);
    return f;
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
    f.add("mark=" + draft.block.marker().kind());
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
      String last = unit.name().substring(unit.name().lastIndexOf(' ') + 1);
      f.add("last=" + Folding.fold(last) + "/" + kind(after));
    }
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
      f.add("timeType=" + time.deadline().timex().type());
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
      boolean period = tokens.is(i, "năm") || tokens.is(i, "tháng") || tokens.is(i, "quý");
      if (tokens.is(i, "mỗi")
          || tokens.is(i, "tuần")
          || tokens.is(i, "giờ")
          || tokens.is(i, "lịch")
          || tokens.is(i, "tết")
          || tokens.is(i, "mùng")
          || tokens.is(i, "đợt")
          || tokens.is(i, "vào")
          || tokens.is(i, "ngày")
          || tokens.is(i, "cuối")
          || tokens.is(i, "đầu")
          || tokens.is(i, "từ")
          || tokens.is(i, "sau")) {
        f.add("time=" + VerbFeatures.token(s, i) + "/" + told);
      }
      boolean bound = tokens.is(i, "trước") || tokens.is(i, "đến") || tokens.is(i, "kỳ");
      if (period || bound || tokens.is(i, "hằng") || tokens.is(i, "hàng")) {
        f.add("has=" + VerbFeatures.token(s, i) + "/" + Math.min(1, draft.times.size()));
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

  /** Returns whether a kind of unit stands after a semicolon: perhaps another assignee. */
  private static boolean opens(Sentence s, int i) {
    return s.is(i + 1, Word.KIND) || s.is(i + 1, Word.POST) || s.is(i + 1, Word.GROUP);
  }
}
