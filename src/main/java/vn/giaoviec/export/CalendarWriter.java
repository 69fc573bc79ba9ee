package vn.giaoviec.export;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VTodo;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.RelationshipType;
import biweekly.property.Attachment;
import biweekly.property.Categories;
import biweekly.property.Organizer;
import biweekly.property.RelatedTo;
import biweekly.property.Status;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.messages.Messages;
import vn.giaoviec.notice.Deadline;
import vn.giaoviec.notice.Party;
import vn.giaoviec.notice.TaskRecord;

/**
 * Writes to-dos of iCalendar (RFC 5545): one for each task with a deadline, its UID the task's id;
 * a task's further deadlines are to-dos below it ("id-2"). A to-do that the file held already keeps
 * its SEQUENCE if it is the same, and gets the next if it changed.
 */
final class CalendarWriter {

  private static final int LONGEST_SUMMARY = 140;

  /** A day for what must have one: the notice shows none. */
  private static final LocalDate UNKNOWN = LocalDate.EPOCH;

  private final Messages messages;
  private final Links links;

  CalendarWriter(Messages messages, Links links) {
    this.messages = messages;
    this.links = links;
  }

  /**
   * Writes the calendar.
   *
   * @param earlier the file that is written anew, or null; what is no calendar counts as none
   */
  void write(Ledger ledger, byte @Nullable [] earlier, OutputStream out) throws IOException {
    Map<String, VTodo> old = earlier == null ? Map.of() : todos(earlier);
    ICalendar calendar = empty();
    calendar.setExperimentalProperty("X-WR-CALNAME", messages.get("ledger.title"));
    for (Assignment assignment : ledger.assignments()) {
      List<Deadline> deadlines = assignment.deadlines();
      for (int i = 0; i < deadlines.size(); i++) {
        VTodo todo = todo(assignment, deadlines.get(i), i);
        number(todo, old.get(todo.getUid().getValue()));
        calendar.addTodo(todo);
      }
    }
    out.write(text(calendar).getBytes(StandardCharsets.UTF_8));
  }

  private static ICalendar empty() {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Giaoviec//Giaoviec//VI");
    return calendar;
  }

  private VTodo todo(Assignment assignment, Deadline deadline, int index) {
    TaskRecord task = assignment.task();
    NoticeEntry notice = assignment.notice();
    LocalDate issued = notice.header().issuedOn();
    VTodo todo = new VTodo();
    todo.setUid(index == 0 ? task.id() : task.id() + "-" + (index + 1));
    todo.setDateTimeStamp(
        Date.from((issued == null ? UNKNOWN : issued).atStartOfDay(ZoneOffset.UTC).toInstant()));
    todo.setSummary(value(summary(assignment, deadline)).replace('\n', ' '));
    todo.setDescription(value(description(assignment, deadline)));
    todo.setStatus(Status.needsAction());
    todo.setOrganizer(organizer(notice));
    time(todo, deadline, issued);
    if (notice.header().urgency() != null) {
      todo.setPriority(1);
    }
    if (!task.lead().isEmpty()) {
      todo.addCategories(new Categories(names(task.lead())));
    }
    Attachment attachment =
        new Attachment(notice.source().mediaType(), links.always(notice.source()).toString());
    attachment.setParameter("FILENAME", parameter(notice.source().file()));
    todo.addAttachment(attachment);
    if (index > 0) {
      RelatedTo parent = new RelatedTo(task.id());
      parent.setRelationshipType(RelationshipType.PARENT);
      todo.addRelatedTo(parent);
    }
    return todo;
  }

  private static void time(VTodo todo, Deadline deadline, @Nullable LocalDate issued) {
    Repetition repetition = issued == null ? null : Repetition.of(deadline, issued);
    if (repetition != null) {
      todo.setDateStart(date(repetition.start()), false);
      todo.setDateDue(date(repetition.due()), false);
      todo.setRecurrenceRule(recurrence(repetition.rule()));
    } else if (deadline.due() != null) {
      todo.setDateDue(date(deadline.due()), false);
    }
  }

