package vn.giaoviec.extract.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Span;

/**
 * A cited document.
 *
 * @param span from the word for its type to its date
 * @param number its number and sign, without spaces
 * @param date its date, or null
 * @param rule the rule that read it
 */
public record ReferenceMention(Span span, String number, @Nullable LocalDate date, String rule) {}
