package vn.giaoviec.text;

/**
 * How a page lies in its file when it was read upright and straight: turning the upright page back
 * about its middle lays its boxes over the file's page.
 *
 * @param page the page, from 1
 * @param quarters how many right angles the file's page is turned clockwise to stand upright
 * @param slope how far its lines then fall, in points down for each to the right
 */
public record Pose(int page, int quarters, double slope) {

  public Pose {
    quarters = Math.floorMod(quarters, 4);
  }

  /**
   * Returns the corners of a box on the file's page, in points from its top left corner: x and y of
   * the box's top left, top right, bottom left and bottom right.
   *
   * @param box a box on the upright page
   * @param width of the file's page
   * @param height of the file's page
   */
  public float[] corners(Box box, float width, float height) {
    boolean sideways = quarters % 2 == 1;
    double middleX = (sideways ? height : width) / 2.0;
    double middleY = (sideways ? width : height) / 2.0;
    double length = Math.hypot(1, slope);
    float[] corners = new float[8];
    for (int i = 0; i < 4; i++) {
      double x = box.x() + (i % 2 == 0 ? 0 : box.width()) - middleX;
      double y = box.y() + (i < 2 ? 0 : box.height()) - middleY;
      double turnedX = (x - y * slope) / length;
      double turnedY = (x * slope + y) / length;
      for (int turn = 0; turn < quarters; turn++) {
        double before = turnedX;
        turnedX = turnedY;
        turnedY = -before;
      }
      corners[2 * i] = (float) (turnedX + width / 2.0);
      corners[2 * i + 1] = (float) (turnedY + height / 2.0);
    }
    return corners;
  }
}
