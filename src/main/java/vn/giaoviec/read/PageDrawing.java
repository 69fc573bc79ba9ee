package vn.giaoviec.read;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages with bounded work; what is damaged on them is left out. */
final class PageDrawing extends PDFRenderer {

  PageDrawing(PDDocument document) {
    super(document);
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new Drawer(parameters);
  }

  /** Draws one page. */
  private static final class Drawer extends PageDrawer {

    private final PageWork work = new PageWork();

    Drawer(PageDrawerParameters parameters) throws IOException {
      super(parameters);
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
    public void drawImage(PDImage image) throws IOException {
      if (work.takesImage((long) image.getWidth() * image.getHeight())) {
        super.drawImage(image);
      }
    }
  }
}
