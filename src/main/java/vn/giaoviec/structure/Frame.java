package vn.giaoviec.structure;

import java.util.List;
import vn.giaoviec.notice.Header;
import vn.giaoviec.notice.Role;
import vn.giaoviec.notice.Warning;
import vn.giaoviec.text.Span;

/**
 * The parts of a notice outside its body, and the lines of the body.
 *
 * @param header what they say
 * @param addressees to whom a letter is sent, each as the stretches of text that name it
 * @param parts the lines outside the body, each with its role
 * @param body the lines of the body
 * @param annex the lines after the foot: annexes, an enclosed regulation or plan
 * @param warnings what was noticed
 */
record Frame(
    Header header,
    List<List<Span>> addressees,
    List<Part> parts,
    List<TextLine> body,
    List<TextLine> annex,
    List<Warning> warnings) {

  /** A line outside the body. */
  record Part(TextLine line, Role role) {}
}
