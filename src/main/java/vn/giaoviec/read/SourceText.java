package vn.giaoviec.read;

import java.util.List;
import vn.giaoviec.notice.SourceInfo;
import vn.giaoviec.notice.Warning;
import vn.giaoviec.text.CanonicalText;

/**
 * What a file gave.
 *
 * @param info the file
 * @param text its text
 * @param warnings what was noticed while reading
 */
public record SourceText(SourceInfo info, CanonicalText text, List<Warning> warnings) {

  public SourceText {
    warnings = List.copyOf(warnings);
  }
}
