package vn.giaoviec.unpack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The words of mails, as files that say how they are encoded. */
final class MailWords {

  /** A picture of fewer bytes shows no page that can be read. */
  static final int SMALL_PICTURE = 64 << 10;

  /** Longer words are no mail's; they are cut. */
  private static final int LONGEST = 8 << 20;

  private MailWords() {}

  /** Returns words in UTF-8; those of an unknown encoding as they are. */
  static InputStream utf8(boolean html, @Nullable String charset, InputStream words)
      throws IOException {
    Charset known = charset(charset);
    if (known == null) {
      return words;
    }
    char[] buffer = new char[LONGEST];
    int length = 0;
    try (Reader reader = new InputStreamReader(words, known)) {
      for (int n = 0;
          n >= 0 && length < LONGEST;
          n = reader.read(buffer, length, LONGEST - length)) {
        length += n;
      }
    }
    return utf8(html, new String(buffer, 0, length));
  }

  static InputStream utf8(boolean html, String words) {
    String all = html ? "<html><head><meta charset=\"utf-8\"></head>" + words : words;
    return new ByteArrayInputStream(all.getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable Charset charset(@Nullable String name) {
    try {
      return name == null || name.equalsIgnoreCase("us-ascii") ? null : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
