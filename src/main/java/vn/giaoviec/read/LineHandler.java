package vn.giaoviec.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.giaoviec.text.CanonicalText;
import vn.giaoviec.text.CanonicalText.Wrapping;

/**
 * Turns the XHTML of Tika's parsers into lines: a paragraph is a line; a table row of three or more
 * cells is one line with tabs, one of fewer cells (a head or foot laid out as a table) its
 * paragraphs, cell by cell.
 */
final class LineHandler extends DefaultHandler {

  private static final Set<String> BLOCKS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "div", "br", "title", "table", "tr");

  private final TextBuilder builder;
  private final StringBuilder paragraph = new StringBuilder();
  private @Nullable List<List<String>> row;
  private @Nullable List<String> cell;
  private int head;
  private int tables;
  private @Nullable ReadException failure;

  LineHandler(int maxCharacters) {
    this.builder = new TextBuilder(maxCharacters);
  }

  CanonicalText text() {
    return builder.build(Wrapping.PARAGRAPHS);
  }

  /** Returns why the reading stopped. */
  ReadException failure(SAXException e) {
    return failure != null
        ? failure
        : new ReadException(Failure.BROKEN, String.valueOf(e.getMessage()));
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    switch (name) {
      case "head", "script", "style" -> head++;
      case "table" -> {
        endParagraph();
        tables++;
      }
      case "tr" -> {
        endParagraph();
        if (tables == 1) {
          row = new ArrayList<>();
        }
      }
      case "td", "th" -> {
        endParagraph();
        if (tables == 1 && row != null) {
          cell = new ArrayList<>();
          row.add(cell);
        }
      }
      default -> {
        if (BLOCKS.contains(name)) {
          endParagraph();
        }
      }
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    switch (name) {
      case "head", "script", "style" -> head--;
      case "td", "th" -> {
        endParagraph();
        if (tables == 1) {
          cell = null;
        }
      }
      case "tr" -> {
        endParagraph();
        if (tables == 1) {
          endRow();
        }
      }
      case "table" -> {
        endParagraph();
        tables--;
      }
      default -> {
        if (BLOCKS.contains(name)) {
          endParagraph();
        }
      }
    }
  }

  @Override
  public void characters(char[] text, int start, int length) {
    if (head == 0) {
      paragraph.append(text, start, length);
    }
  }

  @Override
  public void ignorableWhitespace(char[] text, int start, int length) {
    paragraph.append(' ');
  }

  private void endParagraph() throws SAXException {
    String text = paragraph.toString();
    paragraph.setLength(0);
    for (String part : text.split("[\n\r\u2028\u000b]+", -1)) {
      String line = part.replace('\t', ' ').strip();
      if (line.isEmpty()) {
        continue;
      }
      if (cell != null) {
        cell.add(line);
      } else {
        line(line);
      }
    }
  }

  private void endRow() throws SAXException {
    List<List<String>> cells = row;
    row = null;
    if (cells == null) {
      return;
    }
    if (cells.size() >= 3) {
      line(String.join("\t", cells.stream().map(c -> String.join(" ", c)).toList()));
      return;
    }
    for (List<String> paragraphs : cells) {
      for (String text : paragraphs) {
        line(text);
      }
    }
  }

  private void line(String text) throws SAXException {
    if (text.isBlank()) {
      return;
    }
    try {
      builder.line(text, 1, null);
    } catch (ReadException e) {
      failure = e;
      throw new SAXException(e.getMessage());
    }
  }
}
