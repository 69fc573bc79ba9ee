package vn.giaoviec.read;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Pose;

/** The process that {@link PagePictures} starts: draws one page and ends. */
public final class PictureProcess {

  private static final float SCALE = PagePictures.DOTS_PER_INCH / 72f;

  /** A page of A0 has 18 million. */
  private static final double MOST_PIXELS = 20e6;

  private PictureProcess() {}

  /** Reads page, passwords and file from standard input and writes a PNG to standard output. */
  public static void main(String[] arguments) throws IOException, ReadException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
    PrintStream out = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    int page = in.readInt() - 1;
    boolean known = in.readBoolean();
    Pose read = new Pose(page + 1, in.readInt(), in.readDouble());
    Pose pose = known ? read : null;
    List<String> passwords = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      passwords.add(Wire.readText(in));
    }
    byte[] file = new byte[in.readInt()];
    in.readFully(file);
    boolean pdf =
        new String(file, 0, Math.min(1024, file.length), StandardCharsets.ISO_8859_1)
            .contains("%PDF");
    BufferedImage picture = pdf ? page(file, page, pose, passwords) : image(file, page, pose);
    ImageIO.setUseCache(false);
    ImageIO.write(picture, "png", out);
    out.flush();
  }

  private static BufferedImage page(
      byte[] file, int page, @Nullable Pose pose, List<String> passwords)
      throws IOException, ReadException {
    try (PDDocument document = PdfReader.open(file, passwords)) {
      PDRectangle box = document.getPage(page).getCropBox();
      if ((double) box.getWidth() * box.getHeight() * SCALE * SCALE > MOST_PIXELS) {
        throw new IOException("larger than any paper");
      }
      PageDrawing renderer = new PageDrawing(document);
      renderer.setSubsamplingAllowed(true);
      BufferedImage shown = renderer.renderImage(page, SCALE, ImageType.RGB);
      int turned = document.getPage(page).getRotation() / 90; // which a pose counts, too
      return pose == null ? shown : straight(shown, pose.quarters() - turned, pose.slope());
    }
  }

  /** An image of a page is taken for one of A4, as where it is read. */
  private static BufferedImage image(byte[] file, int page, @Nullable Pose pose)
      throws IOException {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("no image");
      }
      ImageReader reader = readers.next();
      reader.setInput(in, false, true);
      int width = reader.getWidth(page);
      int height = reader.getHeight(page);
      ImageReadParam how = reader.getDefaultReadParam();
      int step = (int) Math.ceil(Math.sqrt((double) width * height / MOST_PIXELS));
      how.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
      BufferedImage whole = reader.read(page, how);
      double scale = ImageFiles.PAGE_WIDTH * SCALE / Math.min(width, height);
      int newWidth = Math.max(1, (int) Math.round(width * scale));
      int newHeight = Math.max(1, (int) Math.round(height * scale));
      BufferedImage small = new BufferedImage(newWidth, newHeight, BufferedImage.TYPE_INT_RGB);
      Graphics2D graphics = small.createGraphics();
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      graphics.drawImage(whole, 0, 0, newWidth, newHeight, null);
      graphics.dispose();
      return pose == null ? small : straight(small, pose.quarters(), pose.slope());
    }
  }

  /** Turns a picture clockwise by so many right angles, then levels lines that fall. */
  private static BufferedImage straight(BufferedImage picture, int quarters, double slope) {
    if (Math.floorMod(quarters, 4) == 0 && slope == 0) {
      return picture;
    }
    boolean sideways = Math.floorMod(quarters, 2) == 1;
    int width = sideways ? picture.getHeight() : picture.getWidth();
    int height = sideways ? picture.getWidth() : picture.getHeight();
    AffineTransform lay = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
    lay.rotate(-Math.atan(slope));
    lay.quadrantRotate(quarters);
    lay.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
    BufferedImage straight = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = straight.createGraphics();
    graphics.setBackground(Color.WHITE);
    graphics.clearRect(0, 0, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(picture, lay, null);
    graphics.dispose();
    return straight;
  }
}
