package vn.giaoviec.read;

import java.util.HashMap;
import java.util.Map;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;

/** The fonts of a DOCX file's styles. */
final class DocxFonts {

  /** No sane style rests on more others; some files have them rest on each other. */
  private static final int DEEPEST = 20;

  private final Map<String, String> fonts = new HashMap<>();
  private final Map<String, String> basedOn = new HashMap<>();
  private String defaultParagraph = "";
  private @Nullable String defaults;

  static DocxFonts read(XMLEventReader events) throws XMLStreamException {
    DocxFonts styles = new DocxFonts();
    String id = "";
    while (events.hasNext()) {
      XMLEvent event = events.nextEvent();
      if (!event.isStartElement()) {
        continue;
      }
      StartElement start = event.asStartElement();
      switch (start.getName().getLocalPart()) {
        case "style" -> {
          id = orEmpty(attribute(start, "styleId"));
          if ("paragraph".equals(attribute(start, "type")) && attribute(start, "default") != null) {
            styles.defaultParagraph = id;
          }
        }
        case "basedOn" -> styles.basedOn.put(id, orEmpty(attribute(start, "val")));
        case "rFonts" -> styles.font(id, font(start));
        default -> {
          // says nothing of fonts
        }
      }
    }
    return styles;
  }

  private void font(String id, @Nullable String font) {
    if (font != null) {
      if (id.isEmpty()) {
        defaults = font;
      } else {
        fonts.putIfAbsent(id, font);
      }
    }
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  /** Returns the font of characters above ASCII, or null where the element leaves it open. */
  static @Nullable String font(StartElement fonts) {
    String high = attribute(fonts, "hAnsi");
    return high == null ? attribute(fonts, "ascii") : high;
  }

  /** Returns the value of an attribute by its local name. */
  static @Nullable String attribute(StartElement element, String name) {
    QName own = new QName(element.getName().getNamespaceURI(), name);
    Attribute attribute = element.getAttributeByName(own);
    return attribute == null ? null : attribute.getValue();
  }

  /** Returns the font of a run by its styles: the run's, then the paragraph's, then the file's. */
  @Nullable String fontOf(@Nullable String runStyle, @Nullable String paragraphStyle) {
    String font = runStyle == null ? null : ofStyle(runStyle);
    if (font == null) {
      font = ofStyle(paragraphStyle == null ? defaultParagraph : paragraphStyle);
    }
    return font == null ? defaults : font;
  }

  private @Nullable String ofStyle(String id) {
    String style = id;
    for (int n = 0; n < DEEPEST && style != null; n++) {
      String font = fonts.get(style);
      if (font != null) {
        return font;
      }
      style = basedOn.get(style);
    }
    return null;
  }
}
