package vn.giaoviec.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.hwpf.HWPFDocument;
import org.junit.jupiter.api.Test;
import vn.giaoviec.notice.SourceInfo;
import vn.giaoviec.notice.Warning;
import vn.giaoviec.text.Box;

/** Files whose texts are in fonts of old encodings, or in old encodings as such. */
class LegacyFilesTest {

  private static final Charset LATIN = Charset.forName("windows-1252");
  private static final String TCVN3 =
      "Giao Së Y tÕ chñ tr×, phèi hîp víi c¸c huyÖn tr\u00adíc ngµy 15/02.";
  private static final String VNI = "Sôû Noäi vuï tham möu, ñeà xuaát trong quyù naøy.";
  private static final String UNICODE =
      "Giao Sở Y tế chủ trì, phối hợp với các huyện trước ngày 15/02.";
  private static final String OTHER = "Sở Nội vụ tham mưu, đề xuất trong quý này.";

  private static SourceText read(byte[] bytes, String name) throws ReadException {
    // No page may need OCR: it would fail with a program that is none.
    ReadLimits limits = ReadLimits.defaults();
    limits = limits.withOcr(limits.ocr().withProgram("no-such-program"));
    return new DirectReader(limits, List.of()).read(Input.of(bytes, name));
  }

  private static List<String> encodings(SourceText source) {
    return source.warnings().stream()
        .filter(w -> w.code() == Warning.Code.OLD_ENCODING)
        .map(w -> w.arguments().get(0))
        .toList();
  }

  private static String run(String fonts, String text) {
    return "<w:r><w:rPr>" + fonts + "</w:rPr><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
  }

  private static String font(String name) {
    return "<w:rFonts w:ascii='" + name + "' w:hAnsi='" + name + "'/>";
  }

  @Test
  void docxRunsByTheirFonts() throws IOException, ReadException {
    String body =
        "<w:p>"
            + run(font(".VnTimeH"), "th«ng b¸o")
            + run(font("Times New Roman"), " số 5 ")
            + run(font("VNI-Times"), "CUÛ")
            + run(font("VNI-Times"), "A TÆNH")
            + "</w:p><w:p>"
            + run(font(".VnTime"), TCVN3.replace("\u00ad", "</w:t><w:softHyphen/><w:t>"))
            + "</w:p><w:p>"
            + run(font("Times New Roman"), "là «café» §5")
            + "</w:p>";
    SourceText source = read(Files.docx(body), "a.docx");
    assertEquals("THÔNG BÁO số 5 CỦA TỈNH\n" + UNICODE + "\nlà «café» §5\n", source.text().value());
    assertEquals(List.of("TCVN3 (ABC)", "VNI"), encodings(source));
  }

  @Test
  void docxRunsByTheFontsOfTheirStyles() throws IOException, ReadException {
    String w = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
    String styles =
        "<w:styles "
            + w
            + "><w:docDefaults><w:rPrDefault><w:rPr>"
            + font("Arial")
            + "</w:rPr></w:rPrDefault></w:docDefaults>"
            + "<w:style w:type='paragraph' w:default='1' w:styleId='N'><w:rPr>"
            + font(".VnTime")
            + "</w:rPr></w:style>"
            + "<w:style w:type='paragraph' w:styleId='T'><w:basedOn w:val='N'/></w:style>"
            + "<w:style w:type='character' w:styleId='C'><w:rPr>"
            + font(".VnTimeH")
            + "</w:rPr></w:style></w:styles>";
    String body =
        "<w:p>"
            + run("", TCVN3)
            + "</w:p><w:p><w:pPr><w:pStyle w:val='T'/></w:pPr>"
            + run("<w:rStyle w:val='C'/>", "bé y tÕ ")
            + run("", "®Ò nghÞ")
            + "</w:p>";
    byte[] docx = Files.docx(body);
    byte[] styled = FileParts.with(docx, Map.of("word/styles.xml", styles));
    assertEquals(UNICODE + "\nBỘ Y TẾ đề nghị\n", read(styled, "a.docx").text().value());
  }

