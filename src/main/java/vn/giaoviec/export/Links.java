package vn.giaoviec.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.SourceInfo;

/**
 * Where notices lie: a folder, a web address, or unknown. Never looks anything up on a network, and
 * names of notices never lead out of the folder.
 */
public final class Links {

  private final @Nullable Path folder;
  private final @Nullable URI address;

  private Links(@Nullable Path folder, @Nullable URI address) {
    this.folder = folder;
    this.address = address;
  }

  /** Returns links where it is not known where notices lie. */
  public static Links none() {
    return new Links(null, null);
  }

  /**
   * Returns links to a folder, or to a web address when {@code base} begins with http:// or
   * https://.
   *
   * @throws IllegalArgumentException if it is neither
   */
  public static Links to(String base) {
    if (base.startsWith("http://") || base.startsWith("https://")) {
      return new Links(null, URI.create(base.endsWith("/") ? base : base + "/"));
    }
    Path folder = Path.of(base);
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(base);
    }
    return new Links(folder.toAbsolutePath().normalize(), null);
  }

  /** Returns the file of a notice in the folder, or null when there is none. */
  public @Nullable Path file(SourceInfo source) {
    if (folder == null) {
      return null;
    }
    try {
      Path file = folder.resolve(source.file()).normalize();
      return file.startsWith(folder) && Files.isRegularFile(file) ? file : null;
    } catch (java.nio.file.InvalidPathException e) {
      return null;
    }
  }

  /** Returns the address of a notice, or null when it is not known. */
  @Nullable URI of(SourceInfo source) {
    if (address == null) {
      Path file = file(source);
      return file == null ? null : file.toUri();
    }
    try {
      String path = new URI(null, null, "/" + source.file(), null).getRawPath();
      URI resolved = address.resolve(URI.create("./" + path.substring(1))).normalize();
      return resolved.toString().startsWith(address.normalize().toString())
          ? URI.create(resolved.toASCIIString())
          : null;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  /** Returns the address of a notice, or its name by its hash (RFC 6920) where none is known. */
  URI always(SourceInfo source) {
    URI known = of(source);
    byte[] hash = HexFormat.of().parseHex(source.sha256());
    String name = Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    return known == null ? URI.create("ni:///sha-256;" + name) : known;
  }
}
