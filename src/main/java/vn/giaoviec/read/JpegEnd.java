package vn.giaoviec.read;

/**
 * Tells whether a JPEG file goes on to its end; decoders fill what is missing with grey and go on.
 */
final class JpegEnd {

  private static final int MARKER = 0xff;
  private static final int SCAN = 0xda;
  private static final int END = 0xd9;

  private JpegEnd() {}

  /**
   * Returns whether no end follows the last scan. In the data of scans the byte that opens markers
   * is never followed by that of the end; after it, cameras write what they please.
   */
  static boolean isMissing(byte[] bytes) {
    for (int i = bytes.length - 2; i >= 0; i--) {
      if ((bytes[i] & 0xff) == MARKER) {
        int kind = bytes[i + 1] & 0xff;
        if (kind == END) {
          return false;
        }
        if (kind == SCAN) {
          return true;
        }
      }
    }
    return true;
  }
}
