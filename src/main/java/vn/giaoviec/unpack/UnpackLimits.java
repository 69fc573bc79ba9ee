package vn.giaoviec.unpack;

/**
 * What the documents of one mail or archive may cost, those of archives within it included.
 *
 * @param depth how deep archives may lie within archives, at least 1
 * @param documents most documents
 * @param bytes largest document, in bytes
 * @param totalBytes all documents together, in bytes
 * @param ratio how many times the size of the file they may have together
 */
public record UnpackLimits(int depth, int documents, long bytes, long totalBytes, int ratio) {

  /** So much may unpack from however little. */
  private static final long ALWAYS = 16L << 20;

  /** Returns limits that no real mail or month's archive comes near, for documents so large. */
  public static UnpackLimits defaults(long bytes) {
    return new UnpackLimits(4, 10_000, bytes, 4L << 30, 100);
  }

  /** Returns how much may unpack from a file of this size, in bytes. */
  long totalFor(long size) {
    return Math.min(totalBytes, Math.max(ALWAYS, size * ratio));
  }
}
