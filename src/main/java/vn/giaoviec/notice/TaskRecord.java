package vn.giaoviec.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One directive, with who is to do it, by when and on what ground.
 *
 * @param id the same for the same directive of the same notice, on every run and copy
 * @param section its place, or null when no numbered part holds it
 * @param text the directive, verbatim but for white space
 * @param lead who is responsible
 * @param coordinating who takes part
 * @param reportTo who receives the report, advice or submission
 * @param actions what is to be done, in order
 * @param deadlines by when, or how often
 * @param references documents it cites
 * @param product what is to be handed over, as the column of a table says, or null
 * @param evidence where each value was read
 * @param confidence how likely the record needs no correction, 0 to 1
 * @param flags what a reviewer should look at, sorted
 */
public record TaskRecord(
    String id,
    @Nullable SectionRef section,
    String text,
    List<Party> lead,
    List<Party> coordinating,
    List<Party> reportTo,
    List<Action> actions,
    List<Deadline> deadlines,
    List<Reference> references,
    @Nullable String product,
    List<Evidence> evidence,
    double confidence,
    List<Flag> flags) {

  public TaskRecord {
    lead = List.copyOf(lead);
    coordinating = List.copyOf(coordinating);
    reportTo = List.copyOf(reportTo);
    actions = List.copyOf(actions);
    deadlines = List.copyOf(deadlines);
    references = List.copyOf(references);
    evidence = List.copyOf(evidence);
    flags = List.copyOf(flags);
  }

  /** Returns the same directive with other evidence, confidence and flags. */
  public TaskRecord with(List<Evidence> evidence, double confidence, List<Flag> flags) {
    return new TaskRecord(
        id,
        section,
        text,
        lead,
        coordinating,
        reportTo,
        actions,
        deadlines,
        references,
        product,
        evidence,
        confidence,
        flags);
  }
}
