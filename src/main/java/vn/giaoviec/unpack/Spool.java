package vn.giaoviec.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.read.Failure;
import vn.giaoviec.read.ReadException;

/**
 * Takes the documents of one file and of what lies within it, each under a name of its own making,
 * as long as the limits allow.
 */
final class Spool {

  private static final int BUFFER = 1 << 16;

  private final UnpackLimits limits;
  private final Places files;
  private final List<Inner> inner = new ArrayList<>();
  private long left;
  private int documents;

  /** Gives places for files. */
  interface Places {
    Path next();
  }

  Spool(UnpackLimits limits, long size, Places files) {
    this.limits = limits;
    this.files = files;
    this.left = limits.totalFor(size);
  }

  List<Inner> inner() {
    return inner;
  }

  void add(Inner one) throws ReadException {
    if (documents == limits.documents()) {
      throw new ReadException(Failure.TOO_MANY_DOCUMENTS, limits.documents());
    }
    documents++;
    inner.add(one);
  }

  /**
   * Writes a document to a file.
   *
   * @throws ReadException if it is larger than a document or all of them together may be
   * @throws IOException if it can't be read
   * @throws UncheckedIOException if it can't be written
   */
  Path write(InputStream in) throws ReadException, IOException {
    Path file = files.next();
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    try (OutputStream out = open(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        size += n;
        left -= n;
        if (left < 0) {
          throw new ReadException(Failure.BOMB);
        }
        if (size > limits.bytes()) {
          throw new ReadException(Failure.TOO_LARGE, (size >> 20) + 1, limits.bytes() >> 20);
        }
        write(out, buffer, n);
      }
    }
    return file;
  }

  private static OutputStream open(Path file) {
    try {
      return Files.newOutputStream(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(OutputStream out, byte[] buffer, int n) {
    try {
      out.write(buffer, 0, n);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the path within that a name means: it leads nowhere else. */
  static String path(String name) {
    StringBuilder path = new StringBuilder();
    for (String part : name.replace('\\', '/').split("/", -1)) {
      String clean = part.replaceAll("\\p{Cntrl}", "_").strip();
      if (!clean.isEmpty() && !clean.equals(".") && !clean.equals("..")) {
        path.append(path.length() == 0 ? "" : "/").append(clean);
      }
    }
    return path.length() == 0 ? "_" : Normalizer.normalize(path, Normalizer.Form.NFC);
  }

  /** Returns the name that a mail gives to an attachment, as one part of a path. */
  static String part(String name) {
    return path(name.replaceAll("[/\\\\]", "_"));
  }
}
