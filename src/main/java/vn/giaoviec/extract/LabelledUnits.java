package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.From;
import vn.giaoviec.structure.Block;
import vn.giaoviec.text.AlignedText;
import vn.giaoviec.text.Folding;
import vn.giaoviec.text.Span;

/**
 * A bare label over the units that it names: "Cơ quan phối hợp", then a line or an item each.
 *
 * @param assignment what it says of the part it stands in
 * @param blocks the label and the units
 * @param siblings how many blocks it takes among those of its level
 */
record LabelledUnits(Assignment assignment, List<Block> blocks, int siblings) {

  private static final String RULE = "unit.labelledList";

  LabelledUnits {
    blocks = List.copyOf(blocks);
  }

  /** Returns what stands at a place among sibling blocks, or null when it is no such label. */
  static @Nullable LabelledUnits read(List<Block> siblings, int at, Sentences sentences) {
    Block label = siblings.get(at);
    Word word = label(label.text(), sentences);
    if (word == null) {
      return null;
    }
    List<Block> blocks = new ArrayList<>(List.of(label));
    List<Inherited> names = new ArrayList<>();
    for (Block child : label.children()) {
      if (isAside(child.text())) {
        blocks.add(child);
      } else if (!adds(child, names, blocks, sentences)
          && !addsAll(child, names, blocks, sentences)) {
        return null;
      }
    }
    int next = at + 1;
    while (label.children().isEmpty()
        && next < siblings.size()
        && !siblings.get(next).marker().isNumbered()
        && adds(siblings.get(next), names, blocks, sentences)) {
      next++;
    }
    if (names.isEmpty()) {
      return null;
    }
    Assignment assignment =
        word == Word.LEAD_LABEL
            ? new Assignment(names, List.of(), false, false)
            : new Assignment(List.of(), names, false, false);
    return new LabelledUnits(assignment, blocks, next - at);
  }

  /** "Cơ quan chủ trì, phối hợp": labels stand under it. */
  static boolean heads(AlignedText text) {
    String words = text.value();
    boolean presides = Folding.startsWith(words, "cơ quan chủ trì");
    presides |= Folding.startsWith(words, "đơn vị chủ trì");
    return presides && words.length() <= Assignment.LONGEST_LABEL;
  }

  /** The lists of labels have them with their colon. */
  private static @Nullable Word label(AlignedText text, Sentences sentences) {
    String words = text.value();
    if (words.length() > Assignment.LONGEST_LABEL) {
      return null;
    }
    boolean closed = words.endsWith(":");
    Sentence s = closed ? sentences.of(text) : withColon(words);
    if (!closed && !s.is(0, Word.GROUP) && !s.is(0, Word.CHAIR)) {
      return null; // "Phân công" may head anything
    }
    for (Word word : new Word[] {Word.LEAD_LABEL, Word.WITH_LABEL}) {
      if (s.length(0, word) == s.size()) {
        return word;
      }
    }
    return null;
  }

  private static Sentence withColon(String words) {
    String label = words + ":";
    Span all = new Span(0, label.length());
    return new Sentence(AlignedText.of(label), all);
  }

  /** "(Cơ quan thường trực đồng thời là đầu mối ...)" says more of those named. */
  private static boolean isAside(AlignedText text) {
    String words = text.value();
    return words.startsWith("(") && (words.endsWith(")") || words.endsWith(")."));
  }

  /** Adds what an item right under a label names, however the names go on. */
  private static boolean addsAll(
      Block item, List<Inherited> names, List<Block> blocks, Sentences sentences) {
    Sentence s = sentences.of(item.text());
    UnitList units = UnitReader.list(s, 0);
    boolean told = false;
    for (int i = 0; i < s.size(); i++) {
      told |= s.is(i, Word.MODAL) || s.is(i, Word.CHAIR) || s.sign(i) == ':';
    }
    if (units.isEmpty() || units.start() > 0 || told || !item.children().isEmpty()) {
      return false;
    }
    names.addAll(Names.inherit(item, CellParties.named(s), From.LEAD_IN, RULE));
    blocks.add(item);
    return true;
  }

  /** Adds the units of a block that names nothing else. */
  private static boolean adds(
      Block block, List<Inherited> names, List<Block> blocks, Sentences sentences) {
    Sentence s = sentences.of(block.text());
    UnitList units = UnitReader.list(s, 0);
    int end = units.end();
    end = s.pastBracket(end);
    boolean more = end < s.size() && ".;,".indexOf(s.sign(end)) < 0 || end < s.size() - 1;
    if (units.isEmpty() || units.start() > 0 || more || !block.children().isEmpty()) {
      return false;
    }
    names.addAll(Names.inherit(block, units.names(), From.LEAD_IN, RULE));
    blocks.add(block);
    return true;
  }
}
