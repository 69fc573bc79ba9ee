package vn.giaoviec.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time by which, or how often, a directive is to be done.
 *
 * @param text the words it was read from
 * @param timex what they say
 * @param due the last calendar day on which it is still on time, or null where nothing fixes it
 * @param appliesTo the part of the directive that it bounds, or null when it bounds the whole
 * @param anchorText what a duration counts from, as written, or null
 */
public record Deadline(
    String text,
    Timex3 timex,
    @Nullable LocalDate due,
    @Nullable String appliesTo,
    @Nullable String anchorText) {}
