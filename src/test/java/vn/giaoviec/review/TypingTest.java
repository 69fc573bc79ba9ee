package vn.giaoviec.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A fast clerk and a slow answer, in a real browser. */
class TypingTest extends BrowserDay {

  private static final String UNITS = "Sở Y tế\nChi cục An toàn thực phẩm";

  @Test
  void whatIsTypedOutlastsADrawing() throws Exception {
    try (BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setLocale("vi-VN"))) {
      Page page = open(context, serve());
      search(page, "all", "kiem tra dot xuat chat luong nuoc");
      pick(page, "kiểm tra đột xuất chất lượng nước");
      choose(page, "kiểm tra đột xuất chất lượng nước");
      page.keyboard().press("e");
      typeWhileASearchIsOut(page);
      switchTheLanguage(page);
      page.locator("#edit-lead").press("Control+Enter");
      toast(page, "Correction saved");
      choose(page, "kiểm tra đột xuất chất lượng nước");
      assertThat(page.locator(".task.current")).containsText("Chi cục An toàn thực phẩm");
      assertThat(page.locator(".task.current")).containsText("Đã hỏi lại");
    }
    assertEquals(List.of(), complaints);
  }

  private static void typeWhileASearchIsOut(Page page) {
    List<Route> held = new ArrayList<>();
    page.route("**/api/queue*", held::add);
    page.waitForRequest("**/api/queue*", () -> page.fill("#q", "kiem tra dot xuat"));
    page.fill("#edit-lead", UNITS);
    page.fill("#edit-comment", "Đã hỏi lại");
    page.locator("#edit-lead").focus();
    page.evaluate("() => document.querySelector('#items .item').classList.add('before')");
    page.unroute("**/api/queue*");
    page.waitForResponse("**/api/queue*", () -> held.forEach(Route::resume));
    assertThat(page.locator("#items .item.before")).hasCount(0);
    assertThat(page.locator("#edit-lead")).isFocused();
    assertThat(page.locator("#edit-lead")).hasValue(UNITS);
    assertThat(page.locator("#edit-comment")).hasValue("Đã hỏi lại");
  }

  private static void switchTheLanguage(Page page) {
    page.locator("[data-lang=en]").click();
    assertThat(page.locator("label[for=edit-lead]")).hasText("Lead");
    assertThat(page.locator(".time .when").first())
        .hasAttribute("placeholder", "Deadline in the notice's words");
    assertThat(page.locator("#edit-lead")).hasValue(UNITS);
  }
}
