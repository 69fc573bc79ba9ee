package vn.giaoviec.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.giaoviec.notice.Header;
import vn.giaoviec.notice.Signer;
import vn.giaoviec.text.AlignedText;
import vn.giaoviec.text.CanonicalText;
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

  private static String drawn(String text) {
    Outline outline =
        new Structurer()
            .structure(
                new CanonicalText(
                    text,
                    List.of(new Origin(new Span(0, text.length()), 1, null)),
                    CanonicalText.Wrapping.LINES));
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
        + line("body", outline.body().size());
  }

  private static @Nullable String joined(List<String> entries) {
    return entries.isEmpty() ? null : String.join("; ", entries);
  }

  private static String line(String field, @Nullable Object value) {
    return value == null ? "" : field + " " + value + "\n";
  }
}
