package vn.giaoviec.extract;

import java.util.List;
import vn.giaoviec.notice.From;

/** What the labelled lines of a part said of all its tasks, while they are gathered. */
final class Activity {

  /** The rule that takes an activity's heading for a task. */
  static final String RULE = "role.activity";

  final Scope scope;
  List<Inherited> lead = List.of();
  List<Inherited> coordinating = List.of();
  List<Time> times = List.of();

  /** What its last line that says when said, whoever was bound by it at once. */
  List<Time> last = List.of();

  /** Whether the times tell when an event is: they bound its heading alone. */
  boolean occasion;

  /** Where labels in the heading's own sentences begin, if any do. */
  int end = Integer.MAX_VALUE;

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
    if (!occasion || draft.verdict.rule().equals(RULE)) {
      bound(draft, times);
    }
  }

  /**
   * A task that says by no day itself takes those of its line; an event only lasts through them.
   */
  static void bound(Draft draft, List<Time> times) {
    boolean event = draft.verdict.rule().equals(RULE);
    if (draft.times.stream().allMatch(Time::recurs)) {
      times.stream()
          .filter(time -> !event || !time.isRange())
          .filter(time -> !draft.times.contains(time))
          .forEach(draft.times::add);
    }
  }
}
