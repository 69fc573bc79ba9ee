package vn.giaoviec.read;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.pdmodel.MissingResourceException;

/**
 * What a page costs, so that one that draws itself over and over, or names a font that is none, is
 * left out in part rather than takes all time or fails its file.
 */
final class PageWork {

  /** The most that a page may say; the densest map has fewer. */
  private static final int MOST_OPERATORS = 2_000_000;

  /** The most forms and images that a page may draw. */
  private static final int MOST_DRAWN = 20_000;

  /**
   * The most pixels that the images of a page may have; a scan at 600 dpi in three layers has 105
   * million.
   */
  private static final long MOST_PIXELS = 150_000_000;

  private static final Set<String> DRAWN = Set.of("Do", "BI");

  private int operators;
  private int drawn;
  private long pixels;
  private boolean incomplete;
  private boolean fontFailed;

  /** Returns whether an operator is still to be carried out. */
  boolean takes(Operator operator) {
    operators++;
    drawn += DRAWN.contains(operator.getName()) ? 1 : 0;
    boolean takes = operators <= MOST_OPERATORS && drawn <= MOST_DRAWN;
    incomplete |= !takes;
    return takes;
  }

  /** Returns whether an image of so many pixels is still to be drawn; the first one always is. */
  boolean takesImage(long size) {
    boolean takes = pixels == 0 || pixels + size <= MOST_PIXELS;
    pixels += takes ? size : 0;
    incomplete |= !takes;
    return takes;
  }

  /**
   * Tells that an operator could not be carried out, which loses what it shows. After one that sets
   * a font there is none: in the font before it the same codes mean other letters.
   */
  void failed(PDFStreamEngine engine, Operator operator, IOException e) {
    incomplete |= !isSlip(e);
    if (operator.getName().equals(OperatorName.SET_FONT_AND_SIZE)) {
      fontFailed = true;
      engine.getGraphicsState().getTextState().setFont(null);
    }
  }

  /** Many programs write operators too many, or without their operands: they show nothing. */
  private static boolean isSlip(IOException e) {
    return e instanceof EmptyGraphicsStackException
        || e instanceof MissingOperandException
        || e instanceof MissingResourceException;
  }

  /** Returns whether words are to be shown; what codes mean in a damaged font can't be told. */
  boolean takesText(PDFStreamEngine engine) {
    return !fontFailed || engine.getGraphicsState().getTextState().getFont() != null;
  }

  /** Returns whether something of the page was left out. */
  boolean isIncomplete() {
    return incomplete;
  }
}
