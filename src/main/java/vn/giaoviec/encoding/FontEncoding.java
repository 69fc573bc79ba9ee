package vn.giaoviec.encoding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.rules.WordList;

/**
 * What the name of a font says of texts set in it.
 *
 * @param encoding the encoding of its glyphs
 * @param capitals whether it shows capitals for small letters
 */
public record FontEncoding(Encoding encoding, boolean capitals) {

  /** The tag of a font of which a PDF holds a part. */
  private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");

  private static final Pattern CAPITALS =
      Pattern.compile("^[^,]*?[a-z]H(?=$|[,\\- ]|Bold|Italic|Oblique|Regular)");

  /** Returns what a font's name says, or null if it is not one of an old encoding. */
  public static @Nullable FontEncoding of(@Nullable String font) {
    if (font == null) {
      return null;
    }
    Matcher subset = SUBSET.matcher(font);
    String name = subset.find() ? font.substring(subset.end()) : font;
    for (WordList.Entry entry : Tables.ENTRIES) {
      if (entry.category().startsWith("FONT ") && opens(name, entry.phrase())) {
        Encoding encoding = Encoding.valueOf(entry.category().substring(5));
        boolean capitals = encoding == Encoding.TCVN3 && CAPITALS.matcher(name).find();
        return new FontEncoding(encoding, capitals);
      }
    }
    return null;
  }

  /** A name goes on with a capital: "VnTime", "VNI-Times", but not "Vnu". */
  private static boolean opens(String name, String beginning) {
    int next = beginning.length();
    boolean parted = next < name.length() && " -".indexOf(name.charAt(next)) >= 0;
    next += parted ? 1 : 0;
    return name.startsWith(beginning)
        && next < name.length()
        && Character.isUpperCase(name.charAt(next));
  }

  /** Returns a text set in such a font as Unicode; see {@link Encoding#at} for one by one. */
  public String toUnicode(String text) {
    return encoding.of(text, capitals);
  }

  /** Returns what a character stands for, as {@link Encoding#at} does, capitals as shown. */
  public String at(char previous, char c) {
    String letters = encoding.at(previous, c);
    return capitals ? letters.toUpperCase(java.util.Locale.ROOT) : letters;
  }
}
