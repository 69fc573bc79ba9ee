package vn.giaoviec.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;

/** What the styles of a DOCX file say that changes the words shown. */
final class DocxStyles {

  /** Styles rest on others no deeper than this. */
  private static final int DEEPEST = 20;

  private final Map<String, Style> styles = new HashMap<>();
  private @Nullable Style usual;

  /** A style; what it does not say is said by the one that it rests on. */
  private static final class Style {
    @Nullable String base;
    @Nullable String list;
    @Nullable Integer level;
    @Nullable Boolean hidden;
    @Nullable Boolean capitals;
  }

  static DocxStyles read(@Nullable PackagePart part) throws IOException, ReadException {
    DocxStyles styles = new DocxStyles();
    OfficeXml.read(part, styles.new Reader());
    return styles;
  }

  private final class Reader implements OfficeXml.Visitor {
    private @Nullable Style open;
    private boolean inRun;

    @Override
    public void start(String name, XMLStreamReader xml) {
      Style style = open;
      if (name.equals("style")) {
        open = new Style();
        String id = OfficeXml.attribute(xml, "styleId");
        styles.put(id == null ? "" : id, open);
        String standard = OfficeXml.attribute(xml, "default");
        boolean usualOne = "1".equals(standard) || "true".equals(standard);
        if (usualOne && "paragraph".equals(OfficeXml.attribute(xml, "type"))) {
          usual = open;
        }
      } else if (style != null) {
        switch (name) {
          case "rPr" -> inRun = true;
          case "basedOn" -> style.base = OfficeXml.attribute(xml, "val");
          case "numId" -> style.list = OfficeXml.attribute(xml, "val");
          case "ilvl" -> style.level = OfficeXml.number(xml, "val", 0);
          case "vanish" -> style.hidden = inRun && OfficeXml.isOn(xml);
          case "caps" -> style.capitals = inRun && OfficeXml.isOn(xml);
          default -> {}
        }
      }
    }

    @Override
    public void end(String name) {
      if (name.equals("style")) {
        open = null;
      }
      inRun &= !name.equals("rPr");
    }
  }

  private <T> @Nullable T find(@Nullable String id, Function<Style, @Nullable T> what) {
    Style style = id == null ? usual : styles.get(id);
    for (int i = 0; style != null && i < DEEPEST; i++) {
      T value = what.apply(style);
      if (value != null) {
        return value;
      }
      style = style.base == null ? null : styles.get(style.base);
    }
    return null;
  }

  /** Returns the list that paragraphs of a style belong to, or null; a null style is the usual. */
  @Nullable String list(@Nullable String style) {
    return find(style, s -> s.list);
  }

  int level(@Nullable String style) {
    Integer level = find(style, s -> s.level);
    return level == null ? 0 : level;
  }

  boolean isHidden(@Nullable String style) {
    return Boolean.TRUE.equals(find(style, s -> s.hidden));
  }

  boolean isCapitals(@Nullable String style) {
    return Boolean.TRUE.equals(find(style, s -> s.capitals));
  }
}
