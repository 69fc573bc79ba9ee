package vn.giaoviec.extract;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.giaoviec.notice.From;
import vn.giaoviec.structure.Block;
import vn.giaoviec.text.Folding;

/** Names of a block as tasks have them. */
final class Names {

  private Names() {}

  static List<Inherited> inherit(Block block, List<UnitName> names, From from, String rule) {
    List<Inherited> all = new ArrayList<>(names.size());
    for (UnitName name : names) {
      all.add(new Inherited(name.name(), from, block.text().toOriginal(name.span()), rule));
    }
    return List.copyOf(all);
  }

  /** Returns the same names, as inherited from elsewhere. */
  static List<Inherited> from(List<Inherited> names, From from) {
    return names.stream().map(name -> name.from(from)).toList();
  }

  /** Returns whether names are those of whom earlier tasks tell: "các Sở Y tế", then "Sở Y tế". */
  static boolean areTold(List<UnitName> names, List<Draft> tasks) {
    Set<String> told =
        tasks.stream()
            .flatMap(task -> task.lead.stream())
            .map(u -> bare(u.name()))
            .collect(toSet());
    return !names.isEmpty() && names.stream().allMatch(unit -> told.contains(bare(unit.name())));
  }

  private static String bare(String name) {
    String folded = Folding.fold(name);
    return folded.startsWith("các ") ? folded.substring("các ".length()) : folded;
  }
}