  private static List<String> names(List<Party> parties) {
    return parties.stream().map(party -> value(party.name())).toList();
  }

  private static Recurrence recurrence(Repetition.Rule rule) {
    Recurrence.Builder builder = new Recurrence.Builder(Frequency.valueOf(rule.frequency()));
    if (rule.interval() > 1) {
      builder.interval(rule.interval());
    }
    return builder
        .byMonth(rule.months())
        .byMonthDay(rule.days())
        .byDay(rule.weekdays().stream().map(DayOfWeek::valueOfAbbr).toList())
        .build();
  }

  /** The library writes days in the zone of the machine. */
  private static Date date(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
  }

  /** The issuer, whose address no notice tells. */
  private Organizer organizer(NoticeEntry notice) {
    String issuer = notice.header().issuer();
    Organizer organizer = new Organizer(parameter(issuer == null ? notice.label() : issuer), null);
    organizer.setUri("invalid:nomail");
    return organizer;
  }

  /** Parameters can't hold everything that values can. */
  private static String parameter(String text) {
    return text.replaceAll("[\\p{Cntrl}\"]+", " ").strip();
  }

  /** Line feeds are the only signs of control that a value can hold. */
  private static String value(String text) {
    return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]+", " ");
  }

  private String summary(Assignment assignment, Deadline deadline) {
    String lead = assignment.lead();
    String what = deadline.appliesTo() == null ? assignment.task().text() : deadline.appliesTo();
    String summary = lead.isEmpty() ? what : lead + ": " + what;
    if (summary.length() <= LONGEST_SUMMARY) {
      return summary;
    }
    int space = summary.lastIndexOf(' ', LONGEST_SUMMARY);
    return summary.substring(0, space > 0 ? space : LONGEST_SUMMARY) + " …";
  }

  private String description(Assignment assignment, Deadline deadline) {
    StringBuilder text = new StringBuilder(assignment.task().text());
    line(text, "column.deadline", deadline.text());
    line(text, "column.lead", assignment.lead());
    line(text, "column.coordinating", assignment.coordinating());
    line(text, "column.reportTo", Assignment.names(assignment.task().reportTo()));
    line(text, "source", Words.source(assignment));
    return text.toString();
  }

  private void line(StringBuilder text, String key, String value) {
    if (!value.isEmpty()) {
      text.append('\n').append(messages.get(key)).append(": ").append(value);
    }
  }

  private static Map<String, VTodo> todos(byte[] earlier) throws IOException {
    Map<String, VTodo> todos = new HashMap<>();
    for (ICalendar calendar : Biweekly.parse(new ByteArrayInputStream(earlier)).all()) {
      for (VTodo todo : calendar.getTodos()) {
        if (todo.getUid() != null) {
          todos.put(todo.getUid().getValue(), todo);
        }
      }
    }
    return todos;
  }

  private static void number(VTodo todo, @Nullable VTodo old) throws IOException {
    Integer sequence =
        old == null || old.getSequence() == null ? null : old.getSequence().getValue();
    if (old == null || sequence == null) {
      todo.setSequence(0);
      return;
    }
    todo.setSequence(sequence);
    if (!text(todo).equals(text(old))) {
      todo.setSequence(sequence + 1);
    }
  }

  private static String text(VTodo todo) throws IOException {
    ICalendar calendar = empty();
    calendar.addTodo(todo);
    return text(calendar);
  }

  private static String text(ICalendar calendar) throws IOException {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    }
    return fold(text.toString());
  }

  /** The library counts characters; RFC 5545 wants lines of 75 bytes at most. */
  private static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length() + text.length() / 32);
    int bytes = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      if (c == '\n' || c == '\r') {
        bytes = -size;
      } else if (bytes + size > 75) {
        folded.append("\r\n ");
        bytes = 1;
      }
      folded.appendCodePoint(c);
      bytes += size;
      i += Character.charCount(c);
    }
    return folded.toString();
  }
}
