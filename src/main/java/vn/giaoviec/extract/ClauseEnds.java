package vn.giaoviec.extract;

/**
 * Where the clauses of a directive end: at a sign or "và" behind which a new deed begins, and not
 * where verbs go on a list of nouns.
 */
final class ClauseEnds {

  private final Sentence s;
  private final int end;

  /** Makes a reader of a sentence up to a token. */
  ClauseEnds(Sentence s, int end) {
    this.s = s;
    this.end = end;
  }

  /**
   * Returns the next token at which a clause ends: a sign, "và" before a verb, or a purpose.
   *
   * @param bare whether no verb was found in it yet: one may come after "phải" ("bác sĩ phải ký")
   */
  int after(int from, boolean bare) {
    for (int i = from; i < end; i++) {
      char sign = s.sign(i);
      if (sign == '(') {
        i = s.afterBracket(i) - 1;
      } else if (sign == '"') {
        i = s.afterQuote(i) - 1;
      } else if (sign == ';' || sign == '.' || sign == ':') {
        return i;
      } else if ((sign == ',' || s.is(i, "và")) && startsClause(i + 1)) {
        return i;
      } else if (opensPurpose(i) || s.is(i, "thì")) {
        return i;
      } else if (bare && duty(i)) {
        return i;
      } else if (i > from && reports(i + 1)) {
        return i;
      }
    }
    return end;
  }

  /** "bác sĩ phải ký ..."; "không phải áp dụng ..." binds nobody. */
  private boolean duty(int i) {
    return s.is(i, "phải") && s.is(i + 1, Word.VERB) && !s.is(i - 1, "không");
  }

  /** "lập danh sách gửi Sở Y tế": a report with its receiver is a deed, with a comma or without. */
  private boolean reports(int i) {
    int report = s.length(i, Word.REPORT);
    boolean sends = s.is(i, "gửi") || s.is(i, "báo") || s.is(i, "trình");
    return report > 0
        && sends
        && !s.is(i - 2, "dự", "thảo") // "gửi dự thảo báo cáo cho Sở Y tế"
        && s.tokens().isWord(i - 1)
        && (!endsIn(i, Word.NOMINAL) || endsIn(i, Word.MATTER))
        && !s.is(i - 1, Word.PURPOSE)
        && !s.is(i - 1, Word.REPORT_LINK)
        && !UnitReader.list(s, i + report).isEmpty();
  }

  private boolean opensPurpose(int i) {
    return s.is(i, "để") && !s.is(i - 1, "không") || s.is(i, "nhằm") || s.is(i, "góp", "phần");
  }

  /** After an object, only a verb of weight opens a new clause; others go on a list of nouns. */
  private boolean startsClause(int i) {
    int j = OpeningReader.afterLinks(s, i);
    int verb = s.length(j, Word.VERB);
    if (j > i && s.is(i, "đồng") && verb > 0 && s.tokens().isWord(j + verb)) {
      return true; // "..., đồng thời thúc đẩy xuất khẩu ..."
    }
    boolean holds = s.sign(i - 1) == ',' && s.is(j, "tổ", "chức"); // "..., tổ chức thực hiện"
    boolean named = holds && endsIn(i - 1, Word.VERB) && namesDeeds(i - 1);
    boolean light = s.is(j, Word.LIGHT);
    j = OpeningReader.afterLight(s, j);
    return light && !named && s.is(j, Word.VERB)
        || isAfterNumber(i, j)
        || isStrong(j) && (s.is(j, Word.REPORT) ? !isMatter(i - 1, j) : !namesDeeds(i - 1))
        || s.is(j, Word.CHAIR)
        || s.is(j, "không") && !(s.sign(i - 1) == ',' && s.is(j + 1, "để")) // a result
        || s.sign(i - 1) == ',' && acts(i - 1, j);
  }

  /** "... giai đoạn 2006-2010 và nghiên cứu, xây dựng ...": no list of nouns goes on there. */
  private boolean isAfterNumber(int i, int verb) {
    return s.is(i - 1, "và") && s.tokens().isNumber(i - 2) && isStrong(verb);
  }

  /**
   * After a comma, a verb with an object of its own opens a clause, if what stands before the comma
   * is no verb that it is coordinated with in a list of nouns ("công tác kiểm tra, giám sát ...").
   */
  private boolean acts(int comma, int verb) {
    int length = Math.max(s.length(verb, Word.VERB), s.length(verb, Word.VERB_FIRST));
    int next = verb + length;
    if (length == 0 || s.isCapital(verb) || next >= end || !s.tokens().isWord(next)) {
      return false;
    }
    return !s.is(next, "và")
        && !s.is(next, "để")
        && !endsIn(comma, Word.VERB)
        && (length > 1 || s.is(verb, Word.SHORT))
        && !namesDeeds(comma);
  }

  /** "khó khăn, vướng mắc và đề xuất, kiến nghị.": what is told, without an object of its own. */
  private boolean isMatter(int sign, int verb) {
    int next = verb + Math.max(s.length(verb, Word.REPORT), 1);
    boolean bare = next >= end || !s.tokens().isWord(next);
    boolean joined =
        s.is(sign - 1, Word.MATTER) || s.is(sign - 2, Word.MATTER) || s.is(sign - 1, "nay");
    return bare && joined;
  }

  /** "công tác thanh tra, thẩm định, ...": after such a noun, verbs go on naming matters. */
  private boolean namesDeeds(int comma) {
    if (s.is(comma - 1, "này")) { // "đôn đốc việc thực hiện Chỉ thị này, tổng hợp ..."
      return false;
    }
    for (int i = comma - 1; i > 0 && ";:".indexOf(s.sign(i)) < 0; i--) {
      if (s.length(i, Word.VERB) > 1 && endsIn(i, Word.NOMINAL) && !endsIn(i, Word.MODAL)) {
        return true;
      }
      boolean listed = s.sign(i) == ',' && s.is(i + 1, Word.VERB);
      if (s.sign(i) == ',' && !(listed && i + 1 + s.length(i + 1, Word.VERB) >= comma)) {
        return false;
      }
    }
    return false;
  }

  /** Returns whether a phrase of the category, of three tokens at most, ends before a token. */
  private boolean endsIn(int i, Word word) {
    for (int length = 1; length <= 3 && length <= i; length++) {
      if (s.length(i - length, word) == length) {
        return true;
      }
    }
    return false;
  }

  private boolean isStrong(int i) {
    return s.is(i, Word.REPORT) || s.is(i, Word.STRONG);
  }
}
