package vn.giaoviec.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vn.giaoviec.export.Tasks;
import vn.giaoviec.messages.Language;

/** The commands {@code export} and {@code report}, over what {@code extract} wrote. */
class ExportCommandTest {

  @TempDir Path folder;
  private String err = "";

  @BeforeEach
  void extract() throws IOException {
    Path inbox = Files.createDirectories(folder.resolve("inbox/2026"));
    Files.writeString(inbox.resolve("tb-31.txt"), Tasks.NOTICE);
    Files.writeString(folder.resolve("inbox/tb-32.txt"), Tasks.NOTICE.replace("31/TB", "32/TB"));
    Files.write(folder.resolve("inbox/hong.pdf"), "%PDF-1".getBytes(StandardCharsets.US_ASCII));
    assertEquals(1, run("extract", path("inbox"), "--out", path("tasks")), err);
    assertEquals(
        1, run("extract", path("inbox"), "--out", path("lines"), "--format", "jsonl"), err);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private int run(String... arguments) {
    StringWriter printed = new StringWriter();
    CommandLine line = Main.commandLine(Language.VI);
    line.setErr(new PrintWriter(printed, true));
    int code = line.execute(arguments);
    err = printed.toString();
    return code;
  }

  @Test
  void bothFormsGiveTheSame() throws IOException {
    for (String name : new String[] {"a.csv", "a.jsonl", "a.ics", "a.taskwarrior.json"}) {
      assertEquals(0, run("export", path("tasks"), "--to", path(name)), err);
      byte[] files = Files.readAllBytes(folder.resolve(name));
      Files.delete(folder.resolve(name));
      assertEquals(0, run("export", path("lines"), "--to", path(name)), err);
      assertEquals(
          new String(files, StandardCharsets.UTF_8), Files.readString(folder.resolve(name)));
      assertTrue(err.contains("8 nhiệm vụ trong 2 văn bản"), err);
    }
    assertEquals(0, run("export", path("tasks"), "--to", path("a.data"), "--as", "csv"), err);
    assertTrue(Files.readString(folder.resolve("a.data")).contains("32/TB-UBND"));
  }

  @Test
  void filters() throws IOException {
    String[] filtered = {
      "export",
      path("tasks"),
      "--to",
      path("a.jsonl"),
      "--unit",
      "Sở Nội vụ",
      "--unit",
      "Sở Xây dựng",
      "--due-before",
      "1/4/2026",
      "--flag",
      "no_lead",
      "--min-confidence",
      "0"
    };
    assertEquals(0, run(filtered), err);
    assertEquals("", Files.readString(folder.resolve("a.jsonl")));
    filtered[10] = "--lang";
    filtered[11] = "vi";
    assertEquals(0, run(filtered), err);
    assertEquals(2, Files.readString(folder.resolve("a.jsonl")).lines().count());
    assertEquals(
        "Sở Xây dựng",
        new ObjectMapper()
            .readTree(Files.readString(folder.resolve("a.jsonl")).lines().findFirst().orElse(""))
            .path("lead")
            .asText());
  }

  @Test
  void wrongUseIsNamed() throws IOException {
    assertWrong("a.txt", "export", path("tasks"), "--to", path("a.txt"));
    assertWrong("không có tệp", "export", path("nothing"), "--to", path("a.csv"));
    assertWrong(
        "30/2/2026", "export", path("tasks"), "--to", path("a.csv"), "--due-before", "30/2/2026");
    assertWrong("NO_LEAD", "export", path("tasks"), "--to", path("a.csv"), "--flag", "NONE");
    assertWrong("1.5", "export", path("tasks"), "--to", path("a.csv"), "--min-confidence", "1.5");
    assertWrong("--inbox", "export", path("tasks"), "--to", path("a.ics"), "--inbox", path("no"));
    assertWrong("--to", "export", path("tasks"), "--to", path("no/folder/a.csv"));
    assertWrong("--to", "report", path("tasks"), "--to", path("no/folder/a.html"));
    Files.writeString(folder.resolve("own.xlsx"), "mine");
    assertWrong("own.xlsx", "export", path("tasks"), "--to", path("own.xlsx"));
    Files.writeString(folder.resolve("tasks/x.json"), "{\"tasks\": 3}");
    assertWrong("x.json", "export", path("tasks"), "--to", path("a.csv"));
    assertWrong("x.json", "report", path("tasks"), "--to", path("a.html"));
    assertFalse(Files.exists(folder.resolve("a.csv")));
    assertFalse(Files.exists(folder.resolve("a.html")));
  }

  private void assertWrong(String named, String... arguments) {
    assertEquals(2, run(arguments), err);
    assertTrue(err.contains(named), err);
  }

  @Test
  void theReportShowsTheTextsThatTheRunKept() throws IOException {
    for (String form : new String[] {"tasks", "lines"}) {
      assertEquals(0, run("report", path(form), "--to", path("r.html")), err);
      var page = Jsoup.parse(Files.readString(folder.resolve("r.html")));
      assertEquals(2, page.select(".notice .text").size(), form);
      assertTrue(page.text().contains("hong.pdf"));
    }
  }

  @Test
  void theReportReadsNoticesAgainWhereNoTextIsKept() throws IOException {
    try (var texts = Files.list(folder.resolve("tasks/.giaoviec/texts"))) {
      for (Path text : texts.toList()) {
        Files.delete(text);
      }
    }
    assertEquals(0, run("report", path("tasks"), "--to", path("r.html")), err);
    var page = Jsoup.parse(Files.readString(folder.resolve("r.html")));
    assertEquals(0, page.select(".notice .text").size());
    Files.writeString(folder.resolve("inbox/tb-32.txt"), Tasks.NOTICE + "thêm");
    assertEquals(
        0, run("report", path("tasks"), "--to", path("r.html"), "--inbox", path("inbox")), err);
    page = Jsoup.parse(Files.readString(folder.resolve("r.html")));
    assertEquals(1, page.select(".notice .text").size(), "a notice that changed is another one");
    var text = page.selectFirst(".notice .text");
    assertNotNull(text);
    assertTrue(text.text().contains("31/TB-UBND"));
  }
}
