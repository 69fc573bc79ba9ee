package vn.giaoviec.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.giaoviec.extract.Extractor;
import vn.giaoviec.pipeline.Pipeline;
import vn.giaoviec.read.DirectReader;
import vn.giaoviec.read.Input;
import vn.giaoviec.read.OcrOptions;
import vn.giaoviec.read.ReadException;
import vn.giaoviec.read.ReadLimits;
import vn.giaoviec.read.TimedReader;

/** Options of all commands that read files. */
final class ReadingOptions extends SpeakingOptions {

  @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "password-file")
  private @Nullable Path passwordFile;

  @Option(names = "--timeout", paramLabel = "SECONDS", descriptionKey = "timeout")
  private int timeout = 60;

  @Option(names = "--max-pages", paramLabel = "N", descriptionKey = "max-pages")
  private int maxPages = 2000;

  @Option(names = "--memory", paramLabel = "MB", descriptionKey = "memory")
  private int memory = 512;

  @Option(names = "--tesseract", paramLabel = "PROGRAM", descriptionKey = "tesseract")
  private String tesseract = "tesseract";

  ReadLimits limits() {
    atLeast("--timeout", timeout, 1);
    atLeast("--max-pages", maxPages, 1);
    atLeast("--memory", memory, 64);
    return ReadLimits.defaults()
        .withTimeout(Duration.ofSeconds(timeout))
        .withMaxPages(maxPages)
        .withMemoryMegabytes(memory)
        .withOcr(OcrOptions.defaults().withProgram(tesseract));
  }

  void atLeast(String option, int value, int least) {
    if (value < least) {
      throw wrong(option + ": " + value + " < " + least);
    }
  }

  List<String> passwords() {
    if (passwordFile == null) {
      return List.of();
    }
    try {
      return Files.readAllLines(passwordFile, StandardCharsets.UTF_8).stream()
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw wrong("--password-file: " + e.getMessage());
    }
  }

  /** Returns a pipeline for a single file, read in this process with a limit on time. */
  Pipeline single() {
    return single(new Extractor());
  }

  /** Returns such a pipeline with an extractor of its own. */
  Pipeline single(Extractor extractor) {
    int cores = Runtime.getRuntime().availableProcessors();
    ReadLimits limits = limits();
    limits = limits.withOcr(limits.ocr().withPagesAtATime(cores));
    TimedReader reader = new TimedReader(new DirectReader(limits, passwords()), limits);
    return new Pipeline(reader, extractor);
  }

  /** Returns the input of a name; "-" is standard input. */
  Input input(String file) throws IOException {
    return file.equals("-")
        ? Input.of(standardInput(), "stdin")
        : Input.of(Path.of(file), name(file));
  }

  /** Returns the input of a name with its bytes, for those who need them too. */
  Input inputWithBytes(String file) throws IOException, ReadException {
    Input input = input(file);
    return Input.of(new DirectReader(limits(), List.of()).bytes(input), input.name());
  }

  private byte[] standardInput() throws IOException {
    return System.in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits().maxBytes() + 1));
  }

  private static String name(String file) {
    Path name = Path.of(file).getFileName();
    return name == null ? file : name.toString();
  }
}
