package vn.giaoviec.read;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.giaoviec.read.Files.Line;

/** Papers as a scanner gives them, made of an invented notice. */
public final class Scans {

  /** Head and foot in two columns; paragraphs with their first lines set in. */
  static final List<Line> NOTICE =
      List.of(
          new Line(70, 780, "ỦY BAN NHÂN DÂN"),
          new Line(290, 780, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
          new Line(74, 764, "TỈNH VÂN KHÊ"),
          new Line(350, 764, "Độc lập - Tự do - Hạnh phúc"),
          new Line(76, 738, "Số: 145/TB-UBND"),
          new Line(330, 738, "Vân Khê, ngày 12 tháng 3 năm 2025"),
          new Line(250, 700, "THÔNG BÁO"),
          new Line(150, 684, "Kết luận của Chủ tịch tại cuộc họp về nước sạch"),
          new Line(106, 650, "Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các cơ quan, đơn vị:"),
          new Line(106, 628, "1. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính rà soát các trạm"),
          new Line(72, 612, "cấp nước; báo cáo Ủy ban nhân dân tỉnh trước ngày 15/4/2025."),
          new Line(106, 590, "2. Sở Y tế kiểm tra chất lượng nước sinh hoạt tại các xã vùng cao."),
          new Line(106, 568, "3. Công an tỉnh xử lý nghiêm việc lấn chiếm hành lang bảo vệ nguồn"),
          new Line(72, 552, "nước; báo cáo kết quả trong tháng 5 năm 2025."),
          new Line(72, 500, "Nơi nhận:"),
          new Line(380, 500, "TL. CHỦ TỊCH"),
          new Line(72, 484, "- Như trên;"),
          new Line(360, 484, "CHÁNH VĂN PHÒNG"),
          new Line(72, 468, "- Lưu: VT."),
          new Line(370, 410, "Trần Minh Khôi"));

  private Scans() {}

  /** Returns the notice as a PDF with a text layer. */
  public static byte[] digital() throws IOException {
    return digital(NOTICE);
  }

  /** Returns the notice as a PDF of one image, turned clockwise by some degrees. */
  public static byte[] scanned(double degrees) throws IOException {
    return pdf(image(degrees));
  }

  /** Returns a PDF with a text layer in the font that PDFBox brings along. */
  static byte[] digital(List<Line> lines) throws IOException {
    try (PDDocument document = new PDDocument();
        InputStream font =
            Objects.requireNonNull(
                PDDocument.class.getResourceAsStream(
                    "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"))) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      write(document, page, PDType0Font.load(document, font), lines, false);
      return bytes(document);
    }
  }

  private static void write(
      PDDocument document, PDPage page, PDFont font, List<Line> lines, boolean hidden)
      throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
      for (Line line : lines) {
        content.beginText();
        if (hidden) {
          content.setRenderingMode(org.apache.pdfbox.pdmodel.graphics.state.RenderingMode.NEITHER);
        }
        content.setFont(font, 13);
        content.newLineAtOffset(line.x(), line.y());
        content.showText(line.words());
        content.endText();
      }
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  /** Returns the notice as an image of 200 dots to the inch, turned clockwise by some degrees. */
  public static BufferedImage image(double degrees) throws IOException {
    BufferedImage flat;
    try (PDDocument document = Loader.loadPDF(digital(NOTICE))) {
      flat = new PDFRenderer(document).renderImageWithDPI(0, 200, ImageType.RGB);
    }
    boolean sideways = Math.abs(degrees) == 90;
    int width = sideways ? flat.getHeight() : flat.getWidth();
    int height = sideways ? flat.getWidth() : flat.getHeight();
    BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = turned.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.translate(width / 2.0, height / 2.0);
    graphics.rotate(Math.toRadians(degrees));
    graphics.translate(-flat.getWidth() / 2.0, -flat.getHeight() / 2.0);
    graphics.drawImage(flat, 0, 0, null);
    graphics.dispose();
    return turned;
  }

  /** Returns the notice as an image whose ink and paper are of some greys, 0 black to 255 white. */
  static BufferedImage inGreys(int ink, int paper) throws IOException {
    BufferedImage image = image(0);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int grey = ink + (image.getRGB(x, y) & 0xff) * (paper - ink) / 255;
        image.setRGB(x, y, grey << 16 | grey << 8 | grey);
      }
    }
    return image;
  }

  /** Returns a PDF of one image over the whole page, under a text layer of unaccented words. */
  static byte[] pdf(BufferedImage image, Line... layer) throws IOException {
    try (PDDocument document = new PDDocument()) {
      float shorter = PDRectangle.A4.getWidth();
      float points = shorter / Math.min(image.getWidth(), image.getHeight());
      PDRectangle size = new PDRectangle(image.getWidth() * points, image.getHeight() * points);
      PDPage page = new PDPage(size);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(
            LosslessFactory.createFromImage(document, image),
            0,
            0,
            size.getWidth(),
            size.getHeight());
      }
      PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
      write(document, page, font, List.of(layer), true);
      return bytes(document);
    }
  }

  public static byte[] encoded(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, format, bytes);
    return bytes.toByteArray();
  }

  /** Returns a TIFF of several pages. */
  static byte[] tiff(BufferedImage... pages) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (BufferedImage page : pages) {
        writer.writeToSequence(new IIOImage(page, null, null), null);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** Returns the PDF with a map of its letters that is wrong for those with marks. */
  static byte[] withBrokenMap(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDResources resources = document.getPage(0).getResources();
      for (COSName name : resources.getFontNames()) {
        COSStream map =
            (COSStream)
                resources.getFont(name).getCOSObject().getDictionaryObject(COSName.TO_UNICODE);
        String text = map.toTextString().replaceAll("<1E([A-F])", "<04$1");
        try (OutputStream out = map.createOutputStream()) {
          out.write(text.getBytes(StandardCharsets.US_ASCII));
        }
      }
      return bytes(document);
    }
  }

  /** Returns the pages of several PDFs in one. */
  static byte[] merged(byte[]... pdfs) throws IOException {
    try (PDDocument all = new PDDocument()) {
      for (byte[] pdf : pdfs) {
        try (PDDocument one = Loader.loadPDF(pdf)) {
          new PDFMergerUtility().appendDocument(all, one);
        }
      }
      return bytes(all);
    }
  }
}
