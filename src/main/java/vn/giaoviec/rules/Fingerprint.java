package vn.giaoviec.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A hash of the data by which notices are read, so that a document tells what read it. */
public final class Fingerprint {

  private static final int DIGITS = 16;

  private Fingerprint() {}

  /**
   * A file among the resources.
   *
   * @param anchor a class beside it
   * @param name its name
   */
  public record Resource(Class<?> anchor, String name) {}

  /** Returns the hash of files, in the order given. */
  public static String of(List<Resource> resources) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Resource resource : resources) {
        try (InputStream in = resource.anchor().getResourceAsStream(resource.name())) {
          if (in == null) {
            throw new IllegalStateException("no " + resource.name());
          }
          digest.update(in.readAllBytes());
        }
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has SHA-256
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
