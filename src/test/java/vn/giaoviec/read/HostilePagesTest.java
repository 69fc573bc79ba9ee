package vn.giaoviec.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.notice.Warning;

/**
 * Pages made to cost much: each gives a text or a coded failure within its time and the reader's
 * memory. A program that finds no words stands for tesseract; its own time has a limit, too.
 */
class HostilePagesTest {

  private static final Duration LONGEST = Duration.ofMinutes(2);

  @TempDir java.nio.file.Path folder;

  private Failure isBounded(byte[] file, String name) throws IOException {
    java.nio.file.Path program = folder.resolve("none");
    java.nio.file.Files.writeString(
        program, "#!/bin/sh\ncat > /dev/null\n", StandardCharsets.UTF_8);
    assertTrue(program.toFile().setExecutable(true));
    ReadLimits limits =
        ReadLimits.defaults()
            .withTimeout(Duration.ofSeconds(30))
            .withOcr(new OcrOptions(program.toString(), 1, Duration.ofSeconds(30)));
    try (IsolatedReader isolated = new IsolatedReader(limits, List.of())) {
      Failure failure = assertTimeoutPreemptively(LONGEST, () -> failure(isolated, file, name));
      assertTrue(failure != Failure.INTERNAL, name);
      // The next file is read, whatever became of this one.
      byte[] next = Files.docx(Files.paragraph("Giao việc"));
      assertTimeoutPreemptively(LONGEST, () -> isolated.read(Input.of(next, "b.docx")));
      return failure;
    }
  }

  private static Failure failure(IsolatedReader reader, byte[] file, String name) {
    try {
      reader.read(Input.of(file, name));
      return Failure.EMPTY;
    } catch (ReadException e) {
      return e.failure();
    }
  }

  @Test
  void imagesOfAHundredMegapixels() throws IOException {
    isBounded(png(10_000, 10_000), "a.png");
    isBounded(png(100_000, 1_000), "a.png");
  }

  @Test
  void anImageThatClaimsToBeLargerThanAnyMemory() throws IOException {
    isBounded(png(200_000, 200_000), "a.png");
  }

