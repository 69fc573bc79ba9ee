package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.Warning;
import vn.giaoviec.structure.Marker.Kind;
import vn.giaoviec.text.Span;

/**
 * Builds the tree of blocks from paragraphs in order. The nesting is found from the sequence: what
 * continues an open list is its next item, what doesn't opens a list below.
 */
final class TreeBuilder {

  private static final String ALPHABET = "abcdđeghiklmnopqrstuvxy";

  private final List<Paragraph> paragraphs;
  private final Node root = new Node(null, null);
  private final List<Node> open = new ArrayList<>(List.of(root));
  private final List<Warning> warnings;

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
  }

  List<Block> build() {
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (!paragraph.cells().isEmpty()) {
        addRow(paragraph);
      } else if (paragraph.marker().kind() == Kind.NONE) {
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
      if (other != null && sameList(other, marker)) {
        if (continues(other, marker) || !restartsBelow(i, marker)) {
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
    int dots = dots(marker);
    for (int i = open.size() - 1; i > 0; i--) {
      Marker other = open.get(i).marker;
      if (other == null || other.kind() == Kind.NONE) {
        continue;
      }
      if (marker.kind() == Kind.DECIMAL && dots > 0 && other.kind() == Kind.DECIMAL) {
        if (marker.number().startsWith(other.number() + ".")) {
          return i + 1;
        }
        continue;
      }
      if (outranks(other, marker)) {
        return i + 1;
      }
    }
    return marker.isNumbered() && rank(marker) <= rank(Kind.ROMAN) ? 1 : baseFor(marker);
  }

  /** A list that nothing outranks stands at the top, or under the plain paragraph that opens it. */
  private int baseFor(Marker marker) {
    Node last = top();
    boolean openedByPlain =
        last.marker != null && last.marker.kind() == Kind.NONE && endsWithColon(last);
    return openedByPlain && !marker.isNumbered() ? open.size() : 1;
  }

  private static boolean endsWithColon(Node node) {
    return node.paragraph != null && node.paragraph.text().value().endsWith(":");
  }

  /** Returns whether an item of one kind can hold a list of another. */
  private static boolean outranks(Marker holder, Marker item) {
    return rank(holder) < rank(item);
  }

  private static int rank(Marker marker) {
    return marker.kind() == Kind.DECIMAL
        ? rank(Kind.DECIMAL) + Math.min(4, dots(marker))
        : rank(marker.kind());
  }

  private static int rank(Kind kind) {
    return switch (kind) {
      case PART -> 0;
      case CHAPTER -> 1;
      case DIVISION -> 2;
      case ARTICLE -> 3;
      case CAPITAL -> 4;
      case ROMAN -> 5;
      case ORDINAL -> 6;
      case DECIMAL -> 10;
      case LETTER -> 20;
      case BRACKETED -> 21;
      case DASH -> 30;
      case PLUS -> 31;
      case NONE -> 40;
    };
  }

  private static int dots(Marker marker) {
    return (int) marker.number().chars().filter(c -> c == '.').count();
  }

  private static boolean sameList(Marker a, Marker b) {
    return a.kind() == b.kind()
        && (a.kind() != Kind.DECIMAL || dots(a) == dots(b) && samePrefix(a, b));
  }

  private static boolean samePrefix(Marker a, Marker b) {
    return prefix(a.number()).equals(prefix(b.number()));
  }

  private static String prefix(String number) {
    int dot = number.lastIndexOf('.');
    return dot < 0 ? "" : number.substring(0, dot);
  }

  private static boolean continues(Marker before, Marker after) {
    if (!before.isNumbered()) {
      return true;
    }
    return value(after) > value(before) || value(after) == value(before);
  }

  /** A list that starts anew with its first number belongs below a heading opened since. */
  private boolean restartsBelow(int index, Marker marker) {
    Marker below = index + 1 < open.size() ? open.get(index + 1).marker : null;
    return value(marker) == 1 && below != null && rank(below) < rank(marker);
  }

  private void noteJump(Marker before, Marker after) {
    if (before.isNumbered() && value(after) > value(before) + 1 && after.kind() != Kind.LETTER) {
      warnings.add(Warning.of(Warning.Code.NUMBER_JUMP, before.number(), after.number()));
    }
  }

  /** Returns a number's place in its list, from 1. */
  static int value(Marker marker) {
    String number = marker.number();
    String last = number.substring(number.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (last.isEmpty()) {
      return 0;
    }
    if (Character.isDigit(last.charAt(0))) {
      int value = 0;
      for (int i = 0; i < last.length() && Character.isDigit(last.charAt(i)); i++) {
        value = value * 10 + last.charAt(i) - '0';
      }
      return value;
    }
    return marker.kind() == Kind.ROMAN
            || marker.kind() == Kind.CHAPTER
            || marker.kind() == Kind.PART
        ? roman(last)
        : ALPHABET.indexOf(last.charAt(0)) + 1;
  }

  private static int roman(String number) {
    int sum = 0;
    int before = 0;
    for (int i = number.length() - 1; i >= 0; i--) {
      int digit =
          switch (number.charAt(i)) {
            case 'x' -> 10;
            case 'v' -> 5;
            default -> 1;
          };
      sum += digit < before ? -digit : digit;
      before = Math.max(before, digit);
    }
    return sum;
  }

  private void addRow(Paragraph paragraph) {
    while (open.size() > 1 && !(top().marker != null && top().marker.isNumbered())) {
      open.remove(open.size() - 1);
    }
    top().children.add(new Node(paragraph, paragraph.marker()));
  }

  /**
   * Finds what a plain paragraph belongs to: the item whose list goes on, a heading, or the top.
   */
  private void addPlain(Paragraph paragraph, int index) {
    popTo(holder(paragraph, index));
    Node holder = top();
    if (holder.marker != null && isItemWithText(holder) && goesOn(holder, index)) {
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
        && node.children.isEmpty();
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
          && sameList(marker, next)
          && value(next) >= value(marker)
          && (marker.isNumbered() || i == open.size() - 1 && isShortGap(index))) {
        return i + 1;
      }
      if (node.isHeading() && !isClosing(paragraph, index, node)) {
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
    if (nextMarker(index) != null || heading.children.isEmpty()) {
      return false;
    }
    boolean hasItems =
        heading.children.stream().anyMatch(c -> c.marker != null && c.marker.kind() != Kind.NONE);
    return hasItems && PartWord.match(paragraph.text()).starts(PartWord.CLOSING);
  }

  private boolean goesOn(Node holder, int index) {
    Marker next = nextMarker(index);
    return next != null && holder.marker != null && sameList(holder.marker, next);
  }

  /** Returns the marker of the next paragraph that has one, or null. */
  private @Nullable Marker nextMarker(int index) {
    for (int i = index + 1; i < paragraphs.size(); i++) {
      Marker marker = paragraphs.get(i).marker();
      if (marker.kind() != Kind.NONE) {
        return marker;
      }
    }
    return null;
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
              paragraph.marker(),
              null,
              ordinal,
              more.text(),
              sentences(more),
              List.of(),
              List.of()));
    }
    children.addAll(blocks(node.children));
    return new Block(
        paragraph.marker(),
        paragraph.markerSpan(),
        ordinal,
        paragraph.text(),
        sentences(paragraph),
        paragraph.cells(),
        children);
  }

  private static List<Span> sentences(Paragraph paragraph) {
    String text = paragraph.text().value();
    if (!paragraph.cells().isEmpty()) {
      return List.of(new Span(0, text.length()));
    }
    return SentenceSplitter.split(text);
  }
}
