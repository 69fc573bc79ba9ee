package vn.giaoviec.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides by the rules. */
final class RuleAnnotator implements Annotator {

  @Override
  public Verdict role(Statement statement, Place place, @Nullable Verdict before) {
    return place.byRule();
  }

  @Override
  public List<Verb> verbs(Statement statement, @Nullable List<Verb> before) {
    return statement.verbs();
  }

  @Override
  public Double confidence(Draft draft, List<Time> times, String text, @Nullable Double before) {
    return Confidence.of(draft);
  }
}
