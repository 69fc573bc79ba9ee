package vn.giaoviec.read;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import vn.giaoviec.encoding.Encoding;
import vn.giaoviec.notice.SourceInfo;
import vn.giaoviec.notice.Warning;
import vn.giaoviec.ocr.Recognizer;
import vn.giaoviec.rules.Fingerprint;
import vn.giaoviec.text.CanonicalText;

/**
 * Reads files in this JVM. A parser that hangs or wants all memory is not stopped here: see {@link
 * IsolatedReader}.
 */
public final class DirectReader implements NoticeReader {

  private static final int LONGEST_REASON = 80;

  private final ReadLimits limits;
  private final List<String> passwords;

  /** Makes a reader that tries these passwords on encrypted files. */
  public DirectReader(ReadLimits limits, List<String> passwords) {
    this.limits = limits;
    this.passwords = List.copyOf(passwords);
  }

  /** Returns the data that files are read by. */
  public static List<Fingerprint.Resource> resources() {
    List<Fingerprint.Resource> resources = new ArrayList<>(Recognizer.resources());
    resources.add(new Fingerprint.Resource(TableHead.class, TableHead.FILE));
    return resources;
  }

  @Override
  public SourceText read(Input input) throws ReadException {
    return read(input, Watch.NONE);
  }

  SourceText read(Input input, Watch watch) throws ReadException {
    try {
      return read(bytes(input), input.name(), watch);
    } catch (StackOverflowError e) {
      throw new ReadException(Failure.TOO_DEEP);
    } catch (OutOfMemoryError e) {
      throw new ReadException(Failure.OUT_OF_MEMORY, limits.memoryMegabytes());
    } catch (EOFException e) {
      throw new ReadException(Failure.TRUNCATED);
    } catch (IOException | RuntimeException e) {
      throw new ReadException(Failure.BROKEN, reason(e));
    }
  }

  /**
   * Returns what a parser says in short: its first line, or its name where that is an essay for
   * those who wrote it.
   */
  static String reason(Exception e) {
    String message = e.getMessage();
    String line = message == null ? "" : message.lines().findFirst().orElse("").strip();
    return line.isEmpty() || line.length() > LONGEST_REASON ? e.getClass().getSimpleName() : line;
  }

  /** Returns whether reading the file takes no parser of ours or others that could fail badly. */
  static boolean isPlainText(byte[] bytes, String name) {
    try {
      return MediaType.of(bytes, name) == MediaType.TEXT;
    } catch (ReadException e) {
      return true; // is refused without being parsed
    }
  }

  /**
   * Returns the bytes of a file.
   *
   * @throws ReadException if they can't be had or are too many
   */
  public byte[] bytes(Input input) throws ReadException {
    byte[] given = input.bytes();
    Path path = input.path();
    if (given != null || path == null) {
      return given == null ? new byte[0] : given;
    }
    try {
      long size = Files.size(path);
      if (size > limits.maxBytes()) {
        throw tooLarge(size, limits.maxBytes());
      }
      return Files.readAllBytes(path);
    } catch (NoSuchFileException e) {
      throw new ReadException(Failure.UNREADABLE, "no such file");
    } catch (AccessDeniedException e) {
      throw new ReadException(Failure.UNREADABLE, "access denied");
    } catch (IOException e) {
      throw new ReadException(Failure.UNREADABLE, reason(e));
    }
  }

  private static ReadException tooLarge(long size, long most) {
    return new ReadException(Failure.TOO_LARGE, (size + (1 << 20) - 1) >> 20, most >> 20);
  }

  private SourceText read(byte[] bytes, String name, Watch watch)
      throws ReadException, IOException {
    if (bytes.length == 0) {
      throw new ReadException(Failure.EMPTY);
    }
    if (bytes.length > limits.maxBytes()) {
      throw tooLarge(bytes.length, limits.maxBytes());
    }
    byte[] plain = plain(bytes);
    MediaType type = MediaType.of(plain, name);
    List<Warning> warnings = new ArrayList<>();
    if (!type.fits(name) && !MediaType.ending(name).isEmpty()) {
      warnings.add(Warning.of(Warning.Code.WRONG_EXTENSION, MediaType.ending(name), type.label()));
    }
    Set<Encoding> encodings = EnumSet.noneOf(Encoding.class);
    PageTexts pages = null;
    CanonicalText text;
    if (type == MediaType.PDF || type.isImage()) {
      pages =
          type == MediaType.PDF
              ? PdfReader.read(bytes, limits, passwords, watch)
              : ImageFiles.read(type, bytes, limits, watch);
      text = pages.text(limits);
      warnings.addAll(pages.warnings());
      encodings.addAll(pages.encodings());
    } else if (type == MediaType.TEXT) {
      text = plainText(bytes, warnings);
    } else {
      LegacyOffice.Converted unicode = LegacyOffice.toUnicode(type, plain);
      text = OfficeReader.read(type, unicode.bytes(), limits, passwords);
      encodings.addAll(unicode.encodings());
    }
    UnicodeText unicode = UnicodeText.of(text);
    text = unicode.text();
    encodings.addAll(unicode.encodings());
    for (Encoding encoding : encodings) {
      warnings.add(Warning.of(Warning.Code.OLD_ENCODING, encoding.label()));
    }
    if (text.value().isBlank()) {
      throw new ReadException(Failure.EMPTY);
    }
    SourceInfo info =
        new SourceInfo(
            sha256(bytes),
            name,
            type.label(),
            bytes.length,
            pages == null ? null : pages.size(),
            pages == null ? SourceInfo.TextKind.EMBEDDED : pages.kind());
    return new SourceText(info, text, warnings);
  }

  private byte[] plain(byte[] bytes) throws ReadException, IOException {
    return MediaType.isEncryptedPackage(bytes)
        ? EncryptedPackage.open(bytes, passwords, limits.maxBytes())
        : bytes;
  }

  private CanonicalText plainText(byte[] bytes, List<Warning> warnings) throws ReadException {
    if (bytes.length > limits.maxTextBytes()) {
      throw tooLarge(bytes.length, limits.maxTextBytes());
    }
    String text = TextDecoder.decode(bytes);
    if (text.indexOf('\ufffd') >= 0) {
      long bad = text.chars().filter(c -> c == 0xfffd).count();
      warnings.add(Warning.of(Warning.Code.BAD_CHARACTERS, bad));
    }
    return PlainTextReader.read(text, limits);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has SHA-256
    }
  }
}
