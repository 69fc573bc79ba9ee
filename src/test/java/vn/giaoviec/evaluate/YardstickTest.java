package vn.giaoviec.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Small cases, many of them odd, whose expected figures were made by the yardstick: the strict ones
 * are the same to the last digit, the soft ones never less.
 */
class YardstickTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static List<JsonNode> cases() throws IOException {
    try (InputStream in = YardstickTest.class.getResourceAsStream("yardstick.json")) {
      return StreamSupport.stream(MAPPER.readTree(in).spliterator(), false).toList();
    }
  }

  private static JsonNode report(JsonNode example) throws IOException {
    TreeMap<String, JsonNode> gold = new TreeMap<>();
    example.path("gold").properties().forEach(e -> gold.put(e.getKey() + ".json", e.getValue()));
    Evaluator evaluator = new Evaluator();
    gold.forEach(
        (file, document) -> {
          String name = file.substring(0, file.length() - 5);
          evaluator.add(name, document, example.path("pred").get(name));
        });
    return MAPPER.readTree(JsonReport.of(evaluator.evaluation()));
  }

  @TestFactory
  Stream<DynamicTest> theFiguresAreTheYardsticks() throws IOException {
    return cases().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.path("name").asText(),
                    () -> {
                      JsonNode report = report(example);
                      example
                          .path("expected")
                          .properties()
                          .forEach(
                              e -> assertEquals(e.getValue(), report.get(e.getKey()), e.getKey()));
                      assertEquals(
                          names(example.path("expected").path("cleanByDocument")),
                          names(report.path("cleanByDocument")));
                    }));
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @TestFactory
  Stream<DynamicTest> softIsNeverLess() throws IOException {
    return cases().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.path("name").asText(),
                    () -> {
                      JsonNode report = report(example);
                      JsonNode soft = report.path("soft");
                      assertTrue(soft.path("clean").asDouble() >= report.path("clean").asDouble());
                      for (String name : names(soft)) {
                        double loose = soft.path(name).path("f1").asDouble();
                        assertTrue(loose >= report.path(name).path("f1").asDouble(), name);
                      }
                    }));
  }
}
