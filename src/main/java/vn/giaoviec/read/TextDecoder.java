package vn.giaoviec.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.encoding.Encoding;
import vn.giaoviec.encoding.LegacyLines;

/**
 * Decodes plain text: UTF-8, UTF-16 told by its mark or by its zero bytes, an old encoding, or
 * Windows-1258.
 */
final class TextDecoder {

  private static final Charset ONE_BYTE = Charset.forName("windows-1252");

  private TextDecoder() {}

  /** Returns the text; bytes that are none in its encoding become U+FFFD. */
  static String decode(byte[] bytes) {
    Charset wide = utf16(bytes);
    String text = wide == null ? narrow(bytes) : new String(bytes, wide);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /**
   * UTF-8, but for lines that are not, if they show to be Vietnamese of an encoding of one byte a
   * character: of an old one line by line, of Windows-1258 all that are left. A line with letters
   * that only UTF-8 can give is UTF-8 with damaged bytes.
   */
  private static String narrow(byte[] bytes) {
    String whole = new String(bytes, StandardCharsets.UTF_8);
    if (whole.indexOf('\ufffd') < 0) {
      return whole;
    }
    List<byte[]> raw = lines(bytes);
    List<String> replaced = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (byte[] line : raw) {
      String utf8 = new String(line, StandardCharsets.UTF_8);
      replaced.add(utf8);
      lines.add(isUtf8(utf8) ? utf8 : new String(line, ONE_BYTE));
    }
    List<@Nullable Encoding> encodings = LegacyLines.of(lines);
    Map<Integer, byte[]> open = new TreeMap<>();
    for (int i = 0; i < raw.size(); i++) {
      if (encodings.get(i) == null) {
        lines.set(i, replaced.get(i));
        if (!isUtf8(replaced.get(i))) {
          open.put(i, raw.get(i));
        }
      }
    }
    if (Windows1258.fits(open.values())) {
      open.forEach((i, line) -> lines.set(i, Windows1258.decode(line)));
    }
    return String.join("\n", lines);
  }

  private static List<byte[]> lines(byte[] bytes) {
    List<byte[]> lines = new ArrayList<>();
    for (int start = 0; start <= bytes.length; ) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      lines.add(Arrays.copyOfRange(bytes, start, end));
      start = end + 1;
    }
    return lines;
  }

  private static boolean isUtf8(String line) {
    return line.indexOf('\ufffd') < 0 || LegacyLines.isUnicodeOnly(line);
  }

  /** Returns the UTF-16 encoding that the bytes are in, or null. */
  static @Nullable Charset utf16(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    if (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
      return StandardCharsets.UTF_16LE;
    }
    if (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
      return StandardCharsets.UTF_16BE;
    }
    int even = 0;
    int odd = 0;
    int length = Math.min(bytes.length, 4096) & ~1;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    if (even == 0 && odd * 6 > length) {
      return decodes(bytes, StandardCharsets.UTF_16LE) ? StandardCharsets.UTF_16LE : null;
    }
    if (odd == 0 && even * 6 > length) {
      return decodes(bytes, StandardCharsets.UTF_16BE) ? StandardCharsets.UTF_16BE : null;
    }
    return null;
  }

  private static boolean decodes(byte[] bytes, Charset charset) {
    try {
      CharBuffer decoded =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, 4096) & ~1));
      return decoded.hasRemaining();
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
