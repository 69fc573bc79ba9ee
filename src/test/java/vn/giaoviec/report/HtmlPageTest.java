package vn.giaoviec.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.Giaoviec;
import vn.giaoviec.export.TaskFolder;
import vn.giaoviec.export.Tasks;
import vn.giaoviec.json.DocumentException;
import vn.giaoviec.messages.Language;
import vn.giaoviec.read.ReadException;

/** The page shows all that was read, and nothing of a notice can become part of the page itself. */
class HtmlPageTest {

  @TempDir Path folder;

  static String text(String notice) {
    try {
      byte[] bytes = notice.getBytes(StandardCharsets.UTF_8);
      return Giaoviec.create().read(bytes, "a.txt").text().value();
    } catch (ReadException e) {
      throw new IllegalStateException(e);
    }
  }

  static String page(TaskFolder tasks, Language language, Texts texts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HtmlPage(language).write(tasks, texts, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private Document one(Language language) throws IOException {
    String text = text(Tasks.NOTICE);
    return Jsoup.parse(page(Tasks.one(folder), language, document -> text));
  }

  @Test
  void everyWordStandsInItsRole() throws IOException {
    Document page = one(Language.VI);
    Element text = page.selectFirst(".notice .text");
    assertNotNull(text);
    StringBuilder words = new StringBuilder();
    text.select(".s").forEach(piece -> words.append(piece.wholeText()));
    assertEquals(text(Tasks.NOTICE), words.toString());
    assertTrue(text.select(".s.heading, .s.leadIn").size() > 0);
    assertTrue(text.select(".s.signature").text().endsWith("Lê Thị Hòa"));
  }

  @Test
  void evidenceIsFoundFromItsValue() throws IOException {
    Document page = one(Language.VI);
    Element lead = page.selectFirst("#n1t1 .v.lead");
    assertNotNull(lead);
    assertEquals("Sở Nội vụ", lead.text());
    String token = lead.attr("data-for");
    assertEquals("1/lead/0", token);
    assertEquals(
        "Sở Nội vụ", page.select("#n1 [data-e~=" + token.replace("/", "\\/") + "]").text());
    for (Element link : page.select("a[href^=#]")) {
      String target = link.attr("href").substring(1);
      assertNotNull(page.getElementById(target), target);
    }
  }

  @Test
  void figures() throws IOException {
    Tasks.one(folder);
    Files.writeString(
        folder.resolve("run.json"),
        """
        {"files": 2, "extracted": 1, "tasks": 4, "warnings": 0, "interrupted": false, "failures":
         [{"file": "hỏng<b>.pdf", "code": "ENCRYPTED", "found": "Có mật khẩu.", "advice": "Mở ra."}]}
        """);
    Document page = Jsoup.parse(page(new TaskFolder(folder), Language.VI, document -> null));
    assertEquals(
        List.of("1", "4", "3 75 %", "0 0 %"), page.select(".tile .value").eachText().subList(0, 4));
    assertTrue(page.text().contains("hỏng<b>.pdf ENCRYPTED Có mật khẩu. Mở ra."), page.text());
    assertTrue(page.select(".charts svg text").eachText().contains("Sở Nội vụ"));
    assertTrue(page.text().contains("Không hiện được lời văn"));
    assertEquals(0, page.select(".text").size());
  }

  @Test
  void bothLanguagesAreThere() throws IOException {
    Document vi = one(Language.VI);
    assertEquals("vi", vi.expectFirst("html").attr("lang"));
    assertEquals("Báo cáo trích xuất nhiệm vụ", vi.expectFirst("h1").text());
    Document en = one(Language.EN);
    assertEquals("Report of extracted tasks", en.expectFirst("h1").text());
    for (Element label : vi.select("[data-m]")) {
      String key = label.attr("data-m");
      assertTrue(
          vi.select("#words dt").stream()
              .filter(dt -> dt.text().equals(key))
              .allMatch(dt -> dt.nextElementSiblings().get(1).hasText()),
          key);
      assertTrue(vi.select("#words dt").eachText().contains(key), key);
    }
  }

  @Test
  void theSameBytesAndNothingFromOutside() throws IOException {
    String text = text(Tasks.NOTICE);
    String page = page(Tasks.one(folder), Language.VI, document -> text);
    assertEquals(page, page(Tasks.one(folder), Language.VI, document -> text));
    Document parsed = Jsoup.parse(page);
    assertEquals(0, parsed.select("[src], link, iframe, object, embed, img, form").size());
    for (Element link : parsed.select("a")) {
      assertTrue(link.attr("href").startsWith("#"), link.outerHtml());
    }
    assertFalse(page.contains("http://") || page.contains("https://"));
    assertTrue(page.contains("default-src 'none'"));
  }

  @Test
  void nothingOfANoticeBecomesPartOfThePage() throws IOException {
    String evil = "</span></script><script>x()</script><img src=x onerror=x()>\"'`{{lang}}&lt;";
    String text = text(Tasks.NOTICE);
    String hostile = evil.repeat(100).substring(0, text.length());
    ObjectNode document = Tasks.everywhere(Tasks.document(Tasks.NOTICE, "a.txt"), evil);
    Tasks.write(folder.resolve("a.json"), document);
    Document page = Jsoup.parse(page(new TaskFolder(folder), Language.VI, source -> hostile));
    assertEquals(1, page.select("script").size());
    assertEquals(0, page.select("img, [onerror]").size());
    assertEquals(evil + "subject", page.expectFirst(".notice .subject").text());
    assertTrue(page.expectFirst(".notice .file").text().startsWith(evil));
    assertTrue(page.expectFirst(".notice .text").wholeText().contains("<script>x()</script>"));
  }

  @Test
  void brokenDocumentsAreNamed() throws IOException {
    Files.writeString(folder.resolve("b.json"), "{}");
    DocumentException e =
        org.junit.jupiter.api.Assertions.assertThrows(
            DocumentException.class,
            () -> page(new TaskFolder(folder), Language.VI, document -> null));
    assertEquals("b.json", e.file());
  }
}