  @Test
  void unicodeTypedInAnOldFontIsLeftAsItIs() throws IOException, ReadException {
    String old = font(".VnTime");
    String body =
        "<w:p>"
            + run(old, UNICODE)
            + "</w:p><w:p>"
            + run(old, OTHER)
            + "</w:p><w:p>"
            + run(old, "là xã có")
            + "</w:p>";
    SourceText source = read(Files.docx(body), "a.docx");
    assertEquals(UNICODE + "\n" + OTHER + "\nlà xã có\n", source.text().value());
    assertEquals(List.of(), encodings(source));
  }

  private static String hex(String text) {
    StringBuilder rtf = new StringBuilder();
    for (byte b : text.getBytes(LATIN)) {
      rtf.append(b >= ' ' ? String.valueOf((char) b) : "\\'%02x".formatted(b & 0xff));
    }
    return rtf.toString();
  }

  @Test
  void rtfByItsTableOfFonts() throws ReadException {
    String rtf =
        "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0\\froman{\\*\\panose 02020603}Times New Roman;}"
            + "{\\f1\\fnil .VnTime;}{\\f2\\fnil\\fcharset0 .VnTimeH;}{\\f3\\fnil VNI-Times;}}"
            + "{\\info{\\title "
            + hex("th«ng")
            + "}}"
            + "\\pard\\f2 "
            + hex("th«ng b¸o")
            + "\\par\n"
            + "\\pard\\plain\\f1 "
            + hex(TCVN3)
            + "\\par\n"
            + "{\\f3 "
            + hex(VNI)
            + "}\\par\n"
            + "\\plain l\\'e0 x\\u227?\\par}";
    SourceText source = read(rtf.getBytes(StandardCharsets.US_ASCII), "a.rtf");
    assertEquals("THÔNG BÁO\n" + UNICODE + "\n" + OTHER + "\nlà xã\n", source.text().value());
    assertEquals(List.of("TCVN3 (ABC)", "VNI"), encodings(source));
  }

  private static byte[] pdf(Map<String, List<String>> lines) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        int y = 700;
        for (String name : lines.keySet().stream().sorted().toList()) {
          PDType1Font font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
          for (String line : Objects.requireNonNull(lines.get(name))) {
            content.beginText();
            content.setFont(font, 12);
            content.newLineAtOffset(60, y);
            content.showText(line.replace('\u00ad', '-'));
            content.endText();
            y -= 18;
          }
          font.getCOSObject().setItem(COSName.BASE_FONT, COSName.getPDFName(name));
        }
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  @Test
  void pdfByItsFontsWithoutOcr() throws IOException, ReadException {
    List<String> many = List.of(TCVN3.replace("tr\u00adíc", "sau"), "C¸c ®¬n vÞ b¸o c¸o kÕt qu¶.");
    SourceText source =
        read(
            pdf(
                Map.of(
                    "ABCDEF+.VnTimeH", List.of("th«ng b¸o"),
                    "ABCDEF+VnTime", many,
                    "VNI-Times", List.of(VNI, VNI, VNI, VNI, VNI, VNI))),
            "a.pdf");
    String expected =
        "THÔNG BÁO\n" + UNICODE.replace("trước", "sau") + "\nCác đơn vị báo cáo kết quả.\n";
    assertEquals(expected + (OTHER + "\n").repeat(6), source.text().value());
    assertEquals(List.of("TCVN3 (ABC)", "VNI"), encodings(source));
    assertEquals(SourceInfo.TextKind.EMBEDDED, source.info().text());
    Box box = Objects.requireNonNull(source.text().origins().get(1).box());
    assertTrue(Math.abs(box.x() - 60) < 1 && box.width() > 200, box.toString());
  }

  @Test
  void pdfByItsWordsWhereFontsTellNothing() throws IOException, ReadException {
    String line = TCVN3.replace("tr\u00adíc", "sau");
    SourceText source = read(pdf(Map.of("F1", List.of(line, line, line, line, "Sè 5"))), "a.pdf");
    assertTrue(
        source.text().value().endsWith(UNICODE.replace("trước", "sau") + "\nSố 5\n"),
        source.text().value());
    assertEquals(List.of("TCVN3 (ABC)"), encodings(source));
  }

