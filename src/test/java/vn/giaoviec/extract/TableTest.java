package vn.giaoviec.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.notice.TaskRecord;
import vn.giaoviec.structure.Structurer;
import vn.giaoviec.text.CanonicalText;
import vn.giaoviec.text.Origin;
import vn.giaoviec.text.Span;

/** Rows of assignment tables: columns in any order, groups, rows without anybody. */
class TableTest {

  private static List<TaskRecord> read(String body) {
    String notice = "KẾ HOẠCH\nvề việc làm sạch dữ liệu\n\nII. PHÂN CÔNG NHIỆM VỤ\n" + body;
    CanonicalText text =
        new CanonicalText(
            notice,
            List.of(new Origin(new Span(0, notice.length()), 1, null)),
            CanonicalText.Wrapping.PARAGRAPHS);
    return new Extractor().extract(text, new Structurer().structure(text)).tasks();
  }

  @Test
  void rowsAreTasksWithTheFieldsOfTheirColumns() {
    List<TaskRecord> tasks =
        read(
            """
            STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn | Sản phẩm
            A | Thể chế | | | |
            1 | Rà soát quy chế | Sở Tư pháp | Sở Nội vụ, UBND các xã | 30/6/2026 | Báo cáo
            2 | Kiểm tra tại 12 xã | Sở Nội vụ | | Hằng quý | Biên bản
            """);
    assertEquals(2, tasks.size());
    TaskRecord first = tasks.get(0);
    assertEquals(
        "Rà soát quy chế | Sở Tư pháp | Sở Nội vụ, UBND các xã | 30/6/2026 | Báo cáo",
        first.text());
    assertEquals("Sở Tư pháp", first.lead().get(0).name());
    assertEquals(2, first.coordinating().size());
    assertEquals("2026-06-30", first.deadlines().get(0).timex().value());
    assertEquals("rà soát", first.actions().get(0).verb());
    assertEquals("FREQ=MONTHLY;INTERVAL=3", tasks.get(1).deadlines().get(0).timex().value());
  }

  @Test
  void columnsComeInAnyOrder() {
    List<TaskRecord> tasks =
        read(
            """
            TT | Thời gian | Cơ quan thực hiện | Nội dung công việc
            1 | Tháng 3/2026 | Văn phòng UBND tỉnh | Xây dựng kế hoạch
            """);
    assertEquals("Văn phòng UBND tỉnh", tasks.get(0).lead().get(0).name());
    assertEquals("2026-03", tasks.get(0).deadlines().get(0).timex().value());
  }

  @Test
  void otherTablesAssignNothing() {
    assertEquals(
        List.of(),
        read(
            "STT | Địa bàn | Số hộ | Ghi chú\n1 | Xã Bản Lầu | 120 | Hoàn thành\n2 | Xã Hua | 7 | |\n"));
  }
}
