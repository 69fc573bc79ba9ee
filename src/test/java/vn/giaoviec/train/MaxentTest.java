package vn.giaoviec.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extract.model.LinearModel;

/** A corpus may be small: its parts may hold one outcome only, or all of it may. */
class MaxentTest {

  private static final Maxent MAXENT = new Maxent(0.1, 0.1, 20);
  private static final List<String> SEEN = List.of("a");

  @Test
  void partsOfOneOutcomeAreLeftOut() {
    List<List<Event>> groups = new ArrayList<>(List.of(events("yes", "a", 6)));
    for (int i = 0; i < 3; i++) {
      groups.add(events("no", "b", 2));
    }
    double p = new LinearModel(MAXENT.mean(groups, 4, "no", "yes"), "yes").probability(SEEN);
    assertTrue(p > 0.6, "" + p);
  }

  @Test
  void fromOneOutcomeNothingIsLearnt() {
    AbstractModel model = MAXENT.mean(List.of(events("no", "a", 6)), 4, "no", "yes");
    assertEquals(0.5, new LinearModel(model, "yes").probability(SEEN));
  }

  private static List<Event> events(String outcome, String feature, int count) {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      events.add(new Event(outcome, new String[] {feature}));
    }
    return events;
  }
}
