package vn.giaoviec.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Map;

/** The fonts of an RTF file, and how each writes its letters as bytes. */
final class RtfFonts {

  private static final int SYMBOL = 2;

  /** Code pages by the numbers of character sets; those not listed have the file's own. */
  private static final Map<Integer, Integer> PAGES =
      Map.ofEntries(
          Map.entry(77, 10000),
          Map.entry(128, 932),
          Map.entry(129, 949),
          Map.entry(134, 936),
          Map.entry(136, 950),
          Map.entry(161, 1253),
          Map.entry(162, 1254),
          Map.entry(163, 1258),
          Map.entry(177, 1255),
          Map.entry(178, 1256),
          Map.entry(186, 1257),
          Map.entry(204, 1251),
          Map.entry(222, 874),
          Map.entry(238, 1250));

  private final Map<Integer, Integer> sets = new HashMap<>();
  private int page = 1252;

  void page(int number) {
    page = number;
  }

  void set(int font, int set) {
    sets.put(font, set);
  }

  /** Returns what bytes stand for in a font; those of symbol fonts keep their codes. */
  String decode(byte[] bytes, int font) {
    int set = sets.getOrDefault(font, 0);
    if (set == SYMBOL) {
      StringBuilder symbols = new StringBuilder();
      for (byte b : bytes) {
        int code = b & 0xff;
        symbols.append((char) (code > ' ' ? 0xf000 + code : code));
      }
      return symbols.toString();
    }
    return new String(bytes, charset(PAGES.getOrDefault(set, page)));
  }

  private static Charset charset(int page) {
    String name = page == 65001 ? "UTF-8" : page == 932 ? "windows-31j" : "windows-" + page;
    try {
      return Charset.forName(name);
    } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
      return page == 1252 ? StandardCharsets.ISO_8859_1 : charset(1252);
    }
  }
}
