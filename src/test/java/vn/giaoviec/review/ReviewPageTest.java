package vn.giaoviec.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The days of a clerk and of an auditor, in a real browser against the real program. */
class ReviewPageTest extends BrowserDay {

  @Test
  void theClerksDay() throws Exception {
    String address = serve();
    try (BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setViewportSize(1280, 800).setLocale("vi-VN"))) {
      Page page = open(context, address);
      assertThat(page.locator("#progress")).containsText(Pattern.compile("Đã kiểm 0 / \\d+"));
      doubtfulComeFirst(page);
      scriptsAreWords(page);
      search(page, "all", "62/TB-UBND");
      assertThat(page.locator("#found")).hasText("14 mục");
      page.locator("#items .item").first().click();
      assertThat(page.locator("#label")).containsText("62/TB-UBND");
      picture(page, "1-text");
      accessible(page, "text");

      correctAUnit(page);
      splitATask(page);
      mergeAndRemark(page);
      addAMissedOne(page);
      addByKeys(page);
      seeThePage(page);
      rejectAndUndo(page);

      page.reload();
      assertThat(page.locator("#label")).containsText("62/TB-UBND");
      assertThat(page.locator("#tasks .task.corrected")).hasCount(3);
      assertThat(page.locator("#tasks .task.added")).hasCount(0);

      secondTab(context, page, address);
      export();
    }
    assertEquals(List.of(), complaints);
  }

  private static void doubtfulComeFirst(Page page) {
    List<String> all = page.locator("#items .item .chip").allTextContents();
    int first = Integer.parseInt(all.get(0).replace(" %", ""));
    int later = Integer.parseInt(all.get(all.size() / 2).replace(" %", ""));
    assertTrue(first <= later, all.toString());
    assertTrue(all.get(all.size() - 1).equals("văn bản"), "a notice without tasks comes last");
  }

  /** In a notice's text and in the name of its file. */
  private static void scriptsAreWords(Page page) {
    search(page, "all", "onerror");
    pick(page, "onerror");
    assertThat(page.locator("#label")).containsText("<img src=x onerror=alert(1)>");
    assertThat(page.locator("#text")).containsText("<script>alert(2)</script>");
    assertThat(page.locator("#tasks")).containsText("<script>alert(2)</script>");
    assertThat(page.locator("main img:not(#picture), main script")).hasCount(0);
  }

  private void correctAUnit(Page page) throws Exception {
    choose(page, "kiểm tra đột xuất chất lượng nước");
    page.keyboard().press("e");
    assertThat(page.locator("#edit-lead")).isFocused();
    page.fill("#edit-lead", "Sở Y tế\nTrung tâm Kiểm soát bệnh tật");
    page.fill(".time .when", "trước ngày 30/5/2025");
    page.locator(".time .when").first().blur();
    assertThat(page.locator(".time .day").first()).hasValue("2025-05-29");
    picture(page, "2-correct");
    accessible(page, "correct");
    page.locator("#edit-lead").press("Control+Enter");
    toast(page, "Đã ghi phần sửa");
    choose(page, "kiểm tra đột xuất chất lượng nước");
    assertThat(page.locator(".task.current .chip.status")).hasText("đã sửa");
    assertThat(page.locator(".task.current")).containsText("Trung tâm Kiểm soát bệnh tật");
  }

  private void splitATask(Page page) throws Exception {
    choose(page, "tiếp thu ý kiến của các đại biểu");
    page.keyboard().press("s");
    page.evaluate(
        "() => { const area = document.getElementById('whole');"
            + " const at = area.value.indexOf('đánh giá nguyên nhân');"
            + " area.setSelectionRange(at, at); area.dispatchEvent(new Event('select')); }");
    assertThat(page.locator(".part").last()).containsText("đánh giá nguyên nhân");
    picture(page, "3-split");
    accessible(page, "split");
    page.locator("dialog .primary").click();
    toast(page, "Đã tách");
    assertThat(page.locator("#tasks .task.corrected")).hasCount(3);
  }

  private static void mergeAndRemark(Page page) throws Exception {
    choose(page, "thẩm định phương án");
    page.keyboard().press("m");
    accessible(page, "merge");
    page.keyboard().press("Enter"); // with the one that follows
    toast(page, "Đã gộp");
    assertThat(page.locator("#tasks .task.merged")).hasCount(1);
    page.keyboard().press("u");
    toast(page, "Đã hoàn tác");
    assertThat(page.locator("#tasks .task.merged")).hasCount(0);
    page.keyboard().press("c");
    page.keyboard().type("hỏi lại Sở");
    page.keyboard().press("Enter");
    toast(page, "Đã ghi chú");
    assertThat(page.locator(".task.current .past")).containsText("hỏi lại Sở");
  }

  /** Without a mouse, the words are selected in the dialog. */
  private static void addByKeys(Page page) throws Exception {
    page.keyboard().press("n");
    assertThat(page.locator("#whole")).isFocused();
    accessible(page, "add");
    page.keyboard().press("ArrowDown");
    page.keyboard().type("never"); // the notice's own words can't be written over
    page.keyboard().press("Shift+ArrowDown");
    page.keyboard().press("Enter");
    toast(page, "Đã thêm");
    page.keyboard().press("Escape");
    assertThat(page.locator(".task.current.added")).not().containsText("never");
    page.keyboard().press("u");
    assertThat(page.locator("#tasks .task.added")).hasCount(0);
  }

  private void addAMissedOne(Page page) throws Exception {
    Locator piece = page.locator("#text .s.context, #text .s.decision").first();
    piece.scrollIntoViewIfNeeded();
    BoundingBox box = piece.boundingBox();
    page.mouse().move(box.x + 2, box.y + 9);
    page.mouse().down();
    page.mouse().move(box.x + box.width / 2, box.y + 9);
    page.mouse().up();
    assertThat(page.locator("#selection")).isVisible();
    picture(page, "4-select");
    page.keyboard().press("n");
    toast(page, "Đã thêm");
    page.fill("#edit-lead", "Sở Xây dựng");
    page.locator("#edit-lead").press("Control+Enter");
    toast(page, "Đã ghi phần sửa");
    assertThat(page.locator("#tasks .task.corrected")).hasCount(4);
    page.locator("#tasks .task.corrected .no").first().click();
    page.keyboard().press("u");
    toast(page, "Đã hoàn tác");
    page.keyboard().press("u");
    assertThat(page.locator("#tasks .task.corrected")).hasCount(3);
    assertThat(page.locator("#tasks .task.added")).hasCount(0);
  }

  private void seeThePage(Page page) throws Exception {
    choose(page, "thẩm định phương án");
    page.locator("[data-view=page]").click();
    assertThat(page.locator("#boxes .own").first()).isVisible();
    picture(page, "5-page");
    accessible(page, "page");
    page.keyboard().press("p");
    assertThat(page.locator("#text")).isVisible();
  }

  private void rejectAndUndo(Page page) throws Exception {
    choose(page, "chuẩn bị nội dung, số liệu");
    page.keyboard().press("x");
    page.fill("#remark", "<img src=x onerror=alert(1)> không phải việc");
    page.keyboard().press("Enter");
    toast(page, "Đã loại");
    choose(page, "chuẩn bị nội dung, số liệu");
    assertThat(page.locator(".task.current .past")).containsText("<img src=x onerror=alert(1)>");
    page.keyboard().press("u");
    toast(page, "Đã hoàn tác");
    assertThat(page.locator(".task.current .chip.status")).hasText("chưa kiểm");
    page.locator(".task.current [data-act=accept]").focus();
    page.keyboard().press("Enter");
    toast(page, "Đã ghi: đúng");
    assertThat(page.locator("#tasks .task.accepted.current *:focus")).hasCount(1);
    page.keyboard().press("u");
    toast(page, "Đã hoàn tác");
    assertThat(page.locator("#tasks .task.accepted")).hasCount(0);
  }

  /** Both tabs show the same task; who comes second is told and loses nothing. */
  private void secondTab(BrowserContext context, Page first, String address) throws Exception {
    String task = first.url().substring(first.url().indexOf('#'));
    Page second = open(context, address.substring(0, address.indexOf('?')) + task);
    choose(first, "thẩm định phương án");
    choose(second, "thẩm định phương án");
    first.bringToFront();
    first.keyboard().press("a");
    toast(first, "Đã ghi");
    second.evaluate("() => { window.focus = () => {}; }");
    second.locator(".task.current [data-act=correct]").click();
    second.fill("#edit-lead", "Sở Tài chính");
    second.locator("#edit-lead").press("Control+Enter");
    assertThat(second.locator("#alert")).containsText("thẻ hoặc máy khác");
    assertThat(second.locator("#edit-lead")).hasValue("Sở Tài chính");
    picture(second, "6-conflict");
    second.locator("#edit-lead").press("Control+Enter");
    assertThat(second.locator("#alert")).isEmpty();
    second.close();
  }

  private void export() throws Exception {
    Path csv = folder.resolve("checked.csv");
    giaoviec("export", tasks.toString(), "--to", csv.toString(), "--reviewed-only");
    String table = Files.readString(csv);
    assertTrue(table.contains("Sở Y tế; Trung tâm Kiểm soát bệnh tật"), table);
    assertEquals(5, table.strip().lines().count(), table);
    String log = giaoviec("audit-log", tasks.toString());
    assertTrue(log.contains("Nhật ký nguyên vẹn"), log);
    assertTrue(log.contains("Nguyễn Thị Lan"), log);
  }

  @Test
  void theAuditorsDay() throws Exception {
    String address = serve();
    try (BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setViewportSize(1024, 768).setHasTouch(true))) {
      Page page = open(context, address);
      page.locator("[data-lang=en]").click();
      assertThat(page.locator("h1")).hasText("Check tasks");
      page.locator("#queueToggle").click();
      picture(page, "7-tablet-queue");
      accessible(page, "tablet");
      search(page, "todo", "62/TB-UBND");
      assertThat(page.locator("#found")).hasText("14 entries");
      page.locator("#items .item").first().click();
      assertThat(page.locator("#queue")).not().isVisible();
      assertThat(page.locator("#label")).containsText("62/TB-UBND");
      int left = page.locator("#tasks .task.open").count();
      for (; left > 0; left--) {
        page.locator("#tasks .task.open .line .no").first().click();
        page.keyboard().press("a");
        assertThat(page.locator("#tasks .task.open")).hasCount(left - 1);
      }
      assertThat(page.locator("#label")).containsText("62/TB-UBND");
      picture(page, "8-tablet-complete");
      page.keyboard().press("y");
      toast(page, "Notice confirmed");
      page.setViewportSize(820, 1180);
      picture(page, "9-tablet-portrait");
      accessible(page, "portrait");
      page.locator("#helpOpen").click();
      picture(page, "10-keys");
    }
    Path gold = folder.resolve("gold");
    giaoviec("gold", tasks.toString(), "--out", gold.toString());
    try (var files = Files.list(gold)) {
      assertEquals(2, files.count());
    }
    String figures =
        giaoviec("evaluate", "--gold", gold.toString(), "--input", gold.toString(), "--lang", "en");
    assertTrue(figures.contains("1.000"), figures);
    assertEquals(List.of(), complaints);
  }
}
