package vn.giaoviec.read;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The time that a file may take: it grows with each page that is read by OCR. */
final class Allowance implements Watch {

  private final ReadLimits limits;
  private final long start = System.nanoTime();
  private final AtomicLong nanos;

  Allowance(ReadLimits limits) {
    this.limits = limits;
    this.nanos = new AtomicLong(limits.timeout().toNanos());
  }

  @Override
  public void scannedPage() {
    nanos.addAndGet(limits.ocr().perPage().toNanos());
  }

  boolean isOver() {
    return left() <= 0;
  }

  /** Returns how many nanoseconds are left. */
  long left() {
    return nanos.get() - (System.nanoTime() - start);
  }

  /** Returns how many seconds there were in all. */
  long seconds() {
    return TimeUnit.NANOSECONDS.toSeconds(nanos.get());
  }
}
