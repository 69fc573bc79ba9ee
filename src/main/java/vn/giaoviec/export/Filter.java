package vn.giaoviec.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.Deadline;
import vn.giaoviec.notice.Flag;
import vn.giaoviec.notice.Party;
import vn.giaoviec.notice.TaskRecord;
import vn.giaoviec.text.Folding;

/**
 * Which tasks are exported: those that pass all of its parts.
 *
 * @param units names, one of which must stand in that of a leading or coordinating unit, whatever
 *     the case and the placement of tone marks; empty for all
 * @param dueBefore a day before which something must be due, or null
 * @param minConfidence the least confidence, 0 to 1
 * @param flags flags, of which one at least must be set; empty for all
 */
public record Filter(
    List<String> units, @Nullable LocalDate dueBefore, double minConfidence, Set<Flag> flags) {

  public Filter {
    units = List.copyOf(units);
    flags = Set.copyOf(flags);
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new IllegalArgumentException("minConfidence: " + minConfidence);
    }
  }

  /** Returns the filter that every task passes. */
  public static Filter all() {
    return new Filter(List.of(), null, 0, Set.of());
  }

  boolean passes(TaskRecord task) {
    return task.confidence() >= minConfidence
        && (flags.isEmpty() || task.flags().stream().anyMatch(flags::contains))
        && (dueBefore == null || isDueBefore(task, dueBefore))
        && (units.isEmpty() || units.stream().anyMatch(unit -> takesPart(task, unit)));
  }

  private static boolean isDueBefore(TaskRecord task, LocalDate day) {
    return task.deadlines().stream()
        .map(Deadline::due)
        .filter(Objects::nonNull)
        .anyMatch(due -> due.isBefore(day));
  }

  private static boolean takesPart(TaskRecord task, String unit) {
    String wanted = words(unit);
    return Stream.concat(task.lead().stream(), task.coordinating().stream())
        .map(Party::name)
        .anyMatch(name -> words(name).contains(wanted));
  }

  /** Whole words only: "Sở Y tế" is not in "Sở Y tếch". */
  private static String words(String name) {
    String nfc = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFC);
    return " " + Folding.fold(nfc).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
  }
}
