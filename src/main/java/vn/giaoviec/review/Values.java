package vn.giaoviec.review;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.Action;
import vn.giaoviec.notice.Party;
import vn.giaoviec.notice.Reference;
import vn.giaoviec.notice.TaskRecord;

/**
 * The values of a task as a person entered them.
 *
 * @param lead names of those who are responsible
 * @param coordinating names of those who take part
 * @param reportTo names of those who receive the report
 * @param verbs the main verbs
 * @param deadlines the times
 * @param references numbers of the documents it cites
 * @param product what is to be handed over, or ""
 */
record Values(
    List<String> lead,
    List<String> coordinating,
    List<String> reportTo,
    List<String> verbs,
    List<Time> deadlines,
    List<String> references,
    String product) {

  private static final int LONGEST = 2000;
  private static final int MOST = 200;

  /**
   * A time.
   *
   * @param text its words, or "" where it is only a day
   * @param due the day, ISO, or null to take what the words say
   */
  record Time(String text, @Nullable String due) {

    Time {
      text = clean(text);
    }

    @Nullable LocalDate day() {
      if (due == null || due.isBlank()) {
        return null;
      }
      try {
        return LocalDate.parse(due);
      } catch (DateTimeException e) {
        throw new BadEntryException("day", due);
      }
    }
  }

  Values {
    lead = all(lead);
    coordinating = all(coordinating);
    reportTo = all(reportTo);
    verbs = all(verbs);
    references = all(references);
    product = clean(product);
    deadlines = deadlines == null ? List.of() : List.copyOf(deadlines);
    if (deadlines.size() > MOST) {
      throw new BadEntryException("tooMany", "" + deadlines.size());
    }
  }

  /** Returns the values of a task. */
  static Values of(TaskRecord task) {
    return new Values(
        names(task.lead()),
        names(task.coordinating()),
        names(task.reportTo()),
        task.actions().stream().map(Action::verb).toList(),
        task.deadlines().stream()
            .map(d -> new Time(d.text(), d.due() == null ? null : d.due().toString()))
            .toList(),
        task.references().stream().map(Reference::number).toList(),
        Objects.requireNonNullElse(task.product(), ""));
  }

  private static List<String> names(List<Party> parties) {
    return parties.stream().map(Party::name).toList();
  }

  private static List<String> all(@Nullable List<String> entered) {
    List<String> values = new ArrayList<>();
    for (String value : entered == null ? List.<String>of() : entered) {
      String clean = clean(value);
      if (!clean.isEmpty() && !values.contains(clean)) {
        values.add(clean);
      }
    }
    if (values.size() > MOST) {
      throw new BadEntryException("tooMany", "" + values.size());
    }
    return List.copyOf(values);
  }

  /** Returns what was entered in NFC on one line, without what can't be seen. */
  static String clean(@Nullable String entered) {
    if (entered == null) {
      return "";
    }
    String clean =
        Normalizer.normalize(entered, Normalizer.Form.NFC)
            .replaceAll("[\\p{Cc}\\s\\u00a0]+", " ")
            .replaceAll("[\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "")
            .strip();
    if (clean.length() > LONGEST) {
      throw new BadEntryException("tooLong", "" + clean.length());
    }
    return clean;
  }
}
