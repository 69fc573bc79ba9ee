package vn.giaoviec.unpack;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.read.ReadException;

/**
 * A document within a mail or an archive, or the reason why there is none.
 *
 * @param name its path within, parts separated by "/"; empty where the reason concerns the whole
 * @param file where it was unpacked to, or null
 * @param body whether it is the words of a mail
 * @param leftOut why it is not read, or null
 * @param failure why it could not be unpacked, or null
 */
public record Inner(
    String name,
    @Nullable Path file,
    boolean body,
    @Nullable LeftOut leftOut,
    @Nullable ReadException failure) {

  static Inner document(String name, Path file, boolean body) {
    return new Inner(name, file, body, null, null);
  }

  static Inner leftOut(String name) {
    return new Inner(name, null, false, LeftOut.MAIL_PART, null);
  }

  static Inner failed(String name, ReadException failure) {
    return new Inner(name, null, false, null, failure);
  }
}
