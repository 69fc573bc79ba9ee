package vn.giaoviec.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.encoding.Encoding;
import vn.giaoviec.encoding.FontEncoding;
import vn.giaoviec.encoding.LegacyLines;

/**
 * Turns what a PDF shows in fonts of old encodings into Unicode, glyph by glyph; and, where fonts
 * have other names, the words of lines that show it by what they would spell.
 */
final class LegacyGlyphs {

  /** Windows-1252 shows the code of TCVN3's "ư" as a hyphen, and so do PDFs. */
  private static final int SOFT_HYPHEN = 0xad;

  private final Map<PDFont, Optional<FontEncoding>> fonts = new HashMap<>();
  private final Set<Encoding> found = EnumSet.noneOf(Encoding.class);
  private @Nullable PDFont last;
  private @Nullable FontEncoding encoding;
  private char previous;

  /** Returns the encodings that were found so far. */
  Set<Encoding> found() {
    return found;
  }

  /** Returns a glyph with its Unicode letters; one of a Unicode font as it is. */
  TextPosition toUnicode(TextPosition glyph) {
    PDFont font = glyph.getFont();
    if (!font.equals(last)) {
      last = font;
      encoding = fonts.computeIfAbsent(font, LegacyGlyphs::encodingOf).orElse(null);
      previous = 0;
    }
    String shown = glyph.getUnicode();
    if (encoding == null || shown.length() != 1) {
      previous = 0;
      return glyph;
    }
    char code = isSoftHyphen(glyph, shown.charAt(0)) ? SOFT_HYPHEN : shown.charAt(0);
    String letters = encoding.at(previous, code);
    previous = code;
    if (letters.equals(shown)) {
      return glyph;
    }
    if (code > 0x7f) {
      found.add(encoding.encoding());
    }
    return with(glyph, letters);
  }

  private static boolean isSoftHyphen(TextPosition glyph, char shown) {
    return shown == '-'
        && glyph.getCharacterCodes()[0] == SOFT_HYPHEN
        && glyph.getFont() instanceof PDSimpleFont;
  }

  private static Optional<FontEncoding> encodingOf(PDFont font) {
    FontEncoding named = FontEncoding.of(font.getName());
    return named == null || isUnicode(font) ? Optional.empty() : Optional.of(named);
  }

  /** A font of an old name whose glyphs have been mapped to Unicode is no more of that encoding. */
  private static boolean isUnicode(PDFont font) {
    int codes = font instanceof PDSimpleFont ? 0x100 : 0x10000;
    for (int code = 0; code < codes; code++) {
      String letters = font.toUnicode(code);
      if (letters != null && LegacyLines.isUnicodeOnly(letters)) {
        return true;
      }
    }
    return false;
  }

  private static TextPosition with(TextPosition glyph, String letters) {
    return new TextPosition(
        glyph.getRotation(),
        glyph.getPageWidth(),
        glyph.getPageHeight(),
        glyph.getTextMatrix(),
        glyph.getEndX(),
        glyph.getEndY(),
        glyph.getHeight(),
        glyph.getIndividualWidths()[0],
        glyph.getWidthOfSpace(),
        letters,
        glyph.getCharacterCodes(),
        glyph.getFont(),
        glyph.getFontSize(),
        (int) glyph.getFontSizeInPt());
  }

  /** Returns pages whose lines in old encodings are turned into Unicode, word by word. */
  List<PageLines> toUnicode(List<PageLines> pages) {
    List<String> texts = new ArrayList<>();
    pages.forEach(page -> page.lines().forEach(line -> texts.add(line.text())));
    List<@Nullable Encoding> encodings = LegacyLines.of(texts);
    List<PageLines> unicode = new ArrayList<>(pages.size());
    int next = 0;
    for (PageLines page : pages) {
      List<PdfLine> lines = new ArrayList<>(page.lines().size());
      for (PdfLine line : page.lines()) {
        lines.add(toUnicode(line, encodings.get(next)));
        next++;
      }
      unicode.add(new PageLines(lines, page.rules()));
    }
    return unicode;
  }

  private PdfLine toUnicode(PdfLine line, @Nullable Encoding encoding) {
    if (encoding == null) {
      return line;
    }
    found.add(encoding);
    return new PdfLine(
        line.words().stream()
            .map(
                w ->
                    new PdfLine.Word(
                        encoding.toUnicode(w.text()), w.x(), w.right(), w.confidence()))
            .toList(),
        line.box());
  }
}
