package vn.giaoviec.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.TreeMap;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.encoding.FontEncoding;

/**
 * DOC: the characters set in fonts of old encodings. The number of characters stays, as everything
 * else in such a file is found by counting them: a code that becomes part of the letter before it
 * leaves a character that shows nothing.
 */
final class LegacyDoc {

  private static final char NOTHING = '\u200b';

  /** As which Word keeps the soft hyphen, which is a letter in TCVN3. */
  private static final char OPTIONAL_HYPHEN = '\u001f';

  private LegacyDoc() {}

  static byte[] toUnicode(byte[] bytes, LegacyOffice.Fonts fonts) throws IOException {
    if (!namesFonts(bytes)) {
      return bytes;
    }
    String text;
    @Nullable FontEncoding[] encodings;
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      text = document.getText().toString().replace(OPTIONAL_HYPHEN, '\u00ad');
      encodings = encodings(document, text.length());
    }
    if (Arrays.stream(encodings).allMatch(e -> e == null)) {
      return bytes;
    }
    paragraphs(text, (start, end) -> fonts.look(legacy(text, encodings, start, end)));
    if (!fonts.isLegacy()) {
      return bytes;
    }
    char[] unicode = text.toCharArray();
    paragraphs(
        text,
        (start, end) -> {
          if (fonts.isLegacy(legacy(text, encodings, start, end))) {
            convert(unicode, text, encodings, start, end, fonts);
          }
        });
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      byte[] word = stream(files, "WordDocument");
      String tableName = (word[0x0b] & 2) == 0 ? "0Table" : "1Table";
      DocPieces pieces = new DocPieces(word, stream(files, tableName));
      byte[] changed = pieces.with(unicode);
      files.createOrUpdateDocument(new ByteArrayInputStream(changed), "WordDocument");
      files.createOrUpdateDocument(new ByteArrayInputStream(pieces.table()), tableName);
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  /** The names of fonts lie in the file as UTF-16: most files end here. */
  private static boolean namesFonts(byte[] bytes) {
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    return latin.contains(".\0V\0n\0") || latin.contains("V\0N\0I\0");
  }

  private static byte[] stream(POIFSFileSystem files, String name) throws IOException {
    try (InputStream in = files.createDocumentInputStream(name)) {
      return in.readAllBytes();
    }
  }

  private static @Nullable FontEncoding[] encodings(HWPFDocument document, int length) {
    @Nullable FontEncoding[] encodings = new @Nullable FontEncoding[length];
    TreeMap<String, FontEncoding> known = new TreeMap<>();
    Range all = document.getOverallRange();
    for (int i = 0; i < all.numCharacterRuns(); i++) {
      CharacterRun run = all.getCharacterRun(i);
      String font = run.getFontName();
      if (font == null) {
        continue;
      }
      FontEncoding encoding = known.get(font);
      if (encoding == null) {
        encoding = FontEncoding.of(font);
        if (encoding == null) {
          continue;
        }
        known.put(font, encoding);
      }
      int end = Math.min(length, run.getEndOffset());
      Arrays.fill(encodings, Math.min(end, run.getStartOffset()), end, encoding);
    }
    return encodings;
  }

  /** Something done with the characters from a start to an end. */
  private interface Stretch {
    void at(int start, int end);
  }

  private static void paragraphs(String text, Stretch action) {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r' || c == '\u0007' || c == '\f' || i == text.length() - 1) {
        action.at(start, i + 1);
        start = i + 1;
      }
    }
  }

  private static String legacy(
      String text, @Nullable FontEncoding[] encodings, int start, int end) {
    StringBuilder legacy = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      if (encodings[i] != null) {
        legacy.append(text.charAt(i));
      }
    }
    return legacy.toString();
  }

  private static void convert(
      char[] unicode,
      String text,
      @Nullable FontEncoding[] encodings,
      int start,
      int end,
      LegacyOffice.Fonts fonts) {
    for (int i = start; i < end; i++) {
      FontEncoding encoding = encodings[i];
      if (encoding == null || text.charAt(i) < ' ') {
        continue;
      }
      char before = i > start && encodings[i - 1] != null ? text.charAt(i - 1) : 0;
      String letters = encoding.at(before, text.charAt(i));
      fonts.converted(encoding, text.substring(i, i + 1));
      if (Character.getType(letters.charAt(0)) != Character.NON_SPACING_MARK) {
        unicode[i] = letters.length() == 1 ? letters.charAt(0) : unicode[i];
        continue;
      }
      String composed = Normalizer.normalize(unicode[i - 1] + letters, Normalizer.Form.NFC);
      unicode[i - 1] = composed.charAt(0);
      unicode[i] = composed.length() > 1 ? composed.charAt(1) : NOTHING;
    }
  }
}
