package vn.giaoviec.read;

import java.time.Duration;

/**
 * How scanned pages are read.
 *
 * @param program the tesseract program, by path or name
 * @param pagesAtATime how many pages of one file are read side by side, each on a core of its own
 * @param perPage the longest time for a page; the time for a file grows by it with each one
 */
public record OcrOptions(String program, int pagesAtATime, Duration perPage) {

  /** Returns the program on the search path, one page at a time, a minute for each. */
  public static OcrOptions defaults() {
    return new OcrOptions("tesseract", 1, Duration.ofSeconds(60));
  }

  /** Returns the same options with another program. */
  public OcrOptions withProgram(String other) {
    return new OcrOptions(other, pagesAtATime, perPage);
  }

  /** Returns the same options with another number of pages at a time. */
  public OcrOptions withPagesAtATime(int other) {
    return new OcrOptions(program, other, perPage);
  }
}
