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

/** What letters ask for, and what they only quote, answer or threaten; by the rules alone. */
class LetterTest {

  private static final String HEAD =
      """
      UBND TỈNH VÂN KHÊ
      SỞ Y TẾ
      Số: 45/SYT-NVY
      V/v %s
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Vân Khê, ngày 29 tháng 01 năm 2024

      Kính gửi: %s

      """;

  private static String read(String subject, String addressee, String body) throws Exception {
    byte[] bytes = (HEAD.formatted(subject, addressee) + body).getBytes(StandardCharsets.UTF_8);
    DirectReader reader = new DirectReader(ReadLimits.defaults(), List.of());
    return new Pipeline(reader, new Extractor(Annotators.rules()))
        .read(Input.of(bytes, "a.txt")).tasks().stream()
            .map(TaskRecord::text)
            .collect(joining("\n"));
  }

  @Test
  void whatIsToBeSentBackIsATask() throws Exception {
    String sent = "Văn bản báo cáo của các đơn vị xin gửi về Sở Y tế chậm nhất ngày 27/10/2024.";
    assertEquals(
        sent,
        read(
            "báo cáo nhanh hoạt động năm 2023",
            "- Trung tâm Y tế các huyện;\n- Bệnh viện Đa khoa tỉnh.",
            "Đến nay còn một số đơn vị chưa báo cáo.\n" + sent));
  }

  @Test
  void anOpinionAskedByADayIsATaskAndWhatIsSentToBeKnownIsNone() throws Exception {
    String sent = "Sở Y tế xin gửi dự thảo Đề án để quý cơ quan nghiên cứu, có ý kiến %s.";
    assertEquals(sent.formatted("trước ngày 20/7/2024"), opinion(sent, "trước ngày 20/7/2024"));
    assertEquals("", opinion("Sở Y tế đã gửi Đề án để quý cơ quan góp ý %s.", "trước ngày 20/7"));
    assertEquals("", opinion("Sở Y tế gửi báo cáo để quý cơ quan biết, theo dõi %s.", "khi cần"));
  }

  @Test
  void whatALetterAsksBesidesWhatItSendsIsATask() throws Exception {
    String asked =
        "Sở Y tế xin gửi dự thảo Đề án nêu trên, đề nghị các cơ quan có ý kiến bằng văn bản gửi Sở"
            + " Y tế %s.";
    assertEquals(asked.formatted("trước ngày 20/7/2024"), opinion(asked, "trước ngày 20/7/2024"));
    String sent = "Các đơn vị gửi ý kiến về Phòng Nghiệp vụ Y %s.";
    assertEquals(sent.formatted("trước ngày 20/7/2024"), opinion(sent, "trước ngày 20/7/2024"));
  }

  private static String opinion(String sentence, String when) throws Exception {
    return read("dự thảo Đề án", "- Sở Tài chính;\n- Sở Nội vụ.", sentence.formatted(when));
  }

  @Test
  void aLawQuotedAtLengthAssignsNothing() throws Exception {
    assertEquals(
        "",
        read(
            "chính sách thuế",
            "Công ty Xuân An.",
            """
            Địa chỉ: số 4, phường An Bình
            Trả lời văn bản ngày 03/11/2023 của Công ty về tiền chậm nộp, Sở có ý kiến như sau:
            Tại Điều 33 Thông tư số 156/2013/TT-BTC quy định:
            “Điều 33. Xử lý số tiền nộp thừa

            Người nộp thuế có trách nhiệm gửi hồ sơ đến cơ quan quản lý.

            Cơ quan quản lý phải ban hành quyết định trong thời hạn 05 ngày.”

            Sở Y tế trả lời để Công ty biết, thực hiện.
            """));
  }

  @Test
  void whatTheIssuerHoldsOfWhatItsAddresseeAskedIsNoOrder() throws Exception {
    String view =
        """
        Sở Y tế nhận được Công văn số 31/LĐLĐ ngày 12/01/2024 của %s đề nghị mua máy; sau khi xem \
        xét, Sở Y tế có ý kiến như sau:
        1. Việc mua máy phải thực hiện theo đúng quy định về đấu thầu.
        """;
    String addressee = "Liên đoàn Lao động tỉnh Vân Khê.";
    String own = view.formatted("Liên đoàn Lao động tỉnh");
    assertEquals("", read("mua máy cho phòng khám", addressee, own));
    String others = view.formatted("Phòng khám Suối Hoa");
    assertEquals(
        "Việc mua máy phải thực hiện theo đúng quy định về đấu thầu.",
        read("mua máy cho phòng khám", addressee, others));
  }

