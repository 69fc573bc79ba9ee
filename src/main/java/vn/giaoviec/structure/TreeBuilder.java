package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.Warning;
import vn.giaoviec.structure.Marker.Kind;
import vn.giaoviec.text.Cell;

/**
 * Builds the tree of blocks from paragraphs in order. The nesting is found from the sequence: what
 * continues an open list is its next item, what doesn't opens a list below.
 */
final class TreeBuilder {

  /** So many paragraphs of one sentence each, and none of two, are no chance. */
  private static final int LOOSE = 20;

  private static final int LONGEST_RUN_IN = 150;

  private final List<Paragraph> paragraphs;
  private final Node root = new Node(null, null);
  private final List<Node> open = new ArrayList<>(List.of(root));
  private final List<Warning> warnings;

  /** The rows of the table at hand that head those under them, outermost first. */
  private final List<Node> groups = new ArrayList<>();

  /** Whether each sentence stands on a line of its own, so that lines do not show paragraphs. */
  private final boolean loose;

  /** For each paragraph, the next one that has a marker; the number of paragraphs if none. */
  private final int[] nextMarked;

  /** A block while its children are gathered. */
  private static final class Node {
    final @Nullable Paragraph paragraph;
    final @Nullable Marker marker;
    final List<Node> children = new ArrayList<>();
    final List<Paragraph> more = new ArrayList<>();

    Node(@Nullable Paragraph paragraph, @Nullable Marker marker) {
      this.paragraph = paragraph;
      this.marker = marker;
    }

    /** Returns whether it heads what follows: no sentence of its own. */
    boolean isHeading() {
      Paragraph own = paragraph;
      if (own == null || marker == null || !marker.isNumbered()) {
        return false;
      }
      String text = own.text().value();
      return text.isEmpty()
          || text.endsWith(":")
          || !ParagraphReader.endsSentence(text) && text.length() < 220;
    }
  }

  TreeBuilder(List<Paragraph> paragraphs, List<Warning> warnings) {
    this.paragraphs = paragraphs;
    this.warnings = warnings;
    this.loose = isLoose(paragraphs);
    this.nextMarked = new int[paragraphs.size()];
    int next = paragraphs.size();
    for (int i = paragraphs.size() - 1; i >= 0; i--) {
      nextMarked[i] = next;
      Paragraph paragraph = paragraphs.get(i);
      boolean marked = paragraph.row() == null && paragraph.marker().kind() != Kind.NONE;
      next = marked ? i : isAnnexTitle(paragraph) ? paragraphs.size() : next;
    }
  }

  private static boolean isLoose(List<Paragraph> paragraphs) {
    return paragraphs.size() >= LOOSE
        && paragraphs.stream().allMatch(paragraph -> paragraph.sentences().size() < 2);
  }

  /** What is annexed before the signature is no part of the body's last section. */
  private static boolean isAnnexTitle(Paragraph paragraph) {
    return paragraph.row() == null
        && paragraph.marker().kind() == Kind.NONE
        && FootReader.isAnnexTitle(paragraph.text().value());
  }

