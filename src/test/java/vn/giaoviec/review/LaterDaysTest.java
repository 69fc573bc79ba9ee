package vn.giaoviec.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.Programs;
import vn.giaoviec.read.Scans;

/** Days on which scans come in and the program reads otherwise than before, in a real browser. */
class LaterDaysTest extends BrowserDay {

  @Override
  void more(Path inbox) throws Exception {
    Programs.need("tesseract");
    Files.write(inbox.resolve("ngang.pdf"), Scans.scanned(90));
    Files.write(inbox.resolve("nghieng.pdf"), Scans.scanned(3));
    Files.write(inbox.resolve("goc.pdf"), Scans.digital());
  }

  private BrowserContext context() {
    return browser.newContext(
        new Browser.NewContextOptions().setViewportSize(1280, 800).setLocale("vi-VN"));
  }

  private static void open(Page page, String file) {
    page.locator("#items .item").first().click();
    for (int i = 0; i < 20 && !page.locator("#meta").textContent().contains(file); i++) {
      page.keyboard().press("j");
      page.waitForTimeout(200);
    }
    assertThat(page.locator("#meta")).containsText(file);
  }

  @Test
  void scansStandUprightAndCopiesAreCheckedOnce() throws Exception {
    try (BrowserContext context = context()) {
      Page page = open(context, serve());
      search(page, "all", "145/tb-ubnd");
      assertThat(page.locator("#found")).hasText("9 mục");
      open(page, "nghieng.pdf");
      page.keyboard().press("p");
      assertThat(page.locator("#boxes .own").first()).isVisible();
      picture(page, "11-scan-straight");
      open(page, "ngang.pdf");
      assertThat(page.locator("#boxes .own").first()).isVisible();
      Object upright = page.evaluate("() => picture.naturalHeight > picture.naturalWidth");
      assertEquals(true, upright);
      picture(page, "12-scan-turned");
      accessible(page, "scan");
      choose(page, "rà soát các trạm");
      page.keyboard().press("a");
      toast(page, "Đã ghi");
      search(page, "checked", "145/tb-ubnd");
      assertThat(page.locator("#found")).hasText("3 mục");
      assertThat(page.locator("#progress")).containsText("Đã kiểm 3 /");
    }
    Path csv = folder.resolve("checked.csv");
    giaoviec("export", tasks.toString(), "--to", csv.toString(), "--reviewed-only");
    assertEquals(2, Files.readAllLines(csv).size(), "copies give their task once");
    assertEquals(List.of(), complaints);
  }

  /** As another version of the program would: the same directive, another unit. */
  private void readOtherwise() throws Exception {
    Path file = tasks.resolve("2025/tb-cap-nuoc-dong-giang-2025.json");
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode document = (ObjectNode) mapper.readTree(file.toFile());
    for (var task : document.get("tasks")) {
      if (task.get("text").asText().contains("kiểm tra đột xuất chất lượng nước")) {
        ((ObjectNode) task.at("/lead/0")).put("name", "Sở Khoa học và Công nghệ");
      }
    }
    mapper.writeValue(file.toFile(), document);
  }

  @Test
  void whatIsReadOtherwiseComesBackBesideTheOldDecision() throws Exception {
    String words = "kiểm tra đột xuất chất lượng nước";
    try (BrowserContext context = context()) {
      Page page = open(context, serve());
      search(page, "all", "kiem tra dot xuat chat luong nuoc");
      pick(page, words);
      choose(page, words);
      page.keyboard().press("e");
      page.fill("#edit-lead", "Sở Y tế\nChi cục An toàn thực phẩm");
      page.fill("#edit-product", "Báo cáo kiểm tra");
      page.locator("#edit-lead").press("Control+Enter");
      toast(page, "Đã ghi phần sửa");
    }
    readOtherwise();
    try (BrowserContext context = context()) {
      Page page = open(context, serve());
      assertThat(page.locator("#items .item").first()).containsText("có thay đổi");
      assertThat(page.locator(".task.current")).containsText("Sở Khoa học và Công nghệ");
      assertThat(page.locator(".old .differs").first()).containsText("Chi cục An toàn thực phẩm");
      picture(page, "13-changed");
      accessible(page, "changed");
      page.locator("[data-act=keepOld]").click();
      toast(page, "Đã giữ quyết định cũ");
      page.keyboard().press("u"); // back from the task that came next
      toast(page, "Đã hoàn tác");
      assertThat(page.locator(".task.current")).containsText(words);
      page.locator("[data-act=keepOld]").click();
      toast(page, "Đã giữ quyết định cũ");
    }
    Path csv = folder.resolve("checked.csv");
    giaoviec("export", tasks.toString(), "--to", csv.toString(), "--reviewed-only");
    String table = Files.readString(csv);
    assertTrue(table.contains("Sở Y tế; Chi cục An toàn thực phẩm"), table);
    assertTrue(table.contains("Báo cáo kiểm tra"), table);
    String log = giaoviec("audit-log", tasks.toString());
    assertTrue(log.contains("sản phẩm: - → Báo cáo kiểm tra"), log);
    assertEquals(List.of(), complaints);
  }
}
