package vn.giaoviec.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoviec.Giaoviec;
import vn.giaoviec.Programs;
import vn.giaoviec.notice.Notice;
import vn.giaoviec.text.Box;
import vn.giaoviec.text.Pose;

/** Pictures of pages lie as the page was read: boxes of evidence hold its words. */
class PagePicturesTest {

  private static final PagePictures PICTURES = new PagePictures(List.of(), 256);
  private static final float PIXELS = PagePictures.DOTS_PER_INCH / 72f;

  @BeforeEach
  void tesseractIsThere() {
    Programs.need("tesseract");
  }

  private static BufferedImage picture(byte[] file, @Nullable Pose pose) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(PICTURES.png(file, 1, pose)));
  }

  /** Returns the boxes of all tasks' words. */
  private static List<Box> boxes(Notice notice) {
    List<Box> boxes = new ArrayList<>();
    notice.tasks().stream()
        .flatMap(task -> task.evidence().stream())
        .filter(evidence -> evidence.field().equals("/text"))
        .forEach(evidence -> boxes.addAll(evidence.boxes()));
    return boxes;
  }

  /** Whether there is ink within 4 points of both ends of a box, and room above the letters. */
  private static boolean holds(BufferedImage picture, Box box) {
    return ink(picture, box.x() - 1, box.y(), 4, box.height()) > 0
        && ink(picture, box.x() + box.width() - 3, box.y(), 4, box.height()) > 0
        && ink(picture, box.x(), box.y(), box.width(), box.height()) > 0.08;
  }

  private static double ink(BufferedImage picture, float x, float y, float width, float height) {
    int dark = 0;
    int all = 0;
    for (int row = Math.round(y * PIXELS); row < Math.round((y + height) * PIXELS); row++) {
      for (int column = Math.round(x * PIXELS);
          column < Math.round((x + width) * PIXELS);
          column++) {
        boolean inside =
            row >= 0 && column >= 0 && row < picture.getHeight() && column < picture.getWidth();
        dark += inside && (picture.getRGB(column, row) & 0xff) < 140 ? 1 : 0;
        all++;
      }
    }
    return all == 0 ? 0 : (double) dark / all;
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private static void fits(byte[] file, String name, boolean lies) throws Exception {
    Notice notice = Giaoviec.create().read(file, name);
    List<Box> boxes = boxes(notice);
    assertEquals(5, boxes.size(), "lines of three tasks");
    BufferedImage upright = picture(file, notice.text().poseOf(1));
    for (Box box : boxes) {
      assertTrue(holds(upright, box), name + box);
    }
    BufferedImage asItIs = picture(file, null);
    assertEquals(!lies, boxes.stream().allMatch(box -> holds(asItIs, box)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 3, 90, 184})
  void boxesFitScans(double degrees) throws Exception {
    fits(Scans.scanned(degrees), "a.pdf", degrees != 0);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-90, 176})
  void boxesFitImages(double degrees) throws Exception {
    fits(png(Scans.image(degrees)), "a.png", true);
  }

  @Test
  void whatIsNoPageGivesNone() throws Exception {
    byte[] file = Scans.digital();
    assertThrows(IOException.class, () -> PICTURES.png(file, 2, null));
    assertThrows(IOException.class, () -> PICTURES.png(new byte[] {1, 2, 3}, 1, null));
  }
}
