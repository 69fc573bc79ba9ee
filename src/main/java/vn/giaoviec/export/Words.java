package vn.giaoviec.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How values are written for people. */
final class Words {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private Words() {}

  /** Returns a day as Vietnamese offices write it, or "". */
  static String day(@Nullable LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }

  /** Returns the notice and place that a task comes from: "45/TB-UBND (29/01/2024), 2.1, tr. 2". */
  static String source(Assignment assignment) {
    NoticeEntry notice = assignment.notice();
    LocalDate issued = notice.header().issuedOn();
    String section = FlatColumn.section(assignment);
    return notice.label()
        + (issued == null ? "" : " (" + day(issued) + ")")
        + (section == null ? "" : ", " + section)
        + (assignment.page() == null ? "" : ", tr. " + assignment.page())
        + (notice.label().equals(notice.source().file()) ? "" : ", " + notice.source().file());
  }
}
