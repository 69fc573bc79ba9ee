package vn.giaoviec.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.Action;
import vn.giaoviec.notice.Deadline;
import vn.giaoviec.notice.Party;
import vn.giaoviec.notice.Reference;
import vn.giaoviec.notice.SectionRef;

/**
 * A column of the flat forms.
 *
 * @param label its name, which stays
 * @param value its value: a string, a number, a day, or null where it is not known; lists are
 *     joined by "; "
 */
record FlatColumn(String label, Function<Assignment, @Nullable Object> value) {

  /** All columns, in their order. */
  static final List<FlatColumn> ALL =
      List.of(
          column("id", a -> a.task().id()),
          column("file", a -> a.notice().source().file()),
          column("noticeId", a -> a.notice().source().sha256()),
          column("documentType", a -> a.notice().header().documentType()),
          column("number", a -> a.notice().header().number()),
          column("issuedOn", a -> a.notice().header().issuedOn()),
          column("issuer", a -> a.notice().header().issuer()),
          column("signer", a -> a.notice().signer()),
          column("subject", a -> a.notice().header().subject()),
          column("urgency", a -> a.notice().header().urgency()),
          column("section", FlatColumn::section),
          column("page", Assignment::page),
          column("text", a -> a.task().text()),
          column("lead", Assignment::lead),
          column("leadFrom", a -> joined(a.task().lead(), party -> party.from().label())),
          column("coordinating", Assignment::coordinating),
          column("reportTo", a -> joined(a.task().reportTo(), Party::name)),
          column("verbs", a -> joined(a.task().actions(), Action::verb)),
          column("deadlines", Assignment::deadlineText),
          column("deadlineValues", a -> joined(a.task().deadlines(), FlatColumn::timex)),
          column("due", Assignment::due),
          column("recurrence", Assignment::recurrence),
          column("references", a -> joined(a.task().references(), Reference::number)),
          column("product", a -> a.task().product()),
          column("confidence", a -> a.task().confidence()),
          column("flags", a -> joined(a.task().flags(), Enum::name)),
          column("lacking", a -> joined(List.copyOf(Clear.lacking(a.task())), Enum::name)));

  private static FlatColumn column(String label, Function<Assignment, @Nullable Object> value) {
    return new FlatColumn(label, value);
  }

  /** Returns the value, or null where it is unknown or empty. */
  @Nullable Object of(Assignment assignment) {
    Object found = value.apply(assignment);
    return found == null || found.equals("") ? null : found;
  }

  private static <T> String joined(List<T> values, Function<T, String> one) {
    return values.stream().map(one).collect(Collectors.joining("; "));
  }

  /** The value with its bound: "2024-02-15 BEFORE". */
  private static String timex(Deadline deadline) {
    String value = deadline.timex().value();
    return deadline.timex().mod() == null ? value : value + " " + deadline.timex().mod();
  }

  /** The numbers from the outermost in, and the item's marker: "2 > 2.1 > a)". */
  static @Nullable String section(Assignment assignment) {
    SectionRef section = assignment.task().section();
    if (section == null) {
      return null;
    }
    String path = String.join(" > ", section.path());
    String marker = section.marker();
    return marker == null || marker.isEmpty() ? path : path + " > " + marker;
  }
}
