package vn.giaoviec.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.giaoviec.text.AlignedText;
import vn.giaoviec.text.Span;

class StatementReaderTest {

  private static final StatementReader READER = new StatementReader(name -> false, new Sentences());

  @TestFactory
  Stream<DynamicTest> readsWhatTheBracketsSay() {
    return Examples.lines("statements.examples").stream()
        .map(line -> DynamicTest.dynamicTest(line, () -> assertEquals(line, drawn(plain(line)))));
  }

  @Test
  void splitsWhereTheAssigneeChanges() {
    String words = "Sở Y tế rà soát nhân lực; Sở Tài chính bố trí kinh phí; báo cáo UBND tỉnh.";
    AlignedText text = Examples.text(words);
    List<Statement> statements = READER.read(text, new Span(0, text.length()));
    assertEquals(
        List.of("Sở Y tế rà soát nhân lực;", "Sở Tài chính bố trí kinh phí; báo cáo UBND tỉnh."),
        statements.stream().map(s -> s.span().of(text.value())).toList());
  }

  @Test
  void ofAUnitOnlySomethingIsTold() {
    assertEquals(Opening.Kind.TOLD, kind("Sở Y tế đã hoàn thành việc kiểm tra."));
    assertEquals(Opening.Kind.DECISION, kind("Đồng ý chủ trương đầu tư dự án cầu Suối Vàng."));
    assertEquals(Opening.Kind.NONE, kind("Công tác này còn nhiều khó khăn."));
  }

  private static Opening.Kind kind(String words) {
    return new OpeningReader(name -> false).read(Examples.sentence(words), 0).kind();
  }

  private static String plain(String line) {
    return line.replaceAll("\\[([^|\\]]*)\\|[A-Z]+]", "$1");
  }

  private static String drawn(String words) {
    AlignedText text = Examples.text(words);
    List<Drawn> spans = new ArrayList<>();
    for (Statement statement : READER.read(text, new Span(0, text.length()))) {
      statement.lead().forEach(unit -> spans.add(new Drawn(unit.span(), "LEAD")));
      statement.coordinating().forEach(unit -> spans.add(new Drawn(unit.span(), "WITH")));
      statement.reportTo().forEach(unit -> spans.add(new Drawn(unit.span(), "TO")));
      statement.verbs().forEach(verb -> spans.add(new Drawn(verb.span(), "DO")));
    }
    spans.sort((a, b) -> b.span().compareTo(a.span()));
    StringBuilder drawn = new StringBuilder(words);
    for (Drawn span : spans) {
      drawn.insert(span.span().end(), "|" + span.label() + "]").insert(span.span().start(), "[");
    }
    return drawn.toString();
  }

  private record Drawn(Span span, String label) {}
}
