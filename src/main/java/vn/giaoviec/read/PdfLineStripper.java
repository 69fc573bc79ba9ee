package vn.giaoviec.read;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import vn.giaoviec.text.Box;

/**
 * Takes the lines of a PDF in the order of its content, with their places; a gap wider than words
 * leave ends a line, so that columns side by side stay apart.
 */
final class PdfLineStripper extends PDFTextStripper {

  /** A gap of so many times the letters' size parts two columns. */
  private static final float COLUMN_GAP = 2.5f;

  /** Letters so many times as high as others are printed across the page: notes are smaller. */
  private static final float OTHER_SIZE = 2.5f;

  /** Degrees; letters that slant more belong to no line. */
  private static final double SLANTED = 15;

  private final List<PageLines> pages = new ArrayList<>();
  private final List<Integer> incomplete = new ArrayList<>();
  private PageWork work = new PageWork();
  private final DrawnRules drawn = new DrawnRules(this);

  /** How many letters run in each direction, a right angle apart. */
  private int[] directions = new int[4];

  private List<PdfLine> lines = new ArrayList<>();
  private final List<PdfLine.Word> words = new ArrayList<>();
  private final List<Integer> quarters = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private float wordLeft;
  private float wordRight;
  private float left;
  private float top;
  private float right;
  private float bottom;
  private final LegacyGlyphs glyphs;

  PdfLineStripper(LegacyGlyphs glyphs) {
    this.glyphs = glyphs;
    setSortByPosition(false);
    setSuppressDuplicateOverlappingText(false);
    setShouldSeparateByBeads(false);
  }

  List<PageLines> lines(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
    return pages;
  }

  /**
   * Returns how many right angles a page is turned clockwise for most of its text to be upright.
   */
  int quarters(int page) {
    return quarters.get(page);
  }

  /** Returns the pages, from 0, of which something could not be shown. */
  List<Integer> incomplete() {
    return incomplete;
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    work = new PageWork();
    super.processPage(page);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (!work.takes(operator)) {
      return;
    }
    try {
      super.processOperator(operator, operands);
    } catch (RuntimeException e) {
      operatorException(operator, operands, new IOException(e)); // what is damaged, for PDFBox
    }
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
    work.failed(this, operator, e);
  }

  @Override
  protected void showText(byte[] codes) throws IOException {
    if (work.takesText(this)) {
      super.showText(codes);
    }
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    if (!isSlanted(glyph.getTextMatrix())) {
      super.processTextPosition(glyphs.toUnicode(glyph));
    }
  }

  /** Watermarks run across the page; text layers of crooked scans hardly slant. */
  private static boolean isSlanted(Matrix matrix) {
    double degrees = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
    return Math.abs(degrees - 90 * Math.rint(degrees / 90)) > SLANTED;
  }

  /**
   * Takes a word. What is written next, in the middle of a cell's height, may overlap with the line
   * before: such words come as one, whose letters go back to the left. Letters of another size are
   * printed across a word.
   */
  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    int start = 0;
    int from = 0;
    int to = 0;
    for (int i = 0; i < positions.size(); i++) {
      TextPosition glyph = positions.get(i);
      boolean back = i > start && goesBack(positions.get(i - 1), glyph);
      if (back || isOtherSize(glyph.getFontSizeInPt(), positions.get(start).getFontSizeInPt())) {
        write(text.substring(from, to), positions.subList(start, i));
        if (back) {
          flush();
        }
        start = i;
        from = to;
      }
      to = Math.min(text.length(), to + positions.get(i).getUnicode().length());
    }
    if (!positions.isEmpty()) {
      write(text.substring(from), positions.subList(start, positions.size()));
    }
  }

  /**
   * Marks stand on the letter before, and some are drawn from its left; they go back no farther.
   */
  private static boolean goesBack(TextPosition before, TextPosition glyph) {
    return glyph.getXDirAdj() < before.getXDirAdj() - before.getFontSizeInPt();
  }

  private void write(String text, List<TextPosition> positions) {
    TextPosition first = positions.get(0);
    directions[Math.floorMod(Math.round(first.getDir() / 90), 4)] += positions.size();
    TextPosition last = positions.get(positions.size() - 1);
    float size = Math.max(first.getHeightDir(), first.getFontSizeInPt() * 0.7f);
    boolean far = Math.abs(first.getXDirAdj() - right) > COLUMN_GAP * size * 1.4f;
    if (hasLine() && (far || isOtherSize(size, bottom - top))) {
      flush();
    }
    float y = first.getYDirAdj() - size;
    if (!hasLine()) {
      left = first.getXDirAdj();
      top = y;
      right = left;
      bottom = first.getYDirAdj();
    }
    append(text, positions);
    top = Math.min(top, y);
    bottom = Math.max(bottom, first.getYDirAdj());
    right = Math.max(right, last.getXDirAdj() + last.getWidthDirAdj());
  }

  private static boolean isOtherSize(float one, float other) {
    return Math.min(one, other) > 0 && Math.max(one, other) > OTHER_SIZE * Math.min(one, other);
  }

  /** Justified lines hold several spaces in a row: one is meant. */
  private void append(String text, List<TextPosition> positions) {
    int position = 0;
    int used = 0;
    for (int i = 0; i < text.length(); i++, used++) {
      if (position + 1 < positions.size()
          && used >= positions.get(position).getUnicode().length()) {
        position++;
        used = 0;
      }
      char c = text.charAt(i);
      if (c == ' ' || c == '\u00a0') {
        endWord();
      } else {
        TextPosition place = positions.get(position);
        wordLeft = word.length() == 0 ? place.getXDirAdj() : wordLeft;
        wordRight = place.getXDirAdj() + place.getWidthDirAdj();
        word.append(c);
      }
    }
  }

  private boolean hasLine() {
    return word.length() > 0 || !words.isEmpty();
  }

  private void endWord() {
    if (word.length() > 0) {
      words.add(new PdfLine.Word(word.toString(), wordLeft, wordRight));
      word.setLength(0);
    }
  }

  /** Fields filled in on signing (number, day) are annotations: their words are shown as well. */
  @Override
  protected void writePage() throws IOException {
    PDPage page = getCurrentPage();
    if (page != null) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationWidget || annotation instanceof PDAnnotationMarkup) {
          showAnnotation(annotation);
        }
      }
    }
    super.writePage();
  }

  @Override
  protected void writeWordSeparator() {
    endWord();
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
    int direction = direction();
    quarters.add(direction / 90);
    if (work.isIncomplete()) {
      incomplete.add(pages.size());
    }
    pages.add(new PageLines(lines, drawn.take(getCurrentPage(), direction)));
    lines = new ArrayList<>();
  }

  /** Returns the direction of most of the page's text, in degrees. */
  private int direction() {
    int most = 0;
    for (int i = 1; i < directions.length; i++) {
      most = directions[i] > directions[most] ? i : most;
    }
    directions = new int[4];
    return most * 90;
  }

  private void flush() {
    endWord();
    if (!words.isEmpty()) {
      lines.add(
          new PdfLine(
              SpacedLetters.joined(words),
              new Box(left, top, Math.max(0, right - left), bottom - top)));
    }
    words.clear();
  }
}
