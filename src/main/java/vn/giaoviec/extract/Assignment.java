package vn.giaoviec.extract;

import java.util.ArrayList;
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
 * @param occasion whether that may be when an event is: "Thời gian: 8 giờ 00 ngày 20/4"
 */
record Assignment(
    List<Inherited> lead, List<Inherited> coordinating, boolean timed, boolean occasion) {

  static final int LONGEST_LABEL = 50;
  private static final String RULE = "unit.assignmentLine";

  /** Makes a line that says when. */
  static Assignment when(boolean occasion) {
    return new Assignment(List.of(), List.of(), true, occasion);
  }

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
      return new Assignment(List.of(), List.of(), false, false);
    }
    if (s.is(0, Word.TIME_LABEL)) {
      return when(s.is(0, Word.OCCASION_LABEL));
    }
    int lead = s.length(0, Word.LEAD_LABEL);
    int with = s.length(0, Word.WITH_LABEL);
    if (lead + with == 0) {
      return null;
    }
    UnitList leads = lead > 0 ? named(s, lead) : UnitList.NONE;
    int start = Math.max(leads.end(), 0);
    int label = start;
    while (label < s.size() && !s.is(label, Word.WITH_LABEL)) {
      label++;
    }
    UnitList others = named(s, label + s.length(label, Word.WITH_LABEL));
    return new Assignment(
        Names.inherit(block, leads.names(), From.LEAD_IN, RULE),
        Names.inherit(block, others.names(), From.LEAD_IN, RULE),
        timed(s, start),
        false);
  }

  /** Returns those named behind a label: "Đồng chí Phó Chủ tịch, phụ trách lĩnh vực văn hóa". */
  private static UnitList named(Sentence s, int from) {
    UnitList units = UnitReader.list(s, from);
    int end = Math.max(units.end(), from);
    while (end < s.size() && ".;:(".indexOf(s.sign(end)) < 0 && !s.is(end, Word.WITH_LABEL)) {
      end++;
    }
    end -= end > from && s.sign(end - 1) == '-' ? 1 : 0;
    if (!units.isEmpty() && s.sign(units.end()) == ',' && s.is(units.end() + 1, "phụ", "trách")) {
      List<UnitName> names = new ArrayList<>(units.names());
      names.set(names.size() - 1, units.last().until(s, end));
      return new UnitList(names, units.start(), end);
    }
    boolean whole = !units.isEmpty() && units.end() == end;
    boolean posts = s.is(from, "các") && s.is(from, Word.HONORIFIC);
    return posts && !whole ? new UnitList(posts(s, from, end), from, end) : units;
  }

  /** "Các đ/c Trưởng thôn, Trưởng đoàn thể xã, các đồng chí công chức": a group for each "các". */
  private static List<UnitName> posts(Sentence s, int from, int end) {
    List<UnitName> names = new ArrayList<>();
    for (int start = from; start < end; ) {
      int next = start + 1;
      while (next < end && !s.is(next, "các")) {
        next++;
      }
      int last = next < end && (s.sign(next - 1) == ',' || s.is(next - 1, "và")) ? next - 1 : next;
      int post = start + Math.max(1, s.length(start, Word.HONORIFIC));
      if (post < last) {
        String name = s.words(start, start + 1) + " " + s.words(post, last);
        names.add(new UnitName(name, s.tokens().span(start, last)));
      }
      start = next;
    }
    return names;
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
