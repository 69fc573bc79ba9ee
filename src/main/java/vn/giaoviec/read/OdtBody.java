package vn.giaoviec.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Takes the paragraphs and tables of an OpenDocument text in their order. */
final class OdtBody implements OfficeXml.Visitor {

  /** What was deleted, what is said about the text, what is drawn. */
  private static final Set<String> UNSEEN =
      Set.of(
          "tracked-changes",
          "annotation",
          "ruby-text",
          "note-citation",
          "title",
          "desc",
          "automatic-styles",
          "font-face-decls",
          "scripts",
          "hidden-text",
          "hidden-paragraph",
          "sequence-decls",
          "forms");

  private static final int MOST_REPEATED = 100;

  private final OfficeText text;
  private final OdtStyles styles;
  private final OdtLists lists;
  private final ListCounter outline = new ListCounter();
  private final int maxCharacters;
  private final Deque<Paragraph> open = new ArrayDeque<>();
  private int unseen;
  private int notes;

  /** A paragraph while it is read; {@code shown} tells of each open stretch whether it is seen. */
  private static final class Paragraph {
    final StringBuilder words = new StringBuilder();
    final List<String> boxes = new ArrayList<>();
    final Deque<Boolean> hidden = new ArrayDeque<>();
    final Deque<Boolean> capitals = new ArrayDeque<>();
    final boolean inNote;
    String number = "";

    Paragraph(boolean inNote) {
      this.inNote = inNote;
    }
  }

  OdtBody(OfficeText text, OdtStyles styles, int maxCharacters) {
    this.text = text;
    this.styles = styles;
    this.lists = new OdtLists(styles);
    this.maxCharacters = maxCharacters;
  }

  @Override
  public void start(String name, XMLStreamReader xml) throws ReadException {
    if (unseen > 0 || UNSEEN.contains(name)) {
      unseen++;
      return;
    }
    switch (name) {
      case "p", "h" -> startParagraph(name, xml);
      case "span" -> stretch("text", OfficeXml.attribute(xml, "style-name"));
      case "s" -> add(" ".repeat(Math.max(1, Math.min(OfficeXml.number(xml, "c", 1), 1000))));
      case "tab" -> add("\t");
      case "line-break" -> add("\n");
      case "list" -> lists.start(xml);
      case "list-item", "list-header" -> lists.item(xml, name.equals("list-item"));
      case "note" -> notes++;
      default -> table(name, xml);
    }
  }

  private void table(String name, XMLStreamReader xml) {
    switch (name) {
      case "table" -> text.startTable();
      case "table-row" -> text.startRow();
      case "table-cell" -> {
        int times = Math.min(OfficeXml.number(xml, "number-columns-repeated", 1), MOST_REPEATED);
        for (int i = 0; i < times; i++) {
          text.startCell(
              OfficeXml.number(xml, "number-columns-spanned", 1),
              OfficeXml.number(xml, "number-rows-spanned", 1),
              false);
        }
      }
      default -> {}
    }
  }

  private void startParagraph(String name, XMLStreamReader xml) {
    String style = OfficeXml.attribute(xml, "style-name");
    Paragraph paragraph = new Paragraph(notes > 0);
    boolean inBox = !open.isEmpty();
    if (!inBox) {
      paragraph.number = lists.next(style);
      List<ListLevel> levels = styles.levels(OdtStyles.OUTLINE);
      int level = OfficeXml.number(xml, "outline-level", 1) - 1;
      boolean outlined = name.equals("h") && paragraph.number.isEmpty() && levels != null;
      if (outlined && levels != null && level >= 0 && level < ListLevel.MOST) {
        paragraph.number = outline.next(level, levels);
      }
    }
    open.push(paragraph);
    stretch("paragraph", style);
  }

  private void stretch(String family, @Nullable String style) {
    Paragraph paragraph = open.peek();
    if (paragraph != null) {
      boolean hidden = Boolean.TRUE.equals(paragraph.hidden.peek());
      boolean capitals = Boolean.TRUE.equals(paragraph.capitals.peek());
      paragraph.hidden.push(hidden || styles.isHidden(family, style));
      paragraph.capitals.push(capitals || styles.isCapitals(family, style));
    }
  }

  private void add(String words) {
    Paragraph paragraph = open.peek();
    if (paragraph != null && !Boolean.TRUE.equals(paragraph.hidden.peek())) {
      boolean capitals = Boolean.TRUE.equals(paragraph.capitals.peek());
      paragraph.words.append(capitals ? words.toUpperCase(Locale.ROOT) : words);
    }
  }

  @Override
  public void characters(String words) throws ReadException {
    if (unseen == 0) {
      add(words.replaceAll("[ \t\r\n]+", " "));
      Paragraph paragraph = open.peek();
      if (paragraph != null && paragraph.words.length() > maxCharacters) {
        throw new ReadException(Failure.BOMB);
      }
    }
  }

  @Override
  public void end(String name) throws ReadException {
    if (unseen > 0) {
      unseen--;
      return;
    }
    switch (name) {
      case "p", "h" -> endParagraph();
      case "span" -> {
        Paragraph paragraph = open.peek();
        if (paragraph != null) {
          paragraph.hidden.poll();
          paragraph.capitals.poll();
        }
      }
      case "list" -> lists.end();
      case "note" -> notes--;
      case "table-cell" -> text.endCell();
      case "table-row" -> text.endRow();
      case "table" -> text.endTable();
      default -> {}
    }
  }

  private void endParagraph() throws ReadException {
    Paragraph paragraph = open.poll();
    if (paragraph == null) {
      return;
    }
    boolean shows = !paragraph.words.toString().isBlank() || text.inTable();
    String number = paragraph.number.isBlank() || !shows ? "" : paragraph.number + " ";
    String words = number + paragraph.words;
    Paragraph around = open.peek();
    if (paragraph.inNote) {
      text.aside(words);
    } else if (around != null) {
      around.boxes.add(words);
      around.boxes.addAll(paragraph.boxes);
    } else {
      text.paragraph(words);
      for (String box : paragraph.boxes) {
        text.paragraph(box);
      }
    }
  }
}
