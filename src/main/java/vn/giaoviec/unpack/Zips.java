package vn.giaoviec.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.giaoviec.read.Failure;
import vn.giaoviec.read.ReadException;

/** ZIP archives. */
final class Zips {

  private Zips() {}

  /** Returns whether it is an archive of files, and not one of the formats made of one. */
  static boolean isArchive(Path file) {
    try (ZipFile zip = open(file)) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
      return entries.isEmpty()
          || zip.getEntry("[Content_Types].xml") == null
              && !entries.get(0).getName().equals("mimetype");
    } catch (IOException | RuntimeException e) {
      return false; // what is wrong with it its reader will say
    }
  }

  private static ZipFile open(Path file) throws IOException {
    return ZipFile.builder().setPath(file).setCharset(StandardCharsets.UTF_8).get();
  }

  static void unpack(Path file, Unpacking to) throws IOException, ReadException {
    try (ZipFile zip = open(file)) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        String name = Spool.path(name(entry));
        if (entry.isDirectory() || entry.isUnixSymlink() || isHidden(name)) {
          continue;
        }
        to.document(name, () -> content(zip, entry));
      }
    }
  }

  private static InputStream content(ZipFile zip, ZipArchiveEntry entry)
      throws IOException, ReadException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new ReadException(Failure.ENCRYPTED_ARCHIVE);
    }
    if (!zip.canReadEntryData(entry)) {
      throw new ReadException(Failure.BROKEN_ARCHIVE);
    }
    return new Checked(zip.getInputStream(entry), entry.getCrc());
  }

  /** As folders are gone through: what systems hide holds no notices. */
  private static boolean isHidden(String name) {
    for (String part : name.split("/", -1)) {
      if (part.startsWith(".") || part.equals("__MACOSX")) {
        return true;
      }
    }
    return false;
  }

  /** Names are UTF-8, said or not, or else of the code page that DOS had. */
  private static String name(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
      return entry.getName();
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(raw))
          .toString();
    } catch (CharacterCodingException e) {
      return new String(
          raw,
          Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1);
    }
  }

  /** Says at the end whether the content is what was packed. */
  private static final class Checked extends CheckedInputStream {
    private final long expected;

    Checked(InputStream in, long expected) {
      super(in, new CRC32());
      this.expected = expected;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      if (n < 0 && expected >= 0 && getChecksum().getValue() != expected) {
        throw new IOException("checksum");
      }
      return n;
    }
  }
}
