package vn.giaoviec.extract;

/** On what grounds, or how, a unit acts: words between its name and what it does. */
final class SubjectGrounds {

  private SubjectGrounds() {}

  /** "Sở X căn cứ ...", "trên cơ sở ...", "thông qua ...": how or why, before what is done. */
  static boolean opens(Sentence s, int i) {
    return s.is(i, "căn", "cứ")
        || s.is(i, "trên") && s.is(i + 2, "sở")
        || s.is(i, "trong", "thời", "hạn") // "... 05 ngày"
        || s.is(i, "thông", "qua")
        || s.is(i, "bằng")
        || s.is(i, "qua")
        || s.is(i, "ngoài");
  }

  /** "Quyết định số 90/TTg" */
  private static boolean inNumber(Sentence s, int i) {
    return s.tokens().isNumber(i) || s.sign(i) == '/' || s.sign(i) == '-';
  }

  /** Returns where what is done begins, as far as a strong verb that is no noun's tells. */
  static int after(Sentence s, int from) {
    for (int i = from + 2; i < s.size() && (s.tokens().isWord(i) || inNumber(s, i)); i++) {
      boolean noun = s.is(i - 1, "tác") || s.is(i - 1, "việc") || s.is(i - 1, "quả");
      boolean purpose = s.is(i - 1, "để") && (s.is(i, Word.VERB) || s.is(i, Word.DECIDE));
      if (purpose || s.is(i, Word.STRONG) && !noun && !s.is(i - 1, "của")) {
        return i;
      }
    }
    return from;
  }

  /** "... các cơ quan liên quan căn cứ Quyết định thi hành": the duty of a closing article. */
  static int carriedOut(Sentence s, int from) {
    if (!s.is(from, "căn") && !s.is(from, "chiếu") && !s.is(from, "theo")) {
      return from;
    }
    for (int i = from + 1; i + 1 < s.size() && i < from + 8; i++) {
      boolean last = s.is(i, "thực", "hiện") && i + 2 == s.afterLastWord();
      if (s.is(i, "thi", "hành") || last) {
        return i;
      }
    }
    return from;
  }
}
