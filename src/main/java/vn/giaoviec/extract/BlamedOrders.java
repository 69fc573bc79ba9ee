package vn.giaoviec.extract;

/** Orders to those who are blamed first: "Phê bình Sở Y tế chậm báo cáo, yêu cầu ...". */
final class BlamedOrders {

  private static final int FAR = 16;

  private BlamedOrders() {}

  /** Returns the order, led by those who are blamed or reminded, or {@link Opening#NOTHING}. */
  static Opening read(Sentence s, int from) {
    int blame = blame(s, from);
    UnitList blamed = blame < 0 ? UnitList.NONE : UnitReader.list(s, blame + 2);
    for (int i = blamed.end(); !blamed.isEmpty() && i < s.size(); i++) {
      boolean joined = ",;".indexOf(s.sign(i - 1)) >= 0 || s.is(i - 1, "và");
      int order = joined ? SubjectReader.order(s, i) : 0;
      if (order > 0) {
        boolean others = !Addressees.told(s, i + order).isEmpty();
        return others
            ? Opening.NOTHING
            : Opening.of(Opening.Kind.ORDER, blamed, i + order, "opening.blamedOrder");
      }
    }
    return Opening.NOTHING;
  }

  /** Returns where somebody is blamed, first or by the one named first, or -1. */
  private static int blame(Sentence s, int from) {
    for (int i = from; i < from + FAR && s.tokens().isWord(i); i++) {
      if (s.is(i, "phê", "bình") || s.is(i, "nhắc", "nhở") || s.is(i, "khiển", "trách")) {
        boolean first = i == from || s.is(from, "nghiêm") && i == from + 2;
        return first || UnitReader.list(s, from).end() == i ? i : -1;
      }
    }
    return -1;
  }
}
