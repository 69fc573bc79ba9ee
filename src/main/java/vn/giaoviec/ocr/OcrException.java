package vn.giaoviec.ocr;

/** A page could not be read by OCR. */
public final class OcrException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** The program is not installed. */
    NO_PROGRAM,
    /** The program lacks its Vietnamese data. */
    NO_LANGUAGE,
    /** It took too long, or was told to stop. */
    TIMED_OUT,
    /** It failed in another way. */
    FAILED
  }

  private final Reason reason;

  OcrException(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  /** Returns why; the message is what the program said. */
  public Reason reason() {
    return reason;
  }
}
