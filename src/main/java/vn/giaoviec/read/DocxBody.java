package vn.giaoviec.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Takes the paragraphs and tables of a DOCX file's body in their order. */
final class DocxBody implements OfficeXml.Visitor {

  /** What was before tracked changes, deleted words, field codes, what another choice repeats. */
  private static final Set<String> UNSEEN =
      Set.of(
          "pPrChange",
          "rPrChange",
          "sectPrChange",
          "tblPrChange",
          "tblGridChange",
          "trPrChange",
          "tcPrChange",
          "tblPrExChange",
          "numberingChange",
          "del",
          "moveFrom",
          "delText",
          "instrText",
          "delInstrText",
          "Fallback",
          "rt",
          "sdtPr",
          "sectPr",
          "tblPr",
          "tblGrid");

  private final OfficeText text;
  private final DocxStyles styles;
  private final DocxLists lists;
  private final int maxCharacters;
  private final Deque<DocxParagraph> open = new ArrayDeque<>();
  private final Deque<TableRow> rows = new ArrayDeque<>();

  /** Words whose paragraph's end was deleted: they open the next paragraph. */
  private String carried = "";

  /** The depth within what is not seen; 0 outside. */
  private int unseen;

  /** Whether the properties of a paragraph, of a row, are being read. */
  private boolean inParagraphProperties;

  private boolean inRowProperties;
  private boolean inText;
  private int cellWidth = 1;
  private boolean cellContinues;
  private boolean cellPending;
  private boolean inNotes;
  private boolean noteWanted;
  private final Set<String> notesWanted = new HashSet<>();

  /** A row while it is read. */
  private static final class TableRow {
    boolean deleted;
    int columnsAfter;
  }

  DocxBody(OfficeText text, DocxStyles styles, DocxLists lists, int maxCharacters) {
    this.text = text;
    this.styles = styles;
    this.lists = lists;
    this.maxCharacters = maxCharacters;
  }

  /** Ends the body. */
  void end() throws ReadException {
    flush();
  }

  /** Returns this, to read the footnotes or endnotes that the body refers to. */
  OfficeXml.Visitor notes() {
    inNotes = true;
    return this;
  }

  @Override
  public void start(String name, XMLStreamReader xml) throws ReadException {
    if (unseen > 0) {
      unseen++;
      return;
    }
    if (inRowProperties
        && (name.equals("del") || name.equals("gridBefore") || name.equals("gridAfter"))) {
      row(name, xml);
      return;
    }
    DocxParagraph paragraph = open.peek();
    if (inParagraphProperties && paragraph != null && paragraph.takes(name, xml)) {
      return;
    }
    if (UNSEEN.contains(name)) {
      unseen = 1;
      return;
    }
    switch (name) {
      case "p" -> {
        startCell();
        open.push(new DocxParagraph());
      }
      case "pPr" -> inParagraphProperties = true;
      case "t" -> inText = true;
      case "tbl", "tr", "tc", "tcPr", "gridSpan", "vMerge", "trPr" -> table(name, xml);
      case "footnote", "endnote" -> {
        noteWanted = notesWanted.contains(name + OfficeXml.attribute(xml, "id"));
      }
      default -> {
        if (paragraph != null) {
          run(name, xml, paragraph);
        }
      }
    }
  }

  private void row(String name, XMLStreamReader xml) {
    TableRow row = rows.peek();
    if (row != null) {
      int columns = Math.max(1, OfficeXml.number(xml, "val", 1));
      switch (name) {
        case "del" -> row.deleted = true;
        case "gridBefore" -> text.startCell(columns, 1, false);
        default -> row.columnsAfter = columns;
      }
    }
  }

  private void table(String name, XMLStreamReader xml) {
    if (inNotes) {
      return;
    }
    switch (name) {
      case "tbl" -> {
        startCell();
        text.startTable();
      }
      case "tr" -> {
        rows.push(new TableRow());
        text.startRow();
      }
      case "trPr" -> inRowProperties = true;
      case "tc" -> {
        cellPending = true;
        cellWidth = 1;
        cellContinues = false;
      }
      case "gridSpan" -> cellWidth = OfficeXml.number(xml, "val", 1);
      case "vMerge" -> cellContinues = !"restart".equals(OfficeXml.attribute(xml, "val"));
      default -> {}
    }
  }

