package vn.giaoviec.read;

import vn.giaoviec.text.Box;

/**
 * A visual line of a PDF, or the part of one in a column.
 *
 * @param text its words
 * @param box its place on the page
 */
record PdfLine(String text, Box box) {

  float right() {
    return box.x() + box.width();
  }

  float bottom() {
    return box.y() + box.height();
  }
}
