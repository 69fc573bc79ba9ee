package vn.giaoviec.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The kinds of file that can hold a notice, told by their content. */
enum MediaType {
  TEXT("text/plain", Set.of("txt", "text", "md", "csv", "")),
  PDF("application/pdf", Set.of("pdf")),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      Set.of("docx", "docm", "dotx")),
  DOC("application/msword", Set.of("doc", "dot")),
  RTF("application/rtf", Set.of("rtf", "doc")),
  ODT("application/vnd.oasis.opendocument.text", Set.of("odt")),
  HTML("text/html", Set.of("html", "htm", "xhtml", "doc")),
  PNG("image/png", Set.of("png")),
  JPEG("image/jpeg", Set.of("jpg", "jpeg", "jpe", "jfif")),
  TIFF("image/tiff", Set.of("tif", "tiff"));

  private static final int HEAD = 4096;
  private static final int MOST_ENTRIES = 64;
  private static final byte[] WORD_STREAM = "WordDocument".getBytes(StandardCharsets.UTF_16LE);

  private static final byte[] ENCRYPTED_STREAM =
      "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> endings;

  MediaType(String label, Set<String> endings) {
    this.label = label;
    this.endings = endings;
  }

  /** Returns the registered name. */
  String label() {
    return label;
  }

  /** Returns whether it is an image of pages. */
  boolean isImage() {
    return this == PNG || this == JPEG || this == TIFF;
  }

  /** Returns whether a file's name ends as this kind's do. */
  boolean fits(String name) {
    return endings.contains(ending(name));
  }

  static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 || name.indexOf('/', dot) >= 0
        ? ""
        : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * Tells the kind of a file.
   *
   * @throws ReadException if it is none of these
   */
  static MediaType of(byte[] bytes, String name) throws ReadException {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (head.substring(0, Math.min(head.length(), 1024)).contains("%PDF-")) {
      return PDF;
    }
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return zip(bytes);
    }
    if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      if (isEncryptedPackage(bytes)) {
        return DOCX; // as far as can be told without its password
      }
      if (indexOf(bytes, WORD_STREAM) >= 0) {
        return DOC;
      }
      throw new ReadException(Failure.NOT_A_DOCUMENT, "OLE2");
    }
    if (head.startsWith("{\\rtf")) {
      return RTF;
    }
    MediaType image = image(head);
    if (image != null) {
      return image;
    }
    String other = otherKind(head);
    if (other != null) {
      throw new ReadException(Failure.NOT_A_DOCUMENT, other);
    }
    if (HtmlTags.are(head, isNamedHtml(name))) {
      return HTML;
    }
    if (looksBinary(bytes)) {
      throw TEXT.fits(name) && !ending(name).isEmpty()
          ? new ReadException(Failure.BINARY_CONTENT)
          : new ReadException(Failure.NOT_A_DOCUMENT, "application/octet-stream");
    }
    if (MailHead.is(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)))) {
      throw new ReadException(Failure.NOT_A_DOCUMENT, "message/rfc822");
    }
    return TEXT;
  }

  /** Returns whether it is an office file of today that a password protects. */
  static boolean isEncryptedPackage(byte[] bytes) {
    return bytes.length > 3
        && (bytes[0] & 0xff) == 0xd0
        && (bytes[1] & 0xff) == 0xcf
        && indexOf(bytes, ENCRYPTED_STREAM) >= 0;
  }

  /** Kinds of file that hold no notice but may look like text where they are short. */
  private static @Nullable String otherKind(String head) {
    if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
      return "image/gif";
    }
    if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
      return "image/webp";
    }
    return head.startsWith("Rar!\u001a") ? "application/vnd.rar" : null;
  }

  /** Pages saved by Word are often named ".doc", and so is much else. */
  private static boolean isNamedHtml(String name) {
    return HTML.fits(name) && !DOC.fits(name);
  }

  private static @Nullable MediaType image(String head) {
    if (head.startsWith("\u0089PNG\r\n")) {
      return PNG;
    }
    if (head.startsWith("\u00ff\u00d8\u00ff")) {
      return JPEG;
    }
    return head.startsWith("II*\0") || head.startsWith("MM\0*") ? TIFF : null;
  }

  private static MediaType zip(byte[] bytes) throws ReadException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      ZipEntry entry = zip.getNextEntry();
      for (int n = 0; entry != null && n < MOST_ENTRIES; n++, entry = zip.getNextEntry()) {
        String entryName = entry.getName();
        if (entryName.startsWith("word/")) {
          return DOCX;
        }
        if (entryName.equals("mimetype")) {
          String type = new String(zip.readNBytes(128), StandardCharsets.US_ASCII).strip();
          if (type.equals(ODT.label)) {
            return ODT;
          }
          throw new ReadException(
              Failure.NOT_A_DOCUMENT, type.isEmpty() ? "application/zip" : type);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new ReadException(Failure.BROKEN_ARCHIVE);
    }
    throw new ReadException(Failure.NOT_A_DOCUMENT, "application/zip");
  }

  /** Text holds hardly any control characters, unless every second byte is zero (UTF-16). */
  private static boolean looksBinary(byte[] bytes) {
    if (TextDecoder.utf16(bytes) != null) {
      return false;
    }
    int length = Math.min(bytes.length, 1 << 16);
    int control = 0;
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xff;
      control += b < 9 || b > 13 && b < 32 && b != 27 ? 1 : 0;
    }
    return control * 50 > length;
  }

  private static int indexOf(byte[] bytes, byte[] wanted) {
    for (int i = 0; i <= bytes.length - wanted.length; i++) {
      int j = 0;
      while (j < wanted.length && bytes[i + j] == wanted[j]) {
        j++;
      }
      if (j == wanted.length) {
        return i;
      }
    }
    return -1;
  }
}
