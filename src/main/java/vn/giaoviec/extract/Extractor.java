package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import vn.giaoviec.extract.reference.ReferenceReader;
import vn.giaoviec.extract.time.TimeContext;
import vn.giaoviec.extract.time.TimeReader;
import vn.giaoviec.notice.CoverageStretch;
import vn.giaoviec.notice.From;
import vn.giaoviec.notice.Role;
import vn.giaoviec.notice.TaskRecord;
import vn.giaoviec.rules.Fingerprint;
import vn.giaoviec.structure.Outline;
import vn.giaoviec.text.AlignedText;
import vn.giaoviec.text.CanonicalText;
import vn.giaoviec.text.Span;

/**
 * Finds the directives of a notice: roles of sentences, units, actions, times, references, and what
 * each directive inherits from the headings and lead-ins above it.
 *
 * <p>Immutable, safe for any number of threads.
 */
public final class Extractor {

  private final TimeReader times = new TimeReader();
  private final ReferenceReader references = new ReferenceReader();

  /** Returns the data that directives are read by. */
  public static List<Fingerprint.Resource> resources() {
    List<Fingerprint.Resource> all = new ArrayList<>();
    for (String file : Sentence.WORDS) {
      all.add(new Fingerprint.Resource(Extractor.class, file));
    }
    all.add(new Fingerprint.Resource(TimeReader.class, "times.words"));
    all.add(new Fingerprint.Resource(ReferenceReader.class, "references.words"));
    return List.copyOf(all);
  }

  /** Reads the directives of a notice. */
  public Extraction extract(CanonicalText text, Outline outline) {
    Context context = Context.of(outline.header());
    List<Draft> drafts = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    MentionReader mentions =
        new MentionReader(times, references, new TimeContext(context.issuedOn()));
    ItemReader items =
        new ItemReader(new StatementReader(context::isIssuer), mentions, drafts, marks);
    Scope top = Scope.top(context.mode());
    new TreeWalker(items, marks, context)
        .walk(outline.body(), top.parties(addressees(outline), List.of()));
    items.finish();
    drafts.sort(Comparator.comparingInt(Draft::start));

    TaskIds ids = new TaskIds(outline.header(), outline.body());
    TaskBuilder builder = new TaskBuilder(text, ids, context.issuedOn() != null);
    IdentityHashMap<Draft, TaskRecord> built = new IdentityHashMap<>();
    List<TaskRecord> tasks = new ArrayList<>();
    for (Draft draft : drafts) {
      TaskRecord task = builder.build(draft);
      built.put(draft, task);
      tasks.add(task);
    }
    List<CoverageStretch> coverage =
        CoverageBuilder.cover(text.value(), outline.frame(), stretches(marks, built));
    return new Extraction(tasks, coverage, outline.warnings(), traces(marks));
  }

  /** The one body a letter is sent to is told what it tells nobody by name. */
  private static List<Inherited> addressees(Outline outline) {
    List<Inherited> all = new ArrayList<>();
    if (outline.addressees().size() != 1) {
      return all;
    }
    for (AlignedText addressee : outline.addressees()) {
      Sentence words = new Sentence(addressee, new Span(0, addressee.length()));
      for (UnitName unit : UnitReader.list(words, 0).names()) {
        Span span = addressee.toOriginal(unit.span());
        all.add(new Inherited(unit.name(), From.PREAMBLE, span, "unit.addressee"));
      }
    }
    return all.size() == 1 ? List.copyOf(all) : List.of();
  }

  private static List<CoverageStretch> stretches(
      List<Mark> marks, IdentityHashMap<Draft, TaskRecord> built) {
    List<CoverageStretch> stretches = new ArrayList<>();
    for (Mark mark : marks) {
      TaskRecord task = mark.draft() == null ? null : built.get(mark.draft());
      Role role = task == null ? mark.verdict().role() : Role.TASK;
      List<String> taskIds = task == null ? List.of() : List.of(task.id());
      stretches.add(new CoverageStretch(mark.span(), role, taskIds));
    }
    return stretches;
  }

  private static List<Trace> traces(List<Mark> marks) {
    return marks.stream()
        .map(
            mark ->
                new Trace(
                    mark.span(),
                    mark.verdict().role(),
                    mark.verdict().rule(),
                    mark.verdict().score()))
        .sorted((a, b) -> a.span().compareTo(b.span()))
        .toList();
  }
}
