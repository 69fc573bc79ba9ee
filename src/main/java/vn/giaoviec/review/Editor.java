package vn.giaoviec.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.time.Due;
import vn.giaoviec.extract.time.TimeContext;
import vn.giaoviec.extract.time.TimeReader;
import vn.giaoviec.extract.time.TimexMention;
import vn.giaoviec.json.Document;
import vn.giaoviec.notice.Action;
import vn.giaoviec.notice.Deadline;
import vn.giaoviec.notice.Party;
import vn.giaoviec.notice.Reference;
import vn.giaoviec.notice.TaskRecord;
import vn.giaoviec.notice.Timex3;
import vn.giaoviec.text.AlignedText;
import vn.giaoviec.text.Span;

/** Makes the records that people's decisions ask for, each value with its place in the text. */
final class Editor {

  private static final TimeReader TIMES = new TimeReader();
  private static final String PRODUCT = "/product";

  private final Document document;
  private final @Nullable String text;

  /**
   * Makes an editor for a notice.
   *
   * @param text its canonical text, or null where it can't be had
   */
  Editor(Document document, @Nullable String text) {
    this.document = document;
    this.text = text;
  }

  /** Returns a task with other values. */
  TaskRecord correct(TaskRecord task, Values values) {
    Places places = new Places(document, text, task);
    places.keepText();
    List<Party> lead = parties("lead", task.lead(), values.lead(), places);
    List<Party> coordinating =
        parties("coordinating", task.coordinating(), values.coordinating(), places);
    List<Party> reportTo = parties("reportTo", task.reportTo(), values.reportTo(), places);
    List<Action> actions =
        list(
            "actions",
            task.actions(),
            values.verbs(),
            (action, verb) -> action.verb().equals(verb),
            verb -> new Action(verb, verb),
            verb -> verb,
            places);
    List<Deadline> deadlines =
        list(
            "deadlines",
            task.deadlines(),
            values.deadlines(),
            Editor::isAs,
            this::deadline,
            Values.Time::text,
            places);
    List<Reference> references =
        list(
            "references",
            task.references(),
            values.references(),
            (reference, number) -> reference.number().equals(number),
            number -> new Reference(number, number, null),
            number -> number,
            places);
    String product = product(task.product(), values.product(), places);
    return new TaskRecord(
        task.id(),
        task.section(),
        task.text(),
        lead,
        coordinating,
        reportTo,
        actions,
        deadlines,
        references,
        product,
        places.all(),
        task.confidence(),
        task.flags());
  }

  private static @Nullable String product(@Nullable String old, String entered, Places places) {
    if (entered.equals(old)) {
      places.keep(PRODUCT, PRODUCT);
      return old;
    }
    places.look(entered, PRODUCT);
    return entered.isEmpty() ? null : entered;
  }

  private static List<Party> parties(
      String field, List<Party> old, List<String> names, Places places) {
    return list(
        field,
        old,
        names,
        (party, name) -> party.name().equals(name),
        name -> new Party(name, places.from(name)),
        name -> name,
        places);
  }

  /** Makes a value of what was entered. */
  private interface Maker<E, T> {
    T make(E entered);
  }

  /** Values that were there stay as they are with their evidence; others are looked for. */
  private static <E, T> List<T> list(
      String field,
      List<T> old,
      List<E> entered,
      BiPredicate<T, E> same,
      Maker<E, T> maker,
      Maker<E, String> words,
      Places places) {
    List<T> values = new ArrayList<>();
    for (E one : entered) {
      int known =
          IntStream.range(0, old.size())
              .filter(i -> same.test(old.get(i), one))
              .findFirst()
              .orElse(-1);
      String pointer = "/" + field + "/" + values.size();
      if (known >= 0) {
        places.keep("/" + field + "/" + known, pointer);
        values.add(old.get(known));
      } else {
        places.look(words.make(one), pointer);
        values.add(maker.make(one));
      }
    }
    return values;
  }

  private static boolean isAs(Deadline deadline, Values.Time time) {
    LocalDate day = time.day();
    return deadline.text().equals(time.text())
        && (day == null || Objects.equals(day, deadline.due()));
  }

  /** A day that is said counts; without it, what the words say. */
  Deadline deadline(Values.Time time) {
    LocalDate day = time.day();
    Timex3 read = read(time.text());
    LocalDate due = read == null ? null : Due.of(read);
    if (read != null && (day == null || day.equals(due))) {
      return new Deadline(time.text(), read, due, null, null);
    }
    if (day == null) {
      throw new BadEntryException("time", time.text());
    }
    Timex3 until = new Timex3(Timex3.Type.DATE, day.toString(), Timex3.Mod.ON_OR_BEFORE);
    return new Deadline(
        time.text().isEmpty() ? day.toString() : time.text(), until, day, null, null);
  }

