package vn.giaoviec.notice;

import org.jspecify.annotations.Nullable;

/**
 * A time as ISO-TimeML (ISO 24617-1) writes it.
 *
 * @param type what kind of time it is
 * @param value the normalised value: "2024-02-15", "2024-Q1", "2024-02-15T17:00", "P10D", or an RFC
 *     5545 recurrence rule for a SET
 * @param mod the modifier, or null
 */
public record Timex3(Type type, String value, @Nullable Mod mod) {

  /** The kinds of time. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /** How the value bounds the deed. */
  public enum Mod {
    BEFORE,
    ON_OR_BEFORE,
    AFTER,
    ON_OR_AFTER,
    START,
    MID,
    END
  }
}