  @Test
  void plainTextByParagraphs() throws ReadException {
    String unicode = "Sở Y tế báo cáo là xã.";
    byte[] mixed = (TCVN3 + "\r\n" + VNI + "\r\nSoá: 15\r\n").getBytes(LATIN);
    byte[] all =
        Arrays.copyOf(mixed, mixed.length + unicode.getBytes(StandardCharsets.UTF_8).length);
    byte[] tail = unicode.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(tail, 0, all, mixed.length, tail.length);
    SourceText source = read(all, "a.txt");
    assertEquals(UNICODE + "\n" + OTHER + "\nSố: 15\n" + unicode + "\n", source.text().value());
    assertEquals(List.of("TCVN3 (ABC)", "VNI"), encodings(source));
    SourceText viqr = read("So+? Y te^' ba'o ca'o tru+o+'c nga`y 15.".getBytes(LATIN), "a.txt");
    assertEquals("Sở Y tế báo cáo trước ngày 15.\n", viqr.text().value());
    assertEquals(List.of("VIQR"), encodings(viqr));
  }

  /** Made by LibreOffice from an RTF file of our own. */
  private static byte[] doc() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(LegacyFilesTest.class.getResourceAsStream("tcvn3.doc"))) {
      return in.readAllBytes();
    }
  }

  private static final String DOC =
      "ỦY BAN NHÂN DÂN TỈNH VÂN KHÊ\nSố: 15/TB-UBND\nTHÔNG BÁO\n"
          + "1. Sở Y tế chủ trì, phối hợp với UBND các huyện rà soát; báo cáo UBND tỉnh trước ngày"
          + " 15/02/2004.\n2. Sở Nội vụ tham mưu, đề xuất trong quý I năm 2004.\n";

  @Test
  void docByItsFonts() throws IOException, ReadException {
    SourceText source = read(doc(), "a.doc");
    assertEquals(DOC, source.text().value());
    assertEquals(List.of("TCVN3 (ABC)"), encodings(source));
  }

  /** Text of one byte a character has no room for Unicode: all of it moves, its format with it. */
  @Test
  void docOfNarrowPieces() throws IOException, ReadException {
    byte[] narrow = NarrowDoc.of(doc());
    assertTrue(new String(narrow, LATIN).contains("chñ tr×, phèi hîp"));
    try (HWPFDocument made = new HWPFDocument(new ByteArrayInputStream(narrow))) {
      assertEquals(".VnTimeH", made.getOverallRange().getCharacterRun(0).getFontName());
    }
    String text = read(narrow, "a.doc").text().value();
    assertEquals(DOC.substring(0, DOC.indexOf("2. ")), text.substring(0, text.indexOf("2. ")));
  }

  @Test
  void damagedFilesCostThemselvesOnly() throws IOException {
    Random random = new Random(3);
    List<byte[]> seeds =
        List.of(
            doc(),
            NarrowDoc.of(doc()),
            Files.docx("<w:p>" + run(font(".VnTime"), TCVN3) + "</w:p>"),
            ("{\\rtf1{\\fonttbl{\\f1 .VnTime;}}\\f1 " + hex(TCVN3) + "\\bin9 \\'e}")
                .getBytes(LATIN),
            pdf(Map.of(".VnTime", List.of(TCVN3, TCVN3, TCVN3, TCVN3, TCVN3))));
    for (int n = 0; n < 250; n++) {
      byte[] seed = seeds.get(n % seeds.size());
      byte[] bytes = seed.clone();
      for (int k = 0; k < 1 + bytes.length / 500; k++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      bytes = n % 3 == 0 ? Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length)) : bytes;
      try {
        read(bytes, "a.x");
      } catch (ReadException e) {
        assertTrue(e.failure() != Failure.INTERNAL, () -> e.failure() + " " + e.arguments());
      }
    }
  }
}
