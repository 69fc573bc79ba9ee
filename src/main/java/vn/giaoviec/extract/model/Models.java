package vn.giaoviec.extract.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.maxent.io.QNModelReader;
import opennlp.tools.ml.model.BinaryFileDataReader;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.rules.Lexicon;
import vn.giaoviec.rules.WordList;

/**
 * The models in force; null for a question that no model answers.
 *
 * <p>Immutable, safe for any number of threads.
 *
 * @param verbs chooses main verbs
 * @param roles tells directives from other statements
 * @param confidence tells how likely a task needs no correction
 */
public record Models(
    @Nullable VerbModel verbs, @Nullable RoleModel roles, @Nullable ConfidenceModel confidence) {

  /** No models. */
  public static final Models NONE = new Models(null, null, null);

  /** The files of models in a folder or in the jar, in a fixed order. */
  public static final List<String> FILES =
      List.of("verbs.maxent", "verbs.words", "role.maxent", "confidence.maxent");

  /** The models of the jar, read when they are first asked for. */
  private static final class Packed {
    static final Models MODELS = read(name -> Models.class.getResourceAsStream(name));
  }

  /** Returns the models that this program was built with; always the same object. */
  public static Models packed() {
    return Packed.MODELS;
  }

  /** Returns the names of those of {@link #FILES} that this program was built with. */
  public static List<String> packedFiles() {
    return FILES.stream().filter(name -> Models.class.getResource(name) != null).toList();
  }

  /**
   * Reads the models of a folder; a missing file leaves its question to the rules.
   *
   * @throws UncheckedIOException if one can't be read
   */
  public static Models in(Path folder) {
    return read(
        name -> {
          Path file = folder.resolve(name);
          return Files.exists(file) ? Files.newInputStream(file) : null;
        });
  }

  /** Where files of models come from. */
  private interface Source {
    @Nullable InputStream open(String name) throws IOException;
  }

  private static Models read(Source source) {
    try {
      double[] choice = new double[2];
      LinearModel verbs = model(source, "verbs.maxent", VerbContext.VERB, choice);
      double[] margins = new double[2];
      LinearModel role = model(source, "role.maxent", RoleModel.TASK, margins);
      double[] sure = new double[1];
      LinearModel confidence = model(source, "confidence.maxent", ConfidenceModel.RIGHT, sure);
      return new Models(
          verbs == null ? null : new VerbModel(verbs, known(words(source)), choice[0], choice[1]),
          role == null ? null : new RoleModel(role, margins[0], margins[1]),
          confidence == null ? null : new ConfidenceModel(confidence, sure[0]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a model, before which its thresholds stand. */
  private static @Nullable LinearModel model(
      Source source, String name, String outcome, double[] thresholds) throws IOException {
    try (InputStream in = source.open(name)) {
      if (in == null) {
        return null;
      }
      DataInputStream data = new DataInputStream(new BufferedInputStream(in));
      for (int i = 0; i < thresholds.length; i++) {
        thresholds[i] = data.readDouble();
      }
      return new LinearModel(new QNModelReader(new BinaryFileDataReader(data)).getModel(), outcome);
    }
  }

  private static List<WordList.Entry> words(Source source) throws IOException {
    try (InputStream in = source.open("verbs.words")) {
      return in == null ? new ArrayList<>() : WordList.of("verbs.words", in);
    }
  }

  /** Returns a lexicon of verbs by their number of tokens. */
  public static Lexicon<VerbModel.Length> known(List<WordList.Entry> entries) {
    return new Lexicon<>(VerbModel.Length.class, entries);
  }
}
