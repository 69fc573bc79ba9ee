package vn.giaoviec.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.util.RecordFormatException;
import org.junit.jupiter.api.Test;
import vn.giaoviec.notice.Warning;

class DirectReaderTest {

  private static final String WORDS = "Giao Sở Y tế rà soát.\nBáo cáo UBND tỉnh.\n";
  private static final DirectReader READER = new DirectReader(ReadLimits.defaults(), List.of());

  private static SourceText read(byte[] bytes, String name) throws ReadException {
    return READER.read(Input.of(bytes, name));
  }

  private static Failure failure(byte[] bytes, String name) {
    return assertThrows(ReadException.class, () -> read(bytes, name)).failure();
  }

  @Test
  void readsTextInItsEncodings() throws ReadException {
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
      assertEquals(WORDS, read(WORDS.getBytes(charset), "a.txt").text().value(), charset.name());
    }
    byte[] marked = ("\ufeff" + WORDS).getBytes(StandardCharsets.UTF_8);
    assertEquals(WORDS, read(marked, "a.txt").text().value());
  }

  @Test
  void readsTheVietnameseCodePageOfWindows() throws ReadException {
    String apart = // each tone a mark of its own behind its letter
        WORDS.replace("ở", "ơ\u0309").replace("ế", "ê\u0301").replace("tỉnh", "ti\u0309nh");
    byte[] file = apart.getBytes(Charset.forName("windows-1258"));
    assertEquals(WORDS, read(file, "a.txt").text().value());
    byte[] french =
        "Il a \u00e9t\u00e9 re\u00e7u \u00e0 No\u00ebl.".getBytes(StandardCharsets.ISO_8859_1);
    assertTrue(read(french, "a.txt").text().value().contains("\ufffd"));
  }

  @Test
  void composesMarksAndDropsWhatShowsNothing() throws ReadException {
    String apart = Normalizer.normalize("Uỷ ban\u200b nhân\u00ad dân\r\n", Normalizer.Form.NFD);
    assertEquals(
        "Uỷ ban nhân dân\n", read(apart.getBytes(StandardCharsets.UTF_8), "a.txt").text().value());
  }

  @Test
  void countsPagesOfTextByFormFeeds() throws ReadException {
    SourceText source = read("một\fhai\n".getBytes(StandardCharsets.UTF_8), "a.txt");
    assertEquals(2, source.text().pageAt(source.text().value().indexOf("hai")));
  }

  @Test
  void saysWhenBytesAreNoText() throws ReadException {
    SourceText source = read(new byte[] {'a', (byte) 0xff, 'b', ' ', 'c', 'd', 'e'}, "a.txt");
    assertEquals(Warning.Code.BAD_CHARACTERS, source.warnings().get(0).code());
  }

  @Test
  void refusesWhatHoldsNoNotice() throws IOException {
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    assertEquals(Failure.EMPTY, failure(new byte[0], "a.txt"));
    assertEquals(Failure.EMPTY, failure("  \n ".getBytes(StandardCharsets.UTF_8), "a.txt"));
    assertEquals(Failure.BINARY_CONTENT, failure(noise, "a.txt"));
    assertEquals(Failure.NOT_A_DOCUMENT, failure(noise, "a.bin"));
    assertEquals(
        Failure.NOT_A_DOCUMENT, failure(Files.zip(java.util.Map.of("a.txt", "x")), "a.docx"));
    byte[] gif = "GIF89a".getBytes(StandardCharsets.US_ASCII);
    assertEquals(Failure.NOT_A_DOCUMENT, failure(gif, "a.gif"));
    byte[] docx = Files.docx(Files.paragraph("x"));
    assertEquals(Failure.BROKEN_ARCHIVE, failure(Arrays.copyOf(docx, 40), "a.docx"));
  }

  @Test
  void refusesTooLargeText() {
    ReadLimits small =
        new ReadLimits(
            100, 1000, 5, 50, ReadLimits.defaults().timeout(), 64, OcrOptions.defaults());
    DirectReader reader = new DirectReader(small, List.of());
    byte[] text = "chữ ".repeat(60).getBytes(StandardCharsets.UTF_8);
    ReadException e = assertThrows(ReadException.class, () -> reader.read(Input.of(text, "a.txt")));
    assertEquals(Failure.TOO_LARGE, e.failure());
  }

  @Test
  void wordKeepsNumbersAndDropsDeletedWords() throws IOException, ReadException {
    String body =
        Files.numbered("Giao viec A")
            + Files.numbered("Giao viec B")
            + "<w:p><w:r><w:t>truoc ngay </w:t></w:r><w:del w:id='1' w:author='x'><w:r>"
            + "<w:delText>01/01/2020</w:delText></w:r></w:del><w:ins w:id='2' w:author='x'><w:r>"
            + "<w:t>15/02/2024</w:t></w:r></w:ins></w:p>";
    String text = read(Files.docx(body), "a.docx").text().value();
    assertTrue(text.contains("1. Giao viec A\n") || text.contains("1.Giao viec A\n"), text);
    assertTrue(text.contains("15/02/2024"), text);
    assertFalse(text.contains("2020"), text);
  }

  @Test
  void wordTablesOfThreeColumnsAreRows() throws IOException, ReadException {
    String cell = "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
    String body =
        "<w:tbl><w:tr>"
            + cell.formatted("1")
            + cell.formatted("Lap ke hoach")
            + cell.formatted("So Y te")
            + "</w:tr></w:tbl>"
            + "<w:tbl><w:tr>"
            + cell.formatted("UBND TINH")
            + cell.formatted("CONG HOA")
            + "</w:tr></w:tbl>";
    assertEquals(
        "1\tLap ke hoach\tSo Y te\nUBND TINH\nCONG HOA\n",
        read(Files.docx(body), "a.docx").text().value());
  }

  @Test
  void neverFetchesOrExpandsEntities() throws IOException {
    String outside = "<!DOCTYPE w [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>";
    String secret = "&x;";
    String laughs =
        "<!DOCTYPE w [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'>]>";
    for (String prolog : List.of(outside, laughs)) {
      String entity = prolog.equals(outside) ? secret : "&d;";
      byte[] docx = Files.docx(Files.paragraph("chu " + entity), prolog);
      try {
        String text = read(docx, "a.docx").text().value();
        assertFalse(text.contains("root") || text.contains("haha"), text);
      } catch (ReadException e) {
        assertTrue(e.failure() == Failure.BROKEN || e.failure() == Failure.EMPTY, e.getMessage());
      }
    }
  }

  @Test
  void refusesAZipBomb() throws IOException {
    byte[] bomb = Files.docx(Files.paragraph("a".repeat(60_000_000)));
    assertEquals(Failure.BOMB, failure(bomb, "a.docx"));
  }

  @Test
  void reasonsAreNoEssaysOfLibraries() throws IOException {
    byte[] undeclared = Files.docx(Files.paragraph("chu &none;"));
    ReadException xml = assertThrows(ReadException.class, () -> read(undeclared, "a.docx"));
    assertEquals(Failure.BROKEN, xml.failure());
    assertTrue(xml.arguments().get(0).matches("XML [0-9]+:[0-9]+"), xml.arguments().toString());
    RecordFormatException tooLarge =
        new RecordFormatException(
            "Tried to allocate an array of length 296,011,803, but the maximum length for this"
                + " record type is 100,000,000.\nIf the file is not corrupt and not large, please"
                + " open an issue on bugzilla");
    assertEquals(Failure.BOMB, OfficeReader.failure(tooLarge, true).failure());
    assertEquals(
        List.of("RecordFormatException"), OfficeReader.failure(tooLarge, false).arguments());
  }

  @Test
  void readsHtmlAndRtf() throws ReadException {
    String html =
        "<html><head><title>t</title></head><body><p>Giao Sở A.</p><p>Hết.</p></body></html>";
    assertTrue(
        read(html.getBytes(StandardCharsets.UTF_8), "a.html")
            .text()
            .value()
            .contains("Giao Sở A.\n"));
    String rtf = "{\\rtf1\\ansi Giao viec A.\\par Het.\\par}";
    assertTrue(
        read(rtf.getBytes(StandardCharsets.US_ASCII), "a.rtf")
            .text()
            .value()
            .contains("Giao viec A.\n"));
  }

  @Test
  void htmlNeedsNoHead() throws ReadException {
    String style = "<style>p{margin:0}</style>";
    for (String begins :
        List.of("<meta charset=utf-8>" + style, "\ufeff", "<!-- a -->\n" + style)) {
      byte[] fragment = (begins + "<p>Giao Sở A.</p><P>Hết.").getBytes(StandardCharsets.UTF_8);
      SourceText source = read(fragment, "a.html");
      assertEquals("text/html", source.info().mediaType());
      assertEquals("Giao Sở A.\nHết.\n", source.text().value());
    }
    byte[] words = "Giao Sở A.<br>Hết.".getBytes(StandardCharsets.UTF_8);
    assertEquals("Giao Sở A.\nHết.\n", read(words, "a.htm").text().value());
    byte[] plain = "Nếu a < b thì báo cáo <a@b.vn>.\n".getBytes(StandardCharsets.UTF_8);
    assertEquals("text/plain", read(plain, "a.txt").info().mediaType());
  }

  @Test
  void deepNestingCostsThatFileOnly() {
    byte[] deep = ("<html><body>" + "<div>".repeat(200_000) + "x").getBytes(StandardCharsets.UTF_8);
    try {
      read(deep, "a.html");
    } catch (ReadException e) {
      assertTrue(
          List.of(Failure.TOO_DEEP, Failure.BOMB, Failure.BROKEN, Failure.EMPTY)
              .contains(e.failure()),
          e.getMessage());
    }
  }

  @Test
  void theContentTellsTheKind() throws ReadException {
    SourceText source = read(WORDS.getBytes(StandardCharsets.UTF_8), "a.pdf");
    assertEquals("text/plain", source.info().mediaType());
    assertEquals(Warning.Code.WRONG_EXTENSION, source.warnings().get(0).code());
  }

  @Test
  void anyBytesGiveTextOrAReason() throws IOException {
    Random random = new Random(42);
    List<byte[]> seeds =
        List.of(
            Files.docx(Files.paragraph("Giao viec") + Files.numbered("mot")),
            Files.pdf(null, 1, new Files.Line(72, 700, "Giao viec cho So Y te ".repeat(12))),
            "{\\rtf1\\ansi Giao viec\\par}".getBytes(StandardCharsets.US_ASCII),
            "<html><body><p>Giao</p></body></html>".getBytes(StandardCharsets.US_ASCII),
            WORDS.getBytes(StandardCharsets.UTF_8));
    for (int n = 0; n < 200; n++) {
      byte[] seed = seeds.get(n % seeds.size());
      byte[] bytes = Arrays.copyOf(seed, 1 + random.nextInt(seed.length));
      for (int k = 0; k < 1 + bytes.length / 200; k++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      try {
        assertFalse(read(bytes, "a.x").text().value().isEmpty());
      } catch (ReadException e) {
        assertTrue(e.failure() != Failure.INTERNAL, () -> e.failure() + " " + e.arguments());
      }
    }
  }
}
