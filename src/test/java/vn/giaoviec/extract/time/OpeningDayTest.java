package vn.giaoviec.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day before which a notice without a date can't have been issued. */
class OpeningDayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ngày 10 tháng 01 năm 2008, tại vĩnh ninh, bộ đã tổ chức hội nghị | 2008-01-10",
        "trong hai ngày 18 và 19 tháng 8 năm 2011, phó thủ tướng đã chủ trì | 2011-08-19",
        "chiều ngày 12/3/2025, chủ tịch chủ trì họp | 2025-03-12",
        "thực hiện công văn số 1369/bgdđt ngày 15 tháng 3 năm 2011 của bộ | 2011-03-15",
        "căn cứ luật số 45/2019/qh14 ngày 20/11/2019; căn cứ nghị định số 1 ngày 02/3/2020 | ",
        "xét đề nghị của sở y tế tại tờ trình số 5/ttr-syt ngày 31/02/2024 | ",
        "các đơn vị gửi báo cáo về sở trước ngày 20/4/2025 | ",
        "gửi báo cáo số liệu từ ngày 01/01/2024 đến nay | ",
        "ngày 15/12/2025, bộ y tế sẽ tổ chức hội nghị | ",
        "ngày 15/6/2025 là hạn cuối nộp hồ sơ | ",
        "công văn số 3/byt ngày 12/5/2021; thực hiện kế hoạch năm 2025 | ",
      })
  void isOfTheMeetingOrTheLettersThatItTellsOf(String opening, @Nullable LocalDate day) {
    assertEquals(day, OpeningDay.latest(List.of(opening)));
  }

  @Test
  void isTheLastOfThem() {
    List<String> opening =
        List.of(
            "xét báo cáo số 7/bc-x ngày 05/01/2024 và tờ trình số 8/ttr-x ngày 09/02/2024 của x",
            "ngày 03/02/2024, giám đốc chủ trì họp");
    assertEquals(LocalDate.of(2024, 2, 9), OpeningDay.latest(opening));
  }
}
