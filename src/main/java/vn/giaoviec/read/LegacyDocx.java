package vn.giaoviec.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/** DOCX: the text of runs whose font, their own or their style's, is of an old encoding. */
final class LegacyDocx {

  /** Larger parts are left to the parser, which knows a bomb when it sees one. */
  private static final int LARGEST_PART = 64 << 20;

  private LegacyDocx() {}

  /** A part of the file. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Part(String name, byte[] bytes) {
    boolean isXml() {
      return name.startsWith("word/") && name.endsWith(".xml") && name.indexOf('/', 5) < 0;
    }

    /** Returns whether it names a font of an old encoding: most files end here. */
    boolean namesFonts() {
      String latin = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
      return latin.contains(".Vn") || latin.contains("VNI");
    }
  }

  static byte[] toUnicode(byte[] bytes, LegacyOffice.Fonts fonts)
      throws IOException, XMLStreamException {
    List<Part> parts = parts(bytes);
    if (parts.stream().noneMatch(part -> part.isXml() && part.namesFonts())) {
      return bytes;
    }
    DocxFonts styles = new DocxFonts();
    for (Part part : parts) {
      if (part.name().equals("word/styles.xml")) {
        styles = DocxFonts.read(events(part.bytes()));
      }
    }
    for (Part part : parts) {
      if (part.isXml()) {
        write(part.bytes(), new DocxRuns(styles, fonts, true));
      }
    }
    if (!fonts.isLegacy()) {
      return bytes;
    }
    ByteArrayOutputStream unicode = new ByteArrayOutputStream(bytes.length);
    try (ZipOutputStream zip = new ZipOutputStream(unicode)) {
      for (Part part : parts) {
        zip.putNextEntry(new ZipEntry(part.name()));
        zip.write(
            part.isXml() ? write(part.bytes(), new DocxRuns(styles, fonts, false)) : part.bytes());
        zip.closeEntry();
      }
    }
    return unicode.toByteArray();
  }

  private static List<Part> parts(byte[] bytes) throws IOException {
    List<Part> parts = new ArrayList<>();
    int left = LARGEST_PART;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part = zip.readNBytes(left);
        left -= part.length;
        if (left == 0) {
          throw new IOException("larger than looked at here");
        }
        parts.add(new Part(entry.getName(), part));
      }
    }
    return parts;
  }

  /** Returns a part with the texts of its runs as {@code runs} makes them. */
  private static byte[] write(byte[] part, DocxRuns runs) throws XMLStreamException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(part.length);
    XMLEventWriter writer = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(out, "UTF-8");
    XMLEventReader events = events(part);
    List<XMLEvent> paragraph = new ArrayList<>();
    int depth = 0;
    while (events.hasNext()) {
      XMLEvent event = events.nextEvent();
      paragraph.add(event);
      depth += DocxRuns.opens(event, "p") ? 1 : DocxRuns.closes(event, "p") ? -1 : 0;
      if (depth == 0) {
        for (XMLEvent changed : runs.of(paragraph)) {
          writer.add(changed);
        }
        paragraph.clear();
      }
    }
    writer.close();
    return out.toByteArray();
  }

  private static XMLEventReader events(byte[] part) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLEventReader(new ByteArrayInputStream(part));
  }
}
