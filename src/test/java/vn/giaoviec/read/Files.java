package vn.giaoviec.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.CanonicalText;

/** Files of every kind, made on the spot. */
final class Files {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private Files() {}

  static byte[] zip(Map<String, String> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : entries.keySet().stream().sorted().toList()) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(entries.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** Returns a DOCX with this body; paragraphs with numId 1 are numbered "1.", "2.", ... */
  static byte[] docx(String body) throws IOException {
    return docx(body, "");
  }

  static byte[] docx(String body, String prolog) throws IOException {
    String types =
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
            + "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/>"
            + "<Override PartName='/word/numbering.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml'/>"
            + "</Types>";
    String relations =
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/>"
            + "</Relationships>";
    String parts =
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + "<Relationship Id='n1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering' Target='numbering.xml'/>"
            + "</Relationships>";
    String numbering =
        "<w:numbering xmlns:w='"
            + W
            + "'><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'>"
            + "<w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl></w:abstractNum>"
            + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num></w:numbering>";
    String document =
        prolog + "<w:document xmlns:w='" + W + "'><w:body>" + body + "</w:body></w:document>";
    return zip(
        Map.of(
            "[Content_Types].xml", types,
            "_rels/.rels", relations,
            "word/_rels/document.xml.rels", parts,
            "word/numbering.xml", numbering,
            "word/document.xml", document));
  }

  /** Returns an OpenDocument text with these parts. */
  static byte[] odt(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
      for (String name : parts.keySet().stream().sorted().toList()) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(parts.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8));
      }
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  /** Returns a DOCX with these parts; names of elements have the prefix w. */
  static byte[] word(String body, String numbering, String styles, String footnotes)
      throws IOException {
    String main = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    String types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    StringBuilder content =
        new StringBuilder(
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>");
    StringBuilder relations = new StringBuilder();
    for (String part : new String[] {"document", "numbering", "styles", "footnotes"}) {
      String type = part.equals("document") ? "document.main" : part;
      content.append(
          "<Override PartName='/word/%s.xml' ContentType='%s%s+xml'/>".formatted(part, main, type));
      relations.append(
          "<Relationship Id='%s' Type='%s%s' Target='%s.xml'/>".formatted(part, types, part, part));
    }
    String open =
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
    String w = " xmlns:w='" + W + "'>";
    return zip(
        Map.of(
            "[Content_Types].xml",
            content + "</Types>",
            "_rels/.rels",
            open
                + "<Relationship Id='r' Type='"
                + types
                + "officeDocument' Target='word/document.xml'/></Relationships>",
            "word/_rels/document.xml.rels",
            open + relations + "</Relationships>",
            "word/numbering.xml",
            "<w:numbering" + w + numbering + "</w:numbering>",
            "word/styles.xml",
            "<w:styles" + w + styles + "</w:styles>",
            "word/footnotes.xml",
            "<w:footnotes" + w + footnotes + "</w:footnotes>",
            "word/document.xml",
            "<w:document" + w + "<w:body>" + body + "</w:body></w:document>"));
  }

  static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  static String numbered(String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p>";
  }

  /** Returns a PDF; each line has its place and words. */
  static byte[] pdf(@Nullable String password, int pages, Line... lines) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          write(content, List.of(lines));
        }
      }
      if (password != null) {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  /** Writes lines on a page, in a font that has no marks of Vietnamese. */
  static void write(PDPageContentStream content, List<Line> lines) throws IOException {
    for (Line line : lines) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 12);
      content.newLineAtOffset(line.x(), line.y());
      content.showText(line.words());
      content.endText();
    }
  }

  /** Returns what is read of a PDF. */
  static CanonicalText text(byte[] pdf) throws ReadException {
    return new DirectReader(ReadLimits.defaults(), List.of()).read(Input.of(pdf, "a.pdf")).text();
  }

  /** A line of a PDF, from the page's bottom left corner. */
  record Line(float x, float y, String words) {}
}
