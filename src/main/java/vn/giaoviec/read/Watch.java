package vn.giaoviec.read;

/** Is told what takes time. */
interface Watch {

  /** Nobody looks. */
  Watch NONE = () -> {};

  /** A page begins to be read by OCR. */
  void scannedPage();
}
