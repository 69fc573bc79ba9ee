package vn.giaoviec.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that a directive cites.
 *
 * @param text the words it was read from
 * @param number its number and sign
 * @param date its date, or null where the directive gives none
 */
public record Reference(String text, String number, @Nullable LocalDate date) {}
