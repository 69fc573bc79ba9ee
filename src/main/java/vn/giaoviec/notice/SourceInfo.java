package vn.giaoviec.notice;

import org.jspecify.annotations.Nullable;

/**
 * The file that a notice was read from.
 *
 * @param sha256 hash of its bytes, hex: the notice's id
 * @param file its name as given
 * @param mediaType what its content is
 * @param bytes its size
 * @param pages its number of pages, or null where the format has none
 * @param text how its text was had
 */
public record SourceInfo(
    String sha256,
    String file,
    String mediaType,
    long bytes,
    @Nullable Integer pages,
    TextKind text) {

  /** How the text of a file was had. */
  public enum TextKind {
    EMBEDDED("embedded"),
    OCR("ocr"),
    MIXED("mixed");

    private final String label;

    TextKind(String label) {
      this.label = label;
    }

    /** Returns the contract's word. */
    public String label() {
      return label;
    }
  }
}
