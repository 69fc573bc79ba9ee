package vn.giaoviec.read;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.giaoviec.text.CanonicalText;

/** Turns the XHTML of Tika's parsers into paragraphs and tables. */
final class LineHandler extends DefaultHandler {

  private static final Set<String> BLOCKS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "div", "br", "title");

  /** What shows no words of the notice; "del" is a tracked change that is to be gone. */
  private static final Set<String> UNSEEN =
      Set.of("head", "script", "style", "del", "template", "select", "noscript");

  private final OfficeText text;
  private final HtmlLists lists = new HtmlLists();
  private final StringBuilder paragraph = new StringBuilder();
  private final int maxCharacters;

  /** What stands before the next paragraph, for it is an item's first. */
  private String number = "";

  /** How many elements are open that show nothing. */
  private int unseen;

  private @Nullable ReadException failure;

  LineHandler(int maxCharacters) {
    this.maxCharacters = maxCharacters;
    this.text = new OfficeText(maxCharacters);
  }

  CanonicalText text() throws ReadException {
    return text.text();
  }

  /** Returns why the reading stopped. */
  ReadException failure(SAXException e) {
    return failure != null ? failure : new ReadException(Failure.BROKEN, DirectReader.reason(e));
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    if (unseen > 0 || UNSEEN.contains(name) || isHidden(attributes)) {
      unseen += isEmptyElement(name) ? 0 : 1;
      return;
    }
    switch (name) {
      case "table" -> {
        endParagraph();
        text.startTable();
      }
      case "tr" -> {
        endParagraph();
        text.startRow();
      }
      case "td", "th" -> {
        endParagraph();
        text.startCell(number(attributes, "colspan", 1), number(attributes, "rowspan", 1), false);
      }
      case "ol", "ul" -> {
        endParagraph();
        lists.start(name.equals("ol"), attributes);
      }
      default -> {
        if (BLOCKS.contains(name)) {
          endParagraph();
          if (name.equals("li")) {
            number = lists.next(number(attributes, "value", 0));
          }
        }
      }
    }
  }

  /** "display:none", as Word writes hidden text to HTML, and its "mso-hide: all". */
  private static boolean isHidden(Attributes attributes) {
    String style = attributes.getValue("style");
    if (style == null) {
      return attributes.getValue("hidden") != null;
    }
    String plain = style.replace(" ", "");
    return plain.contains("display:none") || plain.contains("mso-hide:all");
  }

  private static boolean isEmptyElement(String name) {
    return name.equals("br") || name.equals("img") || name.equals("hr") || name.equals("input");
  }

  static int number(Attributes attributes, String name, int otherwise) {
    String value = attributes.getValue(name);
    boolean number = value != null && value.length() < 6 && value.matches("[0-9]+");
    return number && value != null ? Integer.parseInt(value) : otherwise;
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    if (unseen > 0) {
      unseen -= isEmptyElement(name) ? 0 : 1;
      return;
    }
    switch (name) {
      case "td", "th" -> {
        endParagraph();
        endItem();
        text.endCell();
      }
      case "tr" -> {
        endParagraph();
        text.endRow();
      }
      case "table" -> {
        endParagraph();
        endTable();
      }
      case "ol", "ul" -> {
        endParagraph();
        endItem();
        lists.end();
      }
      default -> {
        if (BLOCKS.contains(name)) {
          endParagraph();
        }
      }
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) throws SAXException {
    if (unseen == 0) {
      for (int i = start; i < start + length; i++) { // a line's end in the file is a space
        paragraph.append(Character.isWhitespace(characters[i]) ? ' ' : characters[i]);
      }
      if (paragraph.length() > maxCharacters) {
        stop(new ReadException(Failure.BOMB));
      }
    }
  }

  @Override
  public void ignorableWhitespace(char[] characters, int start, int length) {
    if (unseen == 0) {
      paragraph.append(' ');
    }
  }

  private void endParagraph() throws SAXException {
    String words = paragraph.toString().replaceAll(" {2,}", " ").strip();
    paragraph.setLength(0);
    if (words.isEmpty()) {
      return;
    }
    try {
      text.paragraph(number + words);
      number = "";
    } catch (ReadException e) {
      stop(e);
    }
  }

  /** Words may stand after the last block. */
  @Override
  public void endDocument() throws SAXException {
    endParagraph();
  }

  /** In a table, an item without words is a row's number. */
  private void endItem() throws SAXException {
    if (text.inTable() && !number.isEmpty()) {
      String alone = number;
      number = "";
      paragraph.append(alone);
      endParagraph();
    }
    number = "";
  }

  private void endTable() throws SAXException {
    try {
      text.endTable();
    } catch (ReadException e) {
      stop(e);
    }
  }

  private void stop(ReadException e) throws SAXException {
    failure = e;
    throw new SAXException(e.getMessage());
  }
}
