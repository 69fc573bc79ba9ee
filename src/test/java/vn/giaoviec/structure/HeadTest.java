package vn.giaoviec.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.giaoviec.notice.Header;
import vn.giaoviec.notice.Signer;
import vn.giaoviec.notice.Warning;
import vn.giaoviec.text.AlignedText;
import vn.giaoviec.text.CanonicalText;
import vn.giaoviec.text.Doubt;
import vn.giaoviec.text.Origin;
import vn.giaoviec.text.Span;

class HeadTest {

  @TestFactory
  Stream<DynamicTest> readsTheHead() throws IOException {
    String all;
    try (var in = Objects.requireNonNull(HeadTest.class.getResourceAsStream("heads.examples"))) {
      all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    return Arrays.stream(all.substring(all.indexOf('\n') + 1).split("---\n", -1))
        .map(example -> example.split("=>\n", -1))
        .map(
            sides ->
                DynamicTest.dynamicTest(
                    sides[1].lines().limit(3).reduce("", (a, b) -> a + b + " "),
                    () -> assertEquals(sides[1], drawn(sides[0]))));
  }

  /** Returns the text of an example: what stands between ‹ and › was not read surely. */
  private static CanonicalText text(String example) {
    StringBuilder text = new StringBuilder();
    List<Doubt> doubts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < example.length(); i++) {
      char c = example.charAt(i);
      if (c == '‹') {
        start = text.length();
      } else if (c == '›') {
        doubts.add(new Doubt(new Span(start, text.length()), 0.6f));
      } else {
        text.append(c);
      }
    }
    return new CanonicalText(
        text.toString(),
        List.of(new Origin(new Span(0, text.length()), 1, null)),
        CanonicalText.Wrapping.LINES,
        doubts,
        List.of(),
        List.of(),
        List.of());
  }

  private static String doubts(List<Warning> warnings) {
    return warnings.stream()
        .filter(warning -> warning.code().name().endsWith("_DOUBTFUL"))
        .map(warning -> line(warning.code().name(), warning.arguments().get(0)))
        .collect(Collectors.joining());
  }

  private static String drawn(String example) {
    Outline outline = new Structurer().structure(text(example));
    Header header = outline.header();
    Signer signer = header.signer();
    String signed =
        signer == null
            ? null
            : Stream.of(signer.capacity(), signer.position(), signer.name())
                .map(part -> part == null ? "-" : part)
                .reduce((a, b) -> a + " / " + b)
                .orElseThrow();
    return line("type", header.documentType())
        + line("number", header.number())
        + line("issuer", header.issuer())
        + line("place", header.place())
        + line("date", header.issuedOn())
        + line("month", header.issuedIn())
        + line("subject", header.subject())
        + line("urgency", header.urgency())
        + line("signer", signed)
        + line("recipients", joined(header.recipients()))
        + line("addressees", joined(outline.addressees().stream().map(AlignedText::value).toList()))
        + line("body", outline.body().size())
        + doubts(outline.warnings());
  }

  private static @Nullable String joined(List<String> entries) {
    return entries.isEmpty() ? null : String.join("; ", entries);
  }

  private static String line(String field, @Nullable Object value) {
    return value == null ? "" : field + " " + value + "\n";
  }
}
