package vn.giaoviec.read;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;

/** How much of a page its images cover, and how large they are; none of them is decoded. */
final class PageImages extends PDFGraphicsStreamEngine {

  /** From here on a page of images is a scan. */
  private static final double SCAN = 0.5;

  private static final Set<String> BY_NAME = Set.of("Do", "BI", "q", "Q", "cm");

  private final PageWork work = new PageWork();
  private final Point2D.Float position = new Point2D.Float();
  private double covered;
  private long largest;

  private PageImages(PDPage page) {
    super(page);
  }

  static PageImages of(PDPage page) throws IOException {
    PageImages images = new PageImages(page);
    images.processPage(page);
    return images;
  }

  boolean isScan() {
    PDRectangle box = getPage().getCropBox();
    return covered > SCAN * box.getWidth() * box.getHeight();
  }

  /** Returns how many pixels the largest image has. */
  long largest() {
    return largest;
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix place = getGraphicsState().getCurrentTransformationMatrix();
    covered +=
        Math.abs(
            place.getScaleX() * place.getScaleY() - place.getShearX() * (double) place.getShearY());
    largest = Math.max(largest, (long) image.getWidth() * image.getHeight());
  }

  /** Only what places images matters here. */
  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (BY_NAME.contains(operator.getName()) && work.takes(operator)) {
      super.processOperator(operator, operands);
    }
  }

  /** What is damaged places no image. */
  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
    work.failed(this, operator, e);
  }

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {}

  @Override
  public void clip(int rule) {}

  @Override
  public void moveTo(float x, float y) {}

  @Override
  public void lineTo(float x, float y) {}

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

  @Override
  public Point2D getCurrentPoint() {
    return position;
  }

  @Override
  public void closePath() {}

  @Override
  public void endPath() {}

  @Override
  public void strokePath() {}

  @Override
  public void fillPath(int rule) {}

  @Override
  public void fillAndStrokePath(int rule) {}

  @Override
  public void shadingFill(COSName name) {}
}
