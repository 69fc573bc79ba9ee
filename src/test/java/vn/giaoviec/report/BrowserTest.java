package vn.giaoviec.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.Giaoviec;
import vn.giaoviec.Programs;
import vn.giaoviec.export.TaskFolder;
import vn.giaoviec.export.Tasks;
import vn.giaoviec.messages.Language;
import vn.giaoviec.notice.Notice;

/** The page in a real browser. */
class BrowserTest {

  @TempDir Path folder;
  private final Map<String, String> texts = new HashMap<>();

  @BeforeEach
  void programIsThere() {
    Programs.need("chromium");
  }

  /** Writes documents of text samples, each so many times, and returns their page. */
  private String page(int copies) throws Exception {
    Giaoviec giaoviec = Giaoviec.create();
    List<Path> samples = new ArrayList<>();
    try (var files = Files.walk(Path.of("samples", "inbox"))) {
      files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(samples::add);
    }
    for (Path sample : samples) {
      Notice notice = giaoviec.read(sample);
      ObjectNode document = (ObjectNode) new ObjectMapper().readTree(giaoviec.toJson(notice));
      Path name = Objects.requireNonNull(sample.getFileName());
      Tasks.many(
          folder.resolve("tasks").resolve(name.toString()),
          document,
          copies,
          copy -> {
            String id = copy.at("/notice/id").asText() + name;
            ((ObjectNode) copy.get("notice"))
                .put("id", String.format("%064x", id.hashCode() & 0xffffffffL));
            texts.put(copy.at("/notice/id").asText(), notice.text().value());
          });
    }
    return HtmlPageTest.page(
        new TaskFolder(folder.resolve("tasks")),
        Language.VI,
        document -> texts.get(document.source().sha256()));
  }

  /** Opens a page with a script of the test's own, and returns what became of it. */
  private org.jsoup.nodes.Document open(String page, String script) throws Exception {
    String free = page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
    int end = free.lastIndexOf("</body>");
    Path file = folder.resolve("page.html");
    Files.writeString(
        file, free.substring(0, end) + "<script>" + script + "</script>" + free.substring(end));
    String printed =
        Programs.run(
            folder,
            Map.of("HOME", folder.toString()),
            List.of(
                "chromium",
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("chromium"),
                "--window-size=1280,900",
                "--virtual-time-budget=30000",
                "--dump-dom",
                file.toUri().toString()));
    return Jsoup.parse(printed.substring(Math.max(0, printed.indexOf("<!DOCTYPE"))));
  }

  private static String result(org.jsoup.nodes.Document page) {
    Element result = page.getElementById("result");
    assertNotNull(result, page.text());
    return result.text();
  }

  private static final String SAY =
      "const say = x => { const p = document.createElement('pre'); p.id = 'result';"
          + " p.textContent = x; document.body.append(p); };";

  @Test
  void twoHundredNoticesOpen() throws Exception {
    String page = page(29);
    int notices = Jsoup.parse(page).select(".notice").size();
    assertTrue(notices >= 200, notices + " notices");
    Path blank = Files.writeString(folder.resolve("blank.html"), "<!DOCTYPE html><p>x");
    Path whole = Files.writeString(folder.resolve("whole.html"), page);
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      best = Math.min(best, seconds(whole) - seconds(blank));
    }
    System.out.printf("report of %d notices, %d kB: %.2f s%n", notices, page.length() / 1024, best);
  }

  /**
   * Returns the processor's time for opening and painting a page, by all threads of the browser: on
   * an idle machine no less than people wait, and the same on one that is doing other work.
   */
  private double seconds(Path page) throws Exception {
    String chromium =
        "chromium --headless=new --no-sandbox --disable-gpu --no-first-run --user-data-dir="
            + folder.resolve("timed")
            + " --window-size=1280,900 --screenshot="
            + folder.resolve("shot.png")
            + " "
            + page.toUri();
    String timed = "TIMEFORMAT='seconds %U %S'; time " + chromium + " >/dev/null 2>&1";
    String printed =
        Programs.run(folder, Map.of("HOME", folder.toString()), List.of("bash", "-c", timed));
    String[] times = printed.substring(printed.indexOf("seconds ")).strip().split(" ", -1);
    return Double.parseDouble(times[1]) + Double.parseDouble(times[2]);
  }

  @Test
  void axeFindsNothing() throws Exception {
    String axe;
    try (InputStream in = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
    // axe measures while the browser lays notices out that it had put off, and takes places wrong.
    String script =
        SAY
            + "const all = document.createElement('style');"
            + "all.textContent = '.notice { content-visibility: visible }';"
            + "document.head.append(all);"
            + "axe.run().then(r => say(r.violations.map(v => v.id + ' ' + v.impact + ' '"
            + " + v.nodes.slice(0, 3).map(n => n.target + ' ' + n.failureSummary)).join('\\n')"
            + " || 'none of ' + r.passes.length));";
    String found = result(open(page(1), axe + script));
    assertTrue(found.matches("none of \\d{2,}"), found);
  }

  @Test
  void pointingAtAValueLightsItsWordsUp() throws Exception {
    String script =
        SAY
            + "const v = document.querySelector('.v.lead'); v.focus();"
            + "const lit = [...document.querySelectorAll('[data-e].strong')].map(e => e.textContent);"
            + "say(v.textContent + ' = ' + lit.join(''));";
    String[] sides = result(open(page(1), script)).split(" = ", -1);
    assertEquals(sides[0], sides[1].replaceAll("\\s+", " "));
  }

  @Test
  void speaksEnglishOnDemandAndFilters() throws Exception {
    String script =
        SAY
            + "document.querySelector('[data-lang=en]').click();"
            + "const s = document.getElementById('show'); s.value = 'low';"
            + "s.dispatchEvent(new Event('change'));"
            + "const seen = [...document.querySelectorAll('.card')].filter(t => !t.hidden);"
            + "say(document.title + '|' + document.documentElement.lang + '|'"
            + " + document.querySelector('time').textContent + '|'"
            + " + seen.every(t => t.classList.contains('low')));";
    String result = result(open(page(1), script));
    assertTrue(
        result.matches("Report of extracted tasks\\|en\\|\\d{1,2} [A-Z][a-z]{2} \\d{4}\\|true"),
        result);
  }

  @Test
  void itsOwnScriptRunsUnderItsPolicy() throws Exception {
    Path file = folder.resolve("own.html");
    Files.writeString(file, page(1));
    String printed =
        Programs.run(
            folder,
            Map.of("HOME", folder.toString()),
            List.of(
                "chromium",
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("own"),
                "--dump-dom",
                file.toUri().toString()));
    Element overdue = Jsoup.parse(printed).getElementById("overdue");
    assertNotNull(overdue);
    assertTrue(!overdue.hasAttr("hidden"), "the page's script did not run");
  }
}
