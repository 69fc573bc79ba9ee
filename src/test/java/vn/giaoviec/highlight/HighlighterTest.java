package vn.giaoviec.highlight;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationTextMarkup;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoviec.Programs;
import vn.giaoviec.json.Documents;
import vn.giaoviec.messages.Language;
import vn.giaoviec.notice.Notice;
import vn.giaoviec.pipeline.Pipeline;
import vn.giaoviec.read.DirectReader;
import vn.giaoviec.read.Input;
import vn.giaoviec.read.ReadException;
import vn.giaoviec.read.ReadLimits;
import vn.giaoviec.read.Scans;

/** What stands within each mark is read back from the page and compared with the task's words. */
class HighlighterTest {

  private static Notice read(byte[] file, String name) throws ReadException {
    return new Pipeline(new DirectReader(ReadLimits.defaults(), List.of()))
        .read(Input.of(file, name));
  }

  private static JsonNode tasks(Notice notice) throws IOException {
    byte[] json = new Documents(Pipeline.generator(), Language.VI).line(notice);
    return new ObjectMapper().readTree(json).path("tasks");
  }

  private static byte[] marked(byte[] file, String name) throws IOException, ReadException {
    Notice notice = read(file, name);
    return new Highlighter(Language.EN).mark(file, List.of(), notice, tasks(notice));
  }

  @Test
  void marksHoldTheWordsThatTheyName() throws IOException, ReadException {
    byte[] file = Scans.digital();
    byte[] before = file.clone();
    byte[] marked = marked(file, "a.pdf");
    assertArrayEquals(before, file);
    assertArrayEquals(marked, marked(file, "a.pdf"));
    List<String> lines = List.of(wordsByMark(marked, file, 0));
    assertTrue(lines.contains("Task 1 – Lead: Sở Xây dựng = so xay dung"), lines.toString());
    assertTrue(
        lines.contains("Task 1 – Coordinating: Sở Tài chính = so tai chinh"), lines.toString());
    assertTrue(
        lines.contains(
            "Task 1 – Deadline: trước ngày 15/4/2025 (2025-04-14) = truoc ngay 15 4 2025"),
        lines.toString());
    assertTrue(
        lines.stream()
            .anyMatch(
                line ->
                    line.endsWith(
                        "= cong an tinh xu ly nghiem viec lan chiem hanh lang bao ve nguon nuoc bao"
                            + " cao ket qua trong thang 5 nam 2025")),
        lines.toString());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 2.5, -4, 180, 90, -90})
  void marksOfScansLieOnThePageAsItIs(double degrees) throws IOException, ReadException {
    Programs.need("tesseract");
    String[] lines = wordsByMark(marked(Scans.scanned(degrees), "a.pdf"), Scans.digital(), degrees);
    int leads = 0;
    for (String line : lines) {
      if (line.contains(" – Lead: ")) {
        leads++;
        String named = line.substring(line.indexOf(": ") + 2, line.indexOf(" = "));
        assertEquals(bare(named), line.substring(line.indexOf(" = ") + 3));
      }
    }
    assertTrue(leads >= 3, String.join("\n", lines));
  }

  @Test
  void imagesBecomePages() throws IOException, ReadException {
    Programs.need("tesseract");
    byte[] png = Scans.encoded(Scans.image(-4), "png");
    String[] lines = wordsByMark(marked(png, "a.png"), Scans.digital(), -4);
    assertTrue(
        List.of(lines).contains("Task 1 – Lead: Sở Xây dựng = so xay dung"),
        String.join("\n", lines));
  }

  /**
   * Returns the comment of each mark with the words that the text layer of the notice has there.
   *
   * @param degrees how far the marked page is turned clockwise from the one with the text layer
   */
  private static String[] wordsByMark(byte[] marked, byte[] digital, double degrees)
      throws IOException {
    List<String> lines = new ArrayList<>();
    try (PDDocument copy = Loader.loadPDF(marked);
        PDDocument text = Loader.loadPDF(digital)) {
      PDPage page = copy.getPage(0);
      for (PDAnnotation annotation : page.getAnnotations()) {
        PDAnnotationTextMarkup mark = (PDAnnotationTextMarkup) annotation;
        StringBuilder words = new StringBuilder();
        float[] quads = mark.getQuadPoints();
        for (int i = 0; i < quads.length; i += 8) {
          words.append(words(text.getPage(0), area(quads, i, page, text.getPage(0), degrees)));
        }
        lines.add(mark.getContents() + " = " + bare(words.toString()));
      }
    }
    return lines.toArray(String[]::new);
  }

  private static Rectangle2D area(
      float[] quads, int from, PDPage page, PDPage text, double degrees) {
    Rectangle2D.Double area = null;
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    for (int i = from; i < from + 8; i += 2) {
      double x = quads[i] - page.getCropBox().getWidth() / 2;
      double y = page.getCropBox().getHeight() / 2 - quads[i + 1];
      double backX = x * cos + y * sin + text.getCropBox().getWidth() / 2;
      double backY = y * cos - x * sin + text.getCropBox().getHeight() / 2;
      if (area == null) {
        area = new Rectangle2D.Double(backX, backY, 0, 0);
      } else {
        area.add(backX, backY);
      }
    }
    return area == null ? new Rectangle2D.Double() : area;
  }

  private static String words(PDPage page, Rectangle2D area) throws IOException {
    PDFTextStripperByArea stripper = new PDFTextStripperByArea();
    // A letter is where its base line begins.
    stripper.addRegion(
        "mark",
        new Rectangle2D.Double(
            area.getX() - 1.5, area.getY(), area.getWidth() + 1, area.getHeight()));
    stripper.extractRegions(page);
    return stripper.getTextForRegion("mark");
  }

  private static String bare(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replace('đ', 'd')
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }
}