  @Test
  void aListOfWhatWasWrongOrdersNothing() throws Exception {
    String faults =
        """
        %s được nêu ra để có giải pháp khắc phục, đó là:
        - Việc kiểm tra phải chờ máy nên chậm.
        """;
    String addressee = "Trung tâm Y tế các huyện.";
    assertEquals("", read("kiểm tra", addressee, faults.formatted("Một số vấn đề tồn tại")));
    assertEquals(
        "Việc kiểm tra phải chờ máy nên chậm.",
        read("kiểm tra", addressee, faults.formatted("Một số công việc")));
  }

  @Test
  void aThreatGoesWithTheTaskBefore() throws Exception {
    String both =
        "Yêu cầu các đơn vị nộp minh chứng trước ngày 15/3/2024."
            + " Cá nhân cung cấp minh chứng không trung thực sẽ bị xem xét kỷ luật.";
    assertEquals(both, read("nộp minh chứng", "Trung tâm Y tế các huyện.", both));
  }

  @Test
  void aFilingLineWithoutItsListIsNoTask() throws Exception {
    assertEquals(
        "Đề nghị các đơn vị rà soát nhân lực.",
        read(
            "rà soát nhân lực",
            "Trung tâm Y tế các huyện.",
            "Đề nghị các đơn vị rà soát nhân lực.\nLưu VT, TCCB."));
  }

  @Test
  void whatOthersRiskIsPartOfADirective() throws Exception {
    String directive =
        "Đề nghị Trung tâm Y tế kiểm tra, cơ sở không đủ điều kiện sẽ bị xử phạt ngay.";
    assertEquals(directive, read("kiểm tra cơ sở", "Trung tâm Y tế các huyện.", directive));
  }

  @Test
  void aQuotationThatWasNotClosedHidesNothing() throws Exception {
    String order = "Đề nghị Trung tâm Y tế bố trí kinh phí trước ngày 15/02/2024.";
    String other = "Đề nghị UBND các xã hưởng ứng phong trào “Sạch nhà đẹp ngõ”.";
    assertEquals(
        order + "\n" + other,
        read(
            "kinh phí",
            "Trung tâm Y tế các huyện.",
            "Căn cứ “khoản 2 Điều 5 của hồ sơ.\n\n" + order + "\n\n" + other));
  }

  @Test
  void aReportThatTellsOfDemandsOrdersNobody() throws Exception {
    assertEquals(
        "",
        read(
            "báo cáo kết quả phòng dịch",
            "Ủy ban nhân dân tỉnh.",
            """
            1. Sở Y tế đã ban hành văn bản yêu cầu các đơn vị tăng cường phòng dịch.
            2. Các đơn vị tổ chức phun hóa chất tại 19 xã.
            """));
  }

  @Test
  void whatIsToldOfAReportIsNoRequest() throws Exception {
    assertEquals(
        "",
        read(
            "tình hình báo cáo",
            "Trung tâm Y tế các huyện.",
            "Danh sách gửi Sở Y tế trước ngày 10/01/2024 còn thiếu 05 người."));
  }

  @Test
  void whatIsAskedBehindAClosingFormulaIsATask() throws Exception {
    String asked = "Trên đây là nội dung phối hợp, đề nghị các Trung tâm Y tế rà soát danh sách.";
    assertEquals(
        asked,
        read(
            "phối hợp tiêm chủng",
            "Trung tâm Y tế các huyện.",
            asked + "\nSở Y tế thông báo đến các đơn vị biết, thực hiện và phối hợp khi cần./."));
  }

  @Test
  void aPageNumberPartsNoSentence() throws Exception {
    assertEquals(
        "Đề nghị các Trung tâm Y tế rà soát danh sách người bệnh, báo cáo Thủ tướng"
            + " Chính phủ trong tháng 3 năm 2024.",
        read(
            "phối hợp tiêm chủng",
            "Trung tâm Y tế các huyện.",
            "Đề nghị các Trung tâm Y tế rà soát danh sách người bệnh, báo cáo Thủ tướng\n\n2\n\n\n"
                + "Chính phủ trong tháng 3 năm 2024."));
  }

  @Test
  void whatABodyAnnouncesOrdersNobody() throws Exception {
    String announced = "Công an huyện Nà Hang sẽ tạm dừng tiếp nhận hồ sơ cấp đổi.";
    assertEquals("", read("cấp giấy tờ", "Trung tâm Y tế các huyện.", announced));
  }
}
