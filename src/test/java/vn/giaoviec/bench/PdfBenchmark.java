package vn.giaoviec.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.giaoviec.pipeline.Pipeline;
import vn.giaoviec.read.DirectReader;
import vn.giaoviec.read.Input;
import vn.giaoviec.read.ReadException;
import vn.giaoviec.read.ReadLimits;

/**
 * PDF notices: the whole way to records against PDFBox's plain stripper at its fastest setting. The
 * folder of PDFs is the system property {@code bench.pdfs}; those without text are left out.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PdfBenchmark {

  private final DirectReader reader = new DirectReader(ReadLimits.defaults(), List.of());
  private final Pipeline pipeline = new Pipeline(reader);
  private final List<byte[]> files = files();

  private List<byte[]> files() {
    List<byte[]> files = new ArrayList<>();
    Path folder = Path.of(System.getProperty("bench.pdfs", "samples/inbox"));
    try (var found = Files.walk(folder)) {
      for (Path file : found.filter(f -> f.toString().endsWith(".pdf")).sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        if (holdsText(bytes)) {
          files.add(bytes);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private boolean holdsText(byte[] bytes) {
    try {
      pipeline.read(Input.of(bytes, "a.pdf"));
      return true;
    } catch (ReadException e) {
      return false;
    }
  }

  /** The yardstick. */
  @Benchmark
  public int stripper() throws IOException {
    int letters = 0;
    for (byte[] file : files) {
      try (PDDocument document = Loader.loadPDF(file)) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSuppressDuplicateOverlappingText(false);
        letters += stripper.getText(document).length();
      }
    }
    return letters;
  }

  /** Reading to the canonical text alone. */
  @Benchmark
  public int reading() throws ReadException {
    int letters = 0;
    for (byte[] file : files) {
      letters += reader.read(Input.of(file, "a.pdf")).text().value().length();
    }
    return letters;
  }

  /** The pipeline to records. */
  @Benchmark
  public int records() throws ReadException {
    int tasks = 0;
    for (byte[] file : files) {
      tasks += pipeline.read(Input.of(file, "a.pdf")).tasks().size();
    }
    return tasks;
  }
}
