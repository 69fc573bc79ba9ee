package vn.giaoviec.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.giaoviec.ExampleFile;
import vn.giaoviec.text.AlignedText;
import vn.giaoviec.text.Span;

class TimeReaderTest {

  private static final TimeReader READER = new TimeReader();
  private static final TimeContext ISSUED = new TimeContext(LocalDate.of(2024, 1, 29));

  @TestFactory
  Stream<DynamicTest> readsDeadlines() {
    return ExampleFile.lines(TimeReaderTest.class, "times.examples").stream()
        .map(
            line -> {
              String[] sides = line.split(" => ", -1);
              return DynamicTest.dynamicTest(
                  line, () -> assertEquals(sides[1], read(sides[0], ISSUED)));
            });
  }

  @Test
  void leavesAnUnknownYearOpen() {
    assertEquals("-", read("gửi về trước ngày 15/02", new TimeContext(null)));
  }

  @Test
  void takesTheYearFromTheMonthOfIssue() {
    TimeContext october = new TimeContext(null, LocalDate.of(2017, 10, 1), true);
    assertEquals("2017-12-16 ON_OR_BEFORE 2017-12-16", read("chậm nhất ngày 16/12", october));
    assertEquals("2018-02-15 BEFORE 2018-02-14", read("gửi về trước ngày 15/02", october));
    assertEquals("2017-11 - 2017-11-30", read("hoàn thành trong tháng 11", october));
    assertEquals("-", read("hoàn thành trước ngày mai", october));
  }

  @Test
  void showsTheWordsOfADuration() {
    String words = "trả lời trong thời hạn 10 ngày kể từ ngày ký ban hành.";
    AlignedText text = ExampleFile.text(words);
    List<TimexMention> found = READER.read(text, new Span(0, text.length()), ISSUED);
    assertEquals(1, found.size());
    Span anchor = found.get(0).anchor();
    assertTrue(anchor != null && anchor.of(words).equals("kể từ ngày ký ban hành"));
  }

  private static String read(String words, TimeContext context) {
    AlignedText text = ExampleFile.text(words);
    String found =
        READER.read(text, new Span(0, text.length()), context).stream()
            .filter(mention -> mention.reading() == TimexMention.Reading.DEADLINE)
            .map(
                mention -> {
                  LocalDate due = Due.of(mention.timex());
                  return mention.timex().value()
                      + " "
                      + (mention.timex().mod() == null ? "-" : mention.timex().mod())
                      + " "
                      + (due == null ? "-" : due);
                })
            .collect(Collectors.joining(" + "));
    return found.isEmpty() ? "-" : found;
  }
}
