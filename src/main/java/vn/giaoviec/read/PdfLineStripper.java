package vn.giaoviec.read;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.giaoviec.text.Box;

/**
 * Takes the lines of a PDF in the order of its content, with their places; a gap wider than words
 * leave ends a line, so that columns side by side stay apart.
 */
final class PdfLineStripper extends PDFTextStripper {

  /** A gap of so many times the letters' size parts two columns. */
  private static final float COLUMN_GAP = 2.5f;

  private final List<List<PdfLine>> pages = new ArrayList<>();
  private List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private boolean separated;
  private float left;
  private float top;
  private float right;
  private float bottom;

  PdfLineStripper() {
    setSortByPosition(false);
    setSuppressDuplicateOverlappingText(false);
    setShouldSeparateByBeads(false);
  }

  List<List<PdfLine>> lines(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
    return pages;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    if (positions.isEmpty()) {
      return;
    }
    TextPosition first = positions.get(0);
    TextPosition last = positions.get(positions.size() - 1);
    float size = Math.max(first.getHeightDir(), first.getFontSizeInPt() * 0.7f);
    if (line.length() > 0 && Math.abs(first.getXDirAdj() - right) > COLUMN_GAP * size * 1.4f) {
      flush();
    }
    float y = first.getYDirAdj() - size;
    if (line.length() == 0) {
      left = first.getXDirAdj();
      top = y;
      right = left;
      bottom = first.getYDirAdj();
    } else if (separated) {
      line.append(' ');
    }
    separated = false;
    append(text);
    top = Math.min(top, y);
    bottom = Math.max(bottom, first.getYDirAdj());
    right = Math.max(right, last.getXDirAdj() + last.getWidthDirAdj());
  }

  /** Justified lines hold several spaces in a row: one is meant. */
  private void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i) == '\u00a0' ? ' ' : text.charAt(i);
      if (c != ' ' || line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(c);
      }
    }
  }

  @Override
  protected void writeWordSeparator() {
    separated = true;
  }

  @Override
  protected void writeLineSeparator() {
    flush();
  }

  @Override
  protected void writeParagraphEnd() {
    flush();
  }

  @Override
  protected void writePageEnd() {
    flush();
    pages.add(lines);
    lines = new ArrayList<>();
  }

  private void flush() {
    String text = line.toString().strip();
    if (!text.isEmpty()) {
      lines.add(new PdfLine(text, new Box(left, top, Math.max(0, right - left), bottom - top)));
    }
    line.setLength(0);
    separated = false;
  }
}
