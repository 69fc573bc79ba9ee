package vn.giaoviec.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoviec.Programs;
import vn.giaoviec.notice.SourceInfo.TextKind;
import vn.giaoviec.notice.Warning;
import vn.giaoviec.read.Files.Line;
import vn.giaoviec.text.Box;
import vn.giaoviec.text.Origin;

/** With the real tesseract, on pages made here. */
class OcrReaderTest {

  private static final List<String> LINES =
      List.of(
          "ỦY BAN NHÂN DÂN",
          "TỈNH VÂN KHÊ",
          "Số: 145/TB-UBND",
          "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
          "1. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính rà soát các trạm",
          "cấp nước; báo cáo Ủy ban nhân dân tỉnh trước ngày 15/4/2025.",
          "Nơi nhận:",
          "- Như trên;",
          "TL. CHỦ TỊCH");

  @TempDir Path folder;

  /** Where the build's own machine lacks the program, the tests fail. */
  @BeforeEach
  void programIsThere() {
    Programs.need("tesseract");
  }

  private static SourceText read(byte[] bytes, String name) throws ReadException {
    return new DirectReader(ReadLimits.defaults(), List.of()).read(Input.of(bytes, name));
  }

  /** Marks are misread now and then, by one version of tesseract here and by another there. */
  private static void assertInOrder(String words) {
    String text = withoutMarks(words);
    int at = -1;
    for (String line : LINES) {
      int next = text.indexOf(withoutMarks(line), at + 1);
      assertTrue(next > at, line + " is missing or misplaced in\n" + words);
      at = next;
    }
  }

  private static String withoutMarks(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  /** Whether marks have to be mended depends on the version of tesseract. */
  private static List<Warning.Code> codes(SourceText source) {
    return source.warnings().stream()
        .map(Warning::code)
        .filter(code -> code != Warning.Code.OCR_MENDED)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 2.5, -4, 180, 90, -90})
  void pagesAreReadHoweverTheyLie(double degrees) throws IOException, ReadException {
    SourceText source = read(Scans.pdf(Scans.image(degrees)), "a.pdf");
    assertInOrder(source.text().value());
    assertEquals(TextKind.OCR, source.info().text());
    assertEquals(List.of(Warning.Code.PAGE_READ_BY_OCR), codes(source));
    assertEquals(1, source.warnings().get(0).page());
  }

  @Test
  void linesStandWhereTheyStandInTheTextLayer() throws IOException, ReadException {
    SourceText digital = read(Scans.digital(Scans.NOTICE), "a.pdf");
    SourceText scan = read(Scans.pdf(Scans.image(0)), "a.pdf");
    assertEquals(TextKind.EMBEDDED, digital.info().text());
    assertEquals(lines(digital).size(), lines(scan).size(), scan.text().value());
    for (int i = 0; i < lines(digital).size(); i++) {
      Origin there = digital.text().origins().get(i);
      Origin here = scan.text().origins().get(i);
      String where = there + " " + here;
      Box box = Objects.requireNonNull(there.box());
      Box read = Objects.requireNonNull(here.box());
      assertEquals(box.x(), read.x(), 3, where);
      assertEquals(box.y(), read.y(), 3, where);
      assertEquals(box.width(), read.width(), 6, where);
      assertEquals(box.height(), read.height(), 3, where);
    }
  }

  private static List<String> lines(SourceText source) {
    return source.text().value().lines().toList();
  }

  @Test
  void aStampOverAnImageIsNoTextLayer() throws IOException, ReadException {
    byte[] pdf =
        Scans.pdf(
            Scans.image(0),
            new Line(300, 820, "Ky boi: Van phong Uy ban nhan dan tinh Van Khe"),
            new Line(300, 808, "Thoi gian ky: 12.03.2025 14:55:05 +07:00"));
    SourceText source = read(pdf, "a.pdf");
    assertInOrder(source.text().value());
    assertEquals(List.of(Warning.Code.PAGE_READ_BY_OCR), codes(source));
  }

  @Test
  void aBadOcrLayerIsReadAgain() throws IOException, ReadException {
    List<Line> layer = new ArrayList<>();
    for (int y = 700; y > 500; y -= 14) {
      layer.add(new Line(72, y, "CQNG HOA XA HO! CHU NGHTA VTET NAM Dpc l$p - Ty do Uy ban nh6n"));
    }
    SourceText source = read(Scans.pdf(Scans.image(0), layer.toArray(Line[]::new)), "a.pdf");
    assertInOrder(source.text().value());
    assertEquals(
        List.of(Warning.Code.BAD_TEXT_LAYER, Warning.Code.PAGE_READ_BY_OCR), codes(source));
  }

  @Test
  void lettersWithoutAMapAreReadFromThePage() throws IOException, ReadException {
    byte[] pdf = Scans.withBrokenMap(Scans.digital(Scans.NOTICE));
    SourceText source = read(pdf, "a.pdf");
    assertInOrder(source.text().value());
    assertTrue(codes(source).contains(Warning.Code.BAD_TEXT_LAYER), codes(source).toString());
  }

