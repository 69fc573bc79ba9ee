package vn.giaoviec.extract;

import vn.giaoviec.text.Span;

/**
 * What a sentence says before it names who is told: "Để kịp bàn giao trước ngày 17/6, Bộ X yêu cầu
 * Sở Y ...". The times in it are of the ground or the purpose, and bound no deed.
 */
final class Grounds {

  private Grounds() {}

  /** Returns where the deadlines of a statement stand: all of it, or what follows its grounds. */
  static Span bounding(Statement statement) {
    Sentence s = statement.sentence();
    int told = statement.opening().lead().start();
    int start = s.tokens().at(statement.span().start());
    if (statement.lead().isEmpty() || told <= start || !opens(s, start)) {
      return statement.span();
    }
    int sign = signBefore(s, told, start);
    int earlier = signBefore(s, sign, start);
    boolean timed =
        earlier > start && s.is(earlier + 1, Word.TIME); // ", trước ngày 30/4, Sở X ..."
    int from = timed ? earlier + 1 : sign + 1;
    return sign > start
        ? new Span(s.tokens().start(from), statement.span().end())
        : statement.span();
  }

  private static boolean opens(Sentence s, int i) {
    return s.is(i, "để") && !s.is(i - 1, "không")
        || s.is(i, "nhằm")
        || s.is(i, "căn", "cứ")
        || s.is(i, "xét")
        || s.is(i, "theo")
        || s.is(i, "tiếp", "theo")
        || s.is(i, "thực", "hiện")
        || s.is(i, "triển", "khai");
  }

  /** Returns the last comma or semicolon before a token, or {@code from}. */
  private static int signBefore(Sentence s, int to, int from) {
    int i = to - 1;
    while (i > from && s.sign(i) != ',' && s.sign(i) != ';') {
      i--;
    }
    return Math.max(i, from);
  }
}
