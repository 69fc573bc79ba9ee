package vn.giaoviec.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a program in tesseract's place that gives what the image's size calls for. */
class RecognizerTest {

  @TempDir Path folder;

  private Recognizer recognizer(String commands) throws IOException {
    Path script = folder.resolve("tesseract");
    String read = "read -r kind; read -r width height; cat > /dev/null\n";
    Files.writeString(script, "#!/bin/sh\n" + read + commands + "\n", StandardCharsets.UTF_8);
    assertTrue(script.toFile().setExecutable(true));
    return new Recognizer(script.toString(), Duration.ofSeconds(20));
  }

  private static String word(int width, int height, int confidence, String text) {
    return String.format(
        "printf '5\\t1\\t1\\t1\\t1\\t1\\t10\\t10\\t%d\\t%d\\t%d\\t%s\\n'",
        width, height, confidence, text);
  }

  /** Returns an image whose ink does not tell which way lines run. */
  private static GreyImage image(int width, int height) {
    byte[] pixels = new byte[width * height];
    Arrays.fill(pixels, (byte) 255);
    for (int y = 100; y < height - 100; y++) {
      for (int x = 100; x < width - 100; x++) {
        boolean ink = x % 100 < 20 && y % 100 < 20;
        pixels[y * width + x] = (byte) (ink ? 0 : 255);
      }
    }
    return new GreyImage(width, height, pixels);
  }

  private static PageImage page(int width, int height) {
    GreyImage image = image(width, height);
    return new PageImage(image, image);
  }

  @Test
  void aPageWhoseWordsStandUprightIsTurned() throws IOException, OcrException {
    String upright = word(40, 200, 90, "VIEN");
    String level = word(200, 40, 90, "VIEN");
    OcrPage page =
        recognizer("if [ $width -lt $height ]; then " + upright + "; else " + level + "; fi")
            .read(page(600, 800));
    assertEquals(1, page.quarters());
    assertEquals(800, page.width());
    assertEquals(200, page.words().get(0).width());
  }

  @Test
  void aPageThatStaysUprightWhenTurnedIsLeft() throws IOException, OcrException {
    OcrPage page = recognizer(word(40, 200, 90, "VIEN")).read(page(600, 800));
    assertEquals(0, page.quarters());
    assertEquals(1, page.words().size());
  }
}
