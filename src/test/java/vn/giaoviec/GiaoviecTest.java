package vn.giaoviec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import vn.giaoviec.json.NoticeSchema;
import vn.giaoviec.notice.Notice;
import vn.giaoviec.notice.TaskRecord;
import vn.giaoviec.read.ReadException;

/** The example of the facade, and what it promises. */
class GiaoviecTest {

  private static final String NOTICE =
      """
      ỦY BAN NHÂN DÂN
      TỈNH VÂN KHÊ
      Số: 45/TB-UBND
      Vân Khê, ngày 29 tháng 01 năm 2024
      THÔNG BÁO
      Kết luận của Phó Chủ tịch UBND tỉnh về phòng cháy rừng

      Phó Chủ tịch UBND tỉnh yêu cầu các cơ quan, đơn vị thực hiện các nội dung sau:
      1. Chi cục Kiểm lâm chủ trì, phối hợp với UBND các xã rà soát các khu rừng dễ cháy theo Kế hoạch số 12/KH-UBND ngày 05/01/2024; báo cáo UBND tỉnh trước ngày 15/02.
      2. Các chủ rừng: tăng cường tuần tra.
      Nơi nhận:
      - Như trên;
      - Lưu: VT.
      TL. CHỦ TỊCH
      Lê Văn Sơn
      """;

  @Test
  void theExampleRuns() throws ReadException {
    Giaoviec giaoviec = Giaoviec.create();
    Notice notice = giaoviec.read(NOTICE.getBytes(StandardCharsets.UTF_8), "thong-bao.txt");
    assertEquals(2, notice.tasks().size());
    TaskRecord task = notice.tasks().get(0);
    assertEquals("Chi cục Kiểm lâm", task.lead().get(0).name());
    assertEquals("UBND các xã", task.coordinating().get(0).name());
    assertEquals("UBND tỉnh", task.reportTo().get(0).name());
    assertEquals("2024-02-15", task.deadlines().get(0).timex().value());
    assertEquals("12/KH-UBND", task.references().get(0).number());
    String json = giaoviec.toJson(notice);
    assertEquals(List.of(), new NoticeSchema().validate(json.getBytes(StandardCharsets.UTF_8)));
    assertTrue(json.startsWith("{\n  \"schemaVersion\" : \"1.2\""), json.substring(0, 60));
  }

  @Test
  void localeAndTimeZoneChangeNothing() throws ReadException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    byte[] bytes = NOTICE.getBytes(StandardCharsets.UTF_8);
    Giaoviec giaoviec = Giaoviec.create();
    String usual = giaoviec.toJson(giaoviec.read(bytes, "a.txt"));
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Giaoviec other = Giaoviec.create();
      assertEquals(usual, other.toJson(other.read(bytes, "a.txt")));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void idsDependOnThePlaceNotOnTheWords() throws ReadException {
    Giaoviec giaoviec = Giaoviec.create();
    Notice notice = giaoviec.read(NOTICE.getBytes(StandardCharsets.UTF_8), "a.txt");
    String scanned = NOTICE.replace("dễ cháy", "dê cháy").replace("\n1.", "\n\n1.");
    Notice again = giaoviec.read(scanned.getBytes(StandardCharsets.UTF_8), "b.txt");
    assertEquals(
        notice.tasks().stream().map(TaskRecord::id).toList(),
        again.tasks().stream().map(TaskRecord::id).toList());
  }
}
