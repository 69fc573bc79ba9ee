package vn.giaoviec.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.giaoviec.evaluate.Evaluation;
import vn.giaoviec.evaluate.Evaluator;
import vn.giaoviec.evaluate.Reliability;
import vn.giaoviec.extract.model.Models;

/** The committed models are those that the corpus gives, and help on notices they have not seen. */
class TrainerTest {

  private static final Path MODELS = Path.of("models");
  private static final double RIGHT = 0.97;
  private static final int MOST_BYTES = 2_000_000;

  private static Trainer.Trained trained = new Trainer.Trained(Map.of(), none(), null);
  private static Evaluation rules = none();

  private static Evaluation none() {
    return new Evaluator().evaluation();
  }

  @BeforeAll
  static void train() throws IOException {
    Trainer trainer = new Trainer(MODELS.resolve("training"));
    rules = trainer.rules();
    trained = trainer.both();
  }

  @Test
  void committedModelsAreThoseOfTheCorpus() throws IOException {
    int bytes = 0;
    for (String name : Models.FILES) {
      Path file = MODELS.resolve(name);
      byte[] made = trained.files().get(name);
      assertEquals(made != null, Files.exists(file), name);
      if (made != null) {
        assertArrayEquals(made, Files.readAllBytes(file), name + ": run giaoviec train again");
        bytes += made.length;
      }
    }
    assertTrue(bytes < MOST_BYTES, "the models have " + bytes + " bytes");
  }

  @Test
  void modelsHelpOnNoticesTheyHaveNotSeen() {
    for (String field : new String[] {"task", "task90", "verbs"}) {
      double without = Objects.requireNonNull(rules.figures().get(field)).f1();
      double with = Objects.requireNonNull(trained.held().figures().get(field)).f1();
      assertTrue(with > without, field + ": " + with + " with models, " + without + " without");
    }
    assertTrue(trained.held().invented() <= rules.invented());
  }

  /** The gate of cross-validation: {@code heldOut.FIELD} in {@code floors.properties}. */
  @Test
  void figuresOnNoticesNotSeenStayAboveTheirFloors() throws IOException {
    Properties floors = new Properties();
    try (InputStream in = Trainer.class.getResourceAsStream("/vn/giaoviec/floors.properties")) {
      floors.load(in);
    }
    int kept = 0;
    for (String key : new TreeSet<>(floors.stringPropertyNames())) {
      if (key.startsWith("heldOut.")) {
        String field = key.substring("heldOut.".length());
        double floor = Double.parseDouble(floors.getProperty(key));
        double figure = Objects.requireNonNull(trained.held().figures().get(field), field).f1();
        assertTrue(figure >= floor, key + ": " + figure + " < " + floor);
        kept++;
      }
    }
    assertTrue(kept > 0, "no floors");
  }

  @Test
  void confidenceHoldsOnNoticesNotSeen() {
    Reliability reliability = Objects.requireNonNull(trained.reliability());
    assertTrue(reliability.confidentlyRight() >= RIGHT, reliability.table());
  }
}
