package vn.giaoviec.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.From;
import vn.giaoviec.structure.Block;
import vn.giaoviec.text.Span;

/**
 * A line after a list that says who does all of it: "Đơn vị chủ trì: A; Đơn vị phối hợp: B".
 *
 * @param lead who leads
 * @param coordinating who takes part
 */
record Assignment(List<Inherited> lead, List<Inherited> coordinating) {

  /** Returns what a block assigns to the list before it, or null when it is no such line. */
  static @Nullable Assignment read(Block block) {
    if (block.marker().isNumbered() || block.text().isEmpty()) {
      return null;
    }
    Sentence s = new Sentence(block.text(), new Span(0, block.text().length()));
    int lead = s.length(0, Word.LEAD_LABEL);
    if (lead == 0) {
      return null;
    }
    UnitList leads = UnitReader.list(s, lead);
    UnitList others = UnitList.NONE;
    for (int i = leads.end(); i < s.size(); i++) {
      if (s.is(i, Word.WITH_LABEL)) {
        others = UnitReader.list(s, i + s.length(i, Word.WITH_LABEL));
        break;
      }
    }
    return leads.isEmpty()
        ? null
        : new Assignment(
            Names.inherit(block, leads.names(), From.LEAD_IN, "unit.assignmentLine"),
            Names.inherit(block, others.names(), From.LEAD_IN, "unit.assignmentLine"));
  }

  /** Gives the tasks of the same part that name nobody their units. */
  void apply(List<Draft> drafts, List<Block> path) {
    for (Draft draft : drafts) {
      if (!draft.scope.path().equals(path)) {
        continue;
      }
      if (draft.lead.isEmpty() || draft.lead.get(0).from() != From.STATED) {
        draft.lead = lead;
      }
      if (draft.coordinating.isEmpty()) {
        draft.coordinating = coordinating;
      }
    }
  }
}
