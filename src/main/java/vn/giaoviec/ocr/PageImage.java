package vn.giaoviec.ocr;

import java.awt.image.BufferedImage;

/**
 * The image of a page, once for its words and once with the stamps over them.
 *
 * @param words what its words are read from
 * @param stamps the same page with what was stamped on it: seals, but names of signers, too
 */
public record PageImage(GreyImage words, GreyImage stamps) {

  /**
   * Returns an image without its colours.
   *
   * @param image any image
   * @param scanned whether it is of paper: red then counts as white in what words are read from
   */
  public static PageImage of(BufferedImage image, boolean scanned) {
    GreyImage stamps = GreyImage.of(image, false);
    return new PageImage(scanned ? GreyImage.of(image, true) : stamps, stamps);
  }
}