  @Test
  void imagesAreRead() throws IOException, ReadException {
    BufferedImage image = Scans.image(1);
    for (String format : List.of("png", "jpg")) {
      SourceText source = read(Scans.encoded(image, format), "a." + format);
      assertInOrder(source.text().value());
      assertEquals(1, source.info().pages());
    }
    SourceText tiff = read(Scans.tiff(image, Scans.image(180)), "a.tif");
    assertEquals(2, tiff.info().pages());
    assertInOrder(tiff.text().value());
    int second = tiff.text().value().lastIndexOf("Số: 145");
    assertEquals(2, tiff.text().pageAt(second));
  }

  @ParameterizedTest
  @CsvSource({"30, 119", "0, 127", "150, 239", "120, 200"})
  void darkAndPalePagesAreRead(int ink, int paper) throws IOException, ReadException {
    byte[] pdf = Scans.merged(Scans.pdf(Scans.inGreys(ink, paper)), Scans.pdf(Scans.image(0)));
    SourceText source = read(pdf, "a.pdf");
    assertInOrder(source.text().value());
    assertEquals(
        List.of(Warning.Code.PAGE_READ_BY_OCR, Warning.Code.PAGE_READ_BY_OCR), codes(source));
  }

  @Test
  void pagesWithoutWordsAreNamedUnlessTheyAreEmpty() throws IOException, ReadException {
    BufferedImage notice = Scans.image(0);
    BufferedImage faint = Scans.inGreys(200, 215);
    BufferedImage empty = Scans.inGreys(255, 255);
    byte[] pdf = Scans.merged(Scans.pdf(notice), Scans.pdf(faint), Scans.pdf(empty));
    for (SourceText source :
        List.of(read(pdf, "a.pdf"), read(Scans.tiff(notice, faint, empty), "a.tif"))) {
      assertEquals(
          List.of(Warning.Code.PAGE_READ_BY_OCR, Warning.Code.PAGE_WITHOUT_WORDS), codes(source));
      assertEquals(2, source.warnings().get(source.warnings().size() - 1).page());
    }
  }

  @Test
  void imagesThatAreCutOffAreNamed() throws IOException, ReadException {
    byte[] whole = Scans.encoded(Scans.image(0), "jpg");
    byte[] trailed = Arrays.copyOf(whole, whole.length + 40); // as cameras do
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    assertEquals(List.of(Warning.Code.PAGE_READ_BY_OCR), codes(read(trailed, "a.jpg")));
    assertEquals(
        List.of(Warning.Code.IMAGE_CUT_OFF, Warning.Code.PAGE_READ_BY_OCR),
        codes(read(half, "a.jpg")));
  }

  @Test
  void aNameStampedInRedIsReadThoughSealsAreNot() throws IOException, ReadException {
    BufferedImage black = Scans.image(0);
    BufferedImage image =
        new BufferedImage(black.getWidth(), black.getHeight(), BufferedImage.TYPE_INT_RGB);
    image.createGraphics().drawImage(black, 0, 0, null);
    int below = image.getHeight() * 370 / 842; // the foot of the page, right of the recipients
    for (int y = below; y < image.getHeight(); y++) {
      for (int x = image.getWidth() / 2; x < image.getWidth(); x++) {
        int light = image.getRGB(x, y) & 0xff;
        image.setRGB(x, y, 0xff << 16 | light << 8 | light);
      }
    }
    assertTrue(read(Scans.pdf(image), "a.pdf").text().value().contains("Trần Minh Khôi"));
  }

