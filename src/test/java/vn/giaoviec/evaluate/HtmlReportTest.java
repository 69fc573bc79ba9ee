package vn.giaoviec.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import vn.giaoviec.evaluate.Prediction.Stretch;
import vn.giaoviec.messages.Language;

/** The page shows everything, and nothing of a notice can become part of the page itself. */
class HtmlReportTest {

  private static final String GOLD =
      """
      {"notice": {"number": "12/CT-UBND", "issuer": "UBND tỉnh Mai Linh"}, "tasks": [
        {"text": "Rà soát các điểm sạt lở", "section": {"number": "1"},
         "lead": [{"name": "Sở Y tế"}, {"name": "Sở Nội vụ"}], "deadlines": [{"value": "2024-05"}]},
        {"text": "Bố trí kinh phí <b>sửa chữa</b> & duy tu"},
        {"text": "Báo cáo kết quả trước ngày 15 tháng 5"}]}
      """;
  private static final String PREDICTED =
      """
      {"notice": {"number": "13/CT-UBND", "issuer": "UBND TỈNH MAI LINH"}, "tasks": [
        {"text": "Rà soát ngay các điểm sạt lở", "section": {"number": "1"},
         "lead": [{"name": "Giám đốc Sở Y tế"}, {"name": "<script>alert(1)</script>"}],
         "deadlines": [{"value": "2024-05"}],
         "evidence": [{"field": "/text", "start": 0, "end": 28, "page": 3, "rule": "role.imperative"},
           {"field": "/lead/0", "start": 29, "end": 36, "page": 2, "rule": "title.unit"}]},
        {"text": "\\" onload=\\"x", "evidence": []},
        {"text": "Bố trí kinh phí <b>sửa chữa</b> & duy tu"}]}
      """;

  private static Evaluation evaluation() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Evaluator evaluator = new Evaluator();
    String text = "Rà soát ngay các điểm sạt lở\nSở Y\ntế. Báo cáo kết quả trước ngày 15 tháng 5.";
    Source sentence =
        new Source(39, 76, 4, "role.noAction", "Báo cáo kết quả trước ngày 15 tháng 5.");
    evaluator.add(
        "a\"><script>",
        mapper.readTree(GOLD),
        new Prediction(
            mapper.readTree(PREDICTED), text, List.of(new Stretch(sentence, "context")), ""));
    evaluator.add("b", mapper.readTree(GOLD), Prediction.failed("[ENCRYPTED] <i>"));
    return evaluator.evaluation();
  }

  private static Document page(Language language) throws IOException {
    return Jsoup.parse(HtmlReport.of(evaluation(), language, "Giaoviec 1 (ab)"));
  }

  @Test
  void standsAloneAndRunsNothing() throws IOException {
    Document page = page(Language.VI);
    assertEquals(
        0, page.select("script, link, img, iframe, object, embed, b > i, td b > b").size());
    for (Element element : page.getAllElements()) {
      element.attributes().forEach(a -> assertFalse(a.getKey().startsWith("on"), a.getKey()));
      String target = element.attr("href");
      if (!target.isEmpty()) {
        assertTrue(target.startsWith("#"), target);
        assertNotNull(page.getElementById(target.substring(1)), target);
      }
    }
    assertFalse(page.select("style").html().contains("url("));
    assertTrue(page.text().contains("<script>alert(1)</script>"));
    assertTrue(page.text().contains("Bố trí kinh phí <b>sửa chữa</b> & duy tu"));
    assertTrue(page.text().contains("[ENCRYPTED] <i>"));
  }

  @Test
  void showsWhatDiffersWithItsEvidence() throws IOException {
    Document page = page(Language.VI);
    Element differs = page.select("details.task.differs[open]").first();
    assertNotNull(differs);
    assertEquals("ngay", differs.select("mark").text());
    assertEquals("− Sở Nội vụ", differs.select("div.missing").text());
    assertEquals("+ <script>alert(1)</script>", differs.select("div.wrong").text());
    assertEquals(
        "≈ Giám đốc Sở Y tế tr. 2 · 29–36 · title.unit Sở Y tế",
        differs.select("td:eq(2) div.soft").text());
    assertTrue(differs.text().contains("tr. 3 · 0–28 · role.imperative"));
    assertEquals(4, page.select("details.task.missed[open]").size());
    assertEquals(1, page.select("details.task.invented[open]").size());
    assertTrue(page.text().contains("tr. 4 · 39–76 · context: role.noAction"));
    assertEquals(1, page.select("details.task.clean:not([open])").size());
    assertTrue(page.select("details.head[open]").text().contains("+ 13/CT-UBND"));
  }

  @Test
  void speaksBothLanguages() throws IOException {
    assertEquals("vi", page(Language.VI).select("html").attr("lang"));
    assertEquals("en", page(Language.EN).select("html").attr("lang"));
    assertTrue(page(Language.VI).text().contains("Bỏ sót"));
    assertTrue(page(Language.EN).text().contains("Missed"));
    assertTrue(page(Language.VI).text().contains("16,67 %"), page(Language.VI).text());
    assertTrue(page(Language.EN).text().contains("16.67 %"));
    assertTrue(page(Language.EN).text().contains("Giaoviec 1 (ab)"));
  }

  @Test
  void isTheSameInAnyLocale() throws IOException {
    Locale before = Locale.getDefault();
    String page = HtmlReport.of(evaluation(), Language.VI, "");
    String table = Tables.text(evaluation(), Language.VI);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals(page, HtmlReport.of(evaluation(), Language.VI, ""));
      assertEquals(table, Tables.text(evaluation(), Language.VI));
    } finally {
      Locale.setDefault(before);
    }
  }
}
