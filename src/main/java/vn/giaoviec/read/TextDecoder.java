package vn.giaoviec.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Decodes plain text: UTF-8, or UTF-16 told by its mark or by its zero bytes. */
final class TextDecoder {

  private TextDecoder() {}

  /** Returns the text; bytes that are none in its encoding become U+FFFD. */
  static String decode(byte[] bytes) {
    Charset wide = utf16(bytes);
    Charset charset = wide == null ? StandardCharsets.UTF_8 : wide;
    String text = new String(bytes, charset);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
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
