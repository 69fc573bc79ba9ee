package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.From;
import vn.giaoviec.notice.Role;
import vn.giaoviec.structure.Block;
import vn.giaoviec.structure.Marker;
import vn.giaoviec.text.Span;

/**
 * Goes through the body's tree, hands down what headings and lead-ins say, and has every sentence
 * read where it stands.
 */
final class TreeWalker {

  /** How a lead-in ends where a full stop was put for its colon. */
  private static final List<String> ENDINGS =
      List.of("như sau.", "sau đây.", "nội dung sau.", "nhiệm vụ sau.", "giải pháp sau.");

  private final ItemReader items;
  private final List<Mark> marks;
  private final Sentences sentences;
  private final Set<Block> quoted;

  /** Items that were added to the task of the line that opens their list. */
  private final Set<Block> owned = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Whether the numbered parts of this type of document hand out work. */
  private boolean ordering;

  /** Whether the notice invites: what its "Nội dung" tells is an agenda. */
  private final boolean invites;

  /** Makes a walker over the body of a notice. */
  TreeWalker(
      ItemReader items, List<Mark> marks, Context context, Sentences sentences, Set<Block> quoted) {
    this.items = items;
    this.marks = marks;
    this.sentences = sentences;
    this.quoted = quoted;
    this.ordering = context.orders() && !context.tells();
    this.invites = context.type().equals("GM");
  }

  /** Walks sibling blocks; a lead-in opens a scope for those after it. */
  void walk(List<Block> blocks, Scope scope) {
    Scope open = scope;
    Block item = null;
    for (int n = 0; n < blocks.size(); n++) {
      Block block = blocks.get(n);
      boolean plain = block.marker().kind() == Marker.Kind.NONE;
      if (owned.contains(block)
          || assigns(block, plain && item != null ? open.under(item) : open)) {
        continue;
      }
      item = block.marker().isNumbered() ? block : item;
      LabelledUnits labelled = LabelledUnits.read(blocks, n, sentences);
      if (labelled != null) {
        labelled.blocks().forEach(this::marker);
        items.activities().assign(labelled, open);
        n += labelled.siblings() - 1;
        continue;
      }
      ordering |= isPlan(block.text().value());
      boolean numbered = ordering && block.marker().isNumbered() && open.mode() == Mode.STORY;
      open = numbered ? open.mode(Mode.ORDERS) : open;
      Scope opened = visit(block, open, scope, blocks.subList(n + 1, blocks.size()));
      if (opened != null) {
        open = opened;
      }
    }
  }

  /**
   * Reads one block and what stands under it.
   *
   * @param here what holds for it
   * @param outer what held before any lead-in among its siblings
   * @param after the siblings that follow, which it may open
   * @return the scope that it opens for its siblings, or null
   */
  private @Nullable Scope visit(Block block, Scope here, Scope outer, List<Block> after) {
    marker(block);
    if (quoted.contains(block)) {
      for (Span sentence : block.sentences()) {
        marks.add(
            Mark.of(block.text().toOriginal(sentence), Role.CONTEXT, "role.lawQuotedAtLength"));
      }
      walk(block.children(), here);
      return null;
    }
    if (block.row() != null && !(block.isGroup() && isSentence(block))) {
      row(block, here);
      return null;
    }
    Title title = TitleReader.whole(block, sentences);
    title = title == null ? TitleReader.alone(block, after, sentences) : title;
    if (title != null) {
      heading(block, title);
      walk(block.children(), scopeOf(block, title, here.under(block)));
      return block.children().isEmpty() ? scopeOf(block, title, here) : null;
    }
    Title runIn = TitleReader.runIn(block, sentences);
    if (runIn != null) {
      heading(block, runIn);
      boolean label = runIn.rule().equals(TitleReader.LABEL);
      Scope scope = label ? here : scopeOf(block, runIn, here.under(block));
      rest(block, scope, runIn.span().end() + 1, From.HEADING);
      return null;
    }
    boolean plain = block.marker().kind() == Marker.Kind.NONE;
    List<Block> opens = plain ? after : List.of();
    Scope base = plain && isLeadIn(block, !after.isEmpty()) ? outer.mode(here.mode()) : here;
    return rest(block, base, 0, plain ? From.PREAMBLE : From.LEAD_IN, opens);
  }

  /**
   * Returns whether a block says who does, or by when, what stands before it; if so, notes it.
   *
   * @param here the part that it stands in; a line without a number stands in the item before it
   */
  private boolean assigns(Block block, Scope here) {
    if (quoted.contains(block) || block.row() != null) {
      return false;
    }
    Assignment assignment = Assignment.read(block, sentences);
    if (items.activities().isAssigned(here) && Assignment.isTime(block, sentences)) {
      assignment = Assignment.when(false);
    }
    if (assignment == null) {
      return false;
    }
    marker(block);
    items.activities().assign(block, assignment, here);
    return true;
  }

  /** A decision's annex that is a plan hands out work like any plan. */
  private static boolean isPlan(String line) {
    return line.equals("KẾ HOẠCH") || line.equals("CHƯƠNG TRÌNH") || line.equals("PHƯƠNG ÁN");
  }

  private void marker(Block block) {
    if (block.markerSpan() != null) {
      Role role = block.marker().isNumbered() ? Role.HEADING : Role.FURNITURE;
      marks.add(Mark.of(block.markerSpan(), role, "structure.marker"));
    }
  }