  @Test
  void aHundredMegapixelsOnAPage() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      BufferedImage image = new BufferedImage(10_000, 10_000, BufferedImage.TYPE_BYTE_GRAY);
      Arrays.fill(((DataBufferByte) image.getRaster().getDataBuffer()).getData(), (byte) 200);
      PDImageXObject drawn = LosslessFactory.createFromImage(document, image);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(drawn, 0, 0, 595, 842);
      }
      isBounded(bytes(document), "a.pdf");
    }
  }

  @Test
  void aThousandImagesOnAPage() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        for (int i = 0; i < 1_000; i++) {
          BufferedImage image = new BufferedImage(400, 400, BufferedImage.TYPE_BYTE_GRAY);
          image.setRGB(i % 400, i / 400, 0xffffff);
          content.drawImage(LosslessFactory.createFromImage(document, image), i / 2f, i / 2f);
        }
      }
      isBounded(bytes(document), "a.pdf");
    }
  }

  @Test
  void moreImagesThanAPageCanHold() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      PDImageXObject[] images = new PDImageXObject[4];
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        for (int i = 0; i < images.length; i++) {
          BufferedImage image = new BufferedImage(2_000, 2_000, BufferedImage.TYPE_BYTE_GRAY);
          image.setRGB(i, i, 0xffffff);
          images[i] = LosslessFactory.createFromImage(document, image);
        }
        for (int i = 0; i < 1_500; i++) {
          content.drawImage(images[i % images.length], i / 3f, i / 3f, 18, 18);
        }
      }
      assertEquals(Failure.NO_TEXT_LAYER, isBounded(bytes(document), "a.pdf"));
    }
  }

  @Test
  void fontsThatShowThemselves() throws IOException {
    try (PDDocument document = new PDDocument()) {
      COSDictionary font = new COSDictionary();
      COSStream letter = stream(document, "500 0 d0 BT /F 12 Tf (aaaaaaaa) Tj ET");
      COSDictionary letters = new COSDictionary();
      letters.setItem(COSName.getPDFName("a"), letter);
      font.setItem(COSName.TYPE, COSName.FONT);
      font.setItem(COSName.SUBTYPE, COSName.TYPE3);
      font.setItem(COSName.FONT_BBOX, numbers(0, 0, 750, 750));
      font.setItem(COSName.FONT_MATRIX, numbers(1, 0, 0, 1, 0, 0));
      font.setItem(COSName.CHAR_PROCS, letters);
      COSDictionary encoding = new COSDictionary();
      COSArray differences = new COSArray();
      differences.add(COSInteger.get('a'));
      differences.add(COSName.getPDFName("a"));
      encoding.setItem(COSName.DIFFERENCES, differences);
      font.setItem(COSName.ENCODING, encoding);
      font.setItem(COSName.FIRST_CHAR, COSInteger.get('a'));
      font.setItem(COSName.LAST_CHAR, COSInteger.get('a'));
      font.setItem(COSName.WIDTHS, numbers(500));
      COSDictionary fonts = new COSDictionary();
      fonts.setItem(COSName.getPDFName("F"), font);
      COSDictionary resources = new COSDictionary();
      resources.setItem(COSName.FONT, fonts);
      font.setItem(COSName.RESOURCES, resources);
      looping(document, resources, "BT /F 12 Tf 72 700 Td (aaaaaaaaaaaaaaaaaaaaaaaa) Tj ET");
    }
  }

  @Test
  void formsThatDrawThemselves() throws IOException {
    try (PDDocument document = new PDDocument()) {
      COSStream form = stream(document, "/X Do /X Do /X Do");
      form.setItem(COSName.TYPE, COSName.XOBJECT);
      form.setItem(COSName.SUBTYPE, COSName.FORM);
      form.setItem(COSName.BBOX, numbers(0, 0, 600, 800));
      COSDictionary objects = new COSDictionary();
      objects.setItem(COSName.getPDFName("X"), form);
      COSDictionary resources = new COSDictionary();
      resources.setItem(COSName.XOBJECT, objects);
      form.setItem(COSName.RESOURCES, resources);
      Failure failure = looping(document, resources, "/X Do /X Do");
      assertEquals(Failure.NO_TEXT_LAYER, failure, "its work is bounded, not only its time");
    }
  }

  @Test
  void aFontThatIsNoneCostsItsWordsOnly() throws IOException, ReadException {
    try (PDDocument document = new PDDocument()) {
      COSDictionary broken = new COSDictionary();
      broken.setItem(COSName.TYPE, COSName.FONT);
      broken.setItem(COSName.SUBTYPE, COSName.TYPE0);
      broken.setItem(COSName.BASE_FONT, COSName.getPDFName("X"));
      broken.setItem(COSName.DESCENDANT_FONTS, new COSArray());
      COSDictionary fonts = new COSDictionary();
      fonts.setItem(
          COSName.getPDFName("G"),
          new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN).getCOSObject());
      fonts.setItem(COSName.getPDFName("F"), broken);
      COSDictionary resources = new COSDictionary();
      resources.setItem(COSName.FONT, fonts);
      PDPage page = new PDPage(PDRectangle.A4);
      page.setResources(new PDResources(resources));
      page.getCOSObject()
          .setItem(
              COSName.CONTENTS,
              stream(
                  document,
                  "BT /G 12 Tf 72 700 Td (Giao So Y te bao cao ket qua.) Tj /F 12 Tf 0 -20 Td"
                      + " (xyz) Tj /G 12 Tf 0 -20 Td (Het.) Tj ET Q"));
      document.addPage(page);
      SourceText source =
          new DirectReader(ReadLimits.defaults(), List.of())
              .read(Input.of(bytes(document), "a.pdf"));
      assertEquals("Giao So Y te bao cao ket qua.\nHet.\n", source.text().value());
      assertEquals(List.of(Warning.onPage(Warning.Code.PAGE_INCOMPLETE, 1)), source.warnings());
    }
  }

  private Failure looping(PDDocument document, COSDictionary resources, String content)
      throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    page.setResources(new PDResources(resources));
    page.getCOSObject().setItem(COSName.CONTENTS, stream(document, content));
    document.addPage(page);
    return isBounded(bytes(document), "a.pdf");
  }

  private static COSStream stream(PDDocument document, String content) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }

  private static COSArray numbers(int... numbers) {
    COSArray array = new COSArray();
    Arrays.stream(numbers).forEach(n -> array.add(COSInteger.get(n)));
    return array;
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  /** A grey PNG, written row by row as no image of its size could be held. */
  private static byte[] png(int width, int height) throws IOException {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    try (DeflaterOutputStream packed = new DeflaterOutputStream(data)) {
      byte[] row = new byte[width + 1];
      Arrays.fill(row, 1, row.length, (byte) 255);
      for (int y = 0; y < Math.min(height, 10_000); y++) {
        packed.write(row);
      }
    }
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    DataOutputStream sizes = new DataOutputStream(head);
    sizes.writeInt(width);
    sizes.writeInt(height);
    sizes.write(new byte[] {8, 0, 0, 0, 0});
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    chunk(file, "IHDR", head.toByteArray());
    chunk(file, "IDAT", data.toByteArray());
    chunk(file, "IEND", new byte[0]);
    return file.toByteArray();
  }

  private static void chunk(OutputStream file, String type, byte[] data) throws IOException {
    DataOutputStream out = new DataOutputStream(file);
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) sum.getValue());
  }
}
