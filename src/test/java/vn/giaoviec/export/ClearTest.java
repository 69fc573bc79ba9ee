package vn.giaoviec.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.giaoviec.ExampleFile;
import vn.giaoviec.Giaoviec;
import vn.giaoviec.notice.Notice;

/** What a task lacks of the "6 rõ", by examples. */
class ClearTest {

  @TestFactory
  Stream<DynamicTest> examples() {
    Giaoviec giaoviec = Giaoviec.create();
    return ExampleFile.lines(ClearTest.class, "clear.examples").stream()
        .map(line -> DynamicTest.dynamicTest(line, () -> check(giaoviec, line)));
  }

  private static void check(Giaoviec giaoviec, String line) throws Exception {
    String[] parts = line.split(" => ", -1);
    String text =
        """
        ỦY BAN NHÂN DÂN
        TỈNH HÀ LÂM
        Số: 7/TB-UBND
        Hà Lâm, ngày 05 tháng 3 năm 2026
        THÔNG BÁO
        Kết luận cuộc họp của Chủ tịch UBND tỉnh
        Yêu cầu thực hiện các nhiệm vụ sau:
        1. %s
        Nơi nhận:
        - Như trên;
        - Lưu: VT.
        """
            .formatted(parts[0]);
    Notice notice = giaoviec.read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), "a.txt");
    assertEquals(1, notice.tasks().size(), line);
    String lacking =
        Clear.lacking(notice.tasks().get(0)).stream()
            .map(Enum::name)
            .collect(Collectors.joining(" "));
    assertEquals(parts[1], lacking.isEmpty() ? "-" : lacking);
  }
}
