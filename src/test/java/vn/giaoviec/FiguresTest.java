package vn.giaoviec;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.giaoviec.evaluate.Evaluation;
import vn.giaoviec.evaluate.GoldFolder;
import vn.giaoviec.extract.Annotators;
import vn.giaoviec.extract.Extractor;
import vn.giaoviec.json.Documents;
import vn.giaoviec.messages.Language;
import vn.giaoviec.pipeline.Pipeline;
import vn.giaoviec.read.DirectReader;
import vn.giaoviec.read.Input;
import vn.giaoviec.read.ReadException;
import vn.giaoviec.read.ReadLimits;

/**
 * No figure may fall below its floor, recorded in {@code floors.properties}: F1 of each field on
 * the samples and, by the rules alone, on the notices that the models were trained on, the share of
 * clean tasks, and the most tasks that may be invented in documents that have none. Those of
 * cross-validation are kept by {@code TrainerTest}. Raising a floor is part of each improvement.
 */
class FiguresTest {

  @TestFactory
  Stream<DynamicTest> staysAboveItsFloors() throws IOException {
    Map<String, Evaluation> evaluations =
        Map.of(
            "samples",
            evaluate(new Extractor(), Path.of("samples", "gold"), Path.of("samples", "inbox")),
            "training",
            evaluate(
                new Extractor(Annotators.rules()),
                Path.of("models", "training"),
                Path.of("models", "training")));
    Properties floors = new Properties();
    try (InputStream in = FiguresTest.class.getResourceAsStream("floors.properties")) {
      floors.load(in);
    }
    Map<String, String> ordered = new TreeMap<>();
    floors.stringPropertyNames().forEach(key -> ordered.put(key, floors.getProperty(key)));
    return ordered.entrySet().stream()
        .filter(floor -> !floor.getKey().startsWith("heldOut."))
        .map(
            floor ->
                DynamicTest.dynamicTest(
                    floor.getKey(),
                    () ->
                        check(floor.getKey(), Double.parseDouble(floor.getValue()), evaluations)));
  }

  private static void check(String key, double floor, Map<String, Evaluation> evaluations) {
    String set = key.substring(0, key.indexOf('.'));
    String field = key.substring(key.indexOf('.') + 1);
    Evaluation evaluation = Objects.requireNonNull(evaluations.get(set), set);
    if (field.equals("invented")) {
      assertTrue(evaluation.invented() <= floor, key + ": " + evaluation.invented());
      return;
    }
    double figure =
        field.equals("clean")
            ? evaluation.clean()
            : Objects.requireNonNull(evaluation.figures().get(field), field).f1();
    assertTrue(figure >= floor, key + ": " + figure + " < " + floor);
  }

  private static Evaluation evaluate(Extractor extractor, Path gold, Path notices)
      throws IOException {
    Pipeline pipeline = new Pipeline(new DirectReader(ReadLimits.defaults(), List.of()), extractor);
    Documents documents = new Documents(Pipeline.generator(), Language.VI);
    Map<String, Path> files = GoldFolder.notices(notices);
    return new GoldFolder(gold)
        .evaluate(
            name -> {
              try {
                Path file = Objects.requireNonNull(files.get(name), name);
                Input input = Input.of(file, String.valueOf(file.getFileName()));
                return GoldFolder.parse(documents.line(pipeline.read(input)));
              } catch (ReadException e) {
                throw new UncheckedIOException(new IOException(name, e));
              }
            });
  }
}
