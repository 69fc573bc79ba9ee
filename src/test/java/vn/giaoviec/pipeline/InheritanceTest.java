package vn.giaoviec.pipeline;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extract.Annotators;
import vn.giaoviec.extract.Extractor;
import vn.giaoviec.notice.Notice;
import vn.giaoviec.notice.Party;
import vn.giaoviec.notice.Role;
import vn.giaoviec.notice.TaskRecord;
import vn.giaoviec.read.DirectReader;
import vn.giaoviec.read.Input;
import vn.giaoviec.read.ReadLimits;

/** What headings, labels and lead-ins hand down to the tasks below them. */
class InheritanceTest {

  /** A text with such a line has a paragraph on each. */
  private static final String LONG =
      "Điều tra cấu trúc đàn, vùng hoạt động theo mùa của voi bằng bẫy ảnh và phân tích mẫu phân, lập"
          + " bản đồ hành lang di chuyển tỷ lệ 1/25.000, xác định các điểm xung đột giữa voi với người"
          + " dân các xã vùng đệm.";

  private static final String HEAD = "KẾ HOẠCH\nBảo tồn voi\n\n";

  private static String read(String body) throws Exception {
    byte[] bytes = (HEAD + body).getBytes(StandardCharsets.UTF_8);
    DirectReader reader = new DirectReader(ReadLimits.defaults(), List.of());
    Pipeline pipeline =
        new Pipeline(reader, new Extractor(Annotators.rules())); // theirs to hand down
    Notice notice = pipeline.read(Input.of(bytes, "a.txt"));
    assertTrue(
        notice.coverage().stream().noneMatch(part -> part.role() == Role.UNCLASSIFIED),
        notice.coverage().toString());
    return notice.tasks().stream().map(InheritanceTest::line).collect(joining("\n"));
  }

  private static String line(TaskRecord task) {
    return names(task.lead()) + " | " + names(task.coordinating()) + " | " + task.text();
  }

  private static String names(List<Party> parties) {
    return parties.stream().map(Party::name).collect(joining(" + "));
  }

  @Test
  void bareLabelsOverUnits() throws Exception {
    assertEquals(
        """
        Sở Nông nghiệp | Công an tỉnh + UBND huyện Ea Bar + UBND huyện Krông Na | %s
        Sở Nông nghiệp | Công an tỉnh + UBND huyện Ea Bar + UBND huyện Krông Na | Lập bản đồ.\
        """
            .formatted(LONG),
        read(
            """
            B. NHIỆM VỤ
            I. BẢO TỒN VOI HOANG DÃ
            Cơ quan chủ trì
            Sở Nông nghiệp
            Cơ quan phối hợp
            - Công an tỉnh
            - UBND các huyện: Ea Bar, Krông Na
            Nội dung
            1. %s
            2. Lập bản đồ.
            """
                .formatted(LONG)));
  }

  @Test
  void aHeadingInCapitalsHoldsOverTopics() throws Exception {
    assertEquals(
        "UBND CÁC HUYỆN, THÀNH PHỐ |  | Bố trí kinh phí xử lý các điểm đen.",
        read(
            """
            C. UBND CÁC HUYỆN, THÀNH PHỐ
            1. Trên hệ thống đường huyện
            - Bố trí kinh phí xử lý các điểm đen.
            """));
  }

  @Test
  void aHeadingTellsWhichOnesAreMeant() throws Exception {
    assertEquals(
        "Các cơ sở tiến hành công việc bức xạ |  | Rà soát quy trình.",
        read(
            """
            2. Các cơ sở tiến hành công việc bức xạ
            - Rà soát quy trình.
            """));
  }

  @Test
  void aLeadInWithADeedOfItsOwn() throws Exception {
    assertEquals(
        """
        Vụ Pháp chế |  | Đôn đốc các đơn vị thực hiện Kế hoạch và có trách nhiệm sau đây:
        Vụ Pháp chế |  | Tham mưu ban hành Quy chế.
        Vụ Pháp chế |  | Tập huấn nghiệp vụ.\
        """,
        read(
            """
            2. Vụ Pháp chế
            Đôn đốc các đơn vị thực hiện Kế hoạch và có trách nhiệm sau đây:
            a) Tham mưu ban hành Quy chế.
            b) Tập huấn nghiệp vụ.
            """));
  }

