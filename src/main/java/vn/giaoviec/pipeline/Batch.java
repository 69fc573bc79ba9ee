package vn.giaoviec.pipeline;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.json.Documents;
import vn.giaoviec.notice.Notice;
import vn.giaoviec.notice.Warning;
import vn.giaoviec.read.DirectReader;
import vn.giaoviec.read.Failure;
import vn.giaoviec.read.IsolatedReader;
import vn.giaoviec.read.NoticeReader;
import vn.giaoviec.read.ReadException;
import vn.giaoviec.read.ReadLimits;
import vn.giaoviec.read.TimedReader;
import vn.giaoviec.unpack.LeftOut;

/**
 * Runs the pipeline over many files: some at a time, each written whole or not at all, what is done
 * kept in a journal. A file that can't be read costs that file alone; a disk that can't be written
 * ends the run.
 */
public final class Batch {

  /** The folder below the output in which the batch keeps its own files. */
  public static final String STATE = ".giaoviec";

  private final BatchOptions options;
  private final BatchListener listener;
  private final Documents documents;
  private final Path state;
  private @Nullable AtomicFile files;
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final AtomicReference<@Nullable IOException> broken = new AtomicReference<>();

  /** Makes a batch that tells how it goes on. */
  public Batch(BatchOptions options, Documents documents, BatchListener listener) {
    this.options = options;
    this.documents = documents;
    this.listener = listener;
    this.state = options.output().resolve(STATE);
  }

  /** Asks the run to end after the files that are being read. */
  public void stop() {
    stopped.set(true);
  }

  /**
   * Runs.
   *
   * @throws ExistingOutputException if the output folder holds an earlier run and this one is not
   *     to go on with it
   * @throws IOException if the output can't be written
   */
  public BatchResult run() throws IOException, ExistingOutputException {
    long start = System.nanoTime();
    Files.createDirectories(options.output());
    files = new AtomicFile(state.resolve("tmp"));
    String run = documents.fingerprint() + " " + options.format() + " " + options.language();
    Map<String, Journal.Entry> earlier = Journal.load(state, run);
    if (earlier != null && !options.resume()) {
      throw new ExistingOutputException(options.output());
    }
    try (Unpacked unpacked = new Unpacked(state.resolve("unpacked"))) {
      List<WorkItem> items =
          Inputs.find(options.inputs(), options.output(), unpacked.unpacker(options.limits()));
      return run(items, earlier == null ? Map.of() : earlier, run, start);
    }
  }

  private BatchResult run(
      List<WorkItem> items, Map<String, Journal.Entry> earlier, String run, long start)
      throws IOException {
    @Nullable Outcome[] outcomes = new @Nullable Outcome[items.size()];
    int done = takeOver(items, earlier, outcomes);
    listener.started(items.size(), done);
    ReadLimits limits = limits(items.size());
    try (Journal journal = Journal.open(state, run);
        IsolatedReader isolated = new IsolatedReader(limits, options.passwords())) {
      // A single file can only harm itself, and needs no process of its own.
      NoticeReader reader =
          items.size() == 1
              ? new TimedReader(new DirectReader(limits, options.passwords()), limits)
              : isolated;
      work(items, outcomes, journal, reader);
    }
    IOException failure = broken.get();
    if (failure != null) {
      throw failure;
    }
    if (options.format() == BatchOptions.Format.JSONL && !stopped.get()) {
      joinLines(items, outcomes);
    }
    return RunReport.result(items, outcomes, stopped.get(), (System.nanoTime() - start) / 1e9);
  }

  /** Files and pages read side by side share the cores. */
  private ReadLimits limits(int files) {
    int atATime = Math.max(1, Math.min(files, options.jobs()));
    int pages = Math.max(1, Runtime.getRuntime().availableProcessors() / atATime);
    return options.limits().withOcr(options.limits().ocr().withPagesAtATime(pages));
  }

  /** Takes over what an earlier run did, if file and document are still what they were. */
  private int takeOver(
      List<WorkItem> items, Map<String, Journal.Entry> earlier, @Nullable Outcome[] outcomes) {
    int done = 0;
    for (WorkItem item : items) {
      Journal.Entry entry = earlier.get(item.output());
      if (entry != null && entry.stamp().equals(item.stamp()) && isInPlace(item, entry)) {
        outcomes[item.index()] = entry.outcome();
        done++;
      }
    }
    return done;
  }

