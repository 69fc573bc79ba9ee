package vn.giaoviec.read;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Reads files in processes of their own, so that a parser that hangs or wants all memory costs one
 * file: the process is killed when its time is over, and another one takes its place. Plain text
 * needs no parser and is read here.
 *
 * <p>Safe for any number of threads: each file being read has a process, and processes are used
 * again. Smaller than Tika Pipes, which brings a server, its configuration and its own formats for
 * what is one call here.
 */
public final class IsolatedReader implements NoticeReader, AutoCloseable {

  /** Milliseconds between two looks at the clock. */
  private static final int TICK = 50;

  private final ReadLimits limits;
  private final List<String> passwords;
  private final DirectReader direct;
  private final ConcurrentLinkedDeque<Child> idle = new ConcurrentLinkedDeque<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "reading-time");
            thread.setDaemon(true);
            return thread;
          });

  /** Makes a reader; processes are started when the first file needs one. */
  public IsolatedReader(ReadLimits limits, List<String> passwords) {
    this.limits = limits;
    this.passwords = List.copyOf(passwords);
    this.direct = new DirectReader(limits, passwords);
  }

  /** A process with the streams to and from it. */
  private record Child(Process process, DataInputStream in, DataOutputStream out) {
    /** Ends the process and the programs that it runs. */
    void end() {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  @Override
  public SourceText read(Input input) throws ReadException {
    byte[] bytes = direct.bytes(input);
    if (bytes.length == 0 || DirectReader.isPlainText(bytes, input.name())) {
      return direct.read(Input.of(bytes, input.name()));
    }
    Child child = idle.pollFirst();
    try {
      return exchange(child == null ? start() : child, bytes, input.name());
    } catch (IOException e) {
      throw new ReadException(Failure.INTERNAL, String.valueOf(e.getMessage()));
    }
  }

  private SourceText exchange(Child child, byte[] bytes, String name) throws ReadException {
    Allowance allowance = new Allowance(limits);
    ScheduledFuture<?> alarm =
        clock.scheduleWithFixedDelay(
            () -> {
              if (allowance.isOver()) {
                child.end();
              }
            },
            TICK,
            TICK,
            TimeUnit.MILLISECONDS);
    try {
      child.out().writeBoolean(true);
      Wire.writeText(child.out(), name);
      child.out().writeInt(bytes.length);
      child.out().write(bytes);
      child.out().flush();
      int answer = child.in().readByte();
      for (; answer == Wire.SCANNED_PAGE; answer = child.in().readByte()) {
        allowance.scannedPage();
      }
      boolean read = answer == Wire.SOURCE;
      SourceText source = read ? Wire.readSource(child.in()) : null;
      ReadException failure = read ? null : Wire.readFailure(child.in());
      if (failure != null && failure.failure() == Failure.OUT_OF_MEMORY) {
        child.end();
      } else {
        idle.addFirst(child);
      }
      if (source == null) {
        throw failure == null ? new ReadException(Failure.INTERNAL, "no answer") : failure;
      }
      return source;
    } catch (IOException e) {
      child.end();
      throw allowance.isOver()
          ? new ReadException(Failure.TIMED_OUT, allowance.seconds())
          : new ReadException(Failure.OUT_OF_MEMORY, limits.memoryMegabytes());
    } finally {
      alarm.cancel(false);
    }
  }

  private Child start() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                "-Xmx" + limits.memoryMegabytes() + "m",
                "-Xss4m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                ReaderProcess.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    out.writeLong(limits.maxTextBytes());
    out.writeLong(limits.maxBytes());
    out.writeInt(limits.maxPages());
    out.writeInt(limits.maxCharacters());
    out.writeLong(limits.timeout().toMillis());
    out.writeInt(limits.memoryMegabytes());
    Wire.writeText(out, limits.ocr().program());
    out.writeInt(limits.ocr().pagesAtATime());
    out.writeLong(limits.ocr().perPage().toMillis());
    out.writeInt(passwords.size());
    for (String password : passwords) {
      Wire.writeText(out, password);
    }
    return new Child(process, in, out);
  }

  @Override
  public void close() {
    clock.shutdownNow();
    for (Child child = idle.pollFirst(); child != null; child = idle.pollFirst()) {
      child.end();
    }
  }
}
