package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.giaoviec.extract.model.FeatureNames;
import vn.giaoviec.extract.model.Models;
import vn.giaoviec.extract.model.VerbModel.Length;
import vn.giaoviec.extract.reference.ReferenceReader;
import vn.giaoviec.extract.time.TimeContext;
import vn.giaoviec.extract.time.TimeReader;
import vn.giaoviec.notice.CoverageStretch;
import vn.giaoviec.notice.From;
import vn.giaoviec.notice.Role;
import vn.giaoviec.notice.TaskRecord;
import vn.giaoviec.notice.Warning;
import vn.giaoviec.rules.Fingerprint;
import vn.giaoviec.rules.Lexicon;
import vn.giaoviec.structure.Block;
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

  /** How sure a model is, at most, of what it left out near the border; rules are surer. */
  private static final double BORDER = 0.65;

  private static final int SHOWN = 160;

  private final TimeReader times = new TimeReader();
  private final ReferenceReader references = new ReferenceReader();
  private final Annotators annotators;

  /** Makes an extractor that reads by the rules and the models that this program was built with. */
  public Extractor() {
    this(Annotators.both(Models.packed()));
  }

  /** Makes an extractor that has statements judged by some annotators. */
  public Extractor(Annotators annotators) {
    this.annotators = annotators;
  }

  /** Returns the data that directives are read by. */
  public static List<Fingerprint.Resource> resources() {
    List<Fingerprint.Resource> resources = new ArrayList<>();
    for (String file : Sentence.WORDS) {
      resources.add(new Fingerprint.Resource(Extractor.class, file));
    }
    resources.add(new Fingerprint.Resource(ColumnWord.class, ColumnWord.WORDS));
    resources.add(new Fingerprint.Resource(TimeReader.class, "times.words"));
    resources.add(new Fingerprint.Resource(ReferenceReader.class, "references.words"));
    for (String file : Models.packedFiles()) {
      resources.add(new Fingerprint.Resource(Models.class, file));
    }
    return List.copyOf(resources);
  }

  /** Reads the directives of a notice. */
  public Extraction extract(CanonicalText text, Outline outline) {
    Reading reading = read(text, outline);
    IdentityHashMap<Draft, TaskRecord> built = new IdentityHashMap<>();
    List<TaskRecord> tasks = new ArrayList<>();
    for (Draft draft : reading.drafts) {
      TaskRecord task = reading.builder.build(draft);
      built.put(draft, task);
      tasks.add(task);
    }
    List<CoverageStretch> coverage =
        CoverageBuilder.cover(text.value(), outline.frame(), stretches(reading.marks, built));
    List<Warning> warnings = new ArrayList<>(outline.warnings());
    warnings.addAll(missed(text, reading.marks));
    return new Extraction(tasks, coverage, warnings, traces(reading.marks));
  }

  /**
   * Reads a notice and returns what models learn from.
   *
   * @param known verbs that may be main ones besides those of the rules' word lists
   */
  public Observations observe(CanonicalText text, Outline outline, Lexicon<Length> known) {
    Reading reading = read(text, outline);
    boolean stacked = annotators.stacked();
    List<Observations.Judged> judged = new ArrayList<>();
    for (Roles.Judged one : reading.roles.all()) {
      Verdict byRule = one.place().byRule();
      FeatureNames features = new FeatureNames();
      RoleFeatures.of(features, one.statement(), one.place(), stacked ? byRule : null);
      judged.add(
          new Observations.Judged(
              one.statement().span().of(one.statement().sentence().text().value()),
              one.verdict().isTask(),
              ModelAnnotator.isOpen(one.place()),
              features.list()));
    }
    List<Observations.Task> tasks = new ArrayList<>();
    for (Draft draft : reading.drafts) {
      tasks.add(
          new Observations.Task(
              reading.builder.build(draft),
              VerbCandidates.of(draft.statement, known, stacked, FeatureNames::new),
              ConfidenceFeatures.of(draft, TaskBuilder.times(draft), text.value())));
    }
    return new Observations(judged, tasks);
  }

  /** What was read from a notice before records are made of it. */
  private record Reading(List<Draft> drafts, List<Mark> marks, Roles roles, TaskBuilder builder) {}

  private Reading read(CanonicalText text, Outline outline) {
    Context head = Context.of(outline.header());
    Context context = head.reading(outline.body());
    List<Draft> drafts = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    TimeContext days = context.times().sure(text.doubts().isEmpty());
    MentionReader mentions = new MentionReader(times, references, days);
    Roles roles = new Roles(annotators, context);
    Sentences sentences = new Sentences();
    StatementReader statements = new StatementReader(context, sentences);
    ItemReader items = new ItemReader(statements, mentions, roles, drafts, marks);
    Scope top = Scope.top(isRegulation(outline) ? Mode.RULES : context.mode());
    new TreeWalker(items, marks, context, sentences, quoted(context, outline))
        .walk(outline.body(), top.parties(addressees(outline), List.of()));
    items.activities().finish();
    drafts.sort(Comparator.comparingInt(Draft::start));
    for (Draft draft : drafts) {
      draft.verbs = draft.isThing ? List.of() : annotators.verbs(draft.statement);
    }
    TaskIds ids = new TaskIds(outline.header(), outline.body());
    TaskBuilder builder = new TaskBuilder(text, ids, head.times(), annotators);
    return new Reading(drafts, marks, roles, builder);
  }

  /** What a letter quotes is the law's; what a resolution quotes is its own new wording. */
  private static Set<Block> quoted(Context context, Outline outline) {
    return context.type().equals("CV") ? Quotations.of(outline.body()) : Set.of();
  }

  /** "Điều 1. Quy tắc này quy định ...". */
  private static final Pattern REGULATES =
      Pattern.compile("(?:quy tắc|quy định|quy chế|nội quy|điều lệ) này quy định ");

  /** A normative document says first what it regulates (Decree 78/2025/NĐ-CP). */
  private static boolean isRegulation(Outline outline) {
    return outline.body().stream()
        .flatMap(part -> Stream.concat(Stream.of(part), part.children().stream()))
        .filter(part -> part.marker().isNumbered())
        .map(part -> part.text().folded())
        .anyMatch(
            text ->
                text.startsWith("phạm vi điều chỉnh")
                    || text.startsWith("phạm vi áp dụng")
                    || text.startsWith("phạm vi và đối tượng áp dụng")
                    || text.startsWith("phạm vi, đối tượng áp dụng")
                    || REGULATES.matcher(text).lookingAt());
  }

  /** Warns of each sentence that a model found near the border and that was left out. */
  private List<Warning> missed(CanonicalText text, List<Mark> marks) {
    if (annotators.models().roles() == null) {
      return List.of();
    }
    return marks.stream()
        .filter(mark -> mark.draft() == null && !mark.verdict().isTask())
        .filter(mark -> mark.verdict().score() <= BORDER)
        .sorted((a, b) -> a.span().compareTo(b.span()))
        .map(mark -> missed(text, mark.span()))
        .toList();
  }

  private static Warning missed(CanonicalText text, Span span) {
    String words = span.of(text.value()).strip().replaceAll("\\s+", " ");
    String shown = words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words;
    return new Warning(Warning.Code.POSSIBLY_MISSED, List.of(shown), text.pageAt(span.start()));
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
