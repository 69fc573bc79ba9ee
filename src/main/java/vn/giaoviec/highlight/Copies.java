package vn.giaoviec.highlight;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import vn.giaoviec.read.ImageFiles;

/** Opens copies of notices as PDFs. */
final class Copies {

  private Copies() {}

  static PDDocument of(byte[] file, String mediaType, List<String> passwords) throws IOException {
    if (mediaType.startsWith("image/")) {
      return images(file, mediaType);
    }
    List<String> all = new ArrayList<>(List.of(""));
    all.addAll(passwords);
    InvalidPasswordException refused = null;
    for (String password : all) {
      try {
        return Loader.loadPDF(file, password);
      } catch (InvalidPasswordException e) {
        refused = e;
      }
    }
    throw refused == null ? new IOException("no password") : refused;
  }

  /** A page for each image, of the size that its boxes were measured by. */
  private static PDDocument images(byte[] file, String mediaType) throws IOException {
    PDDocument document = new PDDocument();
    boolean whole = false;
    try {
      ImageFiles.forEachPage(mediaType, file, (image, scale) -> add(document, image, scale));
      whole = true;
      return document;
    } finally {
      if (!whole) {
        document.close();
      }
    }
  }

  private static void add(PDDocument document, BufferedImage image, float scale)
      throws IOException {
    PDRectangle size = new PDRectangle(image.getWidth() / scale, image.getHeight() / scale);
    PDPage page = new PDPage(size);
    document.addPage(page);
    boolean colour = image.getColorModel().getNumComponents() > 1;
    PDImageXObject drawn =
        colour
            ? JPEGFactory.createFromImage(document, image, 0.8f)
            : LosslessFactory.createFromImage(document, image);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(drawn, 0, 0, size.getWidth(), size.getHeight());
    }
  }
}
