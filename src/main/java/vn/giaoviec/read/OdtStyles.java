package vn.giaoviec.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the styles of an OpenDocument text say that changes the words shown. */
final class OdtStyles implements OfficeXml.Visitor {

  /** The list that numbers headings. */
  static final String OUTLINE = "text:outline-style";

  private static final int DEEPEST = 20;

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, List<ListLevel>> lists = new HashMap<>();
  private @Nullable Style style;
  private @Nullable List<ListLevel> list;

  /** A style; what it does not say is said by the one that it rests on. */
  private static final class Style {
    @Nullable String base;
    @Nullable String list;
    @Nullable Boolean hidden;
    @Nullable Boolean capitals;
  }

  @Override
  public void start(String name, XMLStreamReader xml) {
    Style open = style;
    List<ListLevel> levels = list;
    switch (name) {
      case "style", "default-style" -> {
        style = new Style();
        style.base = OfficeXml.attribute(xml, "parent-style-name");
        style.list = OfficeXml.attribute(xml, "list-style-name");
        styles.put(
            key(OfficeXml.attribute(xml, "family"), OfficeXml.attribute(xml, "name")), style);
      }
      case "text-properties" -> {
        if (open != null) {
          String display = OfficeXml.attribute(xml, "display");
          String transform = OfficeXml.attribute(xml, "text-transform");
          open.hidden = display == null ? open.hidden : Boolean.valueOf(display.equals("none"));
          open.capitals =
              transform == null ? open.capitals : Boolean.valueOf(transform.equals("uppercase"));
        }
      }
      case "list-style", "outline-style" -> {
        list = new ArrayList<>(Collections.nCopies(ListLevel.MOST, ListLevel.DEFAULT));
        String id = OfficeXml.attribute(xml, "name");
        lists.put(name.equals("outline-style") || id == null ? OUTLINE : id, list);
      }
      case "list-level-style-number", "outline-level-style", "list-level-style-bullet" -> {
        int level = OfficeXml.number(xml, "level", 0) - 1;
        if (levels != null && level >= 0 && level < ListLevel.MOST) {
          levels.set(level, level(xml, level));
        }
      }
      default -> {}
    }
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "style", "default-style" -> style = null;
      case "list-style", "outline-style" -> list = null;
      default -> {}
    }
  }

  private static String key(@Nullable String family, @Nullable String name) {
    return family + "/" + name;
  }

  private static ListLevel level(XMLStreamReader xml, int level) {
    String bullet = OfficeXml.attribute(xml, "bullet-char");
    if (bullet != null) {
      return new ListLevel(1, "bullet", bullet, -1, false);
    }
    String sign = OfficeXml.attribute(xml, "num-format");
    String format =
        switch (sign == null ? "" : sign) {
          case "a" -> "lowerLetter";
          case "A" -> "upperLetter";
          case "i" -> "lowerRoman";
          case "I" -> "upperRoman";
          case "" -> "none";
          default -> "decimal";
        };
    return new ListLevel(
        OfficeXml.number(xml, "start-value", 1), format, pattern(xml, level, format), -1, false);
  }

  /** "%1%.%2%." of newer files, or prefix, numbers of so many levels, and suffix. */
  private static String pattern(XMLStreamReader xml, int level, String format) {
    String whole = OfficeXml.attribute(xml, "num-list-format");
    if (whole != null) {
      return whole.replaceAll("%([1-9])%", "%$1");
    }
    StringBuilder pattern = new StringBuilder();
    int shown = OfficeXml.number(xml, "display-levels", 1);
    for (int i = Math.max(0, level + 1 - shown); i <= level && !format.equals("none"); i++) {
      pattern.append(pattern.length() == 0 ? "" : ".").append('%').append(i + 1);
    }
    String prefix = OfficeXml.attribute(xml, "num-prefix");
    String suffix = OfficeXml.attribute(xml, "num-suffix");
    return (prefix == null ? "" : prefix) + pattern + (suffix == null ? "" : suffix);
  }

  private <T> @Nullable T find(
      String family, @Nullable String name, Function<Style, @Nullable T> what) {
    Style found = styles.get(key(family, name));
    for (int i = 0; found != null && i < DEEPEST; i++) {
      T value = what.apply(found);
      if (value != null) {
        return value;
      }
      found = found.base == null ? null : styles.get(key(family, found.base));
    }
    return null;
  }

  boolean isHidden(String family, @Nullable String name) {
    return Boolean.TRUE.equals(find(family, name, s -> s.hidden));
  }

  boolean isCapitals(String family, @Nullable String name) {
    return Boolean.TRUE.equals(find(family, name, s -> s.capitals));
  }

  /** Returns the list that a paragraph's style belongs to, or null. */
  @Nullable String list(@Nullable String paragraphStyle) {
    return find("paragraph", paragraphStyle, s -> s.list);
  }

  /** Returns the levels of a list, or null when there is no such list. */
  @Nullable List<ListLevel> levels(String name) {
    return lists.get(name);
  }
}
