package vn.giaoviec.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A day as the page shows it; its script writes it anew in the other language.
 *
 * @param iso for programs
 * @param shown as Vietnamese offices write it
 */
record Day(String iso, String shown) {

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  static @Nullable Day of(@Nullable LocalDate day) {
    return day == null ? null : new Day(day.toString(), FORMAT.format(day));
  }
}
