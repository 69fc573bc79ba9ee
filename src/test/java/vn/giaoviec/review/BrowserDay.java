package vn.giaoviec.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.Programs;
import vn.giaoviec.export.Tasks;

/** The real program over all samples, and a real browser in front of it. */
abstract class BrowserDay {

  static final Path PICTURES = Path.of("target", "screenshots");
  private static final int PATIENCE = 60_000;

  @TempDir Path folder;
  Path inbox = Path.of("");
  Path tasks = Path.of("");
  private @Nullable Process program;
  private Playwright playwright;
  Browser browser;
  final List<String> complaints = new ArrayList<>();

  @BeforeEach
  void start() throws Exception {
    Programs.need("chromium");
    inbox = Files.createDirectory(folder.resolve("inbox"));
    tasks = folder.resolve("tasks");
    Path samples = Path.of("samples", "inbox");
    try (var files = Files.walk(samples)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Path to = inbox.resolve(samples.relativize(file).toString());
        Files.createDirectories(Objects.requireNonNull(to.getParent()));
        Files.copy(file, to);
      }
    }
    more(inbox);
    Files.writeString(
        inbox.resolve("<img src=x onerror=alert(1)>.txt"),
        Tasks.NOTICE
            .replace("Số: 31/TB-UBND\n", "")
            .replace("rà soát biên chế", "rà soát <script>alert(2)</script> biên chế"));
    giaoviec("extract", inbox.toString(), "--out", tasks.toString());
    Files.createDirectories(PICTURES);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE); // machines differ
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Programs.find("chromium"))
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  /** Puts more than the samples into the inbox. */
  void more(Path inbox) throws Exception {}

  @AfterEach
  void stop() throws Exception {
    if (playwright != null) {
      playwright.close();
    }
    stopProgram();
  }

  private void stopProgram() throws InterruptedException {
    if (program != null) {
      program.destroy();
      program.waitFor();
    }
  }

  String giaoviec(String... arguments) throws Exception {
    return Programs.giaoviec(folder, List.of("-XX:TieredStopAtLevel=1"), List.of(arguments));
  }

  /** Starts the program and returns the address that it prints. */
  String serve() throws Exception {
    stopProgram();
    Process started =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED", // as the jar's manifest has it
                "-cp",
                System.getProperty("java.class.path"),
                "vn.giaoviec.cli.Main",
                "review",
                tasks.toString(),
                "--inbox",
                inbox.toString(),
                "--who",
                "Nguyễn Thị Lan")
            .redirectErrorStream(true)
            .start();
    program = started;
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
    String line = lines.readLine();
    assertTrue(line != null && line.contains("http://127.0.0.1:"), line);
    return line.substring(line.indexOf("http://"));
  }

  Page open(BrowserContext context, String address) {
    Page page = context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.onConsoleMessage(
        message -> {
          boolean expected = message.text().contains("409");
          if (message.type().equals("error") && !expected) {
            complaints.add(message.text() + " " + message.location());
          }
        });
    page.onPageError(complaints::add);
    page.onDialog(
        dialog -> {
          complaints.add("a script of a notice ran: " + dialog.message());
          dialog.dismiss();
        });
    page.navigate(address);
    assertThat(page.locator("#tasks .task.current")).isVisible();
    return page;
  }

  static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve("review-" + name + ".png")));
  }

  static void accessible(Page page, String where) throws Exception {
    try (InputStream in = BrowserDay.class.getResourceAsStream("/axe.min.js")) {
      String axe =
          new String(Objects.requireNonNull(in, "axe").readAllBytes(), StandardCharsets.UTF_8);
      page.evaluate(axe);
    }
    Object found =
        page.evaluate(
            "async () => (await axe.run()).violations"
                + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                + ".map(v => v.id + ': ' + v.nodes.map(n => n.html).slice(0, 3).join(' | '))");
    assertEquals(List.of(), found, where);
  }

  /** Chooses a task by words that it holds. */
  static Locator choose(Page page, String words) {
    Locator card =
        page.locator("#tasks .task").filter(new Locator.FilterOptions().setHasText(words)).first();
    card.locator(".line .no").click();
    assertThat(page.locator("#tasks .task.current")).containsText(words);
    return page.locator("#tasks .task.current");
  }

  static void search(Page page, String show, String words) {
    page.selectOption("#show", show);
    page.fill("#q", words);
    page.keyboard().press("Enter");
  }

  /**
   * Opens what the list holds with these words; a list that is not yet the searched one has none.
   */
  static void pick(Page page, String words) {
    page.locator("#items .item")
        .filter(new Locator.FilterOptions().setHasText(words))
        .first()
        .click();
  }

  static void toast(Page page, String words) {
    assertThat(page.locator("#toast")).containsText(words);
  }
}
