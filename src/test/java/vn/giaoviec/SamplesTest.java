package vn.giaoviec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.giaoviec.read.ReadException;

/**
 * Every sample gives the document that stands in samples/expected. {@code -Dsamples.update=true}
 * writes them anew, and fails, so that it can't stay on.
 */
class SamplesTest {

  private static final Path INBOX = Path.of("samples", "inbox");
  private static final Path EXPECTED = Path.of("samples", "expected");

  private static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(INBOX)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> giveWhatIsExpected() throws IOException {
    boolean update = Boolean.getBoolean("samples.update");
    Giaoviec giaoviec = Giaoviec.create();
    return samples().stream()
        .map(file -> DynamicTest.dynamicTest(file.toString(), () -> check(giaoviec, file, update)));
  }

  private static void check(Giaoviec giaoviec, Path file, boolean update)
      throws IOException, ReadException {
    // The generator changes with every version and rule; what is read must not.
    String json =
        giaoviec.toJson(giaoviec.read(file)).replaceFirst("(?s)\\s*\"generator\".*?},", "");
    Path expected = EXPECTED.resolve(file.getFileName() + ".json");
    if (update) {
      Files.createDirectories(EXPECTED);
      Files.writeString(expected, json);
    }
    assertFalse(update, "expected documents were written anew: look at the difference");
    assertEquals(Files.readString(expected, StandardCharsets.UTF_8), json);
  }

  @Test
  void areOfEveryKind() throws IOException {
    List<String> names = samples().stream().map(Path::toString).toList();
    assertTrue(names.size() >= 15, "only " + names.size());
    for (String ending : List.of(".txt", ".pdf", ".docx", ".doc", ".rtf")) {
      assertTrue(names.stream().anyMatch(name -> name.endsWith(ending)), ending);
    }
  }
}
