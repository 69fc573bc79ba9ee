package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import vn.giaoviec.extract.reference.ReferenceReader;
import vn.giaoviec.extract.time.TimeContext;
import vn.giaoviec.extract.time.TimeReader;
import vn.giaoviec.notice.CoverageStretch;
import vn.giaoviec.notice.Role;
import vn.giaoviec.notice.TaskRecord;
import vn.giaoviec.rules.Fingerprint;
import vn.giaoviec.structure.Outline;
import vn.giaoviec.text.CanonicalText;

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
    return List.of(
        new Fingerprint.Resource(Extractor.class, "units.words"),
        new Fingerprint.Resource(Extractor.class, "clauses.words"),
        new Fingerprint.Resource(TimeReader.class, "times.words"),
        new Fingerprint.Resource(ReferenceReader.class, "references.words"));
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
    Mode mode = context.tells() ? Mode.DESCRIPTION : Mode.STORY;
    new TreeWalker(items, marks, context).walk(outline.body(), Scope.top(mode));
    items.finish();
    drafts.sort(Comparator.comparingInt(Draft::start));

    TaskIds ids = new TaskIds(outline.header(), outline.body());
    TaskBuilder builder = new TaskBuilder(text, ids, context.issuedOn());
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
