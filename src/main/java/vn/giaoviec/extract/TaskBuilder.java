package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.reference.ReferenceMention;
import vn.giaoviec.extract.time.TimeContext;
import vn.giaoviec.notice.Action;
import vn.giaoviec.notice.Evidence;
import vn.giaoviec.notice.Flag;
import vn.giaoviec.notice.Party;
import vn.giaoviec.notice.Reference;
import vn.giaoviec.notice.SectionRef;
import vn.giaoviec.notice.TaskRecord;
import vn.giaoviec.structure.Block;
import vn.giaoviec.text.CanonicalText;
import vn.giaoviec.text.Span;

/** Makes the record of a task from its draft, with the evidence of every value. */
final class TaskBuilder {

  private final CanonicalText canonical;
  private final TaskIds ids;
  private final TimeContext context;
  private final Annotators annotators;
  private final OtherDates others;

  TaskBuilder(CanonicalText canonical, TaskIds ids, TimeContext context, Annotators annotators) {
    this.annotators = annotators;
    this.others = new OtherDates(canonical);
    this.canonical = canonical;
    this.ids = ids;
    this.context = context;
  }

  TaskRecord build(Draft draft) {
    Evidences evidence = new Evidences();
    SectionRef section = Sections.of(draft.block, draft.scope);
    for (Draft.Piece piece : draft.pieces) {
      evidence.add("/text", original(piece), draft.verdict.rule());
    }
    List<Party> lead = parties("/lead/", draft.lead, evidence);
    List<Party> coordinating = parties("/coordinating/", draft.coordinating, evidence);
    List<Party> reportTo = parties("/reportTo/", draft.reportTo, evidence);
    List<Action> actions = actions(draft, evidence);
    List<Time> said = times(draft);
    List<Time> times =
        said.stream()
            .filter(time -> !Doubts.isMisread(time, canonical, context.earliest()))
            .toList();
    for (int i = 0; i < times.size(); i++) {
      evidence.add("/deadlines/" + i, times.get(i).span(), times.get(i).rule());
    }
    List<Reference> references = references(draft, evidence);
    Draft.Piece product = draft.product;
    if (product != null) {
      evidence.add("/product", original(product), "table.product");
    }
    Doubts doubts = new Doubts(canonical, evidence.all, others);
    return new TaskRecord(
        ids.id(place(section, draft)),
        section,
        text(draft),
        lead,
        coordinating,
        reportTo,
        actions,
        times.stream().map(Time::deadline).toList(),
        references,
        product == null ? null : product.span().of(product.block().text().value()),
        evidence.all,
        annotators.confidence(draft, times, canonical.value(), doubts.factor()),
        flags(draft, times, doubts.concernsNumbers(said, context.earliest())));
  }

  /** The pieces in the order of the text, joined by spaces; "./." is kept as printed. */
  private static String text(Draft draft) {
    StringBuilder text = new StringBuilder();
    for (Draft.Piece piece : draft.pieces) {
      text.append(text.length() == 0 ? "" : draft.joint)
          .append(piece.span().of(piece.block().text().value()));
    }
    return text.toString();
  }

  private static Span original(Draft.Piece piece) {
    return piece.block().text().toOriginal(piece.span());
  }

  private static List<Party> parties(String field, List<Inherited> units, Evidences evidence) {
    List<Party> parties = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      Inherited unit = units.get(i);
      parties.add(new Party(unit.name(), unit.from()));
      evidence.add(field + i, unit.span(), unit.rule());
    }
    return parties;
  }

  private static List<Action> actions(Draft draft, Evidences evidence) {
    Block block = draft.block;
    List<Action> actions = new ArrayList<>();
    for (Verb verb : draft.verbs) {
      evidence.add(
          "/actions/" + actions.size(), block.text().toOriginal(verb.phrase()), "verb.main");
      actions.add(new Action(verb.verb(), verb.phrase().of(block.text().value())));
    }
    return actions;
  }

  /** The task's own deadlines, and those of its list where it says by no day; each once. */
  static List<Time> times(Draft draft) {
    List<Time> times = new ArrayList<>();
    List<Time> said = new ArrayList<>(draft.times);
    if (said.stream().allMatch(Time::recurs)) {
      draft.scope.times().stream()
          .filter(time -> draft.times.isEmpty() || !time.recurs())
          .forEach(said::add);
    }
    for (Time time : said) {
      boolean known =
          times.stream()
              .anyMatch(
                  other ->
                      other.deadline().timex().equals(time.deadline().timex())
                          && java.util.Objects.equals(
                              other.deadline().appliesTo(), time.deadline().appliesTo()));
      if (!known) {
        times.add(time);
      }
    }
    return times;
  }

  private static List<Reference> references(Draft draft, Evidences evidence) {
    List<Reference> references = new ArrayList<>();
    for (Cited cited : draft.references) {
      ReferenceMention mention = cited.mention();
      if (references.stream().noneMatch(known -> known.number().equals(mention.number()))) {
        Block block = cited.block();
        evidence.add(
            "/references/" + references.size(),
            block.text().toOriginal(mention.span()),
            mention.rule());
        references.add(
            new Reference(
                mention.span().of(block.text().value()), mention.number(), mention.date()));
      }
    }
    return references;
  }

  private static String place(@Nullable SectionRef section, Draft draft) {
    String path = section == null ? "" : String.join("/", section.path());
    String item =
        draft.block.marker().number() + draft.block.marker().kind() + draft.block.ordinal();
    return path + '|' + item + '|' + draft.sentence + '.' + draft.part;
  }

  private List<Flag> flags(Draft draft, List<Time> times, boolean doubtful) {
    List<Flag> flags = new ArrayList<>();
    if (context.issuedOn() == null
        && times.stream().anyMatch(time -> time.deadline().due() == null)) {
      flags.add(Flag.DEADLINE_UNRESOLVED);
    }
    if (!draft.lead.isEmpty()
        && draft.lead.equals(draft.scope.lead())
        && draft.scope.distance() > 2) {
      flags.add(Flag.INHERITED_FAR);
    }
    if (times.isEmpty()) {
      flags.add(Flag.NO_DEADLINE);
    }
    if (draft.lead.isEmpty()) {
      flags.add(Flag.NO_LEAD);
    }
    if (doubtful) {
      flags.add(Flag.OCR_DOUBTFUL);
    }
    if (draft.verdict.score() < 0.8) {
      flags.add(Flag.POSSIBLY_NOT_A_TASK);
    }
    return flags;
  }

  /** Collects evidence; pages and boxes come from the canonical text. */
  private final class Evidences {

    final List<Evidence> all = new ArrayList<>();

    void add(String field, Span span, String rule) {
      all.add(
          new Evidence(field, span, canonical.pageAt(span.start()), canonical.boxesOf(span), rule));
    }
  }
}
