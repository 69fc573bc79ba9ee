package vn.giaoviec.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.giaoviec.notice.Evidence;
import vn.giaoviec.notice.Party;
import vn.giaoviec.notice.TaskRecord;
import vn.giaoviec.read.DirectReader;
import vn.giaoviec.read.Input;
import vn.giaoviec.read.ReadException;
import vn.giaoviec.read.ReadLimits;
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
  void whoIsOverThoseWhoDoItLeadsNoRow() {
    TaskRecord task =
        read("""
                TT | Nội dung nhiệm vụ | Lãnh đạo phụ trách | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian
                1 | Rà soát quy chế | Phó Giám đốc A | Phòng Quản lý | Văn phòng Sở | 30/6/2026
                """)
            .get(0);
    assertEquals(List.of("Phòng Quản lý"), task.lead().stream().map(Party::name).toList());
    assertEquals(List.of("Văn phòng Sở"), task.coordinating().stream().map(Party::name).toList());
  }

  @Test
  void whatIsBoundByAStretchOfMonthsOrYearsIsDueAtItsEnd() {
    List<TaskRecord> tasks =
        read(
            """
            TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian
            1 | Rà soát quy chế | Sở Tư pháp | 2026 - 2027
            2 | Kiểm tra kho | Sở Nội vụ | 8-9/2026
            3 | Lập danh mục | Sở Nội vụ | Năm 2026 - 2028
            4 | Lập đề án | Sở Nội vụ | Quý III, năm 2026
            """);
    assertEquals(
        List.of("2027 ON_OR_BEFORE", "2026-09 ON_OR_BEFORE", "2028 ON_OR_BEFORE", "2026-Q3 null"),
        tasks.stream()
            .map(task -> task.deadlines().get(0).timex())
            .map(timex -> timex.value() + " " + timex.mod())
            .toList());
  }

  @Test
  void aHeadOverTwoColumnsOfATextIsPartedByTheRowBelow() {
    TaskRecord task =
        read("""
                Thời gian | Nội dung công việc | Cơ quan chịu trách nhiệm quản lý | Thực hiện
                 |  |  | Đơn vị chủ trì | Đơn vị phối hợp
                10/2026 | Lập nhiệm vụ quy hoạch | Cơ quan lập quy hoạch | Vụ Kế hoạch | Văn phòng Bộ
                """)
            .get(0);
    assertEquals(List.of("Vụ Kế hoạch"), task.lead().stream().map(Party::name).toList());
    assertEquals(List.of("Văn phòng Bộ"), task.coordinating().stream().map(Party::name).toList());
    assertEquals("2026-10", task.deadlines().get(0).timex().value());
  }

  @Test
  void aTimeThatStandsFirstHoldsForTheRowsBelowItThatHaveNone() {
    List<TaskRecord> tasks =
        read(
            """
            Thời gian | Nội dung công việc | Đơn vị chủ trì
            10/2026 | Lập nhiệm vụ quy hoạch | Vụ Kế hoạch
             | Lấy ý kiến các Bộ | Vụ Vật liệu
            """);
    assertEquals("2026-10", tasks.get(1).deadlines().get(0).timex().value());
  }

  @Test
  void annexesNameReceiversYearsAndThings() throws ReadException {
    String file =
        "<p>KẾ HOẠCH</p><p>về phát triển thủ phủ</p>"
            + "<p>PHỤ LỤC</p><table>"
            + row("TT", "Tên nhiệm vụ", "Cơ quan chủ trì", "Thời gian hoàn thành", "Cấp trình")
            + row("I", "Hoàn thiện thể chế@colspan=4")
            + row("1", "Đề án nâng cao chất lượng trường nghề", "Sở Nội vụ", "2027", "UBND tỉnh")
            + row("2", "Báo cáo tổng kết đề án cũ", "Sở Tư pháp", "2026-2028", "HĐND tỉnh")
            + row("3", "Xây dựng cơ chế đặt hàng", "Sở Tài chính", "6/2027", "UBND tỉnh")
            + "</table>";
    List<TaskRecord> tasks = tasks("<html><body>" + file + "</body></html>");
    TaskRecord plan = tasks.get(0);
    assertEquals(3, tasks.size());
    assertEquals("I", Objects.requireNonNull(plan.section()).number());
    assertEquals(List.of(), plan.actions());
    assertEquals("UBND tỉnh", plan.reportTo().get(0).name());
    assertEquals(LocalDate.of(2027, 12, 31), plan.deadlines().get(0).due());
    assertEquals(LocalDate.of(2028, 12, 31), tasks.get(1).deadlines().get(0).due());
    assertEquals(List.of(), tasks.get(1).actions());
    assertEquals("xây dựng", tasks.get(2).actions().get(0).verb());
    assertEquals("2027-06", tasks.get(2).deadlines().get(0).timex().value());
  }

  private static List<TaskRecord> readHtml(String table) throws ReadException {
    String file =
        "<html><body><p>KẾ HOẠCH</p><p>về việc làm sạch dữ liệu</p><p>II. PHÂN CÔNG</p><table>"
            + table
            + "</table></body></html>";
    return tasks(file);
  }

  private static List<TaskRecord> tasks(String file) throws ReadException {
    CanonicalText text =
        new DirectReader(ReadLimits.defaults(), List.of())
            .read(Input.of(file.getBytes(StandardCharsets.UTF_8), "a.html"))
            .text();
    return new Extractor().extract(text, new Structurer().structure(text)).tasks();
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("<tr>");
    for (String cell : cells) {
      String[] sides = cell.split("@", 2);
      row.append("<td ").append(sides.length > 1 ? sides[1] : "").append('>').append(sides[0]);
      row.append("</td>");
    }
    return row + "</tr>";
  }

  @Test
  void mergedCellsGroupsAndHeadsInTwoRows() throws ReadException {
    List<TaskRecord> tasks =
        readHtml(
            row(
                    "STT@rowspan=2",
                    "Nội dung@rowspan=2",
                    "Đơn vị thực hiện@colspan=2",
                    "Thời hạn@rowspan=2",
                    "Sản phẩm@rowspan=2")
                + row("Chủ trì", "Phối hợp")
                + row("I. Hoàn thiện thể chế@colspan=6")
                + row(
                    "1",
                    "Rà soát quy chế",
                    "Sở Tư pháp@rowspan=2",
                    "<p>Sở Nội vụ</p><p>Văn phòng</p><p>UBND tỉnh</p>",
                    "30/6/2026",
                    "Báo cáo")
                + row("2", "Trình UBND tỉnh ban hành quy chế", "", "Quý III/2026", "Quyết định")
                + row("II", "Hạ tầng", "", "", "", "")
                + row("1", "Nâng cấp phần mềm trước ngày 01/8/2026", "Ban biên tập", "", "", ""));
    assertEquals(3, tasks.size());
    TaskRecord first = tasks.get(0);
    assertEquals(List.of("Sở Tư pháp"), names(first.lead()));
    assertEquals(List.of("Sở Nội vụ", "Văn phòng", "UBND tỉnh"), names(first.coordinating()));
    assertEquals("Báo cáo", first.product());
    assertEquals(List.of("II"), first.section() == null ? List.of() : first.section().path());
    assertEquals("1", first.section() == null ? "" : first.section().marker());
    TaskRecord second = tasks.get(1);
    assertEquals(List.of("Sở Tư pháp"), names(second.lead()));
    assertEquals(List.of("UBND tỉnh"), names(second.reportTo()));
    assertEquals("Quyết định", second.product());
    assertEquals("Trình UBND tỉnh ban hành quy chế | Quý III/2026 | Quyết định", second.text());
    TaskRecord third = tasks.get(2);
    assertEquals(List.of("Ban biên tập"), names(third.lead()));
    assertEquals("2026-07-31", String.valueOf(third.deadlines().get(0).due()));
    assertEquals(null, third.product());
    assertEquals("PHÂN CÔNG", third.section() == null ? "" : third.section().heading());
  }

  @Test
  void evidenceOfAMergedCellPointsToTheCell() throws ReadException {
    List<TaskRecord> tasks =
        readHtml(
            row("TT", "Công việc", "Cơ quan chủ trì", "Thời gian", "Kết quả đầu ra")
                + row("1", "Lập danh sách", "Công an xã@rowspan=2", "Tháng 3/2026", "Danh sách")
                + row("2", "Đối chiếu sổ sách", "Tháng 4/2026", "Biên bản"));
    Evidence one = evidence(tasks.get(0), "/lead/0");
    assertEquals(one.span(), evidence(tasks.get(1), "/lead/0").span());
    assertEquals("table.product", evidence(tasks.get(1), "/product").rule());
  }

  private static Evidence evidence(TaskRecord task, String field) {
    return task.evidence().stream().filter(e -> e.field().equals(field)).findFirst().orElseThrow();
  }

  @Test
  void aTableWithoutAHeadAssignsNothingUnlessItGoesOn() throws ReadException {
    String head = row("TT", "Nhiệm vụ", "Chủ trì", "Thời hạn");
    String one = row("1", "Rà soát hồ sơ", "Sở Y tế", "30/6/2026");
    String two = row("2", "Tổng hợp", "Sở Nội vụ", "30/7/2026");
    String other = row("Xã", "Số hộ", "Số hộ nghèo", "Ghi chú") + row("Tân An", "20", "1", "x");
    assertEquals(2, readHtml(head + one + "</table><p>tiếp theo</p><table>" + two).size());
    assertEquals(1, readHtml(head + one + "</table><p>Biểu 2</p><table>" + other).size());
    assertEquals(0, readHtml(other).size());
  }

  @Test
  void oneColumnMayNameBothDuties() throws ReadException {
    List<TaskRecord> tasks =
        readHtml(
            row("TT", "Nội dung", "Đơn vị chủ trì, phối hợp", "Tiến độ")
                + row(
                    "1", "Rà soát hồ sơ", "Sở Y tế chủ trì; phối hợp: Sở Tài chính", "Quý II/2026")
                + row(
                    "2",
                    "Biên soạn tài liệu",
                    "Thầy Lê Văn An và cô Trần Thị Bình",
                    "Quý II/2026"));
    assertEquals(List.of("Sở Y tế"), names(tasks.get(0).lead()));
    assertEquals(List.of("Sở Tài chính"), names(tasks.get(0).coordinating()));
    assertEquals(List.of("Lê Văn An", "Trần Thị Bình"), names(tasks.get(1).lead()));
  }

  @Test
  void aGroupsTitleMayNameWhoLeads() throws ReadException {
    List<TaskRecord> tasks =
        readHtml(
            row("TT", "Nội dung", "Thời hạn", "Ghi chú")
                + row("I", "Sở Y tế", "", "")
                + row("1", "Rà soát hồ sơ", "30/6/2026", "")
                + row("II", "Sở Xây dựng", "", "")
                + row("1", "Kiểm tra công trình", "Hằng quý", "x"));
    assertEquals(2, tasks.size());
    assertEquals(List.of("Sở Y tế"), names(tasks.get(0).lead()));
    assertEquals(List.of("Sở Xây dựng"), names(tasks.get(1).lead()));
  }

  @Test
  void whateverStandsInALeadsCellIsAName() throws ReadException {
    List<TaskRecord> tasks =
        readHtml(
            row("TT", "Nội dung", "Chủ trì", "Phối hợp")
                + row(
                    "1",
                    "Rà soát",
                    "Ban Quản lý các khu công nghiệp và khu kinh tế tỉnh",
                    "UBND xã, thôn Đông, thôn Đoài")
                + row(
                    "2",
                    "Kiểm tra",
                    "Kế toán ngân sách xã (bộ phận địa chính)",
                    "Sở Y tế; Sở Nội vụ"));
    assertEquals(
        List.of("Ban Quản lý các khu công nghiệp và khu kinh tế tỉnh"), names(tasks.get(0).lead()));
    assertEquals(List.of("UBND xã", "thôn Đông", "thôn Đoài"), names(tasks.get(0).coordinating()));
    assertEquals(List.of("Kế toán ngân sách xã (bộ phận địa chính)"), names(tasks.get(1).lead()));
    assertEquals(List.of("Sở Y tế", "Sở Nội vụ"), names(tasks.get(1).coordinating()));
  }

  private static List<String> names(List<Party> parties) {
    return parties.stream().map(Party::name).toList();
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
  void namesOfOneKindThatLostTheirLineEndsArePartedInACell() {
    List<TaskRecord> tasks =
        read(
            """
            TT | Nội dung công việc | Cơ quan thực hiện | Cơ quan phối hợp
            1 | Xây dựng kế hoạch | Sở Xây dựng Sở Tài chính | Bộ Tư lệnh Bộ đội Biên phòng
            """);
    assertEquals(
        List.of("Sở Xây dựng", "Sở Tài chính"),
        tasks.get(0).lead().stream().map(unit -> unit.name()).toList());
    assertEquals(1, tasks.get(0).coordinating().size());
  }

  @Test
  void otherTablesAssignNothing() {
    assertEquals(
        List.of(),
        read(
            "STT | Địa bàn | Số hộ | Ghi chú\n1 | Xã Bản Lầu | 120 | Hoàn thành\n2 | Xã Hua | 7 | |\n"));
  }
}
