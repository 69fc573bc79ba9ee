package vn.giaoviec.read;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.encoding.Encoding;
import vn.giaoviec.encoding.FontEncoding;
import vn.giaoviec.encoding.LegacyLines;

/**
 * Office files with texts in fonts of old encodings, as files with the same texts in Unicode. Done
 * before they are parsed, so that whatever parses them need not know of it: no parser tells fonts.
 */
final class LegacyOffice {

  private LegacyOffice() {}

  /**
   * A file in Unicode.
   *
   * @param bytes the file
   * @param encodings the encodings that it was in
   */
  @SuppressWarnings("ArrayRecordComponent") // the bytes are handed over, never changed or compared
  record Converted(byte[] bytes, Set<Encoding> encodings) {}

  /** Returns the file in Unicode; as it is, if it holds no such fonts or can't be understood. */
  static Converted toUnicode(MediaType type, byte[] bytes) {
    Fonts fonts = new Fonts();
    try {
      byte[] unicode =
          switch (type) {
            case DOCX -> LegacyDocx.toUnicode(bytes, fonts);
            case DOC -> LegacyDoc.toUnicode(bytes, fonts);
            case RTF -> LegacyRtf.toUnicode(bytes, fonts);
            default -> bytes;
          };
      return new Converted(unicode, fonts.found);
    } catch (IOException | XMLStreamException | RuntimeException e) {
      // What is wrong with the file its own parser will say.
      return new Converted(bytes, EnumSet.noneOf(Encoding.class));
    }
  }

  /**
   * What the texts in fonts of old encodings hold: one set in such a font but typed in Unicode is
   * shown well by Word, so the font's name alone proves nothing.
   */
  static final class Fonts {

    private final Set<Encoding> found = EnumSet.noneOf(Encoding.class);
    private final Set<Encoding> seen = EnumSet.noneOf(Encoding.class);
    private int unicode;
    private int legacy;

    /** Looks at the text of a paragraph that is set in such fonts. */
    void look(String text) {
      if (LegacyLines.isUnicodeOnly(text)) {
        unicode++;
      } else if (text.chars().anyMatch(c -> c > 0xa0)) {
        legacy++;
      }
    }

    /** Keeps that there are texts in such a font. */
    void seen(FontEncoding font) {
      seen.add(font.encoding());
    }

    /** Returns the encoding of all such texts, or null where they are of several. */
    @Nullable Encoding only() {
      return seen.size() == 1 ? seen.iterator().next() : null;
    }

    /** Returns whether any paragraph is to be converted. */
    boolean isLegacy() {
      return legacy > 0 && legacy >= unicode;
    }

    /** Returns whether a paragraph with this text in such fonts is. */
    boolean isLegacy(String text) {
      return isLegacy() && !LegacyLines.isUnicodeOnly(text);
    }

    /** Keeps that a text of this encoding was converted. */
    void converted(FontEncoding font, String text) {
      if (text.chars().anyMatch(c -> c > 0xa0)) {
        found.add(font.encoding());
      }
    }
  }
}