  List<Block> build() {
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (paragraph.row() != null) {
        addRow(paragraph, i);
        continue;
      }
      groups.clear();
      if (paragraph.marker().kind() == Kind.NONE) {
        addPlain(paragraph, i);
      } else {
        addMarked(paragraph);
      }
    }
    return blocks(root.children);
  }

  private Node top() {
    return open.get(open.size() - 1);
  }

  private void push(Paragraph paragraph) {
    Node node = new Node(paragraph, paragraph.marker());
    top().children.add(node);
    open.add(node);
  }

  private void popTo(int size) {
    while (open.size() > size) {
      open.remove(open.size() - 1);
    }
  }

  private void addMarked(Paragraph paragraph) {
    Marker marker = paragraph.marker();
    for (int i = open.size() - 1; i > 0; i--) {
      Marker other = open.get(i).marker;
      if (other != null && Numbering.sameList(other, marker)) {
        if (Numbering.continues(other, marker) || !restartsBelow(i, marker)) {
          noteJump(other, marker);
          popTo(i);
          push(paragraph);
          return;
        }
      }
    }
    popTo(depthFor(marker));
    push(paragraph);
  }

  /** Returns how many open nodes stay open for the first item of a new list. */
  private int depthFor(Marker marker) {
    if (marker.kind() == Kind.ORDINAL && Numbering.value(marker) == 1 && isNumberedLeadIn(top())) {
      return open.size(); // "3. ... nhiệm vụ sau:", "Thứ nhất, ..."
    }
    boolean dotted = marker.kind() == Kind.DECIMAL && Numbering.dots(marker) > 0;
    for (int i = open.size() - 1; i > 0; i--) {
      Marker other = open.get(i).marker;
      if (other == null || other.kind() == Kind.NONE) {
        continue;
      }
      if (dotted && other.kind() == Kind.DECIMAL) {
        if (Numbering.isBelow(marker, other)) {
          return i + 1;
        }
        continue;
      }
      if (Numbering.outranks(other, marker)) {
        return i + 1;
      }
    }
    return Numbering.isOuter(marker) ? 1 : baseFor(marker);
  }

  /** A list that nothing outranks stands at the top, or under the plain paragraph that opens it. */
  private int baseFor(Marker marker) {
    Node last = top();
    boolean openedByPlain =
        last.marker != null && last.marker.kind() == Kind.NONE && endsWithColon(last);
    return openedByPlain && !marker.isNumbered() ? open.size() : 1;
  }

  private static boolean isNumberedLeadIn(Node node) {
    return node.marker != null && node.marker.isNumbered() && endsWithColon(node);
  }

  private static boolean endsWithColon(Node node) {
    return node.paragraph != null && node.paragraph.text().value().endsWith(":");
  }

  /** A list that starts anew with its first number belongs below a heading opened since. */
  private boolean restartsBelow(int index, Marker marker) {
    Marker below = index + 1 < open.size() ? open.get(index + 1).marker : null;
    return Numbering.value(marker) == 1 && below != null && Numbering.outranks(below, marker);
  }

  private void noteJump(Marker before, Marker after) {
    if (before.isNumbered()
        && Numbering.value(after) > Numbering.value(before) + 1
        && after.kind() != Kind.LETTER) {
      warnings.add(Warning.of(Warning.Code.NUMBER_JUMP, before.number(), after.number()));
    }
  }

  /** Rows have a numbering of their own: it nests them under the titles of their groups only. */
  private void addRow(Paragraph paragraph, int index) {
    while (open.size() > 1 && !(top().marker != null && top().marker.isNumbered())) {
      open.remove(open.size() - 1);
    }
    Cell title = RowReader.onlyCell(paragraph);
    boolean heads = title != null && heads(paragraph, title, index);
    Paragraph row = heads && title != null ? RowReader.group(paragraph, title) : paragraph;
    for (int i = groups.size() - 1; i >= 0; i--) {
      if (closes(row.marker(), heads, groups.get(i))) {
        groups.subList(i, groups.size()).clear();
      }
    }
    Node node = new Node(row, MarkerReader.PLAIN);
    (groups.isEmpty() ? top() : groups.get(groups.size() - 1)).children.add(node);
    if (heads) {
      groups.add(node);
    }
  }

  /**
   * A title fills a cell over several columns, or is the only words of a row without a number, with
   * an outer one, or with one that those of the next row stand below.
   */
  private boolean heads(Paragraph row, Cell title, int index) {
    Marker marker = row.marker();
    if (title.width() > 1 || marker.kind() == Kind.NONE || Numbering.isOuter(marker)) {
      return true;
    }
    Paragraph next = index + 1 < paragraphs.size() ? paragraphs.get(index + 1) : row;
    Marker below = next.marker();
    return next.row() != null
        && below.kind() != Kind.NONE
        && !(Numbering.sameList(marker, below) && Numbering.value(below) > Numbering.value(marker))
        && (Numbering.outranks(marker, below) || Numbering.value(below) == 1);
  }

  /** Returns whether a row with this marker stands in a group no more. */
  private static boolean closes(Marker marker, boolean heads, Node group) {
    Marker other = group.paragraph == null ? MarkerReader.PLAIN : group.paragraph.marker();
    if (other.kind() == Kind.NONE || marker.kind() == Kind.NONE) {
      return heads && other.kind() == marker.kind();
    }
    return Numbering.sameList(other, marker)
        ? Numbering.value(marker) > Numbering.value(other) || heads
        : Numbering.outranks(marker, other);
  }

  /**
   * Finds what a plain paragraph belongs to: the item whose list goes on, a heading, or the top.
   */
  private void addPlain(Paragraph paragraph, int index) {
    popTo(isAnnexTitle(paragraph) ? 1 : holder(paragraph, index));
    Node holder = top();
    if (isItemWithText(holder) && (loose || goesOn(holder, index))) {
      holder.more.add(paragraph);
      return;
    }
    push(paragraph);
  }

  /** A second paragraph of a lettered item or bullet belongs to its words. */
  private static boolean isItemWithText(Node node) {
    Marker marker = node.marker;
    return marker != null
        && (marker.kind() == Kind.LETTER || !marker.isNumbered() && marker.kind() != Kind.NONE)
        && node.paragraph != null
        && !node.isHeading()
        && !endsWithColon(node)
        && !(marker.kind() == Kind.LETTER && hasRunInHeading(node.paragraph))
        && node.children.isEmpty();
  }

  /** "a) Về vốn: Giao Sở A ...": the item is a section of its own, what follows stands in it. */
  private static boolean hasRunInHeading(Paragraph paragraph) {
    String text = paragraph.text().value();
    int colon = text.indexOf(": ");
    int stop = text.indexOf(". ");
    return colon > 0
        && colon < LONGEST_RUN_IN
        && (stop < 0 || stop > colon)
        && colon + 2 < text.length()
        && Character.isUpperCase(text.charAt(colon + 2));
  }

  private int holder(Paragraph paragraph, int index) {
    while (open.size() > 1 && top().marker != null && top().marker.kind() == Kind.NONE) {
      open.remove(open.size() - 1);
    }
    Marker next = nextMarker(index);
    for (int i = open.size() - 1; i > 0; i--) {
      Node node = open.get(i);
      Marker marker = node.marker;
      if (marker == null) {
        continue;
      }
      if (next != null
          && Numbering.sameList(marker, next)
          && Numbering.value(next) >= Numbering.value(marker)
          && (marker.isNumbered() || i == open.size() - 1 && isShortGap(index))) {
        return i + 1;
      }
      if (node.isHeading() && !isClosing(paragraph, index, node)) {
        return i + 1;
      }
      if (loose && i == open.size() - 1 && !isLast(paragraph, index)) {
        return i + 1;
      }
    }
    return 1;
  }

  private boolean isShortGap(int index) {
    return index + 1 < paragraphs.size()
        && paragraphs.get(index + 1).marker().kind() != Kind.NONE
        && !endsWithColon(paragraphs.get(index));
  }

  private static boolean endsWithColon(Paragraph paragraph) {
    return paragraph.text().value().endsWith(":");
  }

  /** The last paragraphs of a body close it, unless they are all that a heading has. */
  private boolean isClosing(Paragraph paragraph, int index, Node heading) {
    PartWord.Line line = PartWord.match(paragraph.text());
    boolean signed = paragraph.text().value().endsWith("./.");
    boolean listed =
        heading.children.stream().anyMatch(c -> c.marker != null && c.marker.kind() != Kind.NONE);
    if (!isLast(paragraph, index)) {
      return nextMarker(index) == null && listed && signed && line.holds(PartWord.ALL);
    }
    boolean told = heading.paragraph != null && hasRunInHeading(heading.paragraph);
    return (!heading.children.isEmpty() || told)
        && (signed || listed || line.starts(PartWord.OPENING) || isToAll(line, heading));
  }

  /** "Yêu cầu các đơn vị ..." under "2. UBND các xã", which addresses those only. */
  private static boolean isToAll(PartWord.Line line, Node heading) {
    if (heading.paragraph == null) {
      return false;
    }
    PartWord.Line title = PartWord.match(heading.paragraph.text());
    return (line.holds(PartWord.ALL) || line.holds(PartWord.CARRY_OUT))
        && (line.starts(PartWord.ENDING) || line.holds(PartWord.ITSELF))
        && (endsWithColon(heading)
            || title.starts(PartWord.BODY_NAME)
            || title.starts(PartWord.ALL));
  }

  /** Returns whether nothing marked follows and a paragraph opens as those at the end do. */
  private boolean isLast(Paragraph paragraph, int index) {
    return nextMarker(index) == null && PartWord.starts(paragraph.text(), PartWord.CLOSING);
  }

  private boolean goesOn(Node holder, int index) {
    Marker next = nextMarker(index);
    return next != null && holder.marker != null && Numbering.sameList(holder.marker, next);
  }

  /** Returns the marker of the next paragraph that has one, or null. */
  private @Nullable Marker nextMarker(int index) {
    int next = nextMarked[index];
    return next < paragraphs.size() ? paragraphs.get(next).marker() : null;
  }

  private List<Block> blocks(List<Node> nodes) {
    List<Block> blocks = new ArrayList<>();
    int plain = 0;
    int marked = 0;
    Kind kind = Kind.NONE;
    for (Node node : nodes) {
      Paragraph paragraph = node.paragraph;
      if (paragraph == null) {
        continue;
      }
      boolean bare = paragraph.marker().kind() == Kind.NONE;
      marked = paragraph.marker().kind() == kind || bare ? marked : 0;
      kind = bare ? kind : paragraph.marker().kind();
      int ordinal = bare ? ++plain : ++marked;
      blocks.add(block(node, paragraph, ordinal));
    }
    return blocks;
  }

  private Block block(Node node, Paragraph paragraph, int ordinal) {
    List<Block> children = new ArrayList<>();
    for (Paragraph more : node.more) {
      children.add(
          new Block(
              paragraph.marker(), null, ordinal, more.text(), more.sentences(), null, List.of()));
    }
    children.addAll(blocks(node.children));
    return new Block(
        paragraph.marker(),
        paragraph.markerSpan(),
        ordinal,
        paragraph.text(),
        paragraph.sentences(),
        paragraph.row(),
        children);
  }
}
