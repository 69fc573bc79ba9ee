package vn.giaoviec.extract;

/** Where the clauses of a sentence begin: past the units that are named in passing. */
final class Clauses {

  private Clauses() {}

  /** Returns the token after the next comma, "thì" or bracket-free colon, or -1. */
  static int next(Sentence s, int from) {
    for (int i = from; i < s.size(); i++) {
      char sign = s.sign(i);
      int after = afterNamed(s, i);
      if (after > i) {
        i = after - 1;
      } else if (sign == '(') {
        i = s.afterBracket(i) - 1;
      } else if (sign == ',' || s.is(i, "thì") || sign == ';' || sign == ':') {
        return i + 1;
      }
    }
    return -1;
  }

  /** Skips units named in passing: "phối hợp với A, B", "của các sở: C, D". */
  private static int afterNamed(Sentence s, int i) {
    int report = s.length(i, Word.REPORT);
    if (report > 0 && i > 0) {
      return Math.max(i, UnitReader.list(s, i + report).end()); // "báo cáo Tỉnh ủy, UBND tỉnh"
    }
    int word = s.length(i, Word.WITH);
    if (word == 0
        && !s.isCapital(i)
        && (s.is(i, "của") || s.is(i, "giữa") || s.is(i, "với") || s.is(i, "cho"))) {
      word = 1;
    }
    UnitList units = word == 0 ? UnitList.NONE : UnitReader.list(s, i + word);
    if (units.names().size() > 1 && word == 1 && s.beginsPredicate(units.end())) {
      int last = s.tokens().at(units.names().get(units.names().size() - 1).span().start());
      boolean acts = s.sign(last - 1) == ','; // "trên cơ sở đề nghị của UBND các huyện, Sở X ..."
      return acts ? last - 1 : units.end();
    }
    return units.isEmpty() ? i : units.end();
  }
}
