package vn.giaoviec.read;

import java.time.Duration;

/**
 * What reading one file may cost.
 *
 * @param maxTextBytes largest plain text, in bytes
 * @param maxBytes largest file of another kind, in bytes
 * @param maxPages most pages of a PDF
 * @param maxCharacters most characters of text that a file may give
 * @param timeout longest time
 * @param memoryMegabytes heap of a reading process
 */
public record ReadLimits(
    long maxTextBytes,
    long maxBytes,
    int maxPages,
    int maxCharacters,
    Duration timeout,
    int memoryMegabytes) {

  /** Returns limits that no real notice comes near: 20 MB of text, 200 MB else, 2,000 pages. */
  public static ReadLimits defaults() {
    return new ReadLimits(20L << 20, 200L << 20, 2_000, 20 << 20, Duration.ofSeconds(60), 512);
  }

  /** Returns the same limits with another timeout. */
  public ReadLimits withTimeout(Duration other) {
    return new ReadLimits(maxTextBytes, maxBytes, maxPages, maxCharacters, other, memoryMegabytes);
  }

  /** Returns the same limits with another number of pages. */
  public ReadLimits withMaxPages(int other) {
    return new ReadLimits(maxTextBytes, maxBytes, other, maxCharacters, timeout, memoryMegabytes);
  }

  /** Returns the same limits with another heap. */
  public ReadLimits withMemoryMegabytes(int other) {
    return new ReadLimits(maxTextBytes, maxBytes, maxPages, maxCharacters, timeout, other);
  }
}
