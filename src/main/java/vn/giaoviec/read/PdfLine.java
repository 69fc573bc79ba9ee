package vn.giaoviec.read;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.text.Box;

/**
 * A visual line of a PDF, or the part of one in a column.
 *
 * @param words its words, from left to right
 * @param box its place on the page
 */
record PdfLine(List<Word> words, Box box) {

  /**
   * A word of a line.
   *
   * @param text its letters
   * @param x the distance of its left edge from the page's
   * @param right the distance of its right edge from the page's left one
   * @param confidence how sure its reading is, 0 to 1
   */
  record Word(String text, float x, float right, float confidence) {

    /** Makes a word of a text layer. */
    Word(String text, float x, float right) {
      this(text, x, right, 1);
    }
  }

  PdfLine {
    words = List.copyOf(words);
  }

  String text() {
    return String.join(" ", words.stream().map(Word::text).toList());
  }

  /** A line so many times as high as another is no part of it: it is printed across the page. */
  private static final float HIGHER = 1.8f;

  /** Returns whether the other line was set into a gap of this one, as form fields are. */
  boolean holds(PdfLine other) {
    float middle = other.box.y() + other.box.height() / 2;
    return words.size() > 1
        && other.box.height() < HIGHER * box.height()
        && middle > box.y() - 3
        && middle < bottom() + 3
        && other.box.x() > box.x()
        && other.right() < right() + 3;
  }

  /** Returns this line with the words of another among its own, by their places. */
  PdfLine with(PdfLine other) {
    List<Word> all = new ArrayList<>(words);
    all.addAll(other.words);
    all.sort((a, b) -> Float.compare(a.x(), b.x()));
    return new PdfLine(all, box);
  }

  float right() {
    return box.x() + box.width();
  }

  float bottom() {
    return box.y() + box.height();
  }
}