  @Test
  void thoseWhomALineDirectsDoWhatItLists() throws Exception {
    assertEquals(
        """
        Sở Xây dựng |  | Nghiệm thu công trình kè.
        Sở Xây dựng |  | Sửa chữa tuyến đường.\
        """,
        read(
            """
            1. Đề nghị UBND tỉnh chỉ đạo Sở Xây dựng:
            - Nghiệm thu công trình kè.
            - Sửa chữa tuyến đường.
            """));
  }

  @Test
  void aBodyInChargeHeadsWhatStandsUnderIt() throws Exception {
    assertEquals(
        "Sở Lao động - Thương binh và Xã hội |  | Rà soát các đối tượng chính sách.",
        read(
            """
            6. Sở Lao động - Thương binh và Xã hội chủ trì, phối hợp thực hiện
            a) Rà soát các đối tượng chính sách.
            """));
  }

  @Test
  void thoseWhoJoinABodyInChargeJoinInWhatStandsUnderIt() throws Exception {
    assertEquals(
        "Sở Công Thương | các sở, cơ quan liên quan | Rà soát quy hoạch chợ.",
        read(
            """
            6. Sở Công Thương chủ trì, phối hợp với các sở, cơ quan liên quan
            a) Rà soát quy hoạch chợ.
            """));
  }

  @Test
  void itemsWithoutDeedsBelongToTheLineThatOpensThem() throws Exception {
    assertEquals(
        "các trường |  | Sở đề nghị các trường báo cáo việc mặc đồng phục theo các nội dung sau:"
            + " Kết quả chỉ đạo. Kết quả kiểm tra.",
        read(
            """
            Sở đề nghị các trường báo cáo việc mặc đồng phục theo các nội dung sau:
            1. Kết quả chỉ đạo.
            2. Kết quả kiểm tra.
            """));
  }

  @Test
  void commasPartThoseWhoAreToldDifferentDeeds() throws Exception {
    assertEquals(
        """
        Sở Tài chính |  | Giao Sở Tài chính bố trí kinh phí,
        Sở Xây dựng |  | Sở Xây dựng thẩm định thiết kế,
        UBND huyện Ea Bar |  | UBND huyện Ea Bar giải phóng mặt bằng.\
        """,
        read(
            "Giao Sở Tài chính bố trí kinh phí, Sở Xây dựng thẩm định thiết kế, UBND huyện Ea Bar"
                + " giải phóng mặt bằng."));
    assertEquals(
        "Sở Tài chính | Sở Xây dựng + Công an tỉnh | Giao Sở Tài chính phối hợp với Sở Xây dựng,"
            + " Công an tỉnh kiểm tra bến bãi, báo cáo UBND tỉnh.",
        read(
            "Giao Sở Tài chính phối hợp với Sở Xây dựng, Công an tỉnh kiểm tra bến bãi, báo cáo"
                + " UBND tỉnh."));
  }

  @Test
  void labelsUnderHeadingsOfTheirOwnAreOfTheWholePart() throws Exception {
    assertEquals(
        """
        Ban Chỉ đạo tỉnh | Các đơn vị thuộc Sở | Triển khai văn bản đến cơ sở.
        Ban Chỉ đạo tỉnh | Các đơn vị thuộc Sở | Xây dựng quy chế.\
        """,
        read(
            """
            I. CÔNG TÁC TRIỂN KHAI
            1. Nội dung, biện pháp
            a) Triển khai văn bản đến cơ sở.
            b) Xây dựng quy chế.
            2. Cơ quan chủ trì, phối hợp
            a) Cơ quan chủ trì
            - Ban Chỉ đạo tỉnh.
            b) Cơ quan phối hợp
            - Các đơn vị thuộc Sở.
            3. Thời gian thực hiện: Tháng 12/2013.
            """));
  }