  private boolean isInPlace(WorkItem item, Journal.Entry entry) {
    if (!(entry.outcome() instanceof Outcome.Extracted extracted)) {
      return true;
    }
    try {
      return Files.size(target(item)) == extracted.bytes();
    } catch (IOException e) {
      return false;
    }
  }

  private Path target(WorkItem item) {
    return options.format() == BatchOptions.Format.JSON
        ? options.output().resolve(item.output())
        : state.resolve("lines").resolve(item.output());
  }

  /** Every worker takes the next file that is not done, so no more are held than are read. */
  private void work(
      List<WorkItem> items, @Nullable Outcome[] outcomes, Journal journal, NoticeReader reader) {
    Pipeline pipeline = new Pipeline(reader);
    AtomicInteger next = new AtomicInteger();
    ExecutorService workers = Executors.newFixedThreadPool(options.jobs());
    for (int i = 0; i < options.jobs(); i++) {
      workers.execute(
          () -> {
            for (int n = next.getAndIncrement();
                n < items.size() && !stopped.get() && broken.get() == null;
                n = next.getAndIncrement()) {
              if (outcomes[n] == null) {
                outcomes[n] = one(items.get(n), pipeline, journal);
                listener.advanced();
              }
            }
          });
    }
    workers.shutdown();
    try {
      while (!workers.awaitTermination(1, TimeUnit.HOURS)) {
        // a batch may take days
      }
    } catch (InterruptedException e) {
      stopped.set(true);
      Thread.currentThread().interrupt();
    }
  }

  private @Nullable Outcome one(WorkItem item, Pipeline pipeline, Journal journal) {
    try {
      Outcome outcome = outcome(item, pipeline);
      journal.add(new Journal.Entry(item.output(), item.stamp(), outcome));
      return outcome;
    } catch (IOException e) {
      broken.compareAndSet(null, e);
      return null;
    }
  }

  private Outcome outcome(WorkItem item, Pipeline pipeline) throws IOException {
    Outcome settled = item.settled();
    if (settled != null) {
      Files.deleteIfExists(target(item));
      return settled;
    }
    try {
      Notice notice = pipeline.read(item.input());
      if (item.body() && !hasHead(notice)) {
        Files.deleteIfExists(target(item));
        return new Outcome.NoDocument(LeftOut.MAIL_BODY);
      }
      byte[] document =
          options.format() == BatchOptions.Format.JSON
              ? documents.pretty(notice)
              : documents.line(notice);
      keepText(notice);
      write(target(item), document);
      return new Outcome.Extracted(
          notice.tasks().size(), notice.warnings().size(), document.length);
    } catch (ReadException e) {
      Files.deleteIfExists(target(item));
      if (item.body() && e.failure() == Failure.EMPTY) {
        return new Outcome.NoDocument(LeftOut.MAIL_BODY);
      }
      return new Outcome.Failed(e.failure(), e.arguments());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (RuntimeException | StackOverflowError e) {
      log(item, e);
      return new Outcome.Failed(Failure.INTERNAL, List.of(String.valueOf(e)));
    }
  }

  private void keepText(Notice notice) throws IOException {
    String id = notice.source().sha256();
    byte[] text = notice.text().value().getBytes(StandardCharsets.UTF_8);
    write(Texts.file(options.output(), id), text);
    Path poses = Texts.poses(options.output(), id);
    if (notice.text().poses().isEmpty()) {
      Files.deleteIfExists(poses);
    } else {
      write(poses, Texts.bytes(notice.text().poses()));
    }
  }

  private static boolean hasHead(Notice notice) {
    return notice.warnings().stream().noneMatch(w -> w.code() == Warning.Code.NO_HEADER);
  }

  /** Keeps the trace of a fault of our own for its report. */
  private void log(WorkItem item, Throwable e) throws IOException {
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    Path log = state.resolve("errors").resolve(item.output() + ".txt");
    write(log, trace.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void write(Path file, byte[] bytes) throws IOException {
    Objects.requireNonNull(files).write(file, bytes);
  }

  /** Writes the account of the run into the output folder. */
  public void report(BatchResult result) throws IOException {
    byte[] json = RunReport.json(result, options.language());
    write(options.output().resolve("run.json"), json);
  }

  private void joinLines(List<WorkItem> items, @Nullable Outcome[] outcomes) throws IOException {
    Objects.requireNonNull(files)
        .write(
            options.output().resolve("notices.jsonl"),
            out -> {
              for (WorkItem item : items) {
                if (outcomes[item.index()] instanceof Outcome.Extracted) {
                  Files.copy(target(item), out);
                }
              }
            });
  }
}
