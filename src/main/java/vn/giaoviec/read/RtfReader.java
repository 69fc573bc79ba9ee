package vn.giaoviec.read;

import java.util.Locale;
import vn.giaoviec.text.CanonicalText;

/**
 * Reads RTF files (Rich Text Format 1.9.1): the words shown once tracked changes are accepted, with
 * the numbers that the writing program put there for readers that don't count; footnotes stand
 * after all else.
 */
final class RtfReader {

  private final byte[] bytes;
  private final int maxCharacters;
  private final OfficeText text;
  private final RtfWords words;
  private int at;

  private RtfReader(byte[] bytes, int maxCharacters) {
    this.bytes = bytes;
    this.maxCharacters = maxCharacters;
    this.text = new OfficeText(maxCharacters);
    this.words = new RtfWords(text);
  }

  static CanonicalText read(byte[] bytes, ReadLimits limits) throws ReadException {
    RtfReader reader = new RtfReader(bytes, limits.maxCharacters());
    reader.read();
    return reader.text.text();
  }

  private void read() throws ReadException {
    while (at < bytes.length) {
      int c = bytes[at++] & 0xff;
      switch (c) {
        case '{' -> words.open();
        case '}' -> words.close();
        case '\\' -> control();
        case '\r', '\n', 0 -> {}
        default -> words.letter(c);
      }
      if (words.held() > maxCharacters) {
        throw new ReadException(Failure.BOMB);
      }
    }
    words.end();
  }

  private void control() throws ReadException {
    if (at >= bytes.length) {
      return;
    }
    int c = bytes[at];
    if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
      word();
      return;
    }
    at++;
    switch (c) {
      case '\'' -> {
        int code = digit() * 16 + digit();
        words.letter(code & 0xff);
      }
      case '*' -> words.optional();
      case '~' -> words.text("\u00a0");
      case '_' -> words.text("-");
      case '\r', '\n' -> words.control("par", 1, true);
      case '\\', '{', '}' -> words.letter(c);
      default -> {}
    }
  }

  private int digit() {
    int digit = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
    at += digit < 0 ? 0 : 1;
    return Math.max(0, digit);
  }

  private void word() throws ReadException {
    StringBuilder name = new StringBuilder();
    while (at < bytes.length && Character.isLetter(bytes[at]) && name.length() < 32) {
      name.append((char) bytes[at++]);
    }
    boolean negative = at < bytes.length && bytes[at] == '-';
    int from = negative ? at + 1 : at;
    int end = from;
    long number = 0;
    while (end < bytes.length && bytes[end] >= '0' && bytes[end] <= '9' && end - from < 10) {
      number = number * 10 + bytes[end++] - '0';
    }
    boolean given = end > from;
    at = given ? end : at;
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    int value = (int) Math.min(number, Integer.MAX_VALUE) * (negative ? -1 : 1);
    if (name.toString().equals("bin")) {
      at += given ? Math.max(0, Math.min(value, bytes.length - at)) : 0;
    } else {
      words.control(name.toString().toLowerCase(Locale.ROOT), given ? value : 1, given);
    }
  }
}