  @Test
  void specksDoNotScatterWords() throws IOException, ReadException {
    BufferedImage image = Scans.inGreys(40, 215);
    Random random = new Random(7);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int grey = (image.getRGB(x, y) & 0xff) + (int) (random.nextGaussian() * 26);
        grey = Math.max(0, Math.min(255, grey));
        image.setRGB(x, y, grey << 16 | grey << 8 | grey);
      }
    }
    assertInOrder(read(Scans.encoded(image, "png"), "a.png").text().value());
  }

  @Test
  void redSealsDoNotHideWords() throws IOException, ReadException {
    BufferedImage image = Scans.image(0);
    BufferedImage seal =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = seal.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, seal.getWidth(), seal.getHeight());
    graphics.setColor(new Color(225, 40, 50));
    graphics.setStroke(new java.awt.BasicStroke(14));
    graphics.drawOval(200, 560, 330, 330);
    graphics.drawOval(260, 620, 210, 210);
    graphics.dispose();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        image.setRGB(x, y, image.getRGB(x, y) & seal.getRGB(x, y)); // ink over ink is darker
      }
    }
    assertInOrder(read(Scans.pdf(image), "a.pdf").text().value());
  }

  @Test
  void wordsHardToReadAreDoubtful() throws IOException, ReadException {
    BufferedImage image = Scans.image(0);
    int small = 4;
    BufferedImage blurred =
        new BufferedImage(
            image.getWidth() / small, image.getHeight() / small, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = blurred.createGraphics();
    graphics.setRenderingHint(
        java.awt.RenderingHints.KEY_INTERPOLATION,
        java.awt.RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(image, 0, 0, blurred.getWidth(), blurred.getHeight(), null);
    graphics.dispose();
    SourceText sharp = read(Scans.pdf(image), "a.pdf");
    SourceText source = read(Scans.pdf(blurred), "a.pdf");
    assertTrue(
        source.text().doubts().size() > 20 + 2 * sharp.text().doubts().size(),
        source.text().doubts().size() + " " + sharp.text().doubts().size());
    assertTrue(
        codes(source).contains(Warning.Code.OCR_LOW_CONFIDENCE), source.warnings().toString());
  }

  @Test
  void pagesSideBySideGiveTheSame() throws IOException, ReadException {
    byte[] tiff = Scans.tiff(Scans.image(0), Scans.image(2), Scans.image(0));
    ReadLimits limits = ReadLimits.defaults();
    ReadLimits two = limits.withOcr(limits.ocr().withPagesAtATime(2));
    SourceText one = new DirectReader(limits, List.of()).read(Input.of(tiff, "a.tif"));
    assertEquals(one, new DirectReader(two, List.of()).read(Input.of(tiff, "a.tif")));
    try (IsolatedReader isolated = new IsolatedReader(limits, List.of())) {
      assertEquals(one, isolated.read(Input.of(tiff, "a.tif")));
    }
  }

  @Test
  void missingProgramsAreNamedWithTheirInstallation() throws IOException {
    byte[] pdf = Scans.pdf(Scans.image(0));
    Path none = folder.resolve("none");
    assertEquals(Failure.OCR_NOT_INSTALLED, failure(pdf, none.toString()));
    String script = "echo \"Failed loading language 'vie'\" >&2; exit 1";
    assertEquals(Failure.OCR_LANGUAGE_MISSING, failure(pdf, script(script)));
    assertEquals(Failure.OCR_FAILED, failure(pdf, script("echo no >&2; exit 3")));
  }

  private String script(String commands) throws IOException {
    Path script = java.nio.file.Files.createTempFile(folder, "tesseract", "");
    java.nio.file.Files.writeString(
        script, "#!/bin/sh\n" + commands + "\n", StandardCharsets.UTF_8);
    assertTrue(script.toFile().setExecutable(true));
    return script.toString();
  }

  private static Failure failure(byte[] pdf, String program) {
    ReadLimits limits = ReadLimits.defaults();
    DirectReader reader =
        new DirectReader(limits.withOcr(limits.ocr().withProgram(program)), List.of());
    return assertThrows(ReadException.class, () -> reader.read(Input.of(pdf, "a.pdf"))).failure();
  }

  @Test
  void aFewScannedPagesAmongOthersAreNamedWhenNothingReadsThem() throws IOException, ReadException {
    byte[] pdf =
        Scans.merged(
            Scans.digital(Scans.NOTICE), Scans.digital(Scans.NOTICE), Scans.pdf(Scans.image(0)));
    ReadLimits limits = ReadLimits.defaults();
    limits = limits.withOcr(limits.ocr().withProgram(folder.resolve("none").toString()));
    SourceText source = new DirectReader(limits, List.of()).read(Input.of(pdf, "a.pdf"));
    assertEquals(List.of(Warning.Code.PAGES_WITHOUT_TEXT), codes(source));
    SourceText mixed = read(pdf, "a.pdf");
    assertEquals(TextKind.MIXED, mixed.info().text());
    assertEquals(3, mixed.warnings().get(0).page());
  }

  @Test
  void aProgramThatHangsIsKilledWithItsFile() throws IOException, InterruptedException {
    Path alive = folder.resolve("alive");
    String program = script("echo $$ > '" + alive + "'; exec sleep 300");
    byte[] pdf = Scans.pdf(Scans.image(0));
    ReadLimits limits = ReadLimits.defaults().withTimeout(Duration.ofSeconds(20));
    limits = limits.withOcr(new OcrOptions(program, 1, Duration.ofSeconds(2)));
    try (IsolatedReader isolated = new IsolatedReader(limits, List.of())) {
      Input input = Input.of(pdf, "a.pdf");
      assertEquals(
          Failure.TIMED_OUT,
          assertThrows(ReadException.class, () -> isolated.read(input)).failure());
    }
    long id = Long.parseLong(java.nio.file.Files.readString(alive).strip());
    for (int i = 0;
        i < 100 && ProcessHandle.of(id).map(ProcessHandle::isAlive).orElse(false);
        i++) {
      Thread.sleep(50);
    }
    assertTrue(ProcessHandle.of(id).map(p -> !p.isAlive()).orElse(true), "still runs: " + id);
  }
}
