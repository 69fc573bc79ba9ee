package vn.giaoviec.read;

import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.encoding.Encoding;
import vn.giaoviec.encoding.FontEncoding;
import vn.giaoviec.encoding.LegacyLines;

/** The runs of paragraphs of a DOCX file, looked at first, then turned into Unicode. */
final class DocxRuns {

  private final XMLEventFactory make = XMLEventFactory.newDefaultFactory();
  private final DocxFonts styles;
  private final LegacyOffice.Fonts fonts;
  private final boolean look;

  /**
   * Makes a reader of runs.
   *
   * @param look whether they are only looked at
   */
  DocxRuns(DocxFonts styles, LegacyOffice.Fonts fonts, boolean look) {
    this.styles = styles;
    this.fonts = fonts;
    this.look = look;
  }

  static boolean opens(XMLEvent event, String name) {
    return event.isStartElement()
        && event.asStartElement().getName().getLocalPart().equals(name)
        && isWord(event.asStartElement().getName().getNamespaceURI());
  }

  static boolean closes(XMLEvent event, String name) {
    return event.isEndElement()
        && event.asEndElement().getName().getLocalPart().equals(name)
        && isWord(event.asEndElement().getName().getNamespaceURI());
  }

  private static boolean isWord(String namespace) {
    return namespace.contains("wordprocessingml");
  }

  /** Returns the events of a paragraph, its texts in Unicode. */
  List<XMLEvent> of(List<XMLEvent> paragraph) {
    if (paragraph.size() == 1) {
      return look ? List.of() : List.of(label(paragraph.get(0)));
    }
    List<@Nullable FontEncoding> encodings = encodings(paragraph);
    FontEncoding first = null;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < paragraph.size(); i++) {
      FontEncoding encoding = encodings.get(i);
      if (encoding != null) {
        first = first == null ? encoding : first;
        text.append(data(paragraph.get(i)));
      }
    }
    if (look) {
      fonts.look(text.toString());
      if (first != null) {
        fonts.seen(first);
      }
      return List.of();
    }
    return fonts.isLegacy(text.toString()) ? converted(paragraph, encodings) : paragraph;
  }

  /** The words that Word puts before numbers ("Điều %1.") stand apart from any run. */
  private XMLEvent label(XMLEvent event) {
    Encoding only = fonts.only();
    if (only == null || !opens(event, "lvlText")) {
      return event;
    }
    StartElement start = event.asStartElement();
    List<Attribute> attributes = new ArrayList<>();
    for (var all = start.getAttributes(); all.hasNext(); ) {
      Attribute attribute = all.next();
      String value = attribute.getValue();
      boolean legacy = LegacyLines.couldBe(value, only);
      attributes.add(
          legacy ? make.createAttribute(attribute.getName(), only.toUnicode(value)) : attribute);
    }
    return make.createStartElement(start.getName(), attributes.iterator(), start.getNamespaces());
  }

  private List<XMLEvent> converted(
      List<XMLEvent> paragraph, List<@Nullable FontEncoding> encodings) {
    List<XMLEvent> unicode = new ArrayList<>(paragraph.size());
    char previous = 0;
    for (int i = 0; i < paragraph.size(); i++) {
      FontEncoding encoding = encodings.get(i);
      if (encoding == null) {
        unicode.add(paragraph.get(i));
        continue;
      }
      String data = data(paragraph.get(i));
      fonts.converted(encoding, data);
      StringBuilder letters = new StringBuilder(data.length());
      for (int k = 0; k < data.length(); k++) {
        letters.append(encoding.at(previous, data.charAt(k)));
        previous = data.charAt(k);
      }
      if (paragraph.get(i).isCharacters()) {
        unicode.add(make.createCharacters(letters.toString()));
      } else {
        hyphen(paragraph.get(i).asStartElement(), letters.toString(), unicode);
        i++; // its end
      }
    }
    return unicode;
  }

  private static String data(XMLEvent event) {
    return event.isCharacters() ? event.asCharacters().getData() : "\u00ad";
  }

  /** Word may keep the soft hyphen, which is a letter in TCVN3, as an element of its own. */
  private void hyphen(StartElement hyphen, String letter, List<XMLEvent> unicode) {
    QName own = hyphen.getName();
    QName text = new QName(own.getNamespaceURI(), "t", own.getPrefix());
    unicode.add(make.createStartElement(text, null, null));
    unicode.add(make.createCharacters(letter));
    unicode.add(make.createEndElement(text, null));
  }

  private @Nullable FontEncoding encoding(
      @Nullable String own, @Nullable String runStyle, @Nullable String paragraphStyle) {
    return FontEncoding.of(own == null ? styles.fontOf(runStyle, paragraphStyle) : own);
  }

  /** Returns the encoding of each event that is text of a run in such a font. */
  private List<@Nullable FontEncoding> encodings(List<XMLEvent> paragraph) {
    List<@Nullable FontEncoding> encodings = new ArrayList<>(paragraph.size());
    String paragraphStyle = null;
    String runStyle = null;
    String own = null;
    boolean run = false;
    boolean text = false;
    for (XMLEvent event : paragraph) {
      FontEncoding encoding = null;
      if (event.isStartElement()) {
        StartElement start = event.asStartElement();
        switch (start.getName().getLocalPart()) {
          case "p" -> paragraphStyle = null;
          case "pStyle" -> paragraphStyle = DocxFonts.attribute(start, "val");
          case "r" -> {
            run = isWord(start.getName().getNamespaceURI());
            runStyle = null;
            own = null;
          }
          case "rStyle" -> runStyle = DocxFonts.attribute(start, "val");
          case "rFonts" -> own = DocxFonts.font(start);
          case "softHyphen" -> encoding = run ? encoding(own, runStyle, paragraphStyle) : null;
          default -> text = run && opens(event, "t");
        }
      } else if (event.isEndElement()) {
        text = false;
        run = run && !closes(event, "r");
      } else if (event.isCharacters() && text) {
        encoding = encoding(own, runStyle, paragraphStyle);
      }
      encodings.add(encoding);
    }
    return encodings;
  }
}
