package vn.giaoviec.review;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.json.Document;
import vn.giaoviec.notice.Evidence;
import vn.giaoviec.notice.From;
import vn.giaoviec.notice.TaskRecord;
import vn.giaoviec.text.Folding;
import vn.giaoviec.text.Span;

/** Where the values of a changed task stand: as before, or where their words are found. */
final class Places {

  /** The rule behind what a person entered. */
  static final String PERSON = "person";

  /** The pointer to a task's own words. */
  static final String TEXT = "/text";

  private final Document document;
  private final @Nullable String folded;
  private final TaskRecord task;
  private final List<Evidence> all = new ArrayList<>();

  Places(Document document, @Nullable String text, TaskRecord task) {
    this.document = document;
    this.folded = text == null ? null : Folding.fold(text);
    this.task = task;
  }

  List<Evidence> all() {
    return all;
  }

  static Evidence at(Evidence evidence, String field) {
    return new Evidence(field, evidence.span(), evidence.page(), evidence.boxes(), evidence.rule());
  }

  static List<Evidence> ofWords(Document document, Span span) {
    return List.of(new Evidence(TEXT, span, page(document, span.start()), List.of(), PERSON));
  }

  /** Documents hold no pages but those of evidence: the last that begins before counts. */
  private static int page(Document document, int offset) {
    int page = 1;
    int nearest = -1;
    for (TaskRecord other : document.tasks()) {
      for (Evidence evidence : other.evidence()) {
        int start = evidence.span().start();
        if (start <= offset && start > nearest) {
          nearest = start;
          page = evidence.page();
        }
      }
    }
    return page;
  }

  void keepText() {
    task.evidence().stream().filter(e -> e.field().equals(TEXT)).forEach(all::add);
  }

  /** Keeps what lies before or behind a border in the canonical text. */
  void keepText(boolean before, Span border) {
    for (Evidence evidence : task.evidence()) {
      if (evidence.field().equals(TEXT)) {
        Span span = evidence.span();
        int start = before ? span.start() : Math.max(span.start(), border.end());
        int end = before ? Math.min(span.end(), border.start()) : span.end();
        if (start < end) {
          boolean whole = start == span.start() && end == span.end();
          all.add(
              new Evidence(
                  TEXT,
                  new Span(start, end),
                  evidence.page(),
                  whole ? evidence.boxes() : List.of(),
                  evidence.rule()));
        }
      }
    }
  }

  void keep(String field, String now) {
    for (Evidence evidence : task.evidence()) {
      if (evidence.field().equals(field)) {
        all.add(at(evidence, now));
      }
    }
  }

  void keepAll(String prefix) {
    task.evidence().stream().filter(e -> e.field().startsWith(prefix)).forEach(all::add);
  }

  /** Looks for words in the task itself, else before it (a heading, a lead-in), else anywhere. */
  void look(String words, String field) {
    Span found = find(words);
    if (found != null) {
      all.add(new Evidence(field, found, page(document, found.start()), List.of(), PERSON));
    }
  }

  private @Nullable Span find(String words) {
    if (folded == null || words.isEmpty()) {
      return null;
    }
    String wanted = Folding.fold(words);
    for (Evidence evidence : task.evidence()) {
      if (evidence.field().equals(TEXT) && evidence.span().end() <= folded.length()) {
        int at = folded.indexOf(wanted, evidence.span().start());
        if (at >= 0 && at + wanted.length() <= evidence.span().end()) {
          return new Span(at, at + wanted.length());
        }
      }
    }
    int start = Math.min(folded.length(), Fold.start(task));
    int at = folded.lastIndexOf(wanted, start);
    if (at < 0) {
      at = folded.indexOf(wanted);
    }
    return at < 0 ? null : new Span(at, at + wanted.length());
  }

  /** Whether a name stands in the directive itself, or was found above it. */
  From from(String name) {
    boolean stated = Folding.fold(task.text()).contains(Folding.fold(name));
    return stated ? From.STATED : From.CARRIED;
  }

  /** Whether a value belongs to a part: by its evidence, else by its words. */
  boolean isIn(String field, String value, String words, boolean before, Span border) {
    for (Evidence evidence : task.evidence()) {
      if (evidence.field().equals(field)) {
        int start = evidence.span().start();
        boolean own =
            task.evidence().stream()
                .anyMatch(e -> e.field().equals(TEXT) && e.span().contains(start));
        return !own || (before ? start < border.start() : start >= border.start());
      }
    }
    return Folding.fold(words).contains(Folding.fold(value));
  }

  /**
   * Returns the place in the canonical text where the second part of a directive begins: its words
   * are those of the evidence, white space folded.
   *
   * @param at the place in the directive
   */
  Span border(int at) {
    int letters = (int) task.text().substring(0, at).chars().filter(c -> !isSpace(c)).count();
    for (Evidence evidence : task.evidence()) {
      Span span = evidence.span();
      if (!evidence.field().equals(TEXT) || folded == null || span.end() > folded.length()) {
        continue;
      }
      for (int i = span.start(); i < span.end(); i++) {
        if (!isSpace(folded.charAt(i))) {
          if (letters == 0) {
            return new Span(i, i);
          }
          letters--;
        }
      }
    }
    int end = Fold.start(task);
    return new Span(end, end);
  }

  private static boolean isSpace(int c) {
    return c <= ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2007' || c == '\u3000';
  }
}