  private @Nullable Timex3 read(String words) {
    if (words.isEmpty()) {
      return null;
    }
    AlignedText aligned = AlignedText.of(words);
    List<TimexMention> found =
        TIMES.read(aligned, new Span(0, aligned.length()), TimeContext.of(document.header()));
    return found.size() == 1 ? found.get(0).timex() : null;
  }

  /**
   * Returns the two parts of a task.
   *
   * @param at where in its text the second begins, in UTF-16 code units
   * @throws BadEntryException if a part would be empty
   */
  List<TaskRecord> split(TaskRecord task, int at, Ids ids) {
    String whole = task.text();
    if (at <= 0 || at >= whole.length()) {
      throw new BadEntryException("split", "" + at);
    }
    String first = whole.substring(0, at).strip();
    String second = whole.substring(at).strip();
    if (first.isEmpty() || second.isEmpty()) {
      throw new BadEntryException("split", "" + at);
    }
    Span border = new Places(document, text, task).border(at);
    return List.of(
        part(task, task.id(), first, true, border), part(task, ids.next(), second, false, border));
  }

  /** Gives ids for new tasks. */
  interface Ids {
    String next();
  }

  /** Deeds and times go with their words; who is to do it is the same for both. */
  private TaskRecord part(TaskRecord task, String id, String words, boolean first, Span border) {
    Places places = new Places(document, text, task);
    places.keepText(first, border);
    List<Action> actions = new ArrayList<>();
    for (int i = 0; i < task.actions().size(); i++) {
      if (places.isIn("/actions/" + i, task.actions().get(i).verb(), words, first, border)) {
        places.keep("/actions/" + i, "/actions/" + actions.size());
        actions.add(task.actions().get(i));
      }
    }
    List<Deadline> deadlines = new ArrayList<>();
    for (int i = 0; i < task.deadlines().size(); i++) {
      if (places.isIn("/deadlines/" + i, task.deadlines().get(i).text(), words, first, border)) {
        places.keep("/deadlines/" + i, "/deadlines/" + deadlines.size());
        deadlines.add(task.deadlines().get(i));
      }
    }
    List<Reference> references = new ArrayList<>();
    for (int i = 0; i < task.references().size(); i++) {
      if (places.isIn("/references/" + i, task.references().get(i).text(), words, first, border)) {
        places.keep("/references/" + i, "/references/" + references.size());
        references.add(task.references().get(i));
      }
    }
    places.keepAll("/lead/");
    places.keepAll("/coordinating/");
    places.keepAll("/reportTo/");
    places.keepAll(PRODUCT);
    return new TaskRecord(
        id,
        task.section(),
        words,
        task.lead(),
        task.coordinating(),
        task.reportTo(),
        actions,
        deadlines,
        references,
        task.product(),
        places.all(),
        task.confidence(),
        task.flags());
  }

  /** Returns several tasks as one, under the first one's id; each value once. */
  TaskRecord merge(List<TaskRecord> tasks) {
    TaskRecord first = tasks.get(0);
    Merger merger = new Merger();
    tasks.forEach(merger::add);
    return merger.task(first);
  }

  /**
   * Returns a task made of words that the program passed over.
   *
   * @param span the words in the canonical text
   * @param like the task before it, whose place it shares, or null
   */
  TaskRecord add(Span span, @Nullable TaskRecord like, String id) {
    String all = text;
    if (all == null || span.end() > all.length()) {
      throw new BadEntryException("words", span.start() + "-" + span.end());
    }
    String words = AlignedText.builder(all).append(span, true).build().value();
    if (words.length() < 3) {
      throw new BadEntryException("words", words);
    }
    TaskRecord bare =
        new TaskRecord(
            id,
            like == null ? null : like.section(),
            words,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            Places.ofWords(document, span),
            1,
            List.of());
    List<Values.Time> times = new ArrayList<>();
    AlignedText aligned = AlignedText.of(words);
    for (TimexMention time :
        TIMES.read(aligned, new Span(0, aligned.length()), TimeContext.of(document.header()))) {
      if (time.reading() == TimexMention.Reading.DEADLINE) {
        times.add(new Values.Time(time.span().of(words), null));
      }
    }
    return correct(
        bare, new Values(List.of(), List.of(), List.of(), List.of(), times, List.of(), ""));
  }
}
