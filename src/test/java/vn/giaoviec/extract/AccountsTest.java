package vn.giaoviec.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cùng dự họp có đồng chí Lò Văn Pâng, Phó Chủ tịch UBND huyện | role.present",
        "Hội đồng thẩm định gồm: Giám đốc Sở A (Chủ tịch), đại diện Sở B | role.members",
        "Thành lập Ban Chỉ đạo do ông Lê Văn Sơn làm Trưởng ban | role.setsUp",
        "Thành lập Tổ công tác gồm các ông, bà có tên trong danh sách | role.setsUp",
        "Ngày 06/5/2020, Sở Công Thương có Báo cáo số 77/BC-SCT, đề nghị UBND tỉnh | role.account",
        "Việc Sở Y tế đề nghị giao UBND huyện tổ chức đấu giá là có cơ sở | role.account",
        "Yêu cầu của Kế hoạch là bám sát tình hình thực tế | role.account",
        "Kinh nghiệm ở xã A cho thấy muốn dân đồng tình thì phải bàn bạc | role.account",
        "Nhà thầu phải bàn giao từ tháng 12/2021 nhưng đến nay mới đạt 71% | role.account",
        "Trong 7 tháng, các trạm đã khám 12.480 người, phát hiện 71 người bệnh | role.account",
        "Chủ tịch UBND tỉnh phê bình UBND huyện A đã để ba xã giấu dịch | role.account",
        "Thực hiện chỉ đạo trên, Sở A đã có Công văn số 14/SA đề nghị các xã báo cáo | role.account",
        "Sở Y tế nhận được Công văn số 31/QLD, trong đó yêu cầu ngừng bán thuốc | role.account",
        "Sở Nội vụ đã nhiều lần đề nghị các đơn vị cử đúng thành phần | role.account",
        "Nội dung: Bà Nhàn đề nghị UBND tỉnh chỉ đạo cấp giấy chứng nhận | role.account",
        "Cử tri kiến nghị UBND tỉnh sửa chữa đường liên thôn | role.account",
        "Hiện nay, UBND các xã đang triển khai lập danh sách | role.account",
        "Do các xã phải đối chiếu lại số liệu nên đến nay mới có 29 xã báo cáo | role.account",
        "UBND xã An Phú báo cáo còn 09 hộ chưa nhận tiền | role.account",
        "Sở Tài chính cho biết kinh phí đã được phân bổ | role.account",
        "Các xã An Phú, Bình Hòa làm tốt. | role.account",
        "Chủ tịch UBND tỉnh nhắc nhở, phê bình Sở A vì đã chậm báo cáo | role.account"
      })
  void giveAccountAndOrderNobody(String words, String rule) {
    Verdict verdict = Accounts.judge(Examples.sentence(words), Scope.top(Mode.ORDERS));
    assertEquals(rule, verdict == null ? null : verdict.rule());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kết quả kiểm tra cho thấy hồ sơ còn thiếu, đề nghị Sở Xây dựng bổ sung",
        "Trong 6 tháng cuối năm, các sở tập trung giải ngân vốn đầu tư công",
        "Dự án nào có vướng mắc thì chủ đầu tư báo cáo Sở Xây dựng",
        "Dự thảo kế hoạch có phân công cụ thể, trình UBND tỉnh",
        "Ngày 06/4/2024, UBND huyện A có Văn bản số 12/UBND-KT, Chủ tịch UBND tỉnh giao Sở B xem xét",
        "Sở A đã có Báo cáo số 12/BC-SA; yêu cầu các xã rà soát",
        "Ông Nguyễn Văn A, Chủ tịch UBND tỉnh yêu cầu các sở báo cáo",
        "UBND huyện Hương Đông cho biết ý kiến về khả năng bố trí đất",
        "Các xã An Phú, Bình Hòa làm tốt công tác vận động",
        "Do thời tiết còn xấu nên đến ngày 23/9 vẫn chưa thi công được, yêu cầu Sở A tăng ca"
      })
  void whatOnlyBeginsLikeThemIsLeftToOthers(String words) {
    assertNull(Accounts.judge(Examples.sentence(words), Scope.top(Mode.ORDERS)));
  }

  @Test
  void whoIsToldToSetUpABodyIsGivenWork() {
    assertNull(
        Accounts.judge(
            Examples.sentence("Thành lập Tổ kiểm tra liên ngành trước ngày 15/3."),
            Scope.top(Mode.ORDERS)));
    assertNull(
        Accounts.judge(
            Examples.sentence("Hội đồng thẩm định họp định kỳ, gửi kết quả về Sở A."),
            Scope.top(Mode.ORDERS)));
  }
}
