package vn.giaoviec.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Figures by what they measure, in a fixed order.
 *
 * @param strict task, task90, the judged fields, header: as the yardstick counts
 * @param soft the same but for task90, with credit for what is near enough
 * @param clean the share of gold tasks that need no correction, 0 to 1, in four places; 1 where the
 *     gold has no task
 * @param softClean the same by the soft measure
 */
public record Scores(
    Map<String, Figure> strict, Map<String, Figure> soft, double clean, double softClean) {

  public Scores {
    strict = Collections.unmodifiableMap(new LinkedHashMap<>(strict));
    soft = Collections.unmodifiableMap(new LinkedHashMap<>(soft));
  }

  /**
   * Returns a strict figure.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public Figure strict(String name) {
    Figure figure = strict.get(name);
    if (figure == null) {
      throw new IllegalArgumentException("no figure " + name);
    }
    return figure;
  }
}
