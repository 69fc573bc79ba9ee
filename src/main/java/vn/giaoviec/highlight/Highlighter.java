package vn.giaoviec.highlight;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationTextMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationUnderline;
import vn.giaoviec.messages.Language;
import vn.giaoviec.messages.Messages;
import vn.giaoviec.notice.Notice;
import vn.giaoviec.text.Box;
import vn.giaoviec.text.CanonicalText;
import vn.giaoviec.text.Origin;

/**
 * Marks the tasks of a notice in a copy of its PDF, or in a PDF of its images: annotations in a
 * colour for each field, with what was read as their comments. The same input gives the same bytes.
 *
 * <p>Safe for any number of threads.
 */
public final class Highlighter {

  /**
   * Boxes reach from the base line to the height of capitals: marks and tails stand out of them.
   */
  private static final float ABOVE = 0.28f;

  private static final float BELOW = 0.32f;

  private final Messages messages;

  /** Makes a highlighter whose comments speak a language. */
  public Highlighter(Language language) {
    this.messages = Messages.beside(Highlighter.class, language);
  }

  /** Returns whether files of a media type have pages that can be marked. */
  public static boolean hasPages(String mediaType) {
    return mediaType.equals("application/pdf") || mediaType.startsWith("image/");
  }

  /**
   * Returns the marked copy.
   *
   * @param file the notice's own bytes, which are not changed
   * @param passwords such as may open it; the copy is not encrypted
   * @param notice what was read in it
   * @param tasks the tasks to mark, in the contract's form, whose evidence refers to that text
   * @throws IOException if the file can't be copied
   */
  public byte[] mark(byte[] file, List<String> passwords, Notice notice, JsonNode tasks)
      throws IOException {
    List<Mark> marks = new Marks(notice.text().value().length(), messages).of(tasks);
    try (PDDocument document = Copies.of(file, notice.source().mediaType(), passwords)) {
      Map<Integer, List<PDAnnotation>> byPage = new TreeMap<>();
      for (int i = 0; i < marks.size(); i++) {
        mark(document, marks.get(i), "giaoviec-" + (i + 1), notice.text(), byPage);
      }
      for (Map.Entry<Integer, List<PDAnnotation>> page : byPage.entrySet()) {
        List<PDAnnotation> all =
            new ArrayList<>(document.getPage(page.getKey() - 1).getAnnotations());
        all.addAll(page.getValue());
        document.getPage(page.getKey() - 1).setAnnotations(all);
      }
      document.setAllSecurityToBeRemoved(true);
      // Without a number of its own the copy would bear one made of the time.
      document.setDocumentId(Long.parseUnsignedLong(notice.source().sha256().substring(0, 15), 16));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** Makes an annotation on each page that the words of a mark stand on. */
  private void mark(
      PDDocument document,
      Mark mark,
      String name,
      CanonicalText text,
      Map<Integer, List<PDAnnotation>> byPage) {
    Map<Integer, List<float[]>> quads = new TreeMap<>();
    for (Origin origin : text.originsOf(mark.span())) {
      Box box = origin.boxOf(mark.span(), text.value());
      if (box != null && origin.page() <= document.getNumberOfPages()) {
        PDRectangle page = document.getPage(origin.page() - 1).getCropBox();
        float[] corners =
            text.poseOf(origin.page()).corners(room(box), page.getWidth(), page.getHeight());
        quads.computeIfAbsent(origin.page(), key -> new ArrayList<>()).add(inUser(corners, page));
      }
    }
    for (Map.Entry<Integer, List<float[]>> page : quads.entrySet()) {
      PDAnnotationTextMarkup annotation = annotation(mark, name + "-" + page.getKey());
      place(annotation, page.getValue());
      PDPage at = document.getPage(page.getKey() - 1);
      annotation.setPage(at);
      annotation.constructAppearances(document);
      byPage.computeIfAbsent(page.getKey(), key -> new ArrayList<>()).add(annotation);
    }
  }

  private PDAnnotationTextMarkup annotation(Mark mark, String name) {
    PDAnnotationTextMarkup annotation =
        mark.kind() == Kind.ACTIONS ? new PDAnnotationUnderline() : new PDAnnotationHighlight();
    annotation.setAnnotationName(name);
    annotation.setTitlePopup("Giaoviec");
    annotation.setSubject(messages.get(mark.kind().field()));
    annotation.setContents(String.join("\n", mark.comments()));
    annotation.setColor(new PDColor(mark.kind().colour(), PDDeviceRGB.INSTANCE));
    annotation.setPrinted(true);
    return annotation;
  }

  private static Box room(Box box) {
    float height = box.height() * (1 + ABOVE + BELOW);
    return new Box(box.x(), box.y() - ABOVE * box.height(), box.width(), height);
  }

  /** Turns distances from the top left corner into a PDF's own, from below. */
  private static float[] inUser(float[] corners, PDRectangle page) {
    float[] user = new float[corners.length];
    for (int i = 0; i < corners.length; i += 2) {
      user[i] = page.getLowerLeftX() + corners[i];
      user[i + 1] = page.getUpperRightY() - corners[i + 1];
    }
    return user;
  }

  private static void place(PDAnnotationTextMarkup annotation, List<float[]> quads) {
    float[] all = new float[8 * quads.size()];
    float left = Float.MAX_VALUE;
    float bottom = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float top = -Float.MAX_VALUE;
    for (int i = 0; i < all.length; i += 2) {
      float x = quads.get(i / 8)[i % 8];
      float y = quads.get(i / 8)[i % 8 + 1];
      all[i] = x;
      all[i + 1] = y;
      left = Math.min(left, x);
      right = Math.max(right, x);
      bottom = Math.min(bottom, y);
      top = Math.max(top, y);
    }
    annotation.setQuadPoints(all);
    PDRectangle place = new PDRectangle();
    place.setLowerLeftX(left);
    place.setLowerLeftY(bottom);
    place.setUpperRightX(right);
    place.setUpperRightY(top);
    annotation.setRectangle(place);
  }
}
