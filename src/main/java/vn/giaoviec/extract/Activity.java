package vn.giaoviec.extract;

import java.util.List;
import vn.giaoviec.notice.From;

/** What the labelled lines of a part said of all its tasks, while they are gathered. */
final class Activity {

  final Scope scope;
  List<Inherited> lead = List.of();
  List<Inherited> coordinating = List.of();
  List<Time> times = List.of();

  Activity(Scope scope) {
    this.scope = scope;
  }

  /** Gives a task that names nobody its units, and one without a deadline its time. */
  void apply(Draft draft) {
    if (!lead.isEmpty() && (draft.lead.isEmpty() || draft.lead.get(0).from() != From.STATED)) {
      draft.lead = lead;
    }
    if (draft.coordinating.isEmpty()) {
      draft.coordinating = coordinating;
    }
    if (draft.times.isEmpty()) {
      draft.times.addAll(times);
    }
  }
}
