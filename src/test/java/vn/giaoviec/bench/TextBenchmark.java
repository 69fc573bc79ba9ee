package vn.giaoviec.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.giaoviec.extract.Annotators;
import vn.giaoviec.extract.Extractor;
import vn.giaoviec.json.Documents;
import vn.giaoviec.messages.Language;
import vn.giaoviec.pipeline.Pipeline;
import vn.giaoviec.read.DirectReader;
import vn.giaoviec.read.Input;
import vn.giaoviec.read.ReadException;
import vn.giaoviec.read.ReadLimits;
import vn.giaoviec.rules.Lexicon;
import vn.giaoviec.rules.WordList;
import vn.giaoviec.text.AlignedText;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Tokens;

/**
 * Text notices: the whole pipeline against decoding, NFC and one dictionary pass over the same
 * bytes. The folder of texts is the system property {@code bench.texts}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TextBenchmark {

  /** The one category of the dictionary pass. */
  enum Any {
    ANY
  }

  private final List<byte[]> files = files();
  private final Lexicon<Any> lexicon = lexicon();
  private final Pipeline pipeline =
      new Pipeline(new DirectReader(ReadLimits.defaults(), List.of()));
  private final Pipeline rules =
      new Pipeline(
          new DirectReader(ReadLimits.defaults(), List.of()), new Extractor(Annotators.rules()));
  private final Documents documents = new Documents(Pipeline.generator(), Language.VI);

  private static List<byte[]> files() {
    List<byte[]> files = new ArrayList<>();
    Path folder = Path.of(System.getProperty("bench.texts", "samples/inbox"));
    try (var found = Files.walk(folder)) {
      for (Path file : found.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        files.add(Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static Lexicon<Any> lexicon() {
    List<WordList.Entry> entries = new ArrayList<>();
    try {
      Class<?> anchor = Class.forName("vn.giaoviec.extract.Extractor");
      for (String name : List.of("units.words", "clauses.words")) {
        WordList.beside(anchor, name)
            .forEach(entry -> entries.add(new WordList.Entry("ANY", entry.phrase())));
      }
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
    return new Lexicon<>(Any.class, entries);
  }

  /** The yardstick. */
  @Benchmark
  public int dictionaryPass() {
    int found = 0;
    for (byte[] file : files) {
      String text =
          Normalizer.normalize(new String(file, StandardCharsets.UTF_8), Normalizer.Form.NFC);
      AlignedText view = AlignedText.of(text);
      Tokens tokens = new Tokens(view, new Span(0, view.length()));
      found += lexicon.match(tokens).is(0, Any.ANY) ? 1 : 0;
    }
    return found;
  }

  /** The pipeline to records. */
  @Benchmark
  public int records() throws ReadException {
    int tasks = 0;
    for (byte[] file : files) {
      tasks += pipeline.read(Input.of(file, "a.txt")).tasks().size();
    }
    return tasks;
  }

  /** The pipeline to records by the rules alone, without models. */
  @Benchmark
  public int rules() throws ReadException {
    int tasks = 0;
    for (byte[] file : files) {
      tasks += rules.read(Input.of(file, "a.txt")).tasks().size();
    }
    return tasks;
  }

  /** The pipeline to validated JSON. */
  @Benchmark
  public int documents() throws ReadException {
    int bytes = 0;
    for (byte[] file : files) {
      bytes += documents.pretty(pipeline.read(Input.of(file, "a.txt"))).length;
    }
    return bytes;
  }
}
