package vn.giaoviec.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides what statements are and say. Several stand in a list: each sees what those before it
 * decided, and leaves it or puts its own in its place.
 */
interface Annotator {

  /** Returns what a statement is taken for; null when this one can't say and none before it did. */
  @Nullable Verdict role(Statement statement, Place place, @Nullable Verdict before);

  /** Returns what the assignee is to do; null when this one can't say and none before it did. */
  @Nullable List<Verb> verbs(Statement statement, @Nullable List<Verb> before);

  /**
   * Returns how likely lead and deadlines need no correction, 0 to 1, or null likewise.
   *
   * @param text the canonical text
   */
  @Nullable Double confidence(Draft draft, List<Time> times, String text, @Nullable Double before);
}
