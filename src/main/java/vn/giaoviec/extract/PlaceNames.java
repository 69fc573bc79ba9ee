package vn.giaoviec.extract;

/** Finds where the places end that names of bodies have: their level, and what it is called. */
final class PlaceNames {

  /** A post stands no further before the place of its body. */
  private static final int FAR = 9;

  private PlaceNames() {}

  /** Returns the token after "tỉnh", "huyện Sơn Động", "các huyện, thành phố", "cấp xã". */
  static int administrative(Sentence s, int from) {
    int i = from;
    while (true) {
      int determiner = s.length(i, Word.DETERMINER);
      int group = determiner > 0 ? s.length(i + determiner, Word.GROUP) : 0;
      if (group > 0 && s.is(i + determiner, Word.PLACE)) {
        return NameReader.groupEnd(s, i + determiner + group, true);
      }
      int place = s.length(i, Word.PLACE);
      if (place == 0) {
        if (s.tokens().isNumber(i) && s.is(i + 1, Word.PLACE)) {
          i++;
          continue;
        }
        return i;
      }
      i += place;
      i += s.tokens().isNumber(i) && !s.is(i + 1, Word.PLACE) && isRegion(s, i - 1) ? 1 : 0;
      boolean named = s.length(i, Word.KIND) == 1 && !s.is(i - 1, "tỉnh"); // "huyện Trường Sơn"
      i += named && s.isCapital(i) && s.isCapital(i + 1) ? 1 : 0;
      while (s.isCapital(i)
          && !s.is(i, Word.POST)
          && !NameReader.startsProper(s, i)
          && !opensDeed(s, i)
          && !(People.begins(s, i) && isOfPost(s, from))) {
        i++;
      }
      int next = i + NameReader.connector(s, i);
      boolean more = next > i && s.is(next, Word.PLACE) && !s.is(next, Word.DETERMINER);
      if (more && !s.isCapital(next) && !s.isCapital(i - 1)) {
        i = next;
      } else if (next > i && s.sign(i) == '-' && s.isCapital(next)) {
        i = ProperNames.capitalRun(s, next);
      }
    }
  }

  /**
   * "Phó Chủ tịch UBND tỉnh Nguyễn Văn An", but "UBND huyện Hoàng Su Phì": only posts have names.
   */
  private static boolean isOfPost(Sentence s, int end) {
    for (int i = end - 1; i >= 0 && i > end - FAR && s.tokens().isWord(i); i--) {
      if (s.is(i, Word.POST)) {
        return true;
      }
    }
    return false;
  }

  /** "Hội Phụ nữ huyện Vận động ...": a heading that runs on into its text. */
  private static boolean opensDeed(Sentence s, int i) {
    return s.length(i, Word.VERB) > 1 && !s.isCapital(i + 1);
  }

  /** "khu vực 3", "quận 8": places that bear a number. */
  private static boolean isRegion(Sentence s, int last) {
    return s.is(last, "vực") || s.is(last, "quận") || s.is(last, "phường") || s.is(last, "vùng");
  }
}
