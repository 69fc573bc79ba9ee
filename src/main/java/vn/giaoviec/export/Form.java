package vn.giaoviec.export;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The forms in which tasks are written. */
public enum Form {
  /** The office's ledger, a workbook of Office Open XML. */
  XLSX(".xlsx"),
  /** One task a row, RFC 4180, with a byte order mark. */
  CSV(".csv"),
  /** One task a line, as a flat JSON object. */
  JSONL(".jsonl"),
  /** To-dos of iCalendar, RFC 5545. */
  ICS(".ics"),
  /** What Taskwarrior's {@code task import} takes. */
  TASKWARRIOR(TaskFolder.TASKWARRIOR);

  private final String ending;

  Form(String ending) {
    this.ending = ending;
  }

  /** Returns how names of its files end. */
  public String ending() {
    return ending;
  }

  /** Returns the form that a file's name asks for, or null when its ending is none of theirs. */
  public static @Nullable Form of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (Form form : values()) {
      if (lower.endsWith(form.ending)) {
        return form;
      }
    }
    return null;
  }
}
