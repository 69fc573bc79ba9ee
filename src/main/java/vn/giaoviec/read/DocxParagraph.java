package vn.giaoviec.read;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A paragraph of a DOCX file while it is read. */
final class DocxParagraph {

  final StringBuilder words = new StringBuilder();

  /** The paragraphs of text boxes that hang on it. */
  final List<String> boxes = new ArrayList<>();

  @Nullable String style;
  @Nullable String list;
  @Nullable Integer level;

  /** Whether its end was deleted or moved away, so that it goes on with the next one. */
  boolean endDeleted;

  /** How the run at hand is shown. */
  boolean hidden;

  boolean capitals;

  void startRun() {
    hidden = false;
    capitals = false;
  }

  /** Takes a property of the paragraph; returns whether it was one. */
  boolean takes(String name, XMLStreamReader xml) {
    switch (name) {
      case "pStyle" -> style = OfficeXml.attribute(xml, "val");
      case "numId" -> list = OfficeXml.attribute(xml, "val");
      case "ilvl" -> level = OfficeXml.number(xml, "val", 0);
      case "del", "moveFrom" -> endDeleted = true;
      case "ins", "moveTo", "vanish", "caps", "rStyle" -> {}
      default -> {
        return false;
      }
    }
    return true;
  }
}
