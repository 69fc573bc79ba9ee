/** From the image of a page to its words: set upright, straightened, read by tesseract. */
@NullMarked
package vn.giaoviec.ocr;

import org.jspecify.annotations.NullMarked;
