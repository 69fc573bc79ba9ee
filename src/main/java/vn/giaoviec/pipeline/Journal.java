package vn.giaoviec.pipeline;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.read.Failure;
import vn.giaoviec.unpack.LeftOut;

/**
 * What a batch has done, a line a file, each with a checksum: a line that was cut off by a crash is
 * no line. Lines are written after the output that they tell of is in its place.
 */
final class Journal implements Closeable {

  private static final String NAME = "journal";

  private final BufferedWriter out;

  private Journal(BufferedWriter out) {
    this.out = out;
  }

  /**
   * Returns what an earlier run did, by the name of the output; null if there was none.
   *
   * @param folder where the journal lies
   * @param run what the run depends on besides its files; another one's work is not taken over
   */
  static @Nullable Map<String, Entry> load(Path folder, String run) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      return null;
    }
    Map<String, Entry> done = new HashMap<>();
    List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
    boolean same = false;
    for (String latin : lines) {
      String line = new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
      String body = line.length() > 9 ? line.substring(9) : "";
      if (!line.startsWith(checksum(body) + "\t")) {
        continue;
      }
      if (body.startsWith("run\t")) {
        same = body.equals("run\t" + run);
      } else if (same) {
        Entry entry = Entry.parse(body);
        done.put(entry.output(), entry);
      }
    }
    return done;
  }

  /** Opens the journal for more lines. */
  static Journal open(Path folder, String run) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(NAME);
    boolean torn = Files.exists(file) && Files.size(file) > 0 && !endsWithLine(file);
    BufferedWriter out =
        Files.newBufferedWriter(
            file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    Journal journal = new Journal(out);
    if (torn) {
      out.write('\n');
    }
    journal.write("run\t" + run);
    return journal;
  }

  private static boolean endsWithLine(Path file) throws IOException {
    try (var channel = Files.newByteChannel(file)) {
      channel.position(channel.size() - 1);
      var last = java.nio.ByteBuffer.allocate(1);
      channel.read(last);
      return last.get(0) == '\n';
    }
  }

  synchronized void add(Entry entry) throws IOException {
    write(entry.line());
  }

  private void write(String body) throws IOException {
    out.write(checksum(body) + "\t" + body + "\n");
    out.flush();
  }

  private static String checksum(String body) {
    CRC32 crc = new CRC32();
    crc.update(body.getBytes(StandardCharsets.UTF_8));
    return String.format(Locale.ROOT, "%08x", crc.getValue());
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  /**
   * A file that was dealt with.
   *
   * @param output the name of its output
   * @param stamp its size and time of change then
   * @param outcome what became of it
   */
  record Entry(String output, String stamp, Outcome outcome) {

    String line() {
      if (outcome instanceof Outcome.Extracted done) {
        return String.join(
            "\t",
            "done",
            output,
            stamp,
            done.tasks() + "",
            done.warnings() + "",
            done.bytes() + "");
      }
      if (outcome instanceof Outcome.NoDocument none) {
        return String.join("\t", "none", output, stamp, none.reason().name());
      }
      Outcome.Failed failed = (Outcome.Failed) outcome;
      String arguments = String.join("\u001f", failed.arguments());
      return String.join(
          "\t",
          "failed",
          output,
          stamp,
          failed.failure().name(),
          arguments.replaceAll("[\t\r\n]", " "));
    }

    static Entry parse(String line) {
      String[] parts = line.split("\t", -1);
      Outcome outcome =
          parts[0].equals("none")
              ? new Outcome.NoDocument(LeftOut.valueOf(parts[3]))
              : parts[0].equals("done")
                  ? new Outcome.Extracted(
                      Integer.parseInt(parts[3]),
                      Integer.parseInt(parts[4]),
                      Long.parseLong(parts[5]))
                  : new Outcome.Failed(
                      Failure.valueOf(parts[3]),
                      parts[4].isEmpty() ? List.of() : Arrays.asList(parts[4].split("\u001f", -1)));
      return new Entry(parts[1], parts[2], outcome);
    }
  }
}
