package vn.giaoviec.pipeline;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extract.Annotators;
import vn.giaoviec.extract.Extractor;
import vn.giaoviec.notice.TaskRecord;
import vn.giaoviec.read.DirectReader;
import vn.giaoviec.read.Input;
import vn.giaoviec.read.ReadLimits;

/** Which times of a notice bound which of its tasks. */
class DeadlinesTest {

  private static final String HEAD =
      """
      ỦY BAN NHÂN DÂN
      XÃ TÂN HÒA
      Số: 12/KH-UBND
      Tân Hòa, ngày 18 tháng 11 năm 2025

      KẾ HOẠCH
      Bầu trưởng thôn

      """;

  private static String read(String body) throws Exception {
    byte[] bytes = (HEAD + body).getBytes(StandardCharsets.UTF_8);
    DirectReader reader = new DirectReader(ReadLimits.defaults(), List.of());
    Pipeline pipeline = new Pipeline(reader, new Extractor(Annotators.rules()));
    return pipeline.read(Input.of(bytes, "a.txt")).tasks().stream()
        .map(DeadlinesTest::line)
        .collect(joining("\n"));
  }

  private static String line(TaskRecord task) {
    String times = task.deadlines().stream().map(d -> d.timex().value()).collect(joining(" + "));
    return times + " | " + task.text();
  }

  @Test
  void whenAnEventIsBoundsNothingThatPreparesIt() throws Exception {
    assertEquals(
        """
         | Phòng Văn hóa chuẩn bị tài liệu.
         | Văn phòng UBND xã mời đại biểu.
         | Phòng Kinh tế lập dự toán.\
        """,
        read(
            """
            1. Lễ ra mắt
            - Thời gian: Dự kiến ngày 15/12/2025.
            - Phòng Văn hóa chuẩn bị tài liệu.
            2. Hội nghị tổng kết
            - Văn phòng UBND xã mời đại biểu.
            - Phòng Kinh tế lập dự toán.
            - Thời gian họp: 8 giờ 00 ngày 20/4/2026; địa điểm: hội trường xã.
            """));
  }

  @Test
  void byWhenAnActivityIsDoneBoundsIt() throws Exception {
    assertEquals(
        """
        2025-12-15 | Tổ chức hội nghị tập huấn
        2025-12-25 | In thẻ cử tri.
        2026-01-10 | Trang trí hội trường.
        2026-01-10 | Viết giấy mời.\
        """,
        read(
            """
            1. Tổ chức hội nghị tập huấn
            - Thời gian: ngày 15/12/2025.
            - Đơn vị chủ trì: Phòng Văn hóa.
            2. In thẻ cử tri.
            - Thời gian hoàn thành: ngày 25/12/2025.
            3. Lễ ra mắt
            3.1. Trang trí hội trường.
            3.2. Viết giấy mời.
            - Thời gian hoàn thành: trước ngày 10/01/2026.
            - Đơn vị chủ trì: Văn phòng UBND xã.
            """));
  }

  @Test
  void aDeedAndItsTimeAreOneTask() throws Exception {
    assertEquals(
        "2025-12-10 | Tổ chức hiệp thương lần một: Chậm nhất ngày 10/12/2025 (trước ngày bầu cử).",
        read(
            """
            1. Chuẩn bị nhân sự
            (1) Tổ chức hiệp thương lần một: Chậm nhất ngày 10/12/2025 (trước ngày bầu cử).
            """));
  }

  @Test
  void partsOfASentenceKnowItsDays() throws Exception {
    assertEquals(
        """
        2026-01-06T12:00 | Công an xã kéo thuyền lên bờ trước 12 giờ 00 ngày 06/01/2026;
        2026-01-06T17:00 | Ban Chỉ huy Quân sự xã sơ tán dân trước 17 giờ cùng ngày.
        FREQ=YEARLY + FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15 | Trạm Y tế hằng năm khám sức khỏe cho\
         các cụ trong xã và báo cáo UBND xã trước ngày 15/12 hằng năm.\
        """,
        read(
            """
            1. Công an xã kéo thuyền lên bờ trước 12 giờ 00 ngày 06/01/2026; Ban Chỉ huy Quân sự xã sơ tán dân trước 17 giờ cùng ngày.
            2. Trạm Y tế hằng năm khám sức khỏe cho các cụ trong xã và báo cáo UBND xã trước ngày 15/12 hằng năm.
            """));
  }
}
