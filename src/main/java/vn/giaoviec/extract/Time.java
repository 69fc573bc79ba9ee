package vn.giaoviec.extract;

import vn.giaoviec.notice.Deadline;
import vn.giaoviec.notice.Timex3;
import vn.giaoviec.text.Span;

/**
 * A deadline with the place it was read from.
 *
 * @param deadline the deadline
 * @param span its words in the canonical text
 * @param rule the rule that read it
 */
record Time(Deadline deadline, Span span, String rule) {

  boolean recurs() {
    return deadline.timex().type() == Timex3.Type.SET;
  }

  /** "ngày 15/4/2026", "8 giờ 00 ngày 15/4/2026", and no word that says before or until. */
  boolean isOneDay() {
    boolean day = deadline.timex().value().length() == "2026-04-15".length();
    return deadline.timex().mod() == null && (isClock() || day) && !recurs() && !isRange();
  }

  boolean isClock() {
    return deadline.timex().type() == Timex3.Type.TIME;
  }

  /** "từ ngày 11/9 đến ngày 20/9": from when, too. */
  boolean isRange() {
    return deadline.text().startsWith("từ") || deadline.text().startsWith("Từ");
  }
}
