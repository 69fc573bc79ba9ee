package vn.giaoviec.read;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The process that {@link IsolatedReader} starts: reads the files it is given, one after the other,
 * and ends when its parent does. What goes wrong in it costs one file.
 */
public final class ReaderProcess {

  private ReaderProcess() {}

  /** Serves the parent over standard input and output. */
  public static void main(String[] arguments) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16));
    // A parser that prints must not disturb the answers.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    DirectReader reader = reader(in);
    while (in.readBoolean()) {
      String name = Wire.readText(in);
      byte[] bytes = new byte[in.readInt()];
      in.readFully(bytes);
      answer(reader, name, bytes, out);
      out.flush();
    }
  }

  private static DirectReader reader(DataInputStream in) throws IOException {
    ReadLimits limits =
        new ReadLimits(
            in.readLong(),
            in.readLong(),
            in.readInt(),
            in.readInt(),
            Duration.ofMillis(in.readLong()),
            in.readInt(),
            new OcrOptions(Wire.readText(in), in.readInt(), Duration.ofMillis(in.readLong())));
    List<String> passwords = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      passwords.add(Wire.readText(in));
    }
    return new DirectReader(limits, passwords);
  }

  /** A page takes time of its own, so the parent is told. */
  private static void scannedPage(DataOutputStream out) {
    try {
      out.writeByte(Wire.SCANNED_PAGE);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void answer(DirectReader reader, String name, byte[] bytes, DataOutputStream out)
      throws IOException {
    try {
      SourceText source = reader.read(Input.of(bytes, name), () -> scannedPage(out));
      out.writeByte(Wire.SOURCE);
      Wire.writeSource(out, source);
    } catch (ReadException e) {
      out.writeByte(Wire.FAILURE);
      Wire.writeFailure(out, e);
    }
  }
}
