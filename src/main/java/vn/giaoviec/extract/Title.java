package vn.giaoviec.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Span;

/**
 * The words of a block that head others, run in or alone.
 *
 * @param span the heading in the block's text
 * @param lead the units it names as responsible
 * @param coordinating the units it names as taking part
 * @param mode what bare sentences under it are taken for, or null when it doesn't say
 * @param rule the rule that read it
 */
record Title(
    Span span,
    List<UnitName> lead,
    List<UnitName> coordinating,
    @Nullable Mode mode,
    String rule) {}
