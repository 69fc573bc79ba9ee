package vn.giaoviec.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place of a directive in the notice's numbering.
 *
 * @param number the number of the innermost numbered part that holds it, as printed, without its
 *     final punctuation
 * @param path all numbers from the outermost in, {@code number} last
 * @param heading the heading of that part, or null
 * @param marker the item's own marker ("-", "a)"), "" for a plain paragraph under the part, or null
 *     when the part is the directive itself
 * @param ordinal the item's place among its siblings, from 1, or null
 */
public record SectionRef(
    String number,
    List<String> path,
    @Nullable String heading,
    @Nullable String marker,
    @Nullable Integer ordinal) {

  public SectionRef {
    path = List.copyOf(path);
  }
}
