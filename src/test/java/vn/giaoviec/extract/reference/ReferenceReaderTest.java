package vn.giaoviec.extract.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.giaoviec.ExampleFile;
import vn.giaoviec.text.AlignedText;
import vn.giaoviec.text.Span;

class ReferenceReaderTest {

  private static final ReferenceReader READER = new ReferenceReader();

  @TestFactory
  Stream<DynamicTest> readsCitedDocuments() {
    return ExampleFile.lines(ReferenceReaderTest.class, "references.examples").stream()
        .map(
            line -> {
              String[] sides = line.split(" => ", -1);
              return DynamicTest.dynamicTest(line, () -> assertEquals(sides[1], read(sides[0])));
            });
  }

  private static String read(String words) {
    AlignedText text = ExampleFile.text(words);
    String found =
        READER.read(text, new Span(0, text.length())).stream()
            .map(
                mention -> mention.number() + " " + (mention.date() == null ? "-" : mention.date()))
            .collect(Collectors.joining(" + "));
    return found.isEmpty() ? "-" : found;
  }
}
