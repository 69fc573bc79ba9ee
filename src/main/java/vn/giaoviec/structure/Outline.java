package vn.giaoviec.structure;

import java.util.List;
import vn.giaoviec.notice.CoverageStretch;
import vn.giaoviec.notice.Header;
import vn.giaoviec.notice.Warning;
import vn.giaoviec.text.AlignedText;

/**
 * The parts of a notice: what the header says, and the body as a tree.
 *
 * @param header what the parts outside the body say
 * @param frame the stretches outside the body (header, recipients, signature) and those inside it
 *     that are furniture (page numbers, running heads), in order, without overlap
 * @param addressees to whom a letter is sent, as written
 * @param body the outermost blocks of the body, in order
 * @param warnings what was noticed about the structure
 */
public record Outline(
    Header header,
    List<CoverageStretch> frame,
    List<AlignedText> addressees,
    List<Block> body,
    List<Warning> warnings) {

  public Outline {
    frame = List.copyOf(frame);
    addressees = List.copyOf(addressees);
    body = List.copyOf(body);
    warnings = List.copyOf(warnings);
  }
}
