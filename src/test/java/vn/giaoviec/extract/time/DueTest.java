package vn.giaoviec.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoviec.notice.Timex3;

/** What fixes the last day of a duration. */
class DueTest {

  private static final LocalDate ISSUED = LocalDate.of(2024, 1, 29);
  private static final Timex3 TEN_DAYS = new Timex3(Timex3.Type.DURATION, "P10D", null);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kể từ ngày ký",
        "kể từ ngày ký ban hành",
        "kể từ ngày ban hành chỉ thị này",
        "kể từ ngày kế hoạch này được ban hành",
        "từ ngày ký nghị quyết"
      })
  void theNoticesOwnDayDoes(String anchor) {
    assertEquals(LocalDate.of(2024, 2, 8), Due.after(TEN_DAYS, anchor, ISSUED));
    assertNull(Due.after(TEN_DAYS, anchor, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kể từ ngày ký hợp đồng",
        "sau ngày ký kết thỏa thuận",
        "kể từ ngày nhận hồ sơ",
        "kể từ ngày ban hành luật"
      })
  void anotherDayDoesNot(String anchor) {
    assertNull(Due.after(TEN_DAYS, anchor, ISSUED));
  }

  @Test
  void aBoundBeforeTheDayDoesNot() {
    Timex3 before = new Timex3(Timex3.Type.DURATION, "P10D", Timex3.Mod.BEFORE);
    assertNull(Due.after(before, "kể từ ngày ký", ISSUED));
  }
}
