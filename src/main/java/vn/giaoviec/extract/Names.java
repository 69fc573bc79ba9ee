package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.notice.From;
import vn.giaoviec.structure.Block;

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
}
