package vn.giaoviec.read;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.giaoviec.text.CanonicalText;

/** Reads OpenDocument texts, with the same promises as {@link DocxReader}. */
final class OdtReader {

  /** A part that unpacks to more is a bomb. */
  private static final long MOST_BYTES = 200L << 20;

  private final byte[] bytes;

  private OdtReader(byte[] bytes) {
    this.bytes = bytes;
  }

  static CanonicalText read(byte[] bytes, ReadLimits limits) throws IOException, ReadException {
    OdtReader file = new OdtReader(bytes);
    OdtStyles styles = new OdtStyles();
    file.part("styles.xml", styles);
    file.part("content.xml", styles);
    OfficeText text = new OfficeText(limits.maxCharacters());
    OdtBody body = new OdtBody(text, styles, limits.maxCharacters());
    if (!file.part("content.xml", body)) {
      throw new ReadException(Failure.BROKEN, "no content.xml");
    }
    return text.text();
  }

  /** Goes through a part of the file; returns whether there is one. */
  private boolean part(String name, OfficeXml.Visitor visitor) throws IOException, ReadException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("META-INF/manifest.xml")) {
          String manifest = new String(zip.readNBytes(1 << 20), StandardCharsets.UTF_8);
          if (manifest.contains("encryption-data")) {
            throw new ReadException(Failure.ENCRYPTED);
          }
        }
      }
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          Bounded part = new Bounded(zip);
          try {
            OfficeXml.read(part, visitor);
          } catch (ReadException e) {
            throw part.left < 0 ? new ReadException(Failure.BOMB) : e;
          }
          return true;
        }
      }
    }
    return false;
  }

  /** Gives no more than so many bytes. */
  private static final class Bounded extends FilterInputStream {

    private long left = MOST_BYTES;

    Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = left < 0 ? -1 : super.read();
      left -= b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] buffer, int start, int length) throws IOException {
      int n = left < 0 ? -1 : super.read(buffer, start, length);
      left -= Math.max(0, n);
      return n;
    }
  }
}