  @Test
  void headingsNameBodiesByWhatTheyUseOrHave() throws Exception {
    assertEquals(
        """
        Các tổ chức, cá nhân khai thác cát, sỏi |  | Tuân thủ giấy phép.
        UBND các xã có dự án đi qua |  | Kiện toàn hội đồng bồi thường.\
        """,
        read(
            """
            1. Các tổ chức, cá nhân khai thác cát, sỏi
            - Tuân thủ giấy phép.
            2. UBND các xã có dự án đi qua
            - Kiện toàn hội đồng bồi thường.
            """));
  }

  @Test
  void whoIsNamedBesideADeedYieldsToTheHeading() throws Exception {
    assertEquals(
        """
        Sở Y tế |  | Tham gia các đoàn kiểm tra (Sở Công Thương chủ trì).
        Sở Y tế |  | Hồ sơ thiết kế phải được Sở Xây dựng thẩm định.\
        """,
        read(
            """
            1. Sở Y tế
            - Tham gia các đoàn kiểm tra (Sở Công Thương chủ trì).
            - Hồ sơ thiết kế phải được Sở Xây dựng thẩm định.
            """));
  }

  @Test
  void whatThoseOfAHeadingAreToHaveIsNoPartOfTheirName() throws Exception {
    assertEquals(
        "Các trường |  | Bố trí giáo viên dạy thêm.",
        read(
            """
            1. Các trường có kế hoạch ôn tập cho học sinh lớp 12
            - Bố trí giáo viên dạy thêm.
            """));
  }

  @Test
  void letteredLabelsSayWhoDoesAnActivity() throws Exception {
    assertEquals(
        "Sở Nội vụ | Công an tỉnh | Tổ chức tập huấn kỹ năng số.",
        read(
            """
            1. Nâng cao nhận thức
            a) Nội dung: Tổ chức tập huấn kỹ năng số.
            b) Đơn vị chủ trì: Sở Nội vụ.
            c) Đơn vị phối hợp: Công an tỉnh.
            d) Thời gian thực hiện: hằng tháng.
            """));
  }

  @Test
  void postsBehindLabelsAreNamedToTheirEnd() throws Exception {
    assertEquals(
        "Phó Chủ tịch, phụ trách lĩnh vực Nội vụ | Các Trưởng thôn, Trưởng đoàn thể xã + các công"
            + " chức Văn phòng | In thẻ cử tri.",
        read(
            """
            1. In thẻ cử tri.
            - Đơn vị chủ trì: Đồng chí Phó Chủ tịch, phụ trách lĩnh vực Nội vụ.
            - Đơn vị phối hợp: Các đ/c Trưởng thôn, Trưởng đoàn thể xã, các đồng chí công chức Văn phòng.
            """));
  }

  @Test
  void aBodyNamedByWhatItDoesIsNoNewAssignee() throws Exception {
    assertEquals(
        "Sở Y tế |  | Giao Sở Y tế tiếp nhận hồ sơ; nếu hồ sơ chưa hợp lệ, cơ quan tiếp nhận trả lại.",
        read("Giao Sở Y tế tiếp nhận hồ sơ; nếu hồ sơ chưa hợp lệ, cơ quan tiếp nhận trả lại."));
  }

  @Test
  void whatAUnitIsToAnnounceIsNoClosing() throws Exception {
    assertEquals(
        """
        Bảo hiểm xã hội các huyện |  | Thông báo, đôn đốc các cơ sở tham dự đầy đủ, đúng thành phần.
        Các cơ sở khám bệnh |  | Cử cán bộ tham dự đầy đủ, đúng thành phần; chuẩn bị đường truyền.\
        """,
        read(
            """
            1. Bảo hiểm xã hội các huyện: Thông báo, đôn đốc các cơ sở tham dự đầy đủ, đúng thành phần.
            2. Các cơ sở khám bệnh: Cử cán bộ tham dự đầy đủ, đúng thành phần; chuẩn bị đường truyền.
            """));
  }

  @Test
  void aRegulationKnownByItsFirstSentenceTellsConduct() throws Exception {
    assertEquals(
        "",
        read(
            """
            Điều 1. Quy tắc này quy định chuẩn mực giao tiếp của cán bộ, công chức.

            Điều 2. Cán bộ, công chức lắng nghe, hướng dẫn người dân; đeo thẻ theo quy định.
            """));
  }
}
