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
 * A column of the flat forms: a name that stays, and a value that is a string, a number, a day, or
 * null where it is not known. Lists are joined by "; ".
 */
enum FlatColumn {
  ID("id", a -> a.task().id()),
  FILE("file", a -> a.notice().source().file()),
  NOTICE_ID("noticeId", a -> a.notice().source().sha256()),
  DOCUMENT_TYPE("documentType", a -> a.notice().header().documentType()),
  NUMBER("number", a -> a.notice().header().number()),
  ISSUED_ON("issuedOn", a -> a.notice().header().issuedOn()),
  ISSUER("issuer", a -> a.notice().header().issuer()),
  SIGNER("signer", a -> a.notice().signer()),
  SUBJECT("subject", a -> a.notice().header().subject()),
  URGENCY("urgency", a -> a.notice().header().urgency()),
  SECTION("section", FlatColumn::section),
  PAGE("page", Assignment::page),
  TEXT("text", a -> a.task().text()),
  LEAD("lead", Assignment::lead),
  LEAD_FROM("leadFrom", a -> joined(a.task().lead(), party -> party.from().label())),
  COORDINATING("coordinating", Assignment::coordinating),
  REPORT_TO("reportTo", a -> joined(a.task().reportTo(), Party::name)),
  VERBS("verbs", a -> joined(a.task().actions(), Action::verb)),
  DEADLINES("deadlines", Assignment::deadlineText),
  DEADLINE_VALUES("deadlineValues", a -> joined(a.task().deadlines(), FlatColumn::timex)),
  DUE("due", Assignment::due),
  RECURRENCE("recurrence", Assignment::recurrence),
  REFERENCES("references", a -> joined(a.task().references(), Reference::number)),
  CONFIDENCE("confidence", a -> a.task().confidence()),
  FLAGS("flags", a -> joined(a.task().flags(), Enum::name)),
  LACKING("lacking", a -> joined(List.copyOf(Clear.lacking(a.task())), Enum::name));

  private final String label;
  private final Function<Assignment, @Nullable Object> value;

  FlatColumn(String label, Function<Assignment, @Nullable Object> value) {
    this.label = label;
    this.value = value;
  }

  String label() {
    return label;
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
  private static @Nullable String section(Assignment assignment) {
    SectionRef section = assignment.task().section();
    if (section == null) {
      return null;
    }
    String path = String.join(" > ", section.path());
    String marker = section.marker();
    return marker == null || marker.isEmpty() ? path : path + " > " + marker;
  }
}
