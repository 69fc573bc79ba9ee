package vn.giaoviec.extract;

/**
 * Reads who carries a decision out, at its end: "Chánh Văn phòng Bộ, các Vụ trưởng, ... chịu trách
 * nhiệm thi hành Quyết định này". All that stands before the duty is names, whatever is in them.
 */
final class ClosingDuty {

  /** The most tokens before the duty. */
  private static final int LONGEST = 240;

  private static final int NEAR = 9;

  private ClosingDuty() {}

  /** Returns the opening of such a sentence, which some units open, or {@code NOTHING}. */
  static Opening read(Sentence s, UnitList units) {
    int duty = duty(s, units.end());
    if (duty == units.end()) {
      return Opening.NOTHING;
    }
    int end = units.end();
    while (end < duty && !interposes(s, end)) {
      end++;
    }
    UnitList named = OpenNames.longer(s, units, end);
    return Opening.of(Opening.Kind.DUTY, named, duty, "opening.closingDuty");
  }

  private static int duty(Sentence s, int from) {
    for (int i = from; i + 3 < s.size() && i < from + LONGEST; i++) {
      boolean duty = s.is(i, Word.MODAL) && (s.is(i, "chịu") || s.is(i, "có"));
      if (duty && s.is(i + 3, "thi", "hành")) {
        return i;
      }
      if (isGrounded(s, i)) {
        return s.afterLastWord() - 2;
      }
      if (s.sign(i) == '.' && s.isCapital(i + 1) || s.is(i, Word.FOLLOWING)) {
        return from;
      }
    }
    return from;
  }

  /** "... căn cứ Quyết định thi hành.": as the last words. */
  private static boolean isGrounded(Sentence s, int i) {
    int end = s.afterLastWord();
    boolean decision = s.is(i + 2, "quyết") || s.is(i + 2, "nghị") || s.is(i + 2, "chỉ");
    return s.is(i, "căn", "cứ") && decision && i + NEAR > end && s.is(end - 2, "thi", "hành");
  }

  /** "..., trong phạm vi nhiệm vụ của mình, chịu trách nhiệm ...": no more names. */
  private static boolean interposes(Sentence s, int i) {
    int at = s.sign(i) == ',' ? i + 1 : i;
    boolean range = s.is(at + 1, "phạm") || s.is(at + 1, "chức") || s.is(at + 1, "nhiệm");
    boolean within = s.is(at, "trong") || s.is(at, "theo");
    return within && range || s.is(at, "căn", "cứ");
  }
}
