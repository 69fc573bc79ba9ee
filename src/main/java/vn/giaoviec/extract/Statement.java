package vn.giaoviec.extract;

import java.util.List;
import vn.giaoviec.text.Span;

/**
 * What a sentence says, or a part of one where the assignee changes.
 *
 * @param sentence the sentence
 * @param span the part of it, in the block's text
 * @param opening how it opens
 * @param coordinating who takes part
 * @param reportTo who receives a report
 * @param verbs what is to be done
 */
record Statement(
    Sentence sentence,
    Span span,
    Opening opening,
    List<UnitName> coordinating,
    List<UnitName> reportTo,
    List<Verb> verbs) {

  List<UnitName> lead() {
    return opening.lead().names();
  }
}
