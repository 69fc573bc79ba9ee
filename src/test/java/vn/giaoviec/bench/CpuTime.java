package vn.giaoviec.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * The benchmarks' ratios by the processor time of one thread, the best run of each counting: what a
 * machine that does other work meanwhile can tell. Run it with {@code -XX:-BackgroundCompilation}.
 */
public final class CpuTime {

  /** What is measured. */
  private interface Run {
    int run() throws Exception;
  }

  private static final class Best {
    private final Run run;
    private double milliseconds = Double.MAX_VALUE;

    Best(Run run) {
      this.run = run;
    }

    void again(int times) throws Exception {
      for (int i = 0; i < times; i++) {
        long start = now();
        if (run.run() < 0) {
          throw new IllegalStateException("the work must not be left out");
        }
        milliseconds = Math.min(milliseconds, (now() - start) / 1e6);
      }
    }

    /** Returns the speed against that of another. */
    double of(Best yardstick) {
      return yardstick.milliseconds / milliseconds;
    }
  }

  private CpuTime() {}

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Prints the ratios after so many seconds each for texts and for PDFs. */
  public static void main(String[] arguments) throws Exception {
    int seconds = arguments.length == 0 ? 60 : Integer.parseInt(arguments[0]);
    TextBenchmark texts = new TextBenchmark();
    Best pass = new Best(texts::dictionaryPass);
    Best rules = new Best(texts::rules);
    Best records = new Best(texts::records);
    Best documents = new Best(texts::documents);
    for (long end = end(seconds); System.nanoTime() < end; ) {
      pass.again(10);
      rules.again(1);
      records.again(1);
      documents.again(1);
    }
    print("text, rules alone", "dictionary pass", rules.of(pass));
    print("text, with models", "dictionary pass", records.of(pass));
    print("text, validated JSON", "dictionary pass", documents.of(pass));
    print("text, with models", "rules", records.of(rules));
    PdfBenchmark pdfs = new PdfBenchmark();
    Best stripper = new Best(pdfs::stripper);
    Best reading = new Best(pdfs::reading);
    Best whole = new Best(pdfs::records);
    for (long end = end(seconds); System.nanoTime() < end; ) {
      stripper.again(1);
      reading.again(1);
      whole.again(1);
    }
    print("pdf, reading", "stripper", reading.of(stripper));
    print("pdf, records", "stripper", whole.of(stripper));
  }

  private static long end(int seconds) {
    return System.nanoTime() + seconds * 1_000_000_000L;
  }

  private static void print(String what, String yardstick, double speed) {
    System.out.println(
        String.format(Locale.ROOT, "%s: %.3f of the speed of the %s", what, speed, yardstick));
  }
}
