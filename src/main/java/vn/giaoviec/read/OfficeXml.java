package vn.giaoviec.read;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;

/** Goes through the XML of a part of an office file: no entity is expanded, nothing is fetched. */
final class OfficeXml {

  /** What is done at each element. */
  interface Visitor {
    void start(String name, XMLStreamReader xml) throws ReadException;

    void end(String name) throws ReadException;

    default void characters(String text) throws ReadException {}
  }

  private OfficeXml() {}

  static void read(@Nullable PackagePart part, Visitor visitor) throws IOException, ReadException {
    if (part == null) {
      return;
    }
    try (InputStream in = part.getInputStream()) {
      read(in, visitor);
    }
  }

  static void read(InputStream in, Visitor visitor) throws ReadException {
    XMLInputFactory factory = XMLHelper.newXMLInputFactory();
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamReader.START_ELEMENT -> visitor.start(xml.getLocalName(), xml);
          case XMLStreamReader.END_ELEMENT -> visitor.end(xml.getLocalName());
          case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE ->
              visitor.characters(xml.getText());
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      Location at = e.getLocation();
      throw new ReadException(
          Failure.BROKEN,
          at == null ? "XML" : "XML " + at.getLineNumber() + ":" + at.getColumnNumber());
    }
  }

  /** Returns an attribute by its local name, whatever version's name space it is in, or null. */
  static @Nullable String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Returns a number within bounds, or another where there is none. */
  static int number(XMLStreamReader xml, String name, int otherwise) {
    return number(attribute(xml, name), otherwise);
  }

  static int number(@Nullable String value, int otherwise) {
    boolean number = value != null && value.length() < 9 && value.matches("-?[0-9]+");
    return number && value != null ? Integer.parseInt(value) : otherwise;
  }

  /** Returns whether a switch such as {@code <w:vanish/>} is on. */
  static boolean isOn(XMLStreamReader xml) {
    String value = attribute(xml, "val");
    return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
  }
}
