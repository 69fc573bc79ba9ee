package vn.giaoviec.ocr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.ocr.OcrException.Reason;

/**
 * Runs the tesseract program: the image goes in by its standard input, the words come back by its
 * standard output, no file is made. It is killed when its time is over or the thread that waits for
 * it is interrupted.
 */
final class Tesseract {

  private static final int MOST_OUTPUT = 32 << 20;

  private final String program;
  private final Duration limit;

  Tesseract(String program, Duration limit) {
    this.program = program;
    this.limit = limit;
  }

  /** Returns the words of an upright page. */
  List<OcrWord> words(GreyImage image) throws OcrException {
    return words(image, "3");
  }

  /** Returns the words of an upright page that stand here and there, as in the cells of a table. */
  List<OcrWord> scatteredWords(GreyImage image) throws OcrException {
    return words(image, "11");
  }

  /** Returns the words of a part of a page that are all in one column. */
  List<OcrWord> blockWords(GreyImage image) throws OcrException {
    return words(image, "6");
  }

  private List<OcrWord> words(GreyImage image, String layout) throws OcrException {
    return TsvReader.words(
        run(image, "-l", "vie", "--psm", layout, "-c", "tessedit_do_invert=0", "tsv"));
  }

  /** Returns how many right angles the page has to be turned clockwise, 0 where it can't tell. */
  int quartersToUpright(GreyImage image) throws OcrException {
    String answer;
    try {
      answer = run(image, "-l", "osd", "--psm", "0");
    } catch (OcrException e) {
      if (e.reason() == Reason.TIMED_OUT) {
        throw e;
      }
      return 0; // too few letters to tell, or no data for it
    }
    return answer
        .lines()
        .filter(line -> line.startsWith("Rotate:"))
        .map(line -> Integer.parseInt(line.substring(line.indexOf(':') + 1).strip()) / 90)
        .findFirst()
        .orElse(0);
  }

  private String run(GreyImage image, String... options) throws OcrException {
    List<String> command = new ArrayList<>(List.of(program, "stdin", "stdout", "--dpi", "300"));
    command.addAll(List.of(options));
    ProcessBuilder builder = new ProcessBuilder(command);
    // Its threads cost more than they gain, and pages are read side by side anyway.
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    builder.environment().put("LC_ALL", "C");
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new OcrException(Reason.NO_PROGRAM, String.valueOf(e.getMessage()));
    }
    try {
      return exchange(process, image);
    } finally {
      process.destroyForcibly();
    }
  }

  private String exchange(Process process, GreyImage image) throws OcrException {
    Drain out = new Drain(process.getInputStream());
    Drain errors = new Drain(process.getErrorStream());
    Thread feeder = daemon("ocr-image", () -> feed(process, image));
    try {
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new OcrException(Reason.TIMED_OUT, limit.toSeconds() + " s");
      }
      feeder.join();
      String words = out.text();
      if (process.exitValue() != 0 || words == null) {
        throw failure(String.valueOf(errors.text()));
      }
      return words;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OcrException(Reason.TIMED_OUT, "interrupted");
    }
  }

  private static OcrException failure(String errors) {
    boolean language = errors.contains("Failed loading language") || errors.contains("load any");
    return new OcrException(
        language ? Reason.NO_LANGUAGE : Reason.FAILED,
        errors.lines().reduce((first, last) -> last).orElse(""));
  }

  private static void feed(Process process, GreyImage image) {
    try (OutputStream in = process.getOutputStream()) {
      image.writeTo(in);
    } catch (IOException expected) {
      // it ended before it had read all; its exit code tells
    }
  }

  private static Thread daemon(String name, Runnable task) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** Takes what a process says while it says it. */
  private static final class Drain {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Thread thread;

    Drain(InputStream in) {
      this.thread = daemon("ocr-words", () -> read(in));
    }

    private void read(InputStream in) {
      byte[] buffer = new byte[1 << 13];
      try (in) {
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          if (bytes.size() < MOST_OUTPUT) {
            bytes.write(buffer, 0, n);
          }
        }
      } catch (IOException expected) {
        // the process was killed
      }
    }

    /** Returns all that was said, or null if it was more than any page holds. */
    @Nullable String text() throws InterruptedException {
      thread.join();
      return bytes.size() < MOST_OUTPUT ? bytes.toString(StandardCharsets.UTF_8) : null;
    }
  }
}
