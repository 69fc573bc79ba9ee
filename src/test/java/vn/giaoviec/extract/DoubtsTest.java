package vn.giaoviec.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoviec.notice.Flag;
import vn.giaoviec.notice.TaskRecord;
import vn.giaoviec.structure.Structurer;
import vn.giaoviec.text.CanonicalText;
import vn.giaoviec.text.Doubt;
import vn.giaoviec.text.Origin;
import vn.giaoviec.text.Span;

/** Deadlines read by OCR are held against the notice's other dates. */
class DoubtsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trước ngày 15/4/2025 | 2025-04-15",
        "trước ngày 15/4/2022 | ",
        "trước ngày 15/4/2052 | ",
      })
  void aDayThatCanNotBeMeantIsNotTold(String deadline, @Nullable String value) {
    String head = "Số: 14/TB-UBND\nVân Khê, ngày 12 tháng 3 năm 2025\nTHÔNG BÁO\nKết luận\n";
    assertEquals(
        value == null ? List.of() : List.of(value),
        task(head, deadline).deadlines().stream().map(told -> told.timex().value()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trước ngày 15/4/2025 | false",
        "trước ngày 15/4/2026 | true",
        "trước ngày 15/4/2028 | true",
      })
  void withoutADateOfIssueTheLatestOtherDateTells(String deadline, boolean doubtful) {
    assertEquals(doubtful, isDoubtful("", deadline));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trước ngày 15/4/2025 | false",
        "trước ngày 15/4/2026 | false",
        "trước ngày 15/4/2022 | true",
        "trước ngày 15/4/2052 | true",
      })
  void theDateOfIssueTells(String deadline, boolean doubtful) {
    String head = "Số: 14/TB-UBND\nVân Khê, ngày 12 tháng 3 năm 2025\nTHÔNG BÁO\nKết luận\n";
    assertEquals(doubtful, isDoubtful(head, deadline));
  }

  private static boolean isDoubtful(String head, String deadline) {
    return task(head, deadline).flags().contains(Flag.OCR_DOUBTFUL);
  }

  private static TaskRecord task(String head, String deadline) {
    String text =
        head
            + "Căn cứ Kế hoạch số 12/KH-UBND ngày 10/2/2025, yêu cầu:\n"
            + "1. Sở Y tế chủ trì rà soát các trạm y tế; báo cáo Ủy ban nhân dân tỉnh "
            + deadline
            + ".\n";
    Span all = new Span(0, text.length());
    Doubt elsewhere = new Doubt(new Span(text.indexOf("cứ"), text.indexOf("cứ") + 2), 0.5f);
    CanonicalText canonical =
        new CanonicalText(
            text,
            List.of(new Origin(all, 1, null)),
            CanonicalText.Wrapping.PARAGRAPHS,
            List.of(elsewhere),
            List.of(),
            List.of(),
            List.of());
    var extraction = new Extractor().extract(canonical, new Structurer().structure(canonical));
    assertEquals(1, extraction.tasks().size(), extraction.toString());
    return extraction.tasks().get(0);
  }
}
