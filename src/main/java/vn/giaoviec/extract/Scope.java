package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.structure.Block;

/**
 * What holds for the blocks under a heading or lead-in.
 *
 * @param mode what a bare sentence is taken for
 * @param lead who leads where a directive names nobody; empty if nobody was named
 * @param coordinating who takes part where a directive names nobody
 * @param times deadlines that hold for every directive below
 * @param path the numbered blocks that hold this place, outermost first
 * @param heading the words of the innermost heading, or null
 * @param distance how many levels above the lead was named
 */
record Scope(
    Mode mode,
    List<Inherited> lead,
    List<Inherited> coordinating,
    List<Time> times,
    List<Block> path,
    @Nullable String heading,
    int distance) {

  static Scope top(Mode mode) {
    return new Scope(mode, List.of(), List.of(), List.of(), List.of(), null, 0);
  }

  /** Returns the same in another mode; what a report says stays told. */
  Scope mode(Mode other) {
    if (mode == Mode.TOLD) {
      return this;
    }
    return new Scope(other, lead, coordinating, times, path, heading, distance);
  }

  Scope parties(List<Inherited> newLead, List<Inherited> newCoordinating) {
    return new Scope(mode, newLead, newCoordinating, times, path, heading, 0);
  }

  Scope times(List<Time> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Time> all = new ArrayList<>(times);
    all.addAll(more);
    return new Scope(mode, lead, coordinating, List.copyOf(all), path, heading, distance);
  }

  /** Returns the scope of what stands under {@code block}. */
  Scope under(Block block) {
    if (!block.marker().isNumbered()) {
      return new Scope(mode, lead, coordinating, times, path, heading, distance + 1);
    }
    List<Block> longer = new ArrayList<>(path);
    longer.add(block);
    return new Scope(mode, lead, coordinating, times, List.copyOf(longer), heading, distance + 1);
  }

  Scope heading(String words) {
    return new Scope(mode, lead, coordinating, times, path, words, distance);
  }
}
