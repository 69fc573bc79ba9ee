package vn.giaoviec.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.From;
import vn.giaoviec.structure.Block;

/**
 * A line that says one thing of a whole list or activity: "Đơn vị chủ trì: A; Đơn vị phối hợp: B",
 * "Thời gian thực hiện: trong tháng 6".
 *
 * @param lead who leads
 * @param coordinating who takes part
 * @param timed whether it says when
 */
record Assignment(List<Inherited> lead, List<Inherited> coordinating, boolean timed) {

  static final int LONGEST_LABEL = 50;
  private static final String RULE = "unit.assignmentLine";

  /** Returns what a block says of the list before it, or null when it is no such line. */
  static @Nullable Assignment read(Block block, Sentences sentences) {
    boolean open = block.marker().isNumbered() && !names(sentences.of(block.text()));
    return open ? null : line(block, sentences);
  }

  /** "b) Đơn vị chủ trì: Sở X.": a numbered line of a label and names alone. */
  private static boolean names(Sentence s) {
    int label = Math.max(s.length(0, Word.LEAD_LABEL), s.length(0, Word.WITH_LABEL));
    UnitList units = label > 0 ? UnitReader.list(s, label) : UnitList.NONE;
    return !units.isEmpty() && units.end() >= s.afterLastWord();
  }

  /** Returns whether a numbered block says when: "3. Thời gian thực hiện: quý II." */
  static boolean isTime(Block block, Sentences sentences) {
    Assignment line = line(block, sentences);
    return line != null && line.timed && line.lead.isEmpty();
  }

  private static @Nullable Assignment line(Block block, Sentences sentences) {
    int colon = block.text().value().indexOf(':');
    if (colon < 0 || colon > LONGEST_LABEL) {
      return null;
    }
    return labelled(block, sentences.of(block.text()));
  }

  /**
   * Returns what a sentence of an item says of those before it, or null: "1. Rà soát ... . Đơn vị
   * chủ trì: Sở X; đơn vị phối hợp: Sở Y; thời gian hoàn thành: tháng 10."
   */
  static @Nullable Assignment runIn(Block block, Sentence s) {
    return s.is(0, Word.LEAD_LABEL) ? labelled(block, s) : null;
  }

  private static @Nullable Assignment labelled(Block block, Sentence s) {
    if (s.is(0, Word.OTHER_LABEL)) {
      return new Assignment(List.of(), List.of(), false);
    }
    if (s.is(0, Word.TIME_LABEL)) {
      return new Assignment(List.of(), List.of(), true);
    }
    int lead = s.length(0, Word.LEAD_LABEL);
    int with = s.length(0, Word.WITH_LABEL);
    if (lead + with == 0) {
      return null;
    }
    UnitList leads = lead > 0 ? UnitReader.list(s, lead) : UnitList.NONE;
    int start = Math.max(leads.end(), 0);
    int label = start;
    while (label < s.size() && !s.is(label, Word.WITH_LABEL)) {
      label++;
    }
    UnitList others = UnitReader.list(s, label + s.length(label, Word.WITH_LABEL));
    return new Assignment(
        Names.inherit(block, leads.names(), From.LEAD_IN, RULE),
        Names.inherit(block, others.names(), From.LEAD_IN, RULE),
        timed(s, start));
  }

  /** "Đơn vị chủ trì: A. Thời gian hoàn thành: trong quý III." says when, too. */
  private static boolean timed(Sentence s, int from) {
    for (int i = from; i < s.size(); i++) {
      if (s.is(i, Word.TIME_LABEL) && (s.sign(i - 1) == '.' || s.sign(i - 1) == ';')) {
        return true;
      }
    }
    return false;
  }
}
