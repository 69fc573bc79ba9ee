package vn.giaoviec.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LightTest {

  /** Returns a page with lines of ink; its paper is so much darker in the lower right corner. */
  private static GreyImage page(int darker) {
    int width = 960;
    int height = 960;
    byte[] pixels = new byte[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int paper = 240 - darker * x * y / (width * height);
        pixels[y * width + x] = (byte) (isInk(x, y) ? paper / 3 : paper);
      }
    }
    return new GreyImage(width, height, pixels);
  }

  private static boolean isInk(int x, int y) {
    return y % 30 < 6 && x % 12 < 6;
  }

  @Test
  void inkIsToldFromPaperInADarkCorner() {
    assertTrue(page(150).isInk(950, 950) && page(150).isInk(951, 959), "all is dark there");
    GreyImage even = page(150).clear();
    for (int i = 10; i < 950; i += 7) {
      assertEquals(isInk(i, i), even.isInk(i, i), "at " + i);
    }
  }

  @Test
  void evenLightStaysAsItIs() {
    GreyImage page = page(20);
    assertSame(page, Light.evened(page));
    assertFalse(page.isInk(959, 959));
  }
}
