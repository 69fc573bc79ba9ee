package vn.giaoviec.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoviec.notice.Deadline;
import vn.giaoviec.notice.Timex3;

/** How recurring deadlines repeat, from a notice of Wednesday, 10 January 2024 on. */
class RepetitionTest {

  private static Deadline set(String text, String rule, String mod) {
    Timex3.Mod bound = mod.isEmpty() ? null : Timex3.Mod.valueOf(mod);
    return new Deadline(text, new Timex3(Timex3.Type.SET, rule, bound), null, null, null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FREQ=DAILY | '' | 2024-01-11 | DAILY 1 [] [] []",
        "FREQ=DAILY;BYHOUR=16;BYMINUTE=0 | BEFORE | 2024-01-11 | DAILY 1 [] [] []",
        "FREQ=DAILY;INTERVAL=10 | '' | 2024-01-11 | DAILY 10 [] [] []",
        "FREQ=WEEKLY;BYDAY=FR | '' | 2024-01-12 | WEEKLY 1 [] [] [TH]",
        "FREQ=WEEKLY;BYDAY=MO | BEFORE | 2024-01-14 | WEEKLY 1 [] [] [SA]",
        "FREQ=WEEKLY | '' | 2024-01-14 | WEEKLY 1 [] [] [SA]",
        "FREQ=MONTHLY | '' | 2024-01-31 | MONTHLY 1 [] [-2] []",
        "FREQ=MONTHLY;BYMONTHDAY=25 | BEFORE | 2024-01-24 | MONTHLY 1 [] [23] []",
        "FREQ=MONTHLY;BYMONTHDAY=25 | ON_OR_BEFORE | 2024-01-25 | MONTHLY 1 [] [24] []",
        "FREQ=MONTHLY;BYMONTHDAY=1 | BEFORE | 2024-01-31 | MONTHLY 1 [] [-2] []",
        "FREQ=MONTHLY;BYMONTHDAY=5,20 | BEFORE | 2024-01-19 | MONTHLY 1 [] [3, 18] []",
        "FREQ=MONTHLY;BYMONTHDAY=10,-1 | '' | 2024-01-31 | MONTHLY 1 [] [9, -2] []",
        "FREQ=MONTHLY;BYMONTHDAY=31 | '' | 2024-01-31 | MONTHLY 1 [] [-2] []",
        "FREQ=MONTHLY;INTERVAL=3 | '' | 2024-03-31 | YEARLY 1 [3, 6, 9, 12] [-2] []",
        "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=25 | BEFORE | 2024-03-24 | YEARLY 1 [3, 6, 9, 12] [23] []",
        "FREQ=MONTHLY;INTERVAL=6 | '' | 2024-06-30 | YEARLY 1 [6, 12] [-2] []",
        "FREQ=YEARLY | '' | 2024-12-31 | YEARLY 1 [12] [-2] []",
        "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1 | BEFORE | 2024-11-30 | YEARLY 1 [11] [-2] []",
        "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1 | '' | 2025-01-01 | YEARLY 1 [12] [-1] []",
        "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=5 | BEFORE | 2024-06-04 | YEARLY 1 [6, 12] [3] []",
        "FREQ=MONTHLY;BYDAY=1SA | '' | 2024-02-03 | MONTHLY 1 [] [-1, 1, 2, 3, 4, 5, 6] [FR]",
        "FREQ=MONTHLY;BYDAY=2SU | '' | 2024-01-14 | MONTHLY 1 [] [7, 8, 9, 10, 11, 12, 13] [SA]",
      })
  void firstRoundAndRule(String rule, String mod, String due, String repeats) {
    Repetition found = Repetition.of(set("", rule, mod), LocalDate.of(2024, 1, 10));
    assertNotNull(found);
    Repetition.Rule r = found.rule();
    assertEquals(LocalDate.parse(due), found.due());
    assertEquals(found.due().minusDays(1), found.start());
    assertEquals(
        repeats,
        r.frequency()
            + " "
            + r.interval()
            + " "
            + r.months()
            + " "
            + r.days()
            + " "
            + r.weekdays());
  }

  @Test
  void theFirstMonthOfAQuarter() {
    Deadline deadline =
        set(
            "trước ngày 05 của tháng đầu quý sau",
            "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5",
            "BEFORE");
    Repetition found = Repetition.of(deadline, LocalDate.of(2024, 1, 10));
    assertNotNull(found);
    assertEquals(LocalDate.of(2024, 4, 4), found.due());
  }

  @Test
  void whatNoCalendarCanSay() {
    LocalDate day = LocalDate.of(2024, 1, 10);
    assertNull(
        Repetition.of(set("", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1,15", "BEFORE"), day),
        "the last of February and the 14th of March");
    assertNull(Repetition.of(set("", "FREQ=MONTHLY;BYDAY=XX", ""), day));
    assertNull(Repetition.of(set("", "FREQ=MONTHLY;BYMONTHDAY=77", ""), day));
  }
}
