package vn.giaoviec.extract.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What times without a year are read against; never the clock.
 *
 * @param issuedOn the notice's date of issue, or null
 */
public record TimeContext(@Nullable LocalDate issuedOn) {}
