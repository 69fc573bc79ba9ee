package vn.giaoviec.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures are those of the yardstick, which made {@code expected.json}, to the last digit. */
class EvaluatorTest {

  private static Path folder(String name) {
    return Path.of(
            Objects.requireNonNull(EvaluatorTest.class.getResource("expected.json")).getPath())
        .resolveSibling(name);
  }

  private static Evaluation evaluation() throws IOException {
    return new GoldFolder(folder("gold")).evaluate(GoldFolder.in(folder("pred")));
  }

  @Test
  void givesTheNumbersOfTheYardstick() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    JsonNode expected = mapper.readTree(folder("expected.json").toFile());
    JsonNode actual = mapper.readTree(JsonReport.of(evaluation()));
    expected
        .fieldNames()
        .forEachRemaining(key -> assertEquals(expected.get(key), actual.get(key), key));
  }

  @Test
  void saysWhatWentWrong() throws IOException {
    List<Difference> differences = evaluation().differences();
    assertTrue(differences.stream().anyMatch(d -> d.kind().equals("invented")));
    assertTrue(differences.stream().anyMatch(d -> d.kind().equals("missed")));
    assertTrue(differences.stream().anyMatch(d -> d.kind().equals("section")));
    assertTrue(
        Tables.differences(evaluation(), vn.giaoviec.messages.Language.VI)
            .contains("một câu không có trong bản chuẩn"));
  }

  @Test
  void whatIsItselfIsPerfect() throws IOException {
    Evaluation same = new GoldFolder(folder("gold")).evaluate(GoldFolder.in(folder("gold")));
    same.figures().forEach((name, figure) -> assertEquals(1.0, figure.f1(), name));
    assertEquals(1.0, same.clean());
    assertEquals(List.of(), same.differences());
  }

  @Test
  void anEmptyFolderIsNoGold(@TempDir Path empty) {
    assertThrows(IOException.class, () -> new GoldFolder(empty));
  }
}