  /** A cell begins once its properties are known. */
  private void startCell() {
    if (cellPending) {
      cellPending = false;
      text.startCell(cellWidth, 1, cellContinues);
    }
  }

  private void run(String name, XMLStreamReader xml, DocxParagraph paragraph) {
    switch (name) {
      case "r" -> paragraph.startRun();
      case "vanish" -> paragraph.hidden = OfficeXml.isOn(xml);
      case "caps" -> paragraph.capitals = OfficeXml.isOn(xml);
      case "rStyle" -> {
        String style = OfficeXml.attribute(xml, "val");
        paragraph.hidden |= styles.isHidden(style);
        paragraph.capitals |= styles.isCapitals(style);
      }
      case "tab", "ptab" -> add(paragraph, "\t");
      case "br", "cr" -> add(paragraph, "\n");
      case "noBreakHyphen" -> add(paragraph, "-");
      case "sym" -> {
        String code = OfficeXml.attribute(xml, "char");
        if (code != null && code.matches("[0-9A-Fa-f]{4}")) {
          add(paragraph, String.valueOf((char) Integer.parseInt(code, 16)));
        }
      }
      case "footnoteReference", "endnoteReference" -> {
        if (!isHidden(paragraph)) {
          String kind = name.substring(0, name.indexOf('R'));
          notesWanted.add(kind + OfficeXml.attribute(xml, "id"));
        }
      }
      default -> {}
    }
  }

  private boolean isHidden(DocxParagraph paragraph) {
    return paragraph.hidden || styles.isHidden(paragraph.style);
  }

  private void add(DocxParagraph paragraph, String words) {
    if (!isHidden(paragraph)) {
      boolean capitals = paragraph.capitals || styles.isCapitals(paragraph.style);
      paragraph.words.append(capitals ? words.toUpperCase(Locale.ROOT) : words);
    }
  }

  @Override
  public void characters(String words) throws ReadException {
    DocxParagraph paragraph = open.peek();
    if (inText && unseen == 0 && paragraph != null) {
      add(paragraph, words);
      if (paragraph.words.length() > maxCharacters) {
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
      case "p" -> endParagraph();
      case "pPr" -> inParagraphProperties = false;
      case "trPr" -> inRowProperties = false;
      case "t" -> inText = false;
      case "tc", "tr", "tbl" -> endTablePart(name);
      default -> {}
    }
  }

  private void endTablePart(String name) throws ReadException {
    if (inNotes) {
      return;
    }
    flush();
    switch (name) {
      case "tc" -> {
        startCell();
        text.endCell();
      }
      case "tr" -> {
        TableRow row = rows.poll();
        if (row != null && row.deleted) {
          text.dropRow();
        } else {
          if (row != null && row.columnsAfter > 0) {
            text.startCell(row.columnsAfter, 1, false);
          }
          text.endRow();
        }
      }
      default -> text.endTable();
    }
  }

  private void endParagraph() throws ReadException {
    DocxParagraph paragraph = open.poll();
    if (paragraph == null) {
      return;
    }
    String words = carried + paragraph.words;
    carried = "";
    if (paragraph.endDeleted) {
      carried = words;
      return;
    }
    String number = number(paragraph, words.isBlank());
    DocxParagraph around = open.peek();
    if (around != null) {
      around.boxes.add(number + words); // a text box is read after the paragraph that it hangs on
      around.boxes.addAll(paragraph.boxes);
      return;
    }
    write(number + words);
    for (String box : paragraph.boxes) {
      write(box);
    }
  }

  private void write(String words) throws ReadException {
    if (!inNotes) {
      text.paragraph(words);
    } else if (noteWanted) {
      text.aside(words);
    }
  }

  /** Returns what Word prints before a paragraph; an empty one shows it in a table only. */
  private String number(DocxParagraph paragraph, boolean empty) {
    String list = paragraph.list == null ? styles.list(paragraph.style) : paragraph.list;
    if (list == null
        || list.equals("0")
        || inNotes
        || inDeletedRow()
        || isHidden(paragraph) && !empty) {
      return "";
    }
    Integer own = paragraph.level;
    int level = own == null ? lists.level(list, paragraph.style) : own;
    String number = lists.next(list, level);
    return number.isBlank() || empty && !text.inTable() ? "" : number + " ";
  }

  private boolean inDeletedRow() {
    return rows.stream().anyMatch(row -> row.deleted);
  }

  private void flush() throws ReadException {
    String words = carried;
    carried = "";
    write(words);
  }
}
