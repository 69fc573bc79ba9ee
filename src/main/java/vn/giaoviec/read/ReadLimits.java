package vn.giaoviec.read;

import java.time.Duration;

/**
 * What reading one file may cost.
 *
 * @param maxTextBytes largest plain text, in bytes
 * @param maxBytes largest file of another kind, in bytes
 * @param maxPages most pages of a PDF
 * @param maxCharacters most characters of text that a file may give
 * @param timeout longest time, without the pages that are read by OCR
 * @param memoryMegabytes heap of a reading process
 * @param ocr how scanned pages are read
 */
public record ReadLimits(
    long maxTextBytes,
    long maxBytes,
    int maxPages,
    int maxCharacters,
    Duration timeout,
    int memoryMegabytes,
    OcrOptions ocr) {

  /** Returns limits that no real notice comes near: 20 MB of text, 200 MB else, 2,000 pages. */
  public static ReadLimits defaults() {
    return new ReadLimits(
        20L << 20, 200L << 20, 2_000, 20 << 20, Duration.ofSeconds(60), 512, OcrOptions.defaults());
  }

  /** Returns the same limits with another timeout. */
  public ReadLimits withTimeout(Duration other) {
    return new ReadLimits(
        maxTextBytes, maxBytes, maxPages, maxCharacters, other, memoryMegabytes, ocr);
  }

  /** Returns the same limits with another number of pages. */
  public ReadLimits withMaxPages(int other) {
    return new ReadLimits(
        maxTextBytes, maxBytes, other, maxCharacters, timeout, memoryMegabytes, ocr);
  }

  /** Returns the same limits with another heap. */
  public ReadLimits withMemoryMegabytes(int other) {
    return new ReadLimits(maxTextBytes, maxBytes, maxPages, maxCharacters, timeout, other, ocr);
  }

  /** Returns the same limits with another way to read scanned pages. */
  public ReadLimits withOcr(OcrOptions other) {
    return new ReadLimits(
        maxTextBytes, maxBytes, maxPages, maxCharacters, timeout, memoryMegabytes, other);
  }
}