  /**
   * Reads a row of a table; what heads others is no directive, whatever its words. A row stands in
   * the numbered part that holds the table; where none does, as in an annex, in its numbered group.
   */
  private void row(Block block, Scope here) {
    if (!block.isGroup()) {
      items.row(block, here);
      return;
    }
    Title title = TitleReader.whole(block, sentences);
    Span words = block.text().toOriginal(new Span(0, block.text().length()));
    marks.add(Mark.of(words, Role.HEADING, "table.group"));
    boolean named = title != null && !title.lead().isEmpty() && here.mode() != Mode.TOLD;
    boolean annexed = here.path().stream().allMatch(part -> part.row() != null);
    Scope group = annexed && block.marker().isNumbered() ? here.under(block) : here;
    walk(
        block.children(),
        named && title != null
            ? group.parties(
                Names.inherit(block, title.lead(), From.HEADING, title.rule()),
                Names.inherit(block, title.coordinating(), From.HEADING, title.rule()))
            : group);
  }

  /** A sentence in a cell over all columns is no title, when nothing stands under it. */
  private static boolean isSentence(Block block) {
    String text = block.text().value();
    return block.children().isEmpty() && (text.endsWith(".") || text.endsWith(";"));
  }

  private void rest(Block block, Scope scope, int from, From lastFrom) {
    rest(block, scope, from, lastFrom, List.of());
  }

  /** Reads the sentences of a block, then what stands under it. */
  private @Nullable Scope rest(
      Block block, Scope scope, int from, From leadInFrom, List<Block> opens) {
    List<Span> sentences = after(block, from);
    boolean leadIn = isLeadIn(block, !opens.isEmpty());
    if (leadIn && !sentences.isEmpty()) {
      Span last = sentences.get(sentences.size() - 1);
      items.sentences(block, sentences.subList(0, sentences.size() - 1), scope);
      From from2 = block.children().isEmpty() ? leadInFrom : childFrom(leadInFrom, scope);
      List<Block> listed = block.children().isEmpty() ? leaves(opens) : block.children();
      LeadIn opened = items.leadIn(block, last, scope, from2, listed);
      if (opened.ownsItems()) {
        items.ownItems(listed);
        owned.addAll(listed);
        return null;
      }
      Scope under = block.marker().isNumbered() ? opened.scope().under(block) : opened.scope();
      walk(block.children(), under);
      return block.marker().isNumbered() ? null : opened.scope();
    }
    Scope below = items.sentences(block, sentences, scope);
    walk(block.children(), below.under(block));
    return null;
  }

  /**
   * Returns the items right behind a line that opens them, if nothing stands under any and none
   * says what is to be done.
   */
  private static List<Block> leaves(List<Block> after) {
    List<Block> items = new ArrayList<>();
    for (Block block : after) {
      if (block.marker().kind() == Marker.Kind.NONE) {
        break;
      }
      if (!block.children().isEmpty() || LeadIns.saysDeed(block)) {
        return List.of();
      }
      items.add(block);
    }
    return items;
  }

  private static From childFrom(From leadInFrom, Scope scope) {
    return leadInFrom == From.PREAMBLE && !scope.path().isEmpty() ? From.LEAD_IN : leadInFrom;
  }

  private static List<Span> after(Block block, int from) {
    List<Span> sentences = block.sentences();
    if (from == 0) {
      return sentences;
    }
    List<Span> rest = new ArrayList<>();
    for (Span sentence : sentences) {
      if (sentence.end() > from) {
        int start = Math.max(sentence.start(), from);
        while (start < sentence.end() && block.text().value().charAt(start) == ' ') {
          start++;
        }
        rest.add(new Span(start, sentence.end()));
      }
    }
    return rest;
  }

  private static boolean isLeadIn(Block block, boolean opens) {
    String text = block.text().value();
    boolean announces = text.endsWith(":") || ENDINGS.stream().anyMatch(text::endsWith);
    return announces && (opens || !block.children().isEmpty());
  }

  private void heading(Block block, Title title) {
    marks.add(Mark.of(block.text().toOriginal(title.span()), Role.HEADING, title.rule()));
  }

  private Scope scopeOf(Block block, Title title, Scope scope) {
    Scope next = items.bounded(block, title, scope.heading(title.span().of(block.text().value())));
    if (next.mode() == Mode.TOLD) {
      return next;
    }
    boolean conduct = // "Cán bộ, công chức:" in a regulation
        next.mode() == Mode.RULES
            && !title.lead().isEmpty()
            && title.lead().stream().allMatch(unit -> Norms.isGeneric(unit.name()));
    if (title.mode() != null && !conduct) {
      next = next.mode(title.mode());
    }
    if (invites && isAgenda(title.span().of(block.text().folded()))) {
      next = next.mode(Mode.DESCRIPTION);
    }
    if (title.lead().isEmpty()) {
      return next;
    }
    return next.parties(
        Names.inherit(block, title.lead(), From.HEADING, title.rule()),
        Names.inherit(block, title.coordinating(), From.HEADING, title.rule()));
  }

  private static boolean isAgenda(String heading) {
    return heading.equals("nội dung")
        || heading.equals("nội dung họp")
        || heading.startsWith("nội dung cuộc họp");
  }
}
